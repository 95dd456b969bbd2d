"""From the most asked items to their table on 日统计.

Owned by no thread. The one rule: 未评价 is a number of its own; no rate stands where nobody
rated.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desk.top_items import ItemFigures
from ui.window.presenters.days import month_day
from ui.window.tongue import tr
from ui.window.views.lists import Column, TableRow, TableView

COLUMNS = (
    Column(title=tr("序"), width=40, figures=True),
    Column(title=tr("事项")),
    *(
        Column(title=title, width=64, figures=True)
        for title in (
            tr("收件"),
            tr("受理"),
            tr("办结"),
            tr("按期"),
            tr("逾期"),
            tr("评价"),
            tr("差评"),
            tr("未评价"),
        )
    ),
)


def top_items_view(found: Iterable[ItemFigures]) -> TableView:
    """The table, the most received first."""
    rows = (
        TableRow(
            key=each.code,
            cells=(
                str(n),
                each.name or each.code,
                *map(
                    str,
                    (
                        each.received,
                        each.accepted,
                        each.decided,
                        each.in_time,
                        each.late,
                        each.rated,
                        each.bad,
                        each.unrated,
                    ),
                ),
            ),
        )
        for n, each in enumerate(found, 1)
    )
    return TableView(columns=COLUMNS, rows=tuple(rows), empty=tr("这段时间没有办件。"))


def top_items_title(first: date, last: date) -> str:
    """事项前 50 · 10-26 至 11-24."""
    return tr("事项前 50 · {0} 至 {1}", month_day(first), month_day(last))
