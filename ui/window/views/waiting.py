"""What the page 待同步 shows, as values without Qt.

Owned by no thread. The one rule: counts are those of the queue itself; a filter never hides
how many there are.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.lists import CaseDetail, FigureCard, Filter, TableView
from ui.window.views.shell import KeyHint, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingView:
    """Why it waits in one line, the entries of one filter, the chosen one beside them."""

    headline: str
    reason: str
    tone: Tone
    cards: tuple[FigureCard, ...]
    filters: tuple[Filter, ...]
    table: TableView
    detail: CaseDetail | None = None
    hints: tuple[KeyHint, ...] = ()
    offline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SidesView:
    """What two sides say otherwise: label, theirs, ours; `theirs` tells who and when."""

    title: str
    note: str
    theirs: str
    ours: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tries:
    """What the timing knows: seconds to the next try, how often it failed, who pauses.

    `file_problem` is the code that keeps files from going, `file_sent` the bytes that the
    platform has of the one under way.
    """

    seconds: int = 0
    failures: int = 0
    paused: int = 0
    alarm: str = ""
    file_problem: str = ""
    file_sent: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Which filter and which row the clerk looks at; "" for the first that has any."""

    filter: str = ""
    key: str = ""
