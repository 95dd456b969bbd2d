"""Acts on visits (办事车): several things of one or several people at once.

Belongs to the STORE lane. The one rule: each thing is a case of its own with its own
transaction; what fails leaves the others of the visit as they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from desk.acts.acting import KEPT, enter
from desk.acts.cases import Cases, may_accept
from desk.acts.drafts import Drafts
from desk.acts.queueing import state_of
from desk.applicant import Agent
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.queueing import VisitClosed, VisitJoined, VisitOpened
from desk.journal import writing
from desk.material import Collected, Material, MaterialStatus
from desk.names import normalise
from desk.people import Actor
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import CodedError, Refused
from desk.values import load

VISITED = KEPT | {Kind.DRAFT}
SHAREABLE = frozenset(Collected) - {
    Collected.PROMISE,
    Collected.TOLERATED,
    Collected.NOT_APPLICABLE,
}


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
        mandate: Agent | None = None,
        principals: Iterable[str] = (),
        item_code: str = "",
        batch: bool = False,
    ) -> Done[str]:
        """A visit begins; Refused("visit.authority-missing") for an agent without authority.

        `mandate` (agent and letter, captured once) is checked for each thing that joins.
        """
        if not who.strip():
            raise Refused("visit.nobody")
        if (agent or mandate is not None) and not (authority.strip() or batch):
            raise Refused("visit.authority-missing")
        named = "" if mandate is None else mandate.name
        return enter(
            self._desk,
            Duty.RUN_VISIT,
            actor,
            lambda at: VisitOpened(
                at=at,
                record_id=f"visit-{self._desk.ids.event_id()}",
                who=who.strip(),
                agent=agent.strip() or named,
                authority=authority.strip(),
                batch=batch,
                mandate=mandate,
                principals=tuple(name.strip() for name in principals if name.strip()),
                item_code=item_code,
            ),
        )

    def join(self, visit: str, actor: Actor, draft: Case, *, row: int = 0) -> Done[Case]:
        """Receive the draft (and accept it where it may be) as one thing of the visit.

        A refusal is kept as a line of the visit, then told; the rest stays. Raises
        Refused("visit.not-principal") for somebody who did not sign the agent's letter.
        """
        record = self.get_open(visit)
        try:
            draft = self._with_agent(record, draft)
            cases = Cases(self._desk)
            if may_accept(draft, self._desk):
                case = cases.receive_and_accept(draft, actor).value
            else:
                case = cases.receive(draft, actor).value
        except CodedError as error:
            self.note(visit, actor, draft, failed=error.code, row=row)
            raise
        self.note(visit, actor, case, row=row)
        return Done(case, VISITED)

    def join_all(
        self, visit: str, actor: Actor, drafts: Iterable[str] | None = None
    ) -> Done[tuple[Case, ...]]:
        """Those drafts (or every one of this station), each as one thing of the visit.

        Gives the cases that were received; what is refused stays a draft, and is a line of
        the visit. Raises Refused("visit.nothing-chosen").
        """
        chosen = None if drafts is None else set(drafts)
        found = Drafts(self._desk).listed()
        wanted = [each for each in found if chosen is None or each.case_id in chosen]
        if not wanted:
            raise Refused("visit.nothing-chosen")
        received: list[Case] = []
        for draft in wanted:
            with suppress(CodedError):
                received.append(self.join(visit, actor, draft).value)
        return Done(tuple(received), VISITED)

    def share(self, drafts: Iterable[str]) -> Done[int]:
        """A material that one of those drafts has is taken once for the others that miss it.

        Only between drafts of the same applicant, by the material's name; no further original
        or copy is counted. Gives how many were filled in; Refused("visit.nothing-to-share").
        """
        chosen = set(drafts)
        basket = [each for each in Drafts(self._desk).listed() if each.case_id in chosen]
        filled = 0
        for draft in basket:
            for rule in draft.missing_materials():
                found = _taken(basket, draft, rule.name)
                if found is None or rule.code in draft.materials:
                    continue
                once = replace(found, code=rule.code, originals=0, copies=0, points=())
                Drafts(self._desk).collect(draft.case_id, once)
                filled += 1
        if not filled:
            raise Refused("visit.nothing-to-share")
        return Done(filled, frozenset({Kind.DRAFT}))

    def close(self, visit: str, actor: Actor) -> Done[str]:
        """The visit is over; one combined receipt lists its cases."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.RUN_VISIT, actor, self._desk.station)
            record = state_of(journal, visit, "open")
            lines = lines_of(record)
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

    def note(
        self, visit: str, actor: Actor, case: Case, *, failed: str = "", row: int = 0
    ) -> None:
        """One line of the visit: the case that was received, or why none was."""
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
                    draft=case.case_id,
                    row=row,
                )
            )

    def get_open(self, visit: str) -> Record:
        """The visit; Refused("record.unknown"), ("record.other-state")."""
        row = self._desk.store.views.find_record(visit)
        if row is None:
            raise Refused("record.unknown")
        if row.state != "open":
            raise Refused("record.other-state")
        return read_record(row)

    def _with_agent(self, visit: Record, draft: Case) -> Case:
        """The draft with the agent of the visit, where one was captured and it is another."""
        agent, applicant = mandate_of(visit), draft.applicant
        if agent is None or applicant is None or applicant.agent is not None:
            return draft
        if applicant.certificate_number == agent.certificate_number:
            if applicant.identity_match is not None or agent.identity_match is None:
                return draft
            seen = replace(applicant, identity_match=agent.identity_match)
            return Drafts(self._desk).identify(draft.case_id, seen).value  # their own affair
        principals = visit.facts.get("principals", "")
        names = {normalise(name) for name in principals.split("、") if name}
        if names and normalise(applicant.name) not in names:
            raise Refused("visit.not-principal")
        with_agent = replace(applicant, agent=agent)
        return Drafts(self._desk).identify(draft.case_id, with_agent).value


def mandate_of(visit: Record) -> Agent | None:
    """The agent whose papers were captured with the visit."""
    text = visit.facts.get("mandate", "")
    return load(Agent, json.loads(text)) if text else None


def lines_of(visit: Record) -> tuple[str, ...]:
    """The things of a visit in order: item, applicant and number (or why not) between |."""
    return tuple(text for name, text in sorted(visit.facts.items()) if _is_line(name))


def _is_line(name: str) -> bool:
    return name.startswith("case") and name[4:].isdecimal()


def _taken(basket: Iterable[Case], draft: Case, name: str) -> Material | None:
    """A good material of that name in another draft of the same applicant."""
    own = draft.applicant
    for other in basket:
        whose = other.applicant
        if other.case_id == draft.case_id or own is None or whose is None:
            continue
        if whose.certificate_number != own.certificate_number:
            continue
        for rule in other.rules():
            material = other.materials.get(rule.code)
            if rule.name == name and material is not None and _is_good(material):
                item = "" if other.item is None else other.item.name
                return replace(material, note=f"本次来访只收一份，与“{item}”共用")
    return None


def _is_good(material: Material) -> bool:
    good = material.status in (MaterialStatus.QUALIFIED, MaterialStatus.PENDING)
    return good and material.how in SHAREABLE
