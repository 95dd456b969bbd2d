"""Acts with credit: ask, keep the list, a repair, a promise of credit.

The acts belong to the STORE lane, `ask` and `fetch_list` to PUSH. The one rule: a check is
written down first with what is known here; the register's answer is a further entry.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.acts.acting import KEPT, enter, perform_duty
from desk.acts.drafts import Drafts, draft_case
from desk.acts.finding import find_case
from desk.case import Case
from desk.credit import (
    CreditPromise,
    CreditReport,
    CreditSource,
    Listing,
    Standing,
    credit_id,
    number_digest,
)
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.credit import (
    CreditChecked,
    CreditListKept,
    CreditPromised,
    CreditRepaired,
)
from desk.events.facts import Event
from desk.journal import writing
from desk.people import Actor
from desk.ports.registers import CreditList
from desk.projection import read_case
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.credit import CREDIT
from desk.stages import Stage

LIST_ID = "credit-list"
LIST_AGE_DAYS = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What the register said of one number."""

    name: str
    report: CreditReport


class Credits:
    """Credit at the counter; each act takes a draft or a stored case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def check(self, case_id: str, actor: Actor) -> Done[Case]:
        """查信用 of the applicant: what the kept list says, until the register was asked.

        Raises Refused("register.number-missing").
        """
        case, now = find_case(self._desk, case_id), self._desk.clock.now()
        applicant = case.get_applicant()
        if not applicant.certificate_number:
            raise Refused("register.number-missing")
        report = self._known(applicant.certificate_number, now)
        event = _checked(now, applicant.name, report)
        if case.stage is not Stage.DRAFT:
            return perform_duty(
                self._desk,
                Duty.CHECK_CREDIT,
                case_id,
                actor,
                lambda _case, at: replace(event, at=at),
            )
        check_duty(Duty.CHECK_CREDIT, actor, self._desk.station, case)
        with writing(self._desk, actor) as journal:
            journal.append(event)
        draft = Drafts(self._desk).note(case_id, event)
        return Done(draft.value, KEPT | draft.changed)

    def repair(
        self, number: str, actor: Actor, *, code: str, document: str, on: date
    ) -> Done[str]:
        """信用修复 of a listing, by its document; Refused("credit.document-missing")."""
        if not document.strip():
            raise Refused("credit.document-missing")
        return enter(
            self._desk,
            Duty.REPAIR_CREDIT,
            actor,
            lambda at: CreditRepaired(
                at=at, record_id=credit_id(number), code=code, document=document, on=on
            ),
        )

    def repair_on(
        self, case_id: str, actor: Actor, *, code: str, document: str, on: date
    ) -> Done[Case]:
        """信用修复 that the applicant of this case has shown."""
        if not document.strip():
            raise Refused("credit.document-missing")
        number = find_case(self._desk, case_id).get_applicant().certificate_number
        event = CreditRepaired(
            at=self._desk.clock.now(),
            record_id=credit_id(number),
            code=code,
            document=document,
            on=on,
        )
        return self._write(case_id, Duty.REPAIR_CREDIT, actor, event)

    def promise(self, case_id: str, actor: Actor, promise: CreditPromise) -> Done[Case]:
        """信用承诺书 was signed; whether it is published is the applicant's choice.

        Raises Refused("credit.publication-open") while that was not asked.
        """
        if promise.publication is None:
            raise Refused("credit.publication-open")
        event = CreditPromised(at=self._desk.clock.now(), promise=promise)
        return self._write(case_id, Duty.CHECK_CREDIT, actor, event)

    def pending(self) -> tuple[Record, ...]:
        """Everybody whose credit still has to be asked."""
        rows = self._desk.store.views.records(CREDIT, states=(Standing.UNKNOWN.value,))
        return tuple(read_record(row) for row in rows)

    def ask(self, waiting: tuple[Record, ...]) -> tuple[Answered, ...]:
        """Ask the register (PUSH lane). Refused("line.down"), ("register.none")."""
        if self._desk.line.cut:
            raise Refused("line.down")
        registers = self._desk.registers
        return tuple(
            Answered(name=each.title, report=registers.credit(each.subject)) for each in waiting
        )

    def apply(self, answered: tuple[Answered, ...]) -> Done[int]:
        """Write down what was said, on every case that waits for it."""
        for each in answered:
            self._apply(each)
        return Done(len(answered), KEPT | {Kind.DRAFT} if answered else frozenset())

    def has_list(self) -> bool:
        """Whether a list was ever kept here."""
        return self._list() is not None

    def is_list_due(self) -> bool:
        """Whether the kept list is missing or older than a day."""
        kept = self._list()
        if kept is None:
            return True
        as_of = datetime.fromisoformat(kept.facts["as_of"]).date()
        return (self._desk.clock.now().date() - as_of).days >= LIST_AGE_DAYS

    def fetch_list(self) -> CreditList:
        """Fetch the list for days without a line (PUSH lane)."""
        if self._desk.line.cut:
            raise Refused("line.down")
        return self._desk.registers.credit_list()

    def keep_list(self, fetched: CreditList) -> Done[int]:
        """Keep it."""
        with writing(self._desk, None) as journal:
            journal.append(
                CreditListKept(
                    at=journal.reading.wall,
                    record_id=LIST_ID,
                    as_of=fetched.as_of,
                    listed=fetched.listed,
                )
            )
        return Done(len(fetched.listed), KEPT)

    def _apply(self, answered: Answered) -> None:
        report = answered.report
        event = _checked(self._desk.clock.now(), answered.name, report)
        for row in self._desk.store.views.drafts():
            if _waits(draft_case(row), report.number):
                Drafts(self._desk).note(row.draft_id, event)
        rows = self._desk.store.views.list_cases(text=report.number)
        cases = [read_case(row) for row in rows if row.certificate == report.number]
        with writing(self._desk, None) as journal:
            waiting = [case for case in cases if _waits(case, report.number)]
            for case in waiting:
                journal.append(event, case)
            if not waiting:
                journal.append(event)

    def _known(self, number: str, now: datetime) -> CreditReport:
        """What is known here without asking: the kept list, or nothing."""
        kept = self._list()
        if kept is None:
            return CreditReport(
                number=number, at=now, as_of=now, source=CreditSource.NONE, pending=True
            )
        codes = json.loads(kept.facts["listed"]).get(number_digest(number), [])
        return CreditReport(
            number=number,
            at=now,
            as_of=datetime.fromisoformat(kept.facts["as_of"]),
            source=CreditSource.KEPT_LIST,
            listings=tuple(Listing(code=code) for code in codes),
            pending=True,
        )

    def _list(self) -> Record | None:
        row = self._desk.store.views.find_record(LIST_ID)
        return None if row is None else read_record(row)

    def _write(self, case_id: str, duty: Duty, actor: Actor, event: Event) -> Done[Case]:
        case = find_case(self._desk, case_id)
        if case.stage is not Stage.DRAFT:
            return perform_duty(
                self._desk, duty, case_id, actor, lambda _case, at: replace(event, at=at)
            )
        check_duty(duty, actor, self._desk.station, case)
        return Drafts(self._desk).note(case_id, event)


def _checked(at: datetime, name: str, report: CreditReport) -> CreditChecked:
    return CreditChecked(at=at, record_id=credit_id(report.number), report=report, name=name)


def _waits(case: Case, number: str) -> bool:
    report = case.dossier.credit.report
    return report is not None and report.pending and report.number == number
