"""Composers of the clock: 特别程序, 恢复, 延期, 终止.

Owned by no thread. The one rule: each tells of the last interval or extension of the case,
under the number of its repeat; no day is computed here.
"""

from __future__ import annotations

from desk.case import Case
from desk.deadlines import Suspension
from desk.desk import Desk
from desk.document_numbers import DocumentKind, case_document
from desk.events.intake import CaseResumed, CaseSuspended, CaseTerminated
from desk.papers_clock import (
    ExtensionNotice,
    ResumptionNotice,
    SuspensionNotice,
    TerminationNotice,
)
from desk.paperwork_parts import (
    addressed,
    events_of,
    limit_text,
    long_day,
    returned_lines,
    where_to_object,
)
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused
from desk.stages import Stage

SUSPENSION = "suspension_notice"
RESUMPTION = "resumption_notice"
EXTENSION = "extension_notice"
TERMINATION = "termination_notice"
# The fold gives a supplement after acceptance an interval of its own; it has its own paper.
SUPPLEMENTED = "受理后补正"


def procedures_of(case: Case) -> tuple[Suspension, ...]:
    """The intervals of special procedures, without those of supplements."""
    return tuple(s for s in case.suspensions if s.procedure != SUPPLEMENTED)


def suspension_notice(desk: Desk, case: Case, actor: Actor) -> SuspensionNotice:
    """特别程序期限告知书 of the last procedure; Refused("paper.not-earned") without one."""
    stops = procedures_of(case)
    if not stops:
        raise Refused("paper.not-earned")
    stop, written = stops[-1], events_of(desk, case, CaseSuspended)
    on = written[-1].at if written else desk.clock.now()
    text = wording(SUSPENSION, stop.started_on)
    name = case.get_item().name
    return SuspensionNotice(
        **addressed(desk, case, actor, SUSPENSION),
        document_number=case_document(case, DocumentKind.SUSPENSION, repeat=len(stops)),
        opening=(text.text("opening", item=name, procedure=stop.procedure),),
        on=on,
        procedure=stop.procedure,
        basis=stop.basis,
        limit_text=limit_text(stop.limit) or text.text("no_limit"),
        from_day=stop.started_on,
        number_of=len(stops),
        promised_on=case.promised_on if stop.ended_on is None else None,
        approver=written[-1].approver if written else "",
    )


def resumption_notice(desk: Desk, case: Case, actor: Actor) -> ResumptionNotice:
    """恢复办理通知书 of the last ended procedure; Refused("paper.not-earned")."""
    ended = [stop for stop in procedures_of(case) if stop.ended_on is not None]
    if not ended or ended[-1].ended_on is None:
        raise Refused("paper.not-earned")
    stop, to_day = ended[-1], ended[-1].ended_on
    written = events_of(desk, case, CaseResumed)
    text = wording(RESUMPTION, to_day)
    return ResumptionNotice(
        **addressed(desk, case, actor, RESUMPTION),
        document_number=case_document(case, DocumentKind.RESUMPTION, repeat=len(ended)),
        opening=(
            text.text(
                "opening",
                item=case.get_item().name,
                procedure=stop.procedure,
                to_day=long_day(to_day),
            ),
        ),
        on=written[-1].at if written else desk.clock.now(),
        procedure=stop.procedure,
        from_day=stop.started_on,
        to_day=to_day,
        promised_on=case.promised_on,
    )


def extension_notice(desk: Desk, case: Case, actor: Actor) -> ExtensionNotice:
    """延长办理期限通知书; Refused("paper.not-earned") for a case that was not extended."""
    extension = case.dossier.clock.extension
    if extension is None:
        raise Refused("paper.not-earned")
    text = wording(EXTENSION, extension.at.date())
    return ExtensionNotice(
        **addressed(desk, case, actor, EXTENSION),
        document_number=extension.document_number
        or case_document(case, DocumentKind.EXTENSION),
        opening=(
            text.text(
                "opening",
                item=case.get_item().name,
                approver=extension.approver,
                limit=limit_text(extension.limit),
            ),
        ),
        on=extension.at,
        reason=extension.reason,
        basis=extension.basis,
        approver=extension.approver,
        before=extension.before,
        after=extension.after,
        accepted_at=case.accepted_at,
    )


def termination_notice(desk: Desk, case: Case, actor: Actor) -> TerminationNotice:
    """终止办理通知书; Refused("paper.not-earned"), ("paper.remedies-missing")."""
    if case.stage is not Stage.TERMINATED:
        raise Refused("paper.not-earned")
    told = next(iter(events_of(desk, case, CaseTerminated)), None)
    on = desk.clock.now() if told is None else told.at
    number = "" if told is None else told.document_number
    return TerminationNotice(
        **addressed(desk, case, actor, TERMINATION),
        document_number=number or case_document(case, DocumentKind.TERMINATION),
        opening=(wording(TERMINATION, on.date()).text("opening", item=case.get_item().name),),
        on=on,
        reason=case.closed_reason,
        accepted_at=case.accepted_at,
        returned=returned_lines(case),
        remedy=where_to_object(case, on.date(), needed=True),
    )
