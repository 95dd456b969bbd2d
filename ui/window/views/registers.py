"""What the pages 台账 and 今日待办 show, as values without Qt.

Owned by no thread. The one rule: rows carry finished text; a due day is coloured beside its
words, never by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.lists import CaseDetail, Filter, TableView
from ui.window.views.shell import KeyHint, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """One register at the left: its title and how many of its records are open."""

    code: str
    title: str
    count: int = 0
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistersView:
    """The page 台账: registers, the chosen one's records, one record beside them."""

    title: str
    count: str
    lines: tuple[RegisterLine, ...]
    filters: tuple[Filter, ...]
    table: TableView
    begin_text: str = ""
    detail: CaseDetail | None = None
    hints: tuple[KeyHint, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayLine:
    """One thing to do: `key` tells the row, `due` is its day in words."""

    key: str
    text: str
    note: str = ""
    due: str = ""
    tone: Tone = Tone.QUIET


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayBlock:
    """One section with its rows; `empty` stands where there is none."""

    code: str
    title: str
    lines: tuple[TodayLine, ...] = ()
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayView:
    """The page 今日待办."""

    subtitle: str
    blocks: tuple[TodayBlock, ...] = ()
    empty: str = ""
    hints: tuple[KeyHint, ...] = ()
