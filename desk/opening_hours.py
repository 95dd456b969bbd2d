"""When the hall is open: weekdays, lunch duty, Saturday service, half days, closures.

Owned by no thread. The one rule: this calendar runs the queue, appointments and the day close;
no deadline is ever counted with it (desk.calendars does that). A case taken in on a Saturday
has Saturday as its business date and its clock starts on the next working day.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise

from desk.calendars import ONE_DAY, LegalCalendar
from desk.refusal import Refused

FAR = 366  # days looked ahead for an open one


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Open from–until, as HH:MM on the wall of the hall."""

    opens: str
    closes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """The hall's own calendar, as data.

    `workday` are the spans of a legal working day, `weekday` those of single weekdays
    (1 Monday … 7 Sunday) where they differ, `special` those of single days (a half day, a
    Saturday service); an empty list there is a closure. `reasons` says why, by day.
    """

    workday: tuple[Span, ...] = (Span(opens="09:00", closes="17:00"),)
    weekday: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    special: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)

    def check(self) -> None:
        """Refused("calendar.bad-hours") for spans that are none, unordered or overlapping."""
        days = (self.workday, *self.weekday.values(), *self.special.values())
        for spans in days:
            times = [_clock(text) for span in spans for text in (span.opens, span.closes)]
            if any(later <= earlier for earlier, later in pairwise(times)):
                raise Refused("calendar.bad-hours")
        if any(key not in "1234567" or len(key) != 1 for key in self.weekday):
            raise Refused("calendar.bad-hours")
        for day in (*self.special, *self.reasons):
            _day(day)

    def spans(self, day: date, legal: LegalCalendar) -> tuple[Span, ...]:
        """When the hall is open that day; none where it is closed.

        A single day goes first, then a weekday of its own on days that the legal calendar
        does not name a holiday, then the working day.
        """
        own = self.special.get(day.isoformat())
        if own is not None:
            return own
        weekday = self.weekday.get(str(day.isoweekday()))
        if weekday is not None and (legal.is_working(day) or not _is_holiday(day, legal)):
            return weekday
        return self.workday if legal.is_working(day) else ()

    def is_open(self, at: datetime, legal: LegalCalendar) -> bool:
        """Whether the hall is open at that moment."""
        now = (at.hour, at.minute)
        return any(
            _clock(span.opens) <= now < _clock(span.closes)
            for span in self.spans(at.date(), legal)
        )

    def next_open(self, day: date, legal: LegalCalendar) -> date | None:
        """That day if the hall opens, otherwise the first day on which it does."""
        for n in range(FAR):
            found = day + timedelta(days=n)
            if self.spans(found, legal):
                return found
        return None

    def reason(self, day: date) -> str:
        """Why that day is different, "" where nothing was said."""
        return self.reasons.get(day.isoformat(), "")


def read_spans(text: str) -> tuple[Span, ...]:
    """The spans in 09:00-12:00 13:30-17:00, none in ""; Refused("calendar.bad-hours")."""
    spans = []
    for part in re.split(r"[\s,，、;；]+", text.strip()):
        opens, found, closes = part.partition("-")
        if part and not found:
            raise Refused("calendar.bad-hours")
        if part:
            spans.append(Span(opens=opens, closes=closes))
    return tuple(spans)


def spans_text(spans: tuple[Span, ...]) -> str:
    """09:00-12:00 13:30-17:00, "" for none."""
    return " ".join(f"{span.opens}-{span.closes}" for span in spans)


def counts_from(taken: date, legal: LegalCalendar) -> date:
    """The first day that counts for a case taken in on that day: the next working day."""
    return legal.next_working_day(taken + ONE_DAY)


def _is_holiday(day: date, legal: LegalCalendar) -> bool:
    year = legal.years.get(day.year)
    return year is not None and day.isoformat() in year.holidays


def _clock(text: str) -> tuple[int, int]:
    try:
        hour, minute = (int(part) for part in text.split(":"))
    except ValueError:
        raise Refused("calendar.bad-hours") from None
    if not (0 <= hour <= 24 and 0 <= minute < 60) or (hour == 24 and minute):
        raise Refused("calendar.bad-hours")
    return hour, minute


def _day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise Refused("calendar.bad-hours") from None
