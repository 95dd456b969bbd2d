"""Acts on a case: from receipt to hand-over.

Belongs to the STORE lane. The one rule: guards first (desk.permission, then the step), then
one transaction; a refusal leaves everything as it was.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import CHANGED, check, perform
from desk.acts.drafts import draft_case
from desk.acts.organs import with_jurisdiction
from desk.case import Case
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document, next_supplement
from desk.done import Done, Kind
from desk.events.facts import Event, Licence, Origin, Result
from desk.item_words import Authority, Depth
from desk.journal import Journal, writing
from desk.numbering import receipt_number, spoken
from desk.people import Actor
from desk.refusal import Refused
from desk.settings import SUPPLEMENT_LIMIT, read_setting
from desk.stages import Act
from desk.steps import evidence, outcome, promising, receiving

OPENED = CHANGED | {Kind.DRAFT}


class Cases:
    """The acts of the counter that the law knows."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def receive(self, draft: Case, actor: Actor) -> Done[Case]:
        """收件: the draft becomes a case with its receipt number."""
        with writing(self._desk, actor) as journal:
            case = self.open_draft(journal, draft, actor)
        return Done(case, OPENED)

    def receive_and_accept(self, draft: Case, actor: Actor) -> Done[Case]:
        """收件 and 受理 in one transaction; when acceptance is refused nothing was received."""
        with writing(self._desk, actor) as journal:
            case = self.open_draft(journal, draft, actor)
            case = self.take_up(journal, case, actor)
        return Done(case, OPENED)

    def at_once(
        self,
        draft: Case,
        actor: Actor,
        *,
        result: Result,
        licence: Licence | None = None,
        reason: str = "",
    ) -> Done[Case]:
        """即办: received, accepted and decided are three entries of one transaction."""
        with writing(self._desk, actor) as journal:
            case = self.open_draft(journal, draft, actor)
            case = self.take_up(journal, case, actor)
            case = self._decide(journal, case, actor, (result, licence, reason))
        return Done(case, OPENED)

    def decide_at_once(
        self,
        case_id: str,
        actor: Actor,
        *,
        result: Result,
        licence: Licence | None = None,
        reason: str = "",
    ) -> Done[Case]:
        """即办 of a case that was accepted before."""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            case = self._decide(journal, case, actor, (result, licence, reason))
        return Done(case, CHANGED)

    def accept(self, case_id: str, actor: Actor) -> Done[Case]:
        """受理 of a case that was received before."""
        with writing(self._desk, actor) as journal:
            case = self.take_up(journal, journal.get(case_id), actor)
        return Done(case, CHANGED)

    def ask_supplement(
        self, case_id: str, actor: Actor, *, wanted: tuple[str, ...], reason: str
    ) -> Done[Case]:
        """补正, once, with the full list."""

        def step(case: Case, at: datetime) -> Event:
            return receiving.ask_supplement(
                case,
                at=at,
                wanted=wanted,
                reason=reason,
                document_number=case_document(
                    case, DocumentKind.SUPPLEMENT, repeat=next_supplement(case)
                ),
                limit=read_setting(self._desk.store.views, SUPPLEMENT_LIMIT),
            )

        return perform(self._desk, Act.ASK_SUPPLEMENT, case_id, actor, step)

    def complete_supplement(self, case_id: str, actor: Actor) -> Done[Case]:
        """The supplement came in; acceptance is a new act with its own date."""
        calendar = self._desk.calendar
        return perform(
            self._desk,
            Act.COMPLETE_SUPPLEMENT,
            case_id,
            actor,
            lambda case, at: receiving.complete_supplement(case, at=at, calendar=calendar),
        )

    def refuse(
        self, case_id: str, actor: Actor, *, ground: str, article: str, reason: str
    ) -> Done[Case]:
        """不予受理."""

        def step(case: Case, at: datetime) -> Event:
            number = case_document(case, DocumentKind.REFUSAL)
            return receiving.refuse(
                case,
                at=at,
                ground=ground,
                article=article,
                reason=reason,
                document_number=number,
            )

        return perform(self._desk, Act.REFUSE, case_id, actor, step)

    def give_back(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """退件."""
        return perform(
            self._desk,
            Act.RETURN,
            case_id,
            actor,
            lambda case, at: receiving.give_back(case, at=at, reason=reason),
        )

    def withdraw(self, case_id: str, actor: Actor, *, reason: str) -> Done[Case]:
        """撤件."""
        return perform(
            self._desk,
            Act.WITHDRAW,
            case_id,
            actor,
            lambda case, at: receiving.withdraw(case, at=at, reason=reason),
        )

    def open_draft(
        self, journal: Journal, draft: Case, actor: Actor, act: Act = Act.RECEIVE
    ) -> Case:
        """Mint a number and append the receipt; the draft goes in the same transaction.

        What is received is the draft as it is stored: a page may be a field behind.
        """
        row = journal.change.find_draft(draft.case_id)
        if row is None:
            raise Refused("draft.unknown")
        case = self.take_in(journal, draft_case(row), actor, act)
        journal.change.drop_draft(draft.case_id)
        return case

    def take_in(
        self, journal: Journal, draft: Case, actor: Actor, act: Act = Act.RECEIVE
    ) -> Case:
        """收件 (or 代收) inside a transaction: every gate, a new number, the receipt."""
        check(self._desk, act, draft, actor)
        station, at = self._desk.station, journal.reading.wall
        draft.get_applicant().check(at.date())
        item_code = "" if draft.item is None else draft.item.key
        draft.get_applicant().check_roles(item_code, at.date())
        self._desk.catalogue.get(draft.get_item().key, at.date())  # cancelled meanwhile?
        draft = with_jurisdiction(self._desk, draft, at.date())
        serial = journal.next_serial()
        event = receiving.receive(
            draft,
            at=at,
            receipt=receipt_number(station.region[:6], station.code5, at.date(), serial),
            spoken=spoken(station.window, at.date(), serial),
            serial=serial,
            query_code=self._desk.ids.query_code(),
            holder=self._desk.holder(),
            collected_for=act is Act.COLLECT_FOR,
        )
        case = journal.append(event, draft)
        for follows in evidence.opened(case, at):
            case = journal.append(follows, case)
        return case

    def take_up(self, journal: Journal, case: Case, actor: Actor) -> Case:
        """受理 inside a transaction, with the records that it begins."""
        check(self._desk, Act.ACCEPT, case, actor)
        at = journal.reading.wall
        event = receiving.accept(
            case,
            at=at,
            document_number=case_document(case, DocumentKind.ACCEPTANCE),
            calendar=self._desk.calendar,
        )
        case = journal.append(event, case)
        for follows in promising.after_acceptance(case, at):
            case = journal.append(follows, case)
        return case

    def _decide(
        self,
        journal: Journal,
        case: Case,
        actor: Actor,
        verdict: tuple[Result, Licence | None, str],
    ) -> Case:
        result, licence, reason = verdict
        check(self._desk, Act.DECIDE, case, actor)
        if not case.get_item().is_at_once:
            raise Refused("case.not-at-once")
        event = outcome.decide(
            case,
            at=journal.reading.wall,
            result=result,
            number=case_document(case, DocumentKind.DECISION),
            organ=case.implementing_organ().name,
            origin=Origin.AT_ONCE,
            licence=licence,
            reason=reason,
        )
        return journal.append(event, case)


def may_accept(draft: Case, desk: Desk) -> bool:
    """Whether F12 at the end is receipt and acceptance, or receipt alone."""
    item = draft.item
    if item is None or item.window_authority is Authority.DEPARTMENT:
        return False
    try:
        receiving.check_acceptable(draft)
    except Refused:
        return False
    here = desk.station.kind in item.acceptance_points
    return here and (desk.line.usable or item.depth >= Depth.ACCEPT)
