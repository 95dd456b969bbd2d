"""Screen 9, the parked cases, as values without Qt.

Owned by no thread. The one rule: minutes are counted when the list is opened; nobody is told
a case waits for less than it does.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.shell import Badge, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedLine:
    """One parked case: who and what, why, how long, what is missing, and whose it is."""

    key: str
    title: str
    reason: Badge
    minutes: str
    tone: Tone
    missing: str
    whose: Badge | None = None
    given_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedView:
    """The list: what is parked, the longest first, then what was given up, the last first."""

    lines: tuple[ParkedLine, ...]
    note: str = ""
