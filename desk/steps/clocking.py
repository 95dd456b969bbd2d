"""Steps that touch the clock itself: 延期, 视为受理, a newer calendar.

Owned by no thread. The one rule: the clock moves only by law's own extension, once, with its
approver, or because a calendar that was missing has arrived. (行政许可法 art. 32, 42.)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from desk.acceptance import DeemedEffect
from desk.calendars import Deadline, LegalCalendar
from desk.case import Case
from desk.case_clock import (
    acceptance_of,
    open_supplement,
    owed,
    promised_deadline,
    statutory_deadline,
    supplement_given,
    window_start,
)
from desk.clock_facts import Extension
from desk.deadlines import extended, settled, tolerance_due
from desk.events.clocks import CaseExtended, DeemedProposed, PromiseRecomputed
from desk.events.intake import CaseAccepted
from desk.extension_law import find_extension_law
from desk.item_basis import Limit
from desk.refusal import Refused
from desk.stages import Act


def extend(
    case: Case,
    *,
    at: datetime,
    days: int,
    reason: str,
    approver: str,
    document_number: str,
    calendar: LegalCalendar,
) -> CaseExtended:
    """延期, once, before the promised day is over, never past law's own end.

    Raises Refused("clock.no-extension"), ("clock.extended-already"), ("case.reason-missing"),
    ("clock.approver-missing", approver), ("clock.extension-too-long", limit),
    ("clock.extension-too-late"), ("clock.past-statutory", on).
    """
    item, accepted = case.get_item(), case.accepted_at
    law = None if accepted is None else find_extension_law(item, accepted.date())
    promised = promised_deadline(case, calendar)
    if law is None or promised is None:
        raise Refused("clock.no-extension", item=item.name)
    if case.dossier.clock.extension is not None:
        raise Refused("clock.extended-already")
    if not reason:
        raise Refused("case.reason-missing")
    if not approver:
        raise Refused("clock.approver-missing", approver=law.approver, basis=law.basis)
    if not 1 <= days <= law.limit.value:
        raise Refused("clock.extension-too-long", limit=law.limit.text, basis=law.basis)
    if at.date() > promised.on:
        raise Refused("clock.extension-too-late", on=promised.on)
    limit = Limit(value=days, unit=law.limit.unit)
    after = extended(promised, limit, calendar, case.suspensions)
    _check_statutory(case, after, law.limit, calendar)
    return CaseExtended(
        at=at,
        extension=Extension(
            limit=limit,
            before=promised.on,
            after=after.on,
            reason=reason,
            basis=law.basis,
            approver=approver,
            document_number=document_number,
            at=at,
        ),
        promised_provisional=after.provisional,
    )


def _check_statutory(case: Case, after: Deadline, most: Limit, calendar: LegalCalendar) -> None:
    end = statutory_deadline(case, calendar)
    if end is None:
        return
    end = extended(end, most, calendar, case.suspensions)
    if after.on > end.on:
        raise Refused("clock.past-statutory", on=end.on)


def propose_deemed(case: Case, *, at: datetime, calendar: LegalCalendar) -> DeemedProposed:
    """A station says that the time to answer is over; the hall or the platform records it.

    Raises as `deem`, and Refused("clock.proposed-already").
    """
    since, ended, basis = _silence(case, at.date(), calendar)
    if case.dossier.clock.deemed_since is not None:
        raise Refused("clock.proposed-already")
    return DeemedProposed(at=at, since=since.date(), window_ended=ended, basis=basis)


def deem(
    case: Case, *, at: datetime, document_number: str, calendar: LegalCalendar
) -> CaseAccepted:
    """视为受理: nobody answered within the time, so the case is accepted from its receipt.

    Raises Refused("clock.no-deemed-acceptance") where silence means nothing,
    ("clock.window-open", until) while there is time to answer, ("clock.notice-given", on)
    where what is missing was told in time.
    """
    case.require(Act.DEEM_ACCEPTED)
    since, _ended, _basis = _silence(case, at.date(), calendar)
    begun = accepted_from(
        case, at=at, start=since, document_number=document_number, calendar=calendar
    )
    return replace(begun, deemed=True, effective=since)


def accepted_from(
    case: Case, *, at: datetime, start: datetime, document_number: str, calendar: LegalCalendar
) -> CaseAccepted:
    """受理 as it is written at `at`, with the clocks that run from `start`."""
    promised = promised_deadline(case, calendar, start=start)
    if promised is None:
        raise Refused("case.item-missing")
    tolerance = tolerance_days(case, promised, start.date(), calendar)
    return CaseAccepted(
        at=at,
        document_number=document_number,
        promised_on=promised.on,
        promised_provisional=promised.provisional,
        tolerated_until=max(tolerance.values(), default=None),
        tolerance=tolerance,
    )


def tolerance_days(
    case: Case, promised: Deadline, accepted_on: date, calendar: LegalCalendar
) -> dict[str, date]:
    """By which day each tolerated material is owed: never past the promise unless it says so.

    An earlier day that was agreed with the applicant stands. Raises
    Refused("commitment.due-past-promise", material, until) for a later one.
    """
    days: dict[str, date] = {}
    for code in owed(case):
        rule = case.get_item().find_material(code)
        if rule is None:
            continue
        last = tolerance_due(promised, rule, accepted_on, calendar)
        agreed = case.materials[code].due or last
        if agreed > last:
            raise Refused("commitment.due-past-promise", material=rule.name, until=last)
        days[code] = agreed
    return days


def recompute(case: Case, *, at: datetime, calendar: LegalCalendar) -> PromiseRecomputed | None:
    """The promised day with the calendar as it is now; None when nothing is to be said.

    A day that has passed is kept, and said so. Only a provisional one is worked out again.
    """
    if not case.promised_provisional or case.promised_on is None:
        return None
    fresh = promised_deadline(case, calendar)
    if fresh is None:
        return None
    old = Deadline(on=case.promised_on, provisional=True)
    kept = settled(old, fresh, at.date())
    if kept is not old and fresh.provisional and fresh.on == old.on:
        return None
    return PromiseRecomputed(
        at=at,
        before=old.on,
        after=kept.on,
        provisional=fresh.provisional and kept is not old,
        kept=kept is old and fresh.on != old.on,
        calendar=calendar.version,
    )


def _silence(case: Case, today: date, calendar: LegalCalendar) -> tuple[datetime, date, str]:
    """Since when silence means acceptance, when the window ended, by which article."""
    window, start = acceptance_of(case, calendar), window_start(case)
    if window is None or start is None or window.law.deemed is DeemedEffect.NONE:
        rule = case.get_item().acceptance_rule.label
        raise Refused("clock.no-deemed-acceptance", rule=rule)
    if not window.is_over(today):
        raise Refused("clock.window-open", until=window.deadline.on)
    asked = open_supplement(case)
    told = None if asked is None else supplement_given(case, asked)
    if told is not None and told <= window.deadline.on:
        raise Refused("clock.notice-given", on=told)
    return start, window.deadline.on, window.law.basis
