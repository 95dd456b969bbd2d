"""日报: the figures of a day or of this moment, by window, person and item, as one paper.

Owned by no thread. The one rule: each sum is printed beside what it is made of; a figure that
nobody counted is absent and not nought.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportRow:
    """One window, person or item: its name and its figures in the order of the columns."""

    name: str
    figures: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportTable:
    """Figures by one division; the rows add up to `total`."""

    title: str
    division: str
    rows: tuple[ReportRow, ...]
    total: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayReport(Paper):
    """日报: as of when, what is covered, the totals, each division, what is open still.

    `columns` name the figures of the divisions; `checks` are sums with whether they hold.
    """

    day: date
    as_of: datetime
    closed: bool
    figures: tuple[tuple[str, int], ...]
    columns: tuple[str, ...]
    tables: tuple[ReportTable, ...] = ()
    checks: tuple[tuple[str, bool], ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    unsent: int = 0
    last_contact: str = ""
    coverage: str = ""
