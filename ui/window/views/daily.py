"""What the day's page (日统计) shows, as values without Qt.

Owned by no thread. The one rule: every bar has its numbers in the table behind it.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.lists import FigureCard, Filter, TableView
from ui.window.views.shell import KeyHint, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class HourBar:
    """One hour: its label and the parts that stand on each other."""

    label: str
    parts: tuple[int, ...]
    current: bool = False
    before: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursChart:
    """Receipts per hour; `names` are the parts from the bottom up.

    `before` names the day whose receipts are outlined behind the bars, "" for none.
    """

    title: str
    names: tuple[str, ...]
    bars: tuple[HourBar, ...]
    before: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanBar:
    """One line of the chart of remaining time."""

    label: str
    count: int
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRow:
    """One line of the day close: what is so, and what it means."""

    title: str
    note: str
    icon: str
    tone: Tone
    word: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTable:
    """One of the tables of the day: what stands behind a chart, or who did what."""

    code: str
    title: str
    table: TableView


@dataclass(frozen=True, slots=True, kw_only=True)
class DailyView:
    """The whole page."""

    title: str
    subtitle: str
    days: tuple[Filter, ...]
    cards: tuple[FigureCard, ...]
    hours: HoursChart
    spans_title: str
    spans_note: str
    spans: tuple[SpanBar, ...]
    tables: tuple[DayTable, ...]
    checks_title: str
    checks_note: str
    checks: tuple[CheckRow, ...]
    close_text: str
    can_close: bool
    report_text: str = ""
    hints: tuple[KeyHint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseView:
    """The close of a day before it is signed: its checks, and what is open by heading."""

    title: str
    note: str
    checks: tuple[CheckRow, ...]
    ends: tuple[tuple[str, str], ...]
    do_text: str
