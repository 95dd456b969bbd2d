"""The clock engine: promised and statutory days, stopped clocks, tolerance, colours, verdicts.

Owned by no thread. The one rule: every deadline can be explained day by day; nothing else
in the program adds days to a date.
"""

from __future__ import annotations

import calendar as gregorian
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from desk.calendars import ONE_DAY, DayNote, Deadline, LegalCalendar
from desk.item import ItemVersion, MaterialRule
from desk.item_basis import Limit
from desk.item_words import LimitUnit


class Colour(StrEnum):
    """How near a deadline is."""

    GREEN = "green"
    YELLOW = "yellow"
    ORANGE = "orange"
    RED = "red"


class Finish(StrEnum):
    """How a case finished against its promise."""

    EARLY = "early"
    ON_TIME = "on_time"
    OVERDUE = "overdue"
    AT_ONCE = "at_once"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _FINISH_LABELS[self]


_FINISH_LABELS = {
    Finish.EARLY: "提前",
    Finish.ON_TIME: "按期",
    Finish.OVERDUE: "逾期",
    Finish.AT_ONCE: "即办",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """One numbered interval in which the clock stands; both its days are left out.

    Days past the interval's own limit count again: a procedure may not take longer than it
    said (行政许可法 art. 45). `ended_on` is None while it lasts.
    """

    number: int
    procedure: str
    basis: str
    started_on: date
    ended_on: date | None = None
    limit: Limit | None = None


def promise(
    item: ItemVersion,
    accepted_on: date,
    intervals: Sequence[Suspension],
    calendar: LegalCalendar,
    answers: Mapping[str, str] = MappingProxyType({}),
) -> Deadline:
    """The promised day; the statutory one where nothing is promised, that day for 即办.

    `answers` are the situations: one of them may switch the limit (LimitSwitch).
    """
    if item.is_at_once:
        return Deadline(on=accepted_on)
    limit = promised_limit(item, answers) or item.statutory
    return due(accepted_on, limit, intervals, calendar) if limit else Deadline(on=accepted_on)


def promised_limit(item: ItemVersion, answers: Mapping[str, str]) -> Limit | None:
    """The limit that is promised in this situation: the last switch that fits, or the item's.

    A fact such as "tax is paid" or the class of an exporter is a situation with its option.
    """
    found = item.promised
    for switch in item.switches:
        if answers.get(switch.situation) == switch.option:
            found = switch.promised
    return found


def statutory(
    item: ItemVersion,
    accepted_on: date,
    intervals: Sequence[Suspension],
    calendar: LegalCalendar,
) -> Deadline | None:
    """The last day that law allows, or None for an item without a statutory limit."""
    if item.statutory is None:
        return None
    return due(accepted_on, item.statutory, intervals, calendar)


def due(
    start: date, limit: Limit, intervals: Sequence[Suspension], calendar: LegalCalendar
) -> Deadline:
    """The last day of a limit that starts the day after `start`, stopped clocks left out.

    Hours and minutes run on through the night: 2 hours end the same day, 24 the next.
    """
    target = _natural_target(start, limit)
    standing = [(_last_day(interval, calendar), interval) for interval in intervals]
    notes: list[DayNote] = []
    left = target
    days = calendar.days_after(start)
    while left > 0:
        counted = _count(next(days), limit.unit, standing)
        notes.append(counted)
        left -= counted.counted
    _move_off_holiday(notes, limit, calendar)
    on = notes[-1].day if notes else start
    open_now = [i for i in intervals if i.ended_on is None and i.started_on <= on]
    return Deadline(
        on=on,
        provisional=bool(open_now) or _is_unpublished(notes, limit, calendar),
        paused=bool(open_now),
        explanation=tuple(notes),
    )


def extended(
    deadline: Deadline,
    extension: Limit,
    calendar: LegalCalendar,
    intervals: Sequence[Suspension] = (),
) -> Deadline:
    """The deadline with an approved extension behind it (once only: the case sees to that).

    A stop of the clock that lies in the extension is left out of it as well.
    """
    more = due(deadline.on, extension, intervals, calendar)
    return Deadline(
        on=more.on,
        provisional=deadline.provisional or more.provisional,
        paused=deadline.paused or more.paused,
        explanation=deadline.explanation + more.explanation,
    )


def latest(parts: Iterable[Deadline]) -> Deadline:
    """The deadline of joint handling: the latest of the parts."""
    parts = tuple(parts)
    last = max(parts, key=lambda part: part.on)
    return Deadline(
        on=last.on,
        provisional=any(part.provisional for part in parts),
        paused=any(part.paused for part in parts),
        explanation=last.explanation,
    )


def supplement_due(delivered_on: date, limit: Limit, calendar: LegalCalendar) -> Deadline:
    """The last day to hand in what a supplement notice asked for.

    Counted from the delivery of the notice, not from its date: a notice that nobody got
    asks for nothing. The limit is the item's, or the place's setting (15 or 20 working days,
    90 natural days).
    """
    return due(delivered_on, limit, (), calendar)


def tolerance_due(
    promised: Deadline, rule: MaterialRule, accepted_on: date, calendar: LegalCalendar
) -> date:
    """The day a tolerated material is due: the item's days, never later than promised.

    A longer one counts only where the item names its source (`longer_tolerance_basis`).
    Without days of its own the material is due on the promised day.
    """
    if rule.tolerable_days is None:
        return promised.on
    own = due(accepted_on, Limit(value=rule.tolerable_days), (), calendar).on
    return own if rule.longer_tolerance_basis else min(own, promised.on)


def settled(old: Deadline, fresh: Deadline, today: date) -> Deadline:
    """The deadline to keep when a calendar arrives: a past one never moves silently."""
    return old if old.on < today else fresh


def colour(deadline: Deadline, today: date) -> Colour:
    """Red overdue; orange at most 20 % or one counted day left; yellow at most half; green."""
    if today > deadline.on:
        return Colour.RED
    counted = [note.day for note in deadline.explanation if note.counted]
    left = sum(1 for day in counted if day > today)
    if left <= 1 or left * 5 <= len(counted):
        return Colour.ORANGE
    return Colour.YELLOW if left * 2 <= len(counted) else Colour.GREEN


def finish(item: ItemVersion, deadline: Deadline, finished_on: date) -> Finish:
    """The verdict at the end: 即办 done in time has its own word."""
    if finished_on > deadline.on:
        return Finish.OVERDUE
    if item.is_at_once:
        return Finish.AT_ONCE
    return Finish.EARLY if finished_on < deadline.on else Finish.ON_TIME


def _natural_target(start: date, limit: Limit) -> int:
    """How many days have to be counted."""
    if limit.unit is LimitUnit.MONTH:
        return (_months_later(start, limit.value) - start).days
    if limit.unit is LimitUnit.HOUR:
        return limit.value // 24
    if limit.unit is LimitUnit.MINUTE:
        return limit.value // (24 * 60)
    return limit.value


def _months_later(start: date, months: int) -> date:
    """The same day of a later month, or its last day (民法典 202)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = gregorian.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last))


def _last_day(interval: Suspension, calendar: LegalCalendar) -> date:
    """The last day that the interval keeps out of the count."""
    allowed = None
    if interval.limit is not None:
        allowed = due(interval.started_on - ONE_DAY, interval.limit, (), calendar).on
    if interval.ended_on is None:
        return allowed or interval.started_on
    return min(interval.ended_on, allowed) if allowed else interval.ended_on


def _count(
    note: DayNote, unit: LimitUnit, standing: Sequence[tuple[date, Suspension]]
) -> DayNote:
    for last, interval in standing:
        if interval.started_on <= note.day <= last:
            why = f"{interval.procedure}，不计入期限"
            return DayNote(day=note.day, counted=False, why=why)
        if last < note.day <= (interval.ended_on or last) and interval.limit is not None:
            note = DayNote(
                day=note.day, counted=note.counted, why=f"{interval.procedure}已超过其时限"
            )
    if unit is LimitUnit.WORKING_DAY or note.counted:
        return note
    return DayNote(day=note.day, counted=True, why=f"自然日（{note.why}）")


def _move_off_holiday(notes: list[DayNote], limit: Limit, calendar: LegalCalendar) -> None:
    """Let a natural-day limit that says so end on the next working day."""
    if not limit.moves_off_holidays or not notes:
        return
    while not calendar.is_working(notes[-1].day):
        following = calendar.note(notes[-1].day + timedelta(days=1))
        notes.append(DayNote(day=following.day, counted=False, why="期满日为节假日，顺延"))


def _is_unpublished(notes: Sequence[DayNote], limit: Limit, calendar: LegalCalendar) -> bool:
    """Whether an unknown year could still move the last day."""
    if limit.unit is not LimitUnit.WORKING_DAY and not limit.moves_off_holidays:
        return False
    return any(not calendar.is_published(note.day) for note in notes)
