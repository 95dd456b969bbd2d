"""What waits today at this window: appointments, prechecks, due cases, licences, call-backs.

Owned by no thread. The one rule: each section reads what is so; what nobody entered is not
there, and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from desk.case import Case
from desk.closing import LicenceState, Notice
from desk.counters import IN_PROGRESS
from desk.delivery import delivered_on
from desk.ports.store import CaseRow, Views
from desk.projection import read_case
from desk.record import Record
from desk.record_rows import read_record
from desk.stages import Stage
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.tongue import tr

PAGE, DATED = 500, '"valid_to":"'  # rows at a time; how a dated licence is stored
SOON = timedelta(days=30)  # how long before its end a licence is called expiring
GIVEN = (Stage.ISSUED, Stage.HANDED_OVER, Stage.ARCHIVED)
Rows = Callable[[Views, Surroundings], tuple[TodayRow, ...]]


def _case_row(row: CaseRow, note: str = "", due: date | None = None) -> TodayRow:
    words = f"{row.spoken or row.case_number} {row.item_name} {row.applicant}"
    return TodayRow(text=words, note=note, due=due, opens=Opens.CASE, key=row.case_id)


def _record_row(record: Record, text: str, note: str = "") -> TodayRow:
    return TodayRow(
        text=text, note=note, due=record.due, opens=Opens.RECORD, key=record.record_id
    )


def _cases(views: Views, stages: Iterable[Stage]) -> tuple[CaseRow, ...]:
    return views.list_cases(stages=[stage.value for stage in stages])


def _records(views: Views, kind: str, *states: str) -> tuple[Record, ...]:
    return tuple(read_record(row) for row in views.records(kind, states=states))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def appointments(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Who comes today, and who should have come before."""
    return tuple(
        _record_row(
            record,
            f"{record.facts.get('starts', '')[11:16]} {record.subject} {record.title}",
            record.facts.get("phone", ""),
        )
        for record in _records(views, "appointment", "booked")
        if record.due is not None and record.due <= around.today
    )


def prechecks(views: Views, _around: Surroundings) -> tuple[TodayRow, ...]:
    """Cases that were filed online and wait for their precheck, or for their receipt."""
    filed = [_case_row(row, tr("待预审")) for row in _cases(views, (Stage.FILED_ONLINE,))]
    passed = [
        _case_row(row, tr("预审通过，待收件")) for row in _cases(views, (Stage.PRECHECKED,))
    ]
    return (*filed, *passed)


def due_today(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Cases whose promised day is today or has passed."""
    return tuple(
        _case_row(row, tr("今天到期") if due == around.today else tr("已逾期"), due)
        for row in _cases(views, IN_PROGRESS)
        if (due := _day(row.promised_on)) is not None and due <= around.today
    )


def supplements(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Supplements that nobody was told of yet, and those that are overdue."""
    found = []
    for row in _cases(views, (Stage.SUPPLEMENT, Stage.SUPPLEMENT_AFTER)):
        case = read_case(row)
        asked = case.supplements[-1] if case.supplements else None
        if delivered_on(case, Notice.SUPPLEMENT) is None:
            found.append(_case_row(row, tr("补正通知还没有送达")))
        elif asked is not None and asked.due is not None and asked.due < around.today:
            found.append(_case_row(row, tr("补正已逾期"), asked.due))
    return tuple(found)


def ready(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Licences that wait to be collected, and how many days."""
    shelved = [
        _record_row(
            record,
            f"{record.facts.get('spoken', '')} {record.title} {record.subject}",
            tr(
                "{0} 已等 {1} 天",
                record.facts.get("place", ""),
                (around.today - record.day).days,
            ),
        )
        for record in _records(views, "shelf", "waiting")
    ]
    known = {record.case_id for record in _records(views, "shelf", "waiting", "sent")}
    issued = [
        _case_row(row, tr("已出证，未上架"))
        for row in _cases(views, (Stage.ISSUED,))
        if row.case_id not in known
    ]
    return (*shelved, *issued)


def tolerance_due(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """容缺 materials that are owed by today."""
    found = []
    for row in _cases(views, IN_PROGRESS):
        due = read_case(row).tolerated_until
        if due is not None and due <= around.today and _owes(read_case(row)):
            found.append(_case_row(row, tr("容缺材料到期"), due))
    return tuple(found)


def _owes(case: Case) -> bool:
    return any(material.how.value == "tolerated" for material in case.materials.values())


def call_backs(views: Views, _around: Surroundings) -> tuple[TodayRow, ...]:
    """Bad ratings that nobody followed up."""
    return tuple(
        _record_row(record, tr("差评 {0}", record.title), record.facts.get("text", ""))
        for record in _records(views, "rating", "bad")
    )


def _given(views: Views) -> Iterator[CaseRow]:
    """Every case whose licence was made out, however long ago."""
    after, stages = "", [stage.value for stage in GIVEN]
    while rows := views.list_cases(stages=stages, limit=PAGE, after=after):
        after = rows[-1].case_id
        yield from rows


def expiring(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Licences given here that end soon: the holder is told in time (主动服务)."""
    found = []
    for row in _given(views):
        if DATED not in row.state:
            continue  # most have no end; reading each whole would take the morning
        case = read_case(row)
        licence = None if case.decision is None else case.decision.licence
        if licence is None or licence.valid_to is None:
            continue
        valid = case.closing.licence_state is LicenceState.VALID
        if valid and around.today <= licence.valid_to <= around.today + SOON:
            found.append(_case_row(row, tr("证照将到期"), licence.valid_to))
    return tuple(found)


def of_records(kind: str, states: tuple[str, ...], word: str) -> Rows:
    """Every record of a kind in those states, with a word before its title."""

    def rows(views: Views, _around: Surroundings) -> tuple[TodayRow, ...]:
        found = _records(views, kind, *states)
        return tuple(_record_row(record, f"{word} {record.title}") for record in found)

    return rows


SERVICE_SECTIONS: tuple[TodaySection, ...] = (
    TodaySection(
        code="appointments", title=tr("预约"), rows=appointments, empty=tr("今天没有预约。")
    ),
    TodaySection(code="prechecks", title=tr("网上申报"), rows=prechecks),
    TodaySection(
        code="due", title=tr("今天到期"), rows=due_today, empty=tr("今天没有到期的办件。")
    ),
    TodaySection(code="supplements", title=tr("补正"), rows=supplements),
    TodaySection(code="ready", title=tr("待领证照"), rows=ready),
    TodaySection(code="tolerance", title=tr("容缺到期"), rows=tolerance_due),
    TodaySection(code="call_backs", title=tr("差评回访"), rows=call_backs),
    TodaySection(code="expiring", title=tr("证照将到期"), rows=expiring),
    TodaySection(
        code="verifications",
        title=tr("承诺核查"),
        rows=of_records("promise_check", ("planned",), tr("待核查")),
    ),
    TodaySection(
        code="problems",
        title=tr("办不成事"),
        rows=of_records("problem", ("open", "escalated"), tr("待答复")),
    ),
    TodaySection(
        code="slips",
        title=tr("应急收件单"),
        rows=of_records("slip", ("entered",), tr("待确认")),
    ),
    TodaySection(
        code="voids",
        title=tr("作废申请"),
        rows=of_records("void_request", ("asked",), tr("待答复")),
    ),
    TodaySection(
        code="old_cases",
        title=tr("历史导入未结"),
        rows=of_records("old_case", ("open",), tr("旧件")),
    ),
)
