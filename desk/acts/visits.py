"""Acts on visits: several things of one person at once, or one thing of many people.

Belongs to the STORE lane. The one rule: each thing is a case of its own with its own
transaction; what fails leaves the others of the visit as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress

from desk.acts.acting import KEPT, enter
from desk.acts.cases import Cases, may_accept
from desk.acts.drafts import Drafts
from desk.acts.queueing import state_of
from desk.applicant import Agent, Applicant, ApplicantKind, Source
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.queueing import VisitClosed, VisitJoined, VisitOpened
from desk.item import ItemVersion
from desk.journal import writing
from desk.material import Collected, Material
from desk.people import Actor
from desk.refusal import CodedError, Refused
from desk.visits import Batched, Row, RowFault

CREDIT_CODE_LENGTH = 18
VISITED = KEPT | {Kind.DRAFT}


class Visits:
    """Visits of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(
        self,
        actor: Actor,
        *,
        who: str,
        agent: str = "",
        authority: str = "",
        batch: bool = False,
    ) -> Done[str]:
        """A visit begins; Refused("visit.authority-missing") for an agent without authority."""
        if not who.strip():
            raise Refused("visit.nobody")
        if agent and not authority.strip():
            raise Refused("visit.authority-missing")
        return enter(
            self._desk,
            Duty.RUN_VISIT,
            actor,
            lambda at: VisitOpened(
                at=at,
                record_id=f"visit-{self._desk.ids.event_id()}",
                who=who.strip(),
                agent=agent.strip(),
                authority=authority.strip(),
                batch=batch,
            ),
        )

    def join(self, visit: str, actor: Actor, draft: Case) -> Done[Case]:
        """Receive the draft (and accept it where it may be) as one thing of the visit.

        A refusal is kept as a line of the visit, then told; the rest stays.
        """
        self._require_open(visit)
        try:
            cases = Cases(self._desk)
            if may_accept(draft, self._desk):
                case = cases.receive_and_accept(draft, actor).value
            else:
                case = cases.receive(draft, actor).value
        except CodedError as error:
            self._line(visit, actor, draft, failed=error.code)
            raise
        self._line(visit, actor, case)
        return Done(case, VISITED)

    def join_all(self, visit: str, actor: Actor) -> Done[int]:
        """Every draft of this station as one thing of the visit; gives how many were received.

        What is refused stays a draft and is a line of the visit.
        """
        received = 0
        for draft in Drafts(self._desk).listed():
            with suppress(CodedError):
                self.join(visit, actor, draft)
                received += 1
        return Done(received, VISITED)

    def close(self, visit: str, actor: Actor) -> Done[str]:
        """The visit is over; one combined receipt lists its cases."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.RUN_VISIT, actor, self._desk.station)
            record = state_of(journal, visit, "open")
            lines = [text for name, text in record.facts.items() if name.startswith("case")]
            failed = sum("|未收：" in text for text in lines)
            journal.append(
                VisitClosed(
                    at=journal.reading.wall,
                    record_id=visit,
                    cases=len(lines) - failed,
                    failed=failed,
                )
            )
        return Done(visit, KEPT)

    def batch(
        self,
        actor: Actor,
        item: ItemVersion,
        rows: Iterable[Row],
        *,
        answers: Mapping[str, str],
        materials: Sequence[str] = (),
        agent: Agent | None = None,
        all_paper: bool = False,
    ) -> Done[Batched]:
        """One item for every row: `answers` and the paper `materials` are the same for all.

        A row answers a situation under its question. `all_paper`: the clerk says that every
        material of every person is there on paper. `agent` stands at the counter for all.
        """
        visit = self.open(actor, who=item.name, batch=True).value
        cases: dict[int, str] = {}
        faults: list[RowFault] = []
        for row in rows:
            try:
                person = _applicant(row, agent)
                said = {**answers, **_answers(item, row)}
                kept = item.materials_for(said) if all_paper else ()
                codes = (*materials, *(rule.code for rule in kept))
                draft = self._draft(actor, item, row, person, (said, codes))
                cases[row.n] = self._joined(visit, actor, draft)
            except CodedError as error:
                faults.append(RowFault(n=row.n, code=error.code))
        self.close(visit, actor)
        return Done(Batched(visit=visit, cases=cases, faults=tuple(faults)), VISITED)

    def _joined(self, visit: str, actor: Actor, draft: Case) -> str:
        try:
            return self.join(visit, actor, draft).value.receipt
        except CodedError:
            Drafts(self._desk).abandon(draft.case_id, actor)
            raise

    def _draft(
        self,
        actor: Actor,
        item: ItemVersion,
        row: Row,
        person: Applicant,
        given: tuple[Mapping[str, str], Sequence[str]],
    ) -> Case:
        drafts, (answers, materials) = Drafts(self._desk), given
        case_id = drafts.open(actor).value.case_id
        try:
            drafts.identify(case_id, person)
            drafts.choose_item(case_id, item.key)
            if answers:
                drafts.answer(case_id, answers)
            for code in materials:
                drafts.collect(case_id, self._paper(item, code))
            labels = {field.label: field.code for field in item.form}
            asked = {each.question for each in item.situations}
            rest = {head: text for head, text in row.rest.items() if head not in asked}
            values = {labels.get(head, head): text for head, text in rest.items()}
            return drafts.fill(case_id, values).value
        except CodedError:
            drafts.abandon(case_id, actor)
            raise

    def _paper(self, item: ItemVersion, code: str) -> Material:
        rule = item.find_material(code)
        return Material(
            code=code,
            how=Collected.PAPER,
            at=self._desk.clock.now(),
            originals=0 if rule is None else rule.originals,
            copies=0 if rule is None else rule.copies,
        )

    def _line(self, visit: str, actor: Actor, case: Case, *, failed: str = "") -> None:
        item, applicant = case.item, case.applicant
        with writing(self._desk, actor) as journal:
            journal.append(
                VisitJoined(
                    at=journal.reading.wall,
                    record_id=visit,
                    item_name="" if item is None else item.name,
                    applicant="" if applicant is None else applicant.name,
                    joined="" if failed else case.case_id,
                    receipt=case.receipt,
                    failed=failed,
                )
            )

    def _require_open(self, visit: str) -> None:
        row = self._desk.store.views.find_record(visit)
        if row is None:
            raise Refused("record.unknown")
        if row.state != "open":
            raise Refused("record.other-state")


def _answers(item: ItemVersion, row: Row) -> dict[str, str]:
    """The options that a row names under the questions of the item."""
    return {
        each.code: option.code
        for each in item.situations
        for option in each.options
        if row.rest.get(each.question) in (option.text, option.code)
    }


def _applicant(row: Row, agent: Agent | None) -> Applicant:
    """Who a row names, typed; a credit code makes an enterprise."""
    whole = len(row.number) == CREDIT_CODE_LENGTH and not row.number[:17].isdecimal()
    company = row.type == "001" or (not row.type and whole)
    kind = ApplicantKind.ENTERPRISE if company else ApplicantKind.PERSON
    names = {"name": row.name, "certificate_number": row.number, "phone": row.phone}
    return Applicant(
        kind=kind,
        name=row.name,
        certificate_type=row.type or ("001" if company else "111"),
        certificate_number=row.number,
        phone=row.phone,
        sources={name: Source.TYPED for name, text in names.items() if text},
        agent=agent,
    )
