"""Where long work asks, between two pieces of it, whether somebody else should go first.

Called in the thread that works. The one rule: whoever is asked answers within milliseconds;
the work may hold a transaction while it waits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def _nobody() -> None:
    """Nobody is in a hurry."""


@dataclass(slots=True)
class _Asked:
    wait: Callable[[], None] = _nobody


_ASKED = _Asked()


def give_way() -> None:
    """Wait while somebody else is in a hurry."""
    _ASKED.wait()


def ask(wait: Callable[[], None]) -> None:
    """Whom to ask from now on; one per process."""
    _ASKED.wait = wait
