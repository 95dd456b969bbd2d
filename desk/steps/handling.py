"""Steps between acceptance and decision: taking up, stopping the clock, ending early.

Owned by no thread. The one rule: the clock stops only for a procedure that the item names,
with its basis, and a written notice. (Rule: 行政许可法 art. 45.)
"""

from __future__ import annotations

from datetime import datetime

from desk.case import Case
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


def suspend(case: Case, *, at: datetime, procedure: str) -> CaseSuspended:
    """特别程序: only one that the item names; never for 即办 and 上报."""
    case.require(Act.SUSPEND)
    item = case.get_item()
    if not item.has_pausable_clock:
        raise Refused("case.clock-not-pausable")
    named = next((p for p in item.special_procedures if p.name == procedure), None)
    if named is None:
        raise Refused("case.procedure-unknown", procedure=procedure)
    return CaseSuspended(at=at, procedure=named.name, basis=named.basis, from_day=at.date())


def resume(case: Case, *, at: datetime) -> CaseResumed:
    """The special procedure ended."""
    case.require(Act.RESUME)
    return CaseResumed(at=at, from_day=at.date())


def terminate(case: Case, *, at: datetime, reason: str, document_number: str) -> CaseTerminated:
    """终止办理 with its reason and paper."""
    case.require(Act.TERMINATE)
    if not reason:
        raise Refused("case.reason-missing")
    return CaseTerminated(at=at, reason=reason, document_number=document_number)
