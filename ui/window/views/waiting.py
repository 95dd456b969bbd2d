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


@dataclass(frozen=True, slots=True, kw_only=True)
class SidesView:
    """What two sides say otherwise: label, theirs, ours; `theirs` tells who and when."""

    title: str
    note: str
    theirs: str
    ours: str
    rows: tuple[tuple[str, str, str], ...]
