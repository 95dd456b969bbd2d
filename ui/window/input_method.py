"""Choosing the input method before Qt starts.

Owned by the window thread, before the application exists. The one rule: what is chosen is
decided in ui/opening/input_method.py, where the self-check looks too.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping

from ui.opening.input_method import Framework, daemons, lead


def bridge(
    environ: MutableMapping[str, str], running: Callable[[], frozenset[str]] = daemons
) -> bool:
    """Lead Qt to the input method of this computer; True when fcitx goes over ibus."""
    return lead(environ, running).framework in (Framework.FCITX5, Framework.FCITX4)
