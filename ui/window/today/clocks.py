"""What the clocks say today: time to answer, overdue supplements, 容缺, promises to verify.

Owned by no thread. The one rule: every day comes from desk.case_clock; a section proposes,
and nothing is returned, terminated or deemed by itself.
"""

from __future__ import annotations

from datetime import date

from desk.acceptance import DeemedEffect
from desk.case_clock import acceptance_of, open_supplement, supplement_deadline
from desk.ports.store import CaseRow, Views
from desk.projection import read_case
from desk.record_rows import read_record
from desk.registers.commitment import TOLERANCE, VERIFICATION
from desk.settings import SUPPLEMENT_LIMIT, read_setting
from desk.stages import Stage
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.tongue import tr

CASES = 1000


def answering(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Received cases whose time to answer is nearly over, or over."""
    found = []
    for row in views.list_cases(stages=[Stage.RECEIVED.value], limit=CASES):
        window = acceptance_of(read_case(row), around.calendar)
        if window is None or window.warn_on is None or around.today < window.warn_on:
            continue
        due = window.deadline.on
        if not window.is_over(around.today):
            note = tr("受理期限将到：受理或一次性告知")
        elif window.law.deemed is DeemedEffect.NONE:
            note = tr("受理期限已过")
        else:
            note = tr("受理期限已过：提请视为受理")
        found.append(_case(row, note, due))
    return tuple(found)


def overdue_supplements(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Delivered supplements whose days are over: giving back is proposed."""
    fallback = read_setting(views, SUPPLEMENT_LIMIT)
    found = []
    stages = [Stage.SUPPLEMENT.value, Stage.SUPPLEMENT_AFTER.value]
    for row in views.list_cases(stages=stages, limit=CASES):
        case = read_case(row)
        asked = open_supplement(case)
        if asked is None:
            continue
        deadline = supplement_deadline(case, asked, around.calendar, fallback)
        if deadline is None or deadline.on >= around.today:
            continue
        words = tr("补正逾期：可以终止办理") if asked.after else tr("补正逾期：可以退件")
        found.append(_case(row, words, deadline.on))
    return tuple(found)


def owed(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """容缺 that is due by today, decided cases included; overdue is the supervisor's."""
    found = []
    for row in views.records(TOLERANCE, states=("open", "extended")):
        record = read_record(row)
        if record.due is None or record.due > around.today:
            continue
        late = record.due < around.today
        note = tr("容缺逾期：值班主任终止或延期") if late else tr("容缺今天到期")
        text = f"{record.facts.get('receipt', '')} {record.title} {record.subject}"
        found.append(
            TodayRow(text=text, note=note, due=record.due, opens=Opens.CASE, key=row.case_id)
        )
    return tuple(found)


def to_verify(views: Views, _around: Surroundings) -> tuple[TodayRow, ...]:
    """Promises that wait for their verification."""
    found = []
    for row in views.records(VERIFICATION, states=("open",)):
        record = read_record(row)
        text = f"{record.facts.get('receipt', '')} {record.title} {record.subject}"
        note = tr("核查：{0}", record.facts.get("waived", ""))
        found.append(
            TodayRow(
                text=text, note=note, due=record.due, opens=Opens.RECORD, key=row.record_id
            )
        )
    return tuple(found)


def _case(row: CaseRow, note: str, due: date) -> TodayRow:
    text = f"{row.spoken or row.case_number} {row.item_name} {row.applicant}"
    return TodayRow(text=text, note=note, due=due, opens=Opens.CASE, key=row.case_id)


CLOCK_SECTIONS: tuple[TodaySection, ...] = (
    TodaySection(code="answering", title=tr("受理期限"), rows=answering),
    TodaySection(code="overdue_supplements", title=tr("补正逾期"), rows=overdue_supplements),
    TodaySection(code="tolerance_owed", title=tr("容缺待补"), rows=owed),
    TodaySection(code="promise_checks", title=tr("承诺核查"), rows=to_verify),
)
