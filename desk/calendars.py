"""The legal calendar: national working days with their sources, and counting along them.

Owned by no thread. The one rule: a year that nobody has published yet is never guessed
silently; what was counted in it is marked provisional.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from desk.shipped import shipped, shipped_json
from desk.values import load

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarYear:
    """One published year: days off (with the holiday's name) and working weekend days."""

    year: int
    source: str
    published: date
    version: int = 1
    to_be_confirmed: tuple[str, ...] = ()
    holidays: Mapping[str, str] = field(default_factory=dict)
    working_weekends: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayNote:
    """Why one day was counted or not."""

    day: date
    counted: bool
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The last day of a limit, and how it was found, day by day from the day after the start.

    `provisional`: a year is not published yet, or an interval is still open. `paused`: the
    clock stands, and `on` would move on with every further day.
    """

    on: date
    provisional: bool = False
    paused: bool = False
    explanation: tuple[DayNote, ...] = ()


@dataclass(frozen=True, slots=True)
class LegalCalendar:
    """National working days (国务院办公厅 notices); years it does not know count Mon-Fri."""

    years: dict[int, CalendarYear]

    def learn(self, year: CalendarYear) -> bool:
        """Take a year that is unknown or newer than the one known; whether it was taken."""
        known = self.years.get(year.year)
        if known is not None and known.version >= year.version:
            return False
        self.years[year.year] = year
        return True

    @property
    def version(self) -> str:
        """What a case freezes: the years covered, each with its version."""
        return ",".join(f"{y}.{v.version}" for y, v in sorted(self.years.items()))

    def is_published(self, day: date) -> bool:
        """Whether the year of that day is known."""
        return day.year in self.years

    def is_working(self, day: date) -> bool:
        """Whether that day counts as a working day."""
        return self.note(day).counted

    def note(self, day: date) -> DayNote:
        """The day with the reason why it counts as a working day or not."""
        weekend = day.isoweekday() >= 6
        year = self.years.get(day.year)
        if year is None:
            why = "周末（节假日安排未公布）" if weekend else "工作日（节假日安排未公布）"
            return DayNote(day=day, counted=not weekend, why=why)
        iso = day.isoformat()
        if iso in year.working_weekends:
            return DayNote(day=day, counted=True, why=f"{year.working_weekends[iso]}调休上班")
        if iso in year.holidays:
            return DayNote(day=day, counted=False, why=f"{year.holidays[iso]}放假")
        return DayNote(day=day, counted=not weekend, why="周末" if weekend else "工作日")

    def days_after(self, start: date) -> Iterator[DayNote]:
        """Every day after that one, each with its reason."""
        day = start
        while True:
            day += ONE_DAY
            yield self.note(day)

    def add_working_days(self, start: date, n: int) -> Deadline:
        """The n-th working day after `start`, which itself is not counted (民法典 201)."""
        notes: list[DayNote] = []
        left = n
        days = self.days_after(start)
        while left > 0:
            note = next(days)
            notes.append(note)
            left -= note.counted
        on = notes[-1].day if notes else start
        provisional = any(not self.is_published(note.day) for note in notes)
        return Deadline(on=on, provisional=provisional, explanation=tuple(notes))

    def next_working_day(self, day: date) -> date:
        """That day if it works, otherwise the first working day after it."""
        while not self.is_working(day):
            day += ONE_DAY
        return day


def national_calendar() -> LegalCalendar:
    """The calendar that ships with the program (2019-2026), a copy of one's own."""
    return LegalCalendar(dict(_shipped_years()))


@cache
def _shipped_years() -> dict[int, CalendarYear]:
    folder = shipped("calendar")
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".json"))
    years = [load(CalendarYear, shipped_json("calendar", name)) for name in names]
    return {year.year: year for year in years}
