"""What holds for the clocks of every case, whatever stops, extends or provisions them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.calendars import CalendarYear, LegalCalendar, national_calendar
from desk.case import Case
from desk.case_clock import promised_deadline, statutory_deadline, tolerance_day
from desk.clock_facts import ClockFacts, Extension
from desk.deadlines import Suspension, due, tolerance_due
from desk.dossier import Dossier
from desk.item import MaterialRule
from desk.item_basis import Limit
from desk.item_rules import LimitSwitch
from desk.item_words import LimitUnit
from desk.refusal import Refused
from desk.stages import Stage
from desk.steps import clocking
from tests.desk.samples import an_item, natural
from tests.desk.window import NINE

CALENDAR = national_calendar()
starts = st.dates(date(2024, 1, 2), date(2026, 9, 1))
stops = st.lists(st.tuples(st.integers(0, 25), st.integers(0, 12)), max_size=3)


def accepted(start: date, intervals: tuple[Suspension, ...] = (), **more: object) -> Case:
    at = datetime.combine(start, NINE.timetz())
    return Case(
        case_id="c",
        item=an_item(promised=Limit(value=5), statutory=Limit(value=20)),
        stage=Stage.HANDLING,
        received_at=at,
        accepted_at=at,
        suspensions=intervals,
        **more,
    )


def intervals_of(start: date, found: list[tuple[int, int]]) -> tuple[Suspension, ...]:
    return tuple(
        Suspension(
            number=n,
            procedure="听证",
            basis="行政许可法第四十五条",
            started_on=start + timedelta(days=after),
            ended_on=start + timedelta(days=after + lasting),
        )
        for n, (after, lasting) in enumerate(found, start=1)
    )


def extension(days: int, on: date) -> Extension:
    return Extension(
        limit=Limit(value=days),
        before=on,
        after=on,
        reason="r",
        basis="b",
        approver="a",
        document_number="1",
        at=NINE,
    )


@given(starts, stops)
def test_every_day_until_the_last_is_told_once_and_the_last_one_counts(start, found):
    deadline = promised_deadline(accepted(start, intervals_of(start, found)), CALENDAR)
    assert deadline is not None
    told = [note.day for note in deadline.explanation]
    assert told == [start + timedelta(days=n + 1) for n in range(len(told))]
    assert (told[-1], deadline.explanation[-1].counted) == (deadline.on, True)
    assert sum(note.counted for note in deadline.explanation) == 5


@given(starts, stops)
def test_no_day_on_which_the_clock_stands_is_counted(start, found):
    intervals = intervals_of(start, found)
    deadline = promised_deadline(accepted(start, intervals), CALENDAR)
    assert deadline is not None
    for note in deadline.explanation:
        stands = any(i.started_on <= note.day <= (i.ended_on or note.day) for i in intervals)
        assert not (stands and note.counted)
        assert note.counted <= CALENDAR.is_working(note.day)


@given(starts, stops)
def test_the_order_of_stops_and_their_overlaps_move_nothing(start, found):
    intervals = intervals_of(start, found)
    one = promised_deadline(accepted(start, intervals), CALENDAR)
    two = promised_deadline(accepted(start, tuple(reversed(intervals))), CALENDAR)
    twice = promised_deadline(accepted(start, (*intervals, *intervals)), CALENDAR)
    assert one is not None
    assert two is not None
    assert twice is not None
    assert one.on == two.on == twice.on


@given(starts, st.integers(1, 10), stops)
def test_an_extension_adds_exactly_its_working_days(start, days, found):
    intervals = intervals_of(start, found)
    plain = promised_deadline(accepted(start, intervals), CALENDAR)
    assert plain is not None
    dossier = Dossier(clock=ClockFacts(extension=extension(days, plain.on)))
    longer = promised_deadline(accepted(start, intervals, dossier=dossier), CALENDAR)
    assert longer is not None
    assert sum(note.counted for note in longer.explanation) == 5 + days
    assert longer.on > plain.on


@given(starts, st.integers(1, 14), st.integers(0, 12))
def test_whatever_is_registered_no_extension_passes_the_law(start, days, gone):
    case = accepted(start)
    at = datetime.combine(start, NINE.timetz()) + timedelta(days=gone)
    facts = {"reason": "r", "approver": "a", "document_number": "1", "calendar": CALENDAR}
    late = at.date() > due(start, Limit(value=5), (), CALENDAR).on
    if days > 10 or late:
        with pytest.raises(Refused, match=r"clock\.extension-too-(long|late)"):
            clocking.extend(case, at=at, days=days, **facts)
        return
    event = clocking.extend(case, at=at, days=days, **facts)
    end = statutory_deadline(case, CALENDAR)
    assert end is not None
    assert event.extension.after <= due(end.on, Limit(value=10), (), CALENDAR).on


@given(starts, st.integers(1, 60), st.booleans())
def test_a_tolerated_material_is_never_due_after_the_promise_without_a_source(
    start, days, sourced
):
    rule = MaterialRule(
        code="m",
        name="m",
        order=1,
        tolerable_days=days,
        longer_tolerance_basis="鲁某发〔2020〕1号" if sourced else "",
    )
    promised = promised_deadline(accepted(start), CALENDAR)
    assert promised is not None
    found = tolerance_due(promised, rule, start, CALENDAR)
    assert sourced or found <= promised.on
    assert found == min(found, due(start, Limit(value=days), (), CALENDAR).on)
    assert tolerance_day(accepted(start), "m") is None


@given(starts, st.integers(1, 40), st.sampled_from(list(LimitUnit)))
def test_a_switch_is_the_only_limit_that_counts_in_its_situation(start, value, unit):
    switch = LimitSwitch(situation="tax", option="paid", promised=Limit(value=value, unit=unit))
    item = an_item(promised=Limit(value=5), switches=(switch,))
    case = replace(accepted(start), item=item)
    before = promised_deadline(case, CALENDAR)
    other = promised_deadline(replace(case, answers={"tax": "open"}), CALENDAR)
    assert before is not None
    assert before == other
    switched = promised_deadline(replace(case, answers={"tax": "paid"}), CALENDAR)
    alone = replace(case, item=an_item(promised=Limit(value=value, unit=unit)))
    assert switched == promised_deadline(alone, CALENDAR)


@given(starts, st.integers(1, 72))
def test_hours_are_the_wall_clock_of_the_acceptance(start, hours):
    item = an_item(promised=Limit(value=hours, unit=LimitUnit.HOUR))
    case = replace(accepted(start), item=item)
    found = promised_deadline(case, CALENDAR)
    assert found is not None
    assert case.accepted_at is not None
    assert found.on == (case.accepted_at + timedelta(hours=hours)).date()


@given(starts, st.integers(1, 60))
def test_natural_days_stand_still_for_no_holiday(start, n):
    case = replace(accepted(start), item=an_item(promised=natural(n)))
    found = promised_deadline(case, CALENDAR)
    assert found is not None
    assert found.on == start + timedelta(days=n)


@settings(max_examples=60)
@given(
    st.dates(date(2026, 12, 1), date(2026, 12, 31)),
    st.sets(st.integers(1, 28), min_size=1, max_size=8),
    st.integers(0, 60),
)
def test_a_calendar_that_arrives_moves_open_days_alone_and_each_by_an_entry(start, off, gone):
    item = an_item(promised=Limit(value=25))
    case = replace(accepted(start), item=item)
    old = promised_deadline(case, CALENDAR)
    assert old is not None
    case = replace(case, promised_on=old.on, promised_provisional=old.provisional)
    year = CalendarYear(
        year=2027,
        source="示例通知",
        published=start,
        holidays={f"2027-01-{day:02d}": "春节" for day in off},
    )
    fresh = LegalCalendar({**CALENDAR.years, 2027: year})
    at = datetime.combine(old.on, NINE.timetz()) + timedelta(days=gone - 30)
    event = clocking.recompute(case, at=at, calendar=fresh)
    assert (event is not None) == old.provisional
    if event is None:
        return
    if old.on < at.date():
        assert event.after == event.before
        assert event.kept == (promised_deadline(case, fresh).on != old.on)
    else:
        assert event.after == promised_deadline(case, fresh).on
        assert not event.provisional
