"""From a stretch of cases to the pages 办件 and 出件发证: columns, filters, rows.

Owned by no thread. The one rule: names in lists are masked; only the rows in sight are turned
into texts.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.names import mask_name
from desk.numbering import check_receipt_number
from desk.ports.case_lists import SEARCH_MOST, CaseLine, CaseOrder
from desk.ports.store import CaseRow
from desk.refusal import Refused
from desk.stages import Stage
from ui.window.operations.lists import Lines, Stretch
from ui.window.presenters.choosing import Choice, Stages, choice_groups, stage_filters
from ui.window.presenters.clocks import row_tone
from ui.window.presenters.days import month_day
from ui.window.presenters.lists import ELSEWHERE
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.stages import stage_badge, sync_badge
from ui.window.tongue import tr
from ui.window.views.lists import CaseDetail, CasesView, Column, TableRow, TableView
from ui.window.views.shell import KeyHint

COLUMNS = (
    Column(title=tr("短号"), width=118, order=CaseOrder.NEWEST),
    Column(title=tr("事项"), order=CaseOrder.ITEM),
    Column(title=tr("申请人"), width=104, order=CaseOrder.APPLICANT),
    Column(title=tr("状态"), width=92, order=CaseOrder.STAGE),
    Column(title=tr("承诺"), width=74, order=CaseOrder.DUE),
    Column(title=tr("同步"), width=84),
)
FILTERS: Mapping[str, tuple[str, tuple[Stage, ...]]] = {
    "all": (tr("全部"), ()),
    "open": (
        tr("在办"),
        (
            Stage.RECEIVED,
            Stage.ACCEPTED,
            Stage.HANDLING,
            Stage.SUSPENDED,
            Stage.SUPPLEMENT_AFTER,
        ),
    ),
    "supplement": (tr("待补正"), (Stage.SUPPLEMENT, Stage.SUPPLEMENT_AFTER)),
    "ready": (tr("待发证"), (Stage.DECIDED, Stage.ISSUED)),
    "done": (tr("办结"), (Stage.HANDED_OVER, Stage.ARCHIVED, Stage.REFUSED, Stage.WITHDRAWN)),
}
READY: Mapping[str, tuple[str, tuple[Stage, ...]]] = {
    "ready": (tr("全部"), (Stage.DECIDED, Stage.ISSUED)),
    "decided": (tr("待出证"), (Stage.DECIDED,)),
    "issued": (tr("待领取"), (Stage.ISSUED,)),
}


def cases_view(
    title: str,
    stretch: Stretch,
    around: Surroundings,
    *,
    stages: Stages,
    choice: Choice,
    detail: CaseDetail | None,
    empty: str,
) -> CasesView:
    """The page."""
    return CasesView(
        title=title,
        count=_length(stretch),
        filters=stage_filters(stages, choice, stretch.stages),
        groups=choice_groups(choice),
        table=TableView(
            columns=COLUMNS,
            rows=rows_of(stretch.lines, around),
            empty=empty,
            total=stretch.counted.cases,
            first=stretch.first,
            at=stretch.at,
            top=stretch.top,
            sorted_by=choice.order,
        ),
        detail=detail,
        hints=(
            KeyHint(key="↑↓", text=tr("选件")),
            KeyHint(key="Enter", text=tr("全部操作")),
            KeyHint(key="F12", text=tr("办主要操作")),
            KeyHint(key="Ctrl+F", text=tr("查找")),
            KeyHint(key="0…9", text=tr("跳到短号")),
            KeyHint(key="Ctrl+P", text=tr("看单据")),
            KeyHint(key="Ctrl+E", text=tr("导出")),
            KeyHint(key="F5", text=tr("刷新")),
            KeyHint(key="F1", text=tr("全部快捷键")),
        ),
    )


def rows_of(lines: Lines, around: Surroundings) -> tuple[TableRow, ...]:
    """The rows of that stretch."""
    return tuple(_row(line, state, around) for line, state in lines)


def _length(stretch: Stretch) -> str:
    counted = stretch.counted
    if counted.more:
        return tr("先列最近 {0} 件；再加字可缩小", f"{SEARCH_MOST:,}")
    return tr("{0} 件", f"{counted.cases:,}")


def _row(row: CaseLine | CaseRow, state: str, around: Surroundings) -> TableRow:
    stage, sync = stage_badge(row.stage), sync_badge(state)
    due = month_day(date.fromisoformat(row.promised_on)) if row.promised_on else ""
    return TableRow(
        key=row.case_id,
        cells=(
            row.spoken or short_receipt(row.receipt),
            row.item_name or ELSEWHERE,
            mask_name(row.applicant) if row.applicant else "—",
            stage.text,
            due,
            sync.text,
        ),
        tones=((3, stage.tone), (4, row_tone(row, around)), (5, sync.tone)),
    )


def short_receipt(receipt: str) -> str:
    """Day and serial of a receipt whose spoken number this window was not told."""
    try:
        number = check_receipt_number(receipt)
    except Refused:
        return receipt
    return f"{number.day:%m%d}-{number.serial:04d}"
