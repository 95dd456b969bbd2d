"""Choosing the input method before Qt starts.

Owned by the window thread, before the application exists. The one rule: what the person set
for Qt is never changed; only fcitx, for which the wheel has no plug-in, is led over the ibus
bridge that fcitx5 itself offers.
"""

from __future__ import annotations

from collections.abc import MutableMapping

FCITX = ("fcitx", "fcitx5")


def bridge(environ: MutableMapping[str, str]) -> bool:
    """Lead fcitx over ibus in that environment; True when that was needed."""
    wanted = environ.get("QT_IM_MODULE", "").lower()
    modifiers = environ.get("XMODIFIERS", "").lower().removeprefix("@im=")
    uses_fcitx = wanted in FCITX or (not wanted and modifiers in FCITX)
    if uses_fcitx:
        environ["QT_IM_MODULE"] = "ibus"
        environ["IBUS_USE_PORTAL"] = "1"
    return uses_fcitx
