"""Acts of telling people: notices delivered, and the receipt of delivery.

Belongs to the STORE lane. The one rule: nobody is told by default; each attempt names its
manner and what came of it, and a short message waits until the platform says it went.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import perform_duty
from desk.case import Case
from desk.closing import Manner, Notice, Reached
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty
from desk.events.closing import NoticeDelivered
from desk.names import normalise
from desk.people import Actor
from desk.refusal import Refused
from desk.stages import Stage


class Delivering:
    """Giving notices to people."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def give(
        self,
        case_id: str,
        actor: Actor,
        *,
        notice: Notice,
        manner: Manner,
        result: Reached | None = None,
        receiver: str = "",
        for_another: str = "",
        given_at: datetime | None = None,
        tracking: str = "",
        note: str = "",
    ) -> Done[Case]:
        """One attempt to give a notice; `given_at` None stands for now.

        A short message waits whatever `result` says. Raises Refused("delivery.result-missing"),
        ("delivery.receiver-missing"), ("delivery.tracking-missing"), ("delivery.in-future"),
        ("delivery.why-another"), ("delivery.no-such-notice"), ("delivery.before-notice").
        """

        def step(case: Case, at: datetime) -> NoticeDelivered:
            event = NoticeDelivered(
                at=at,
                notice=notice,
                manner=manner,
                result=Reached.WAITING if manner is Manner.SMS else _said(result),
                given_at=given_at or at,
                receiver=receiver.strip(),
                for_another=for_another.strip(),
                document_number=_document_of(case, notice),
                tracking=tracking.strip(),
                note=note,
            )
            _check(case, event)
            return event

        return perform_duty(self._desk, Duty.DELIVER_NOTICE, case_id, actor, step)


def _said(result: Reached | None) -> Reached:
    if result is None:
        raise Refused("delivery.result-missing")
    return result


def _check(case: Case, event: NoticeDelivered) -> None:
    if event.given_at > event.at:
        raise Refused("delivery.in-future")
    _check_notice(case, event)
    if event.result is Reached.DELIVERED and not event.receiver:
        raise Refused("delivery.receiver-missing")
    if event.manner is Manner.POST and not event.tracking:
        raise Refused("delivery.tracking-missing")
    applicant = case.applicant
    names = () if applicant is None else (applicant.name, *_agent(case))
    known = {normalise(name) for name in names}
    other = event.receiver and known and normalise(event.receiver) not in known
    if event.result is Reached.DELIVERED and other and not event.for_another:
        raise Refused("delivery.why-another")


def _check_notice(case: Case, event: NoticeDelivered) -> None:
    """Only what was issued can be given, and not before there was a case to give it for."""
    ended = Stage.REFUSED if event.notice is Notice.REFUSAL else Stage.TERMINATED
    there = {
        Notice.SUPPLEMENT: bool(case.supplements),
        Notice.EXTENSION: case.dossier.clock.extension is not None,
        Notice.DECISION: case.decision is not None,
        Notice.READY: case.decision is not None,
        Notice.TOLERANCE: case.dossier.tolerance.acknowledged_at is not None,
    }.get(event.notice, case.stage in (ended, Stage.ARCHIVED))
    if not there:
        raise Refused("delivery.no-such-notice", notice=event.notice.label)
    since = case.received_at
    if event.notice is Notice.DECISION and case.decision is not None:
        since = case.decision.at
    if since is not None and event.given_at < since:
        raise Refused("delivery.before-notice")


def _agent(case: Case) -> tuple[str, ...]:
    agent = None if case.applicant is None else case.applicant.agent
    return () if agent is None else (agent.name,)


def _document_of(case: Case, notice: Notice) -> str:
    """The number of the paper that was delivered, where the case knows it."""
    if notice is Notice.SUPPLEMENT and case.supplements:
        return case.supplements[-1].document_number
    if notice is Notice.DECISION and case.decision is not None:
        return case.decision.number
    return ""
