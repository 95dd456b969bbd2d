"""Every clock of one case: acceptance, supplement, promise, law, tolerance; day by day.

Owned by no thread. The one rule: what a screen, a paper or a gate says of a deadline comes
from here, so that all of them say the same. (Rules: domain design, section 3.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from desk.acceptance import AcceptanceWindow, acceptance_window
from desk.calendars import Deadline, LegalCalendar
from desk.case import Case, Supplement
from desk.closing import Notice
from desk.deadlines import (
    Suspension,
    due,
    extended,
    promise,
    promised_limit,
    statutory,
    supplement_due,
)
from desk.delivery import delivered_on
from desk.item_basis import Limit
from desk.item_words import LimitUnit
from desk.material import Collected
from desk.stages import Stage


class ClockName(StrEnum):
    """Which clock; the value is the word under which a screen asks for it."""

    ACCEPTANCE = "acceptance"
    SUPPLEMENT = "supplement"
    PROMISED = "promised"
    STATUTORY = "statutory"
    TOLERANCE = "tolerance"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _LABELS[self]


_LABELS = {
    ClockName.ACCEPTANCE: "受理期限",
    ClockName.SUPPLEMENT: "补正期限",
    ClockName.PROMISED: "承诺期限",
    ClockName.STATUTORY: "法定期限",
    ClockName.TOLERANCE: "容缺补交期限",
}
_RUNNING = frozenset({Stage.ACCEPTED, Stage.HANDLING, Stage.SUSPENDED, Stage.SUPPLEMENT_AFTER})


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseClock:
    """One clock: from when, how long, until when, with each day's reason.

    `deadline` None: the clock has not begun; `note` says what it waits for.
    """

    name: ClockName
    start: date | None
    limit_text: str
    deadline: Deadline | None
    note: str = ""


def clocks_of(
    case: Case, calendar: LegalCalendar, fallback: Limit, today: date
) -> tuple[CaseClock, ...]:
    """Every clock that runs, or would run if the case were accepted today.

    `fallback` is the place's limit for supplements, used where the item names none.
    """
    if case.item is None:
        return ()
    clocks = (
        _acceptance(case, calendar),
        _supplement(case, calendar, fallback),
        _promised(case, calendar, today),
        _statutory(case, calendar, today),
        _tolerance(case, calendar),
    )
    return tuple(clock for clock in clocks if clock is not None)


def promised_deadline(
    case: Case,
    calendar: LegalCalendar,
    *,
    start: datetime | None = None,
    intervals: Sequence[Suspension] | None = None,
) -> Deadline | None:
    """The promised day with stops and extension; None before acceptance without `start`."""
    begin = start or case.accepted_at
    if begin is None or case.item is None:
        return None
    stops = case.suspensions if intervals is None else intervals
    found = promise(case.item, begin.date(), stops, calendar, case.answers)
    limit = promised_limit(case.item, case.answers) or case.item.statutory
    if limit is not None and not case.item.is_at_once:
        found = _by_the_hour(begin, limit) or found
    extension = case.dossier.clock.extension
    if extension is None:
        return found
    return extended(found, extension.limit, calendar, stops)


def statutory_deadline(
    case: Case, calendar: LegalCalendar, *, start: datetime | None = None
) -> Deadline | None:
    """The last day that law allows, an approved extension included; None without a limit."""
    begin = start or case.accepted_at
    if begin is None or case.item is None:
        return None
    found = statutory(case.item, begin.date(), case.suspensions, calendar)
    extension = case.dossier.clock.extension
    if found is None or extension is None:
        return found
    return extended(found, extension.limit, calendar, case.suspensions)


def window_start(case: Case) -> datetime | None:
    """When the time to answer began: the receipt, or the completion of a supplement."""
    done = [s.completed for s in case.supplements if not s.after and s.completed is not None]
    return max(done, default=case.received_at)


def acceptance_of(case: Case, calendar: LegalCalendar) -> AcceptanceWindow | None:
    """The window in which the case has to be accepted or refused; None before receipt."""
    start = window_start(case)
    if start is None or case.item is None:
        return None
    return acceptance_window(case.item.acceptance_rule, start.date(), calendar)


def supplement_deadline(
    case: Case, asked: Supplement, calendar: LegalCalendar, fallback: Limit
) -> Deadline | None:
    """The last day to hand in what was asked for; None while the notice was not delivered."""
    if asked.due is not None:
        return Deadline(on=asked.due)
    given = supplement_given(case, asked)
    if given is None:
        return None
    return supplement_due(given, asked.limit or _own_limit(case, fallback), calendar)


def supplement_given(case: Case, asked: Supplement) -> date | None:
    """The day on which that notice reached somebody; a delivery without a number counts too."""
    numbered = delivered_on(case, Notice.SUPPLEMENT, asked.document_number)
    if numbered is not None or len(case.supplements) > 1:
        return numbered
    plain = [d for d in case.closing.deliveries if not d.document_number]
    return delivered_on(case, Notice.SUPPLEMENT) if plain else None


def open_supplement(case: Case) -> Supplement | None:
    """The supplement that the case waits for now."""
    return next((s for s in reversed(case.supplements) if s.completed is None), None)


def owed(case: Case) -> tuple[str, ...]:
    """Codes of the tolerated materials that have not come in."""
    return tuple(m.code for m in case.materials.values() if m.how is Collected.TOLERATED)


def tolerance_day(case: Case, code: str) -> date | None:
    """The day by which that material is owed; None before acceptance."""
    return case.dossier.tolerance.due.get(code) or case.tolerated_until


def is_tolerance_over(case: Case, today: date) -> bool:
    """Whether a tolerated material is overdue."""
    days = [tolerance_day(case, code) for code in owed(case)]
    return any(day is not None and day < today for day in days)


def _own_limit(case: Case, fallback: Limit) -> Limit:
    item = case.item
    return fallback if item is None or item.supplement_limit is None else item.supplement_limit


def _by_the_hour(start: datetime, limit: Limit) -> Deadline | None:
    """Hours and minutes run on through the night from the minute of acceptance."""
    if limit.unit is LimitUnit.HOUR:
        return Deadline(on=(start + timedelta(hours=limit.value)).date())
    if limit.unit is LimitUnit.MINUTE:
        return Deadline(on=(start + timedelta(minutes=limit.value)).date())
    return None


def _acceptance(case: Case, calendar: LegalCalendar) -> CaseClock | None:
    window = acceptance_of(case, calendar)
    start = window_start(case)
    if window is None or start is None or case.stage is not Stage.RECEIVED:
        return None
    limit = window.law.limit
    return CaseClock(
        name=ClockName.ACCEPTANCE,
        start=start.date(),
        limit_text=limit.text if limit else "当场",
        deadline=window.deadline,
        note=f"{window.law.sentence}（{window.law.basis}）",
    )


def _supplement(case: Case, calendar: LegalCalendar, fallback: Limit) -> CaseClock | None:
    asked = open_supplement(case)
    if asked is None:
        return None
    deadline = supplement_deadline(case, asked, calendar, fallback)
    return CaseClock(
        name=ClockName.SUPPLEMENT,
        start=supplement_given(case, asked),
        limit_text=(asked.limit or _own_limit(case, fallback)).text,
        deadline=deadline,
        note="" if deadline else "告知书尚未送达，补正期限未起算。",
    )


def _promised(case: Case, calendar: LegalCalendar, today: date) -> CaseClock | None:
    item = case.get_item()
    begin = case.accepted_at or datetime.combine(today, datetime.min.time()).astimezone()
    deadline = promised_deadline(case, calendar, start=begin)
    if deadline is None or _is_over(case):
        return None
    limit = promised_limit(item, case.answers)
    extension = case.dossier.clock.extension
    text = "当场办结" if item.is_at_once else limit.text if limit else "未承诺，按法定"
    if extension is not None:
        text += f"，延长 {extension.limit.text}"
    reasons = [s.reason for s in item.switches if case.answers.get(s.situation) == s.option]
    note = "" if case.accepted_at else "按今日受理推算。"
    return CaseClock(
        name=ClockName.PROMISED,
        start=begin.date(),
        limit_text=text,
        deadline=deadline,
        note=note + "".join(f"{reason}。" for reason in reasons if reason),
    )


def _statutory(case: Case, calendar: LegalCalendar, today: date) -> CaseClock | None:
    item = case.get_item()
    begin = case.accepted_at or datetime.combine(today, datetime.min.time()).astimezone()
    deadline = statutory_deadline(case, calendar, start=begin)
    if deadline is None or item.statutory is None or _is_over(case):
        return None
    return CaseClock(
        name=ClockName.STATUTORY,
        start=begin.date(),
        limit_text=item.statutory.text,
        deadline=deadline,
    )


def _tolerance(case: Case, calendar: LegalCalendar) -> CaseClock | None:
    days = [day for code in owed(case) if (day := tolerance_day(case, code)) is not None]
    if not days or case.accepted_at is None:
        return None
    start, on = case.accepted_at.date(), min(days)
    counted = due(
        start, Limit(value=(on - start).days, unit=LimitUnit.NATURAL_DAY), (), calendar
    )
    return CaseClock(
        name=ClockName.TOLERANCE,
        start=start,
        limit_text=f"{len(owed(case))} 份材料",
        deadline=counted,
        note="容缺期间继续审查，补齐前不出证。",
    )


def _is_over(case: Case) -> bool:
    return case.accepted_at is not None and case.stage not in _RUNNING
