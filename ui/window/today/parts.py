"""What waits today at departments: parts of bundles, tasks, clues without their feedback.

Owned by no thread. The one rule: a part is due by its own clock; one that has not begun is
due on no day.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk.bundles import PartState
from desk.case import Case
from desk.joint_handling import TaskState
from desk.part_clocks import leg_due, legs
from desk.ports.store import CaseRow, Views
from desk.projection import read_case
from desk.record_rows import read_record
from desk.registers.joint import CLUE, HANDED
from desk.stages import Stage
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.tongue import tr

MOST = 2000  # cases that are looked through
RUNNING = (Stage.ACCEPTED, Stage.HANDLING, Stage.SUSPENDED, Stage.DECIDED)


def late_parts(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Parts and tasks that are due today or late, and failures that nobody settled."""
    found: list[TodayRow] = []
    for row in views.list_cases(stages=[stage.value for stage in RUNNING], limit=MOST):
        case = read_case(row)
        found += [_row(row, *each) for each in (*_parts(case, around), *_tasks(case, around))]
    return tuple(sorted(found, key=lambda each: each.due or around.today))


def open_clues(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Clues whose feedback is due, the day that was asked for named."""
    records = [read_record(row) for row in views.records(CLUE, states=(HANDED,))]
    return tuple(
        TodayRow(
            text=f"{record.subject} {record.title}",
            note=tr("线索待反馈"),
            due=record.due,
            opens=Opens.RECORD,
            key=record.record_id,
        )
        for record in records
        if record.due is not None and record.due <= around.today
    )


def _row(row: CaseRow, name: str, note: str, due: date | None) -> TodayRow:
    words = f"{row.spoken} {row.item_name} {name}"
    return TodayRow(text=words, note=note, due=due, opens=Opens.CASE, key=row.case_id)


def _parts(case: Case, around: Surroundings) -> Iterator[tuple[str, str, date | None]]:
    bundle, item = case.dossier.bundle, case.item
    if bundle is None or item is None:
        return
    for rule, leg in zip(item.bundle, legs(item.bundle), strict=True):
        part = bundle.find(rule.code)
        if part is None:
            continue
        if part.state is PartState.FAILED:
            yield rule.name, tr("未通过，待值班主任登记：{0}", part.reason), None
        elif part.state is PartState.RUNNING and part.started is not None:
            began, started = bundle.began.date(), part.started.date()
            due = leg_due(leg, began, started, around.calendar, case.suspensions)
            if due is not None and due.on <= around.today:
                yield rule.name, rule.organ.name, due.on


def _tasks(case: Case, around: Surroundings) -> Iterator[tuple[str, str, date | None]]:
    joint, item = case.dossier.joint, case.item
    if joint is None or item is None:
        return
    for rule, leg in zip(item.joint, legs(item.joint), strict=True):
        task = joint.find(rule.code)
        if task is None or task.state is not TaskState.RUNNING or task.started is None:
            continue
        began, started = joint.began.date(), task.started.date()
        due = leg_due(leg, began, started, around.calendar, case.suspensions)
        if due is not None and due.on <= around.today:
            yield rule.name, rule.organ.name, due.on


PART_SECTIONS: tuple[TodaySection, ...] = (
    TodaySection(code="parts", title=tr("部门办理到期"), rows=late_parts),
    TodaySection(code="clues", title=tr("线索反馈到期"), rows=open_clues),
)
