"""Steps between acceptance and decision: taking up, stopping the clock, ending early.

Owned by no thread. The one rule: the clock stops only for a procedure that the item names,
with its basis, and a written notice. (Rule: 行政许可法 art. 45.)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desk.calendars import Deadline, LegalCalendar
from desk.case import Case
from desk.case_clock import owed, promised_deadline
from desk.events.intake import (
    CaseHandled,
    CaseResumed,
    CaseSuspended,
    CaseTerminated,
)
from desk.refusal import Refused
from desk.stages import Act


def handle(case: Case, *, at: datetime, department: str) -> CaseHandled:
    """在办: the department takes the case up."""
    case.require(Act.HANDLE)
    return CaseHandled(at=at, department=department)


def suspend(
    case: Case, *, at: datetime, procedure: str, document_number: str = "", approver: str = ""
) -> CaseSuspended:
    """特别程序: only one that the item names; never for 即办 and 上报."""
    case.require(Act.SUSPEND)
    item = case.get_item()
    if not item.has_pausable_clock:
        raise Refused("case.clock-not-pausable")
    named = next((p for p in item.special_procedures if p.name == procedure), None)
    if named is None:
        raise Refused("case.procedure-unknown", procedure=procedure)
    return CaseSuspended(
        at=at,
        procedure=named.name,
        basis=named.basis,
        from_day=at.date(),
        limit=named.limit,
        document_number=document_number,
        approver=approver.strip(),
    )


def resume(
    case: Case, *, at: datetime, calendar: LegalCalendar, document_number: str = ""
) -> CaseResumed:
    """The special procedure ended; the promised day moves by the days that stood still."""
    case.require(Act.RESUME)
    promised = promised_after(case, at, calendar)
    return CaseResumed(
        at=at,
        to_day=at.date(),
        promised_on=None if promised is None else promised.on,
        promised_provisional=None if promised is None else promised.provisional,
        document_number=document_number,
    )


def promised_after(case: Case, at: datetime, calendar: LegalCalendar) -> Deadline | None:
    """The promised day once the open interval ends at that time."""
    if case.accepted_at is None or case.item is None:
        return None
    intervals = tuple(
        replace(s, ended_on=at.date()) if s.ended_on is None else s for s in case.suspensions
    )
    return promised_deadline(case, calendar, intervals=intervals)


def terminate(case: Case, *, at: datetime, reason: str, document_number: str) -> CaseTerminated:
    """终止办理 with its reason and paper.

    After a decision only one that tolerates what never came: Refused("case.decided-already").
    """
    case.require(Act.TERMINATE)
    if case.decision is not None and not owed(case):
        raise Refused("case.decided-already")
    if not reason:
        raise Refused("case.reason-missing")
    return CaseTerminated(at=at, reason=reason, document_number=document_number)
