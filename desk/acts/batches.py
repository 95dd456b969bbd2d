"""Acts on batches: one item for many people, from a list or from cards laid one by one.

Belongs to the STORE lane. The one rule: each person is a case with its own number; a row or a
card that fails leaves the others alone and is a line of the batch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from desk.acts.drafts import Drafts
from desk.acts.visits import VISITED, Visits, lines_of
from desk.applicant import Agent, Applicant, ApplicantKind, Source
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.item import ItemVersion
from desk.material import Collected, Material
from desk.people import Actor
from desk.refusal import CodedError, Refused
from desk.visits import Batched, Row, RowFault

CREDIT_CODE_LENGTH = 18
Given = tuple[Mapping[str, str], Sequence[str], Mapping[str, str]]


class Batches:
    """Batches of this station; each is a visit that is marked as one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_rows(
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
        visit = (
            Visits(self._desk).open(actor, who=item.name, batch=True, item_code=item.code).value
        )
        cases: dict[int, str] = {}
        faults: list[RowFault] = []
        for row in rows:
            said = {**answers, **_answers(item, row)}
            codes = (*materials, *_papers(item, said, all_paper))
            given = (said, codes, _values(item, row))
            try:
                case = self._one((visit, row.n), actor, item, _applicant(row, agent), given)
                cases[row.n] = case.receipt
            except CodedError as error:
                faults.append(RowFault(n=row.n, code=error.code))
        Visits(self._desk).close(visit, actor)
        return Done(Batched(visit=visit, cases=cases, faults=tuple(faults)), VISITED)

    def open_cards(self, actor: Actor, item: ItemVersion, *, who: str) -> Done[str]:
        """A batch of successive cards: the item is chosen once, `next_card` does the rest."""
        return Visits(self._desk).open(actor, who=who, batch=True, item_code=item.code)

    def next_card(
        self,
        visit: str,
        actor: Actor,
        person: Applicant,
        *,
        answers: Mapping[str, str],
        values: Mapping[str, str],
        all_paper: bool = False,
    ) -> Done[Case]:
        """The next person of a batch of cards: a case of its own.

        A refusal is a line of the batch, and nothing of it is left but that. Raises
        Refused("batch.not-of-cards") and what receipt refuses.
        """
        record = Visits(self._desk).get_open(visit)
        code = record.facts.get("item_code", "")
        if not code:
            raise Refused("batch.not-of-cards")
        item = self._desk.catalogue.get(code, self._desk.clock.now().date())
        given = (answers, _papers(item, answers, all_paper), values)
        n = len(lines_of(record)) + 1
        return Done(self._one((visit, n), actor, item, person, given), VISITED)

    def _one(
        self,
        place: tuple[str, int],
        actor: Actor,
        item: ItemVersion,
        person: Applicant,
        given: Given,
    ) -> Case:
        """One person's case at that row; what fails leaves its line and no draft."""
        (visit, row), drafts = place, Drafts(self._desk)
        draft = drafts.open(actor).value
        try:
            draft = self._filled(draft, item, person, given)
        except CodedError as error:
            drafts.abandon(draft.case_id, actor)
            told = Case(case_id=draft.case_id, item=item, applicant=person)
            Visits(self._desk).note(visit, actor, told, failed=error.code, row=row)
            raise
        try:
            return Visits(self._desk).join(visit, actor, draft, row=row).value
        except CodedError:
            drafts.abandon(draft.case_id, actor)
            raise

    def _filled(self, draft: Case, item: ItemVersion, person: Applicant, given: Given) -> Case:
        drafts, case_id = Drafts(self._desk), draft.case_id
        answers, materials, values = given
        drafts.identify(case_id, person)
        drafts.choose_item(case_id, item.key)
        if answers:
            drafts.answer(case_id, answers)
        for code in materials:
            drafts.collect(case_id, self._paper(item, code))
        return drafts.fill(case_id, values).value

    def _paper(self, item: ItemVersion, code: str) -> Material:
        rule = item.find_material(code)
        return Material(
            code=code,
            how=Collected.PAPER,
            at=self._desk.clock.now(),
            originals=0 if rule is None else rule.originals,
            copies=0 if rule is None else rule.copies,
        )


def _papers(item: ItemVersion, answers: Mapping[str, str], everything: bool) -> tuple[str, ...]:
    kept = item.materials_for(answers) if everything else ()
    return tuple(rule.code for rule in kept)


def _answers(item: ItemVersion, row: Row) -> dict[str, str]:
    """The options that a row names under the questions of the item."""
    return {
        each.code: option.code
        for each in item.situations
        for option in each.options
        if row.rest.get(each.question) in (option.text, option.code)
    }


def _values(item: ItemVersion, row: Row) -> dict[str, str]:
    """The fields of the form that a row names by their labels."""
    labels = {field.label: field.code for field in item.form}
    asked = {each.question for each in item.situations}
    rest = {head: text for head, text in row.rest.items() if head not in asked}
    return {labels.get(head, head): text for head, text in rest.items()}


def _applicant(row: Row, agent: Agent | None) -> Applicant:
    """Who a row names, typed; a credit code makes an enterprise."""
    whole = len(row.number) == CREDIT_CODE_LENGTH and not row.number[:17].isdecimal()
    company = row.type == "001" or (not row.type and whole)
    kind = ApplicantKind.ENTERPRISE if company else ApplicantKind.PERSON
    names = {"name": row.name, "certificate_number": row.number, "phone": row.phone}
    own = agent is not None and agent.certificate_number == row.number
    return Applicant(
        kind=kind,
        name=row.name,
        certificate_type=row.type or ("001" if company else "111"),
        certificate_number=row.number,
        phone=row.phone,
        sources={name: Source.TYPED for name, text in names.items() if text},
        agent=None if own else agent,
        identity_match=agent.identity_match if agent is not None and own else None,
    )
