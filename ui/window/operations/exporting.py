"""Operations that write what a list shows to a file.

Runs in the FILES lane on a reader of its own, so that lists stay quick meanwhile. The one
rule: names and certificates are masked in the file as on the screen; telephone numbers and
addresses are not in it at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.names import mask_name, mask_number
from desk.ports.case_lists import CaseQuery
from desk.ports.store import Views
from desk.progress import Progress, Watched, each
from desk.table_files import target_of, write_table
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.presenters.stages import stage_badge, sync_badge
from ui.window.tongue import tr
from ui.window.views.lists import TableView

CHUNK = 500
HEAD = (
    tr("短号"),
    tr("收件编号"),
    tr("办件编号"),
    tr("事项编码"),
    tr("事项"),
    tr("申请人"),
    tr("证件"),
    tr("收件日"),
    tr("状态"),
    tr("承诺办结"),
    tr("同步"),
)


def export_cases(place: CounterPlace, query: CaseQuery, path: str) -> Operation[int]:
    """Write every case of that list; how many. Refused("list.not-written")."""
    progress = Watched()

    def work() -> int:
        target = target_of(path)
        views = place.acts.desk.store.open_reader()
        try:
            with views.snapshot():
                rows = _rows(views, query, progress)
                return write_table(target, tr("办件"), HEAD, rows)
        finally:
            views.close()

    made = Operation(place, Lane.FILES, work)
    return made.watched(tr("导出办件"), progress)


def export_table(
    place: CounterPlace, title: str, table: TableView, path: str
) -> Operation[int]:
    """Write a table that is whole on the screen; how many rows."""
    head = [column.title for column in table.columns]
    cells = [row.cells for row in table.rows]
    progress = Watched()

    def work() -> int:
        rows = each(cells, progress, every=CHUNK)
        return write_table(target_of(path), title, head, rows)

    return Operation(place, Lane.FILES, work).watched(tr("导出列表"), progress)


def _rows(views: Views, query: CaseQuery, progress: Progress) -> Iterator[tuple[str, ...]]:
    total = views.count_cases(query).cases
    for first in range(0, total, CHUNK):
        progress.step(first, total)
        lines = views.case_page(query, first, CHUNK)
        states = views.case_sync([line.case_id for line in lines])
        for line in lines:
            yield (
                line.spoken,
                line.receipt,
                line.case_number,
                line.item_code,
                line.item_name,
                mask_name(line.applicant) if line.applicant else "",
                mask_number(line.certificate),
                line.business_date,
                stage_badge(line.stage).text,
                line.promised_on,
                sync_badge(states.get(line.case_id, "")).text,
            )
