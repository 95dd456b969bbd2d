"""The clocks of a case day by day, as values without Qt.

Owned by no thread. The one rule: every word here was worked out by desk.case_clock; a dialog
only shows it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.shell import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockDay:
    """One day: its date, its number in the count ("" where it is not counted), and why."""

    day: str
    number: str
    why: str
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockTable:
    """One clock: its name, how long from when, its last day, remarks, its days."""

    title: str
    limit: str
    due: str
    tone: Tone
    note: str = ""
    days: tuple[ClockDay, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockSheetView:
    """Every clock of one case."""

    title: str
    clocks: tuple[ClockTable, ...]
    note: str = ""
