"""What the pages with lists show (办件, 出件发证, 待同步), as values without Qt.

Owned by no thread. The one rule: rows carry finished text; the table model only hands it out.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.asking import MenuLine
from ui.window.views.shell import Badge, KeyHint, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: title, width at 100 % (0 takes the rest), whether figures stand in it.

    `order` names what the list is sorted by when its title is clicked, "" where it cannot be.
    `least` is what a column that takes the rest should keep while others can be left out.
    """

    title: str
    width: int = 0
    least: int = 0
    figures: bool = False
    order: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row: texts by column; `tones` colours single cells, always beside their words."""

    key: str
    cells: tuple[str, ...]
    tones: tuple[tuple[int, Tone], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A whole table, or a stretch of a long one.

    Of a long list `total` is its length, `first` the place of the first of `rows`, `at` the
    place of the cursor; -1 where the rows are all there are and the cursor stays on its key.
    `top` is the place to be shown first, -1 where scrolling stays as it is.
    """

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...] = ()
    empty: str = ""
    total: int = -1
    first: int = 0
    at: int = -1
    top: int = -1
    sorted_by: str = ""

    @property
    def length(self) -> int:
        """How many rows the table has, shown or not."""
        return len(self.rows) if self.total < 0 else self.total

    def row_at(self, place: int) -> TableRow | None:
        """The row at that place; None for one that was not read yet."""
        here = place - self.first
        return self.rows[here] if 0 <= here < len(self.rows) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One of the filters above a list."""

    code: str
    text: str
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterGroup:
    """A row of choices under a list's search line; one of each group is chosen."""

    title: str
    filters: tuple[Filter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One thing that happened to a case."""

    title: str
    note: str
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """One part of a case: its state in a word, who does it, what to know of it."""

    key: str
    title: str
    badge: Badge
    organ: str = ""
    note: str = ""
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsView:
    """The parts of a case under a title that sums them up."""

    title: str
    rows: tuple[PartRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActButton:
    """An act that may be asked for: its code, words and key."""

    code: str
    text: str
    key: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDetail:
    """The side panel of a case; `more` holds the acts that only its menu offers."""

    key: str
    title: str
    number: str
    badges: tuple[Badge, ...]
    facts: tuple[tuple[str, str], ...]
    timeline: tuple[TimelineRow, ...]
    acts: tuple[ActButton, ...] = ()
    more: tuple[MenuLine, ...] = ()
    note: str = ""
    parts: PartsView | None = None
    story: str = ""  # the heading of what happened, "" for the usual one


@dataclass(frozen=True, slots=True, kw_only=True)
class CasesView:
    """The page 办件 (and 出件发证)."""

    title: str
    count: str
    filters: tuple[Filter, ...]
    table: TableView
    detail: CaseDetail | None = None
    hints: tuple[KeyHint, ...] = ()
    groups: tuple[FilterGroup, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCard:
    """A figure with its unit and a remark."""

    title: str
    figure: str
    unit: str = ""
    note: str = ""
    tone: Tone = Tone.QUIET
    icon: str = ""
