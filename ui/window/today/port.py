"""What one section of 今日待办 is: its title, and the rows that wait for somebody today.

Owned by no thread. The one rule: `rows` runs in the STORE lane and only reads; a row says what
is so and makes nothing up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.ports.store import Views
from ui.window.presenters.open_case import Surroundings


class Opens(StrEnum):
    """What Enter on a row opens."""

    NOTHING = ""
    CASE = "case"
    RECORD = "record"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayRow:
    """One thing to do; `opens` and `key` (case id, record id, page name) say where."""

    text: str
    note: str = ""
    due: date | None = None
    opens: Opens = Opens.NOTHING
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodaySection:
    """One section; an empty one says `empty`, or is left out when that is ""."""

    code: str
    title: str
    rows: Callable[[Views, Surroundings], tuple[TodayRow, ...]]
    empty: str = ""
