"""The clock engine: promises, stopped clocks, natural days and months, tolerance, verdicts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk.calendars import Deadline, LegalCalendar, national_calendar
from desk.deadlines import (
    Colour,
    Finish,
    colour,
    due,
    extended,
    finish,
    latest,
    promise,
    settled,
    statutory,
    supplement_due,
    tolerance_due,
)
from desk.item import MaterialRule
from desk.item_basis import Limit
from desk.item_words import CaseType, LimitUnit
from tests.desk.samples import an_item, natural, stopped

CALENDAR = national_calendar()


@pytest.mark.parametrize(
    ("start", "n", "end"),
    [
        ("2025-01-24", 5, "2025-02-07"),
        ("2025-04-25", 1, "2025-04-27"),
        ("2025-09-26", 5, "2025-10-10"),
        ("2026-02-13", 5, "2026-02-27"),
        ("2026-02-13", 20, "2026-03-19"),
        ("2020-01-22", 5, "2020-02-06"),
    ],
)
def test_the_promise_of_an_item_holds_the_vectors(start: str, n: int, end: str) -> None:
    item = an_item(promised=Limit(value=n))
    found = promise(item, date.fromisoformat(start), (), CALENDAR)
    assert (found.on, found.provisional) == (date.fromisoformat(end), False)


def test_the_picture_of_the_acceptance_page_holds() -> None:
    found = promise(an_item(), date(2025, 11, 24), (), CALENDAR)
    assert found.on == date(2025, 12, 1)
    assert [note.day.day for note in found.explanation if note.counted] == [25, 26, 27, 28, 1]


def test_an_item_without_a_promise_keeps_the_statutory_limit() -> None:
    item = an_item(promised=None)
    assert promise(item, date(2025, 11, 24), (), CALENDAR) == statutory(
        item, date(2025, 11, 24), (), CALENDAR
    )
    assert statutory(an_item(statutory=None), date(2025, 11, 24), (), CALENDAR) is None


def test_an_at_once_item_is_due_the_day_it_is_accepted() -> None:
    item = an_item(case_type=CaseType.AT_ONCE)
    assert promise(item, date(2025, 11, 24), (), CALENDAR).on == date(2025, 11, 24)


def test_an_item_without_any_limit_is_due_at_once() -> None:
    item = an_item(promised=None, statutory=None, case_type=CaseType.JOINT)
    assert promise(item, date(2025, 11, 24), (), CALENDAR) == Deadline(on=date(2025, 11, 24))


def test_a_stopped_clock_leaves_both_its_days_out() -> None:
    # 11-24 is a Monday; Tuesday to Thursday are left out, so 5 days end 3 working days later.
    stop = stopped(date(2025, 11, 25), date(2025, 11, 27))
    found = promise(an_item(), date(2025, 11, 24), [stop], CALENDAR)
    assert found.on == date(2025, 12, 4)
    assert "不计入期限" in found.explanation[0].why


def test_two_stops_over_the_same_days_count_once() -> None:
    one = stopped(date(2025, 11, 25), date(2025, 11, 27))
    two = stopped(date(2025, 11, 26), date(2025, 11, 27))
    start = date(2025, 11, 24)
    assert (
        promise(an_item(), start, [one, two], CALENDAR).on
        == promise(an_item(), start, [one], CALENDAR).on
    )


def test_days_past_the_limit_of_a_stop_count_again() -> None:
    # The survey may take 2 working days (25, 26) and took 4: 27 and 28 count again.
    stop = stopped(date(2025, 11, 25), date(2025, 11, 28), Limit(value=2))
    found = promise(an_item(), date(2025, 11, 24), [stop], CALENDAR)
    assert found.on == date(2025, 12, 3)
    assert any("超过其时限" in note.why for note in found.explanation)


def test_an_open_stop_makes_the_deadline_provisional_and_paused() -> None:
    found = promise(
        an_item(), date(2025, 11, 24), [stopped(date(2025, 11, 25), None)], CALENDAR
    )
    assert found.provisional
    assert found.paused
    assert found.on == date(2025, 12, 2)


def test_an_open_stop_with_a_limit_is_reckoned_to_take_all_of_it() -> None:
    stop = stopped(date(2025, 11, 25), None, Limit(value=3))
    assert promise(an_item(), date(2025, 11, 24), [stop], CALENDAR).on == date(2025, 12, 4)


def test_a_stop_after_the_deadline_changes_nothing() -> None:
    late = stopped(date(2025, 12, 20), None)
    found = promise(an_item(), date(2025, 11, 24), [late], CALENDAR)
    assert (found.on, found.paused) == (date(2025, 12, 1), False)


def test_natural_days_stay_on_a_holiday() -> None:
    found = due(date(2025, 9, 26), natural(7), (), CALENDAR)
    assert found.on == date(2025, 10, 3)
    assert not CALENDAR.is_working(found.on)


def test_natural_days_move_off_a_holiday_where_the_item_says_so() -> None:
    found = due(date(2025, 9, 26), natural(7, moves=True), (), CALENDAR)
    assert found.on == date(2025, 10, 9)
    assert found.explanation[-1].why == "期满日为节假日，顺延"


def test_natural_days_need_no_published_year() -> None:
    assert not due(date(2027, 3, 1), natural(50), (), CALENDAR).provisional
    assert due(date(2027, 3, 1), natural(50, moves=True), (), CALENDAR).provisional


def test_natural_days_stop_too() -> None:
    stop = stopped(date(2025, 9, 27), date(2025, 9, 28))
    assert due(date(2025, 9, 26), natural(7), [stop], CALENDAR).on == date(2025, 10, 5)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ("2025-01-31", 1, "2025-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2025-11-30", 3, "2026-02-28"),
        ("2025-12-15", 1, "2026-01-15"),
        ("2025-03-15", 12, "2026-03-15"),
    ],
)
def test_months_end_on_the_same_day_or_the_last(start: str, months: int, end: str) -> None:
    limit = Limit(value=months, unit=LimitUnit.MONTH)
    assert due(date.fromisoformat(start), limit, (), CALENDAR).on == date.fromisoformat(end)


@pytest.mark.parametrize(
    ("limit", "end"),
    [
        (Limit(value=2, unit=LimitUnit.HOUR), date(2025, 11, 24)),
        (Limit(value=24, unit=LimitUnit.HOUR), date(2025, 11, 25)),
        (Limit(value=30, unit=LimitUnit.MINUTE), date(2025, 11, 24)),
        (Limit(value=1440, unit=LimitUnit.MINUTE), date(2025, 11, 25)),
    ],
)
def test_hours_and_minutes_run_on_through_the_night(limit: Limit, end: date) -> None:
    assert due(date(2025, 11, 24), limit, (), CALENDAR).on == end


def test_an_extension_is_added_behind_the_deadline() -> None:
    first = due(date(2025, 11, 24), Limit(value=20), (), CALENDAR)
    longer = extended(first, Limit(value=10), CALENDAR)
    assert longer.on == due(date(2025, 11, 24), Limit(value=30), (), CALENDAR).on
    assert longer.explanation[: len(first.explanation)] == first.explanation


def test_joint_handling_is_due_with_its_latest_part() -> None:
    parts = [
        Deadline(on=date(2025, 12, 1)),
        Deadline(on=date(2025, 12, 9), paused=True),
        Deadline(on=date(2025, 12, 3), provisional=True),
    ]
    joint = latest(parts)
    assert (joint.on, joint.provisional, joint.paused) == (date(2025, 12, 9), True, True)


def test_a_supplement_is_due_from_the_delivery_of_its_notice() -> None:
    fifteen = supplement_due(date(2025, 11, 24), Limit(value=15), CALENDAR)
    assert fifteen.on == date(2025, 12, 15)
    assert supplement_due(date(2025, 11, 24), natural(90), CALENDAR).on == date(2026, 2, 22)


def test_a_tolerated_material_is_due_on_the_promised_day_at_the_latest() -> None:
    promised = promise(an_item(), date(2025, 11, 24), (), CALENDAR)
    assert _tolerated(promised) == promised.on
    assert _tolerated(promised, tolerable_days=2) == date(2025, 11, 26)
    assert _tolerated(promised, tolerable_days=10) == promised.on


def test_a_longer_tolerance_counts_only_with_its_source() -> None:
    promised = promise(an_item(), date(2025, 11, 24), (), CALENDAR)
    longer = _tolerated(promised, tolerable_days=10, longer_tolerance_basis="示例文件")
    assert longer == date(2025, 12, 8)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        ("2025-11-24", Colour.GREEN),  # 10 of 10 left
        ("2025-11-28", Colour.GREEN),  # 6 left
        ("2025-12-01", Colour.YELLOW),  # 5 left, half
        ("2025-12-03", Colour.YELLOW),  # 3 left
        ("2025-12-04", Colour.ORANGE),  # 2 left, a fifth
        ("2025-12-08", Colour.ORANGE),  # the day itself
        ("2025-12-09", Colour.RED),
    ],
)
def test_the_colour_says_how_near_the_deadline_is(today: str, expected: Colour) -> None:
    deadline = due(date(2025, 11, 24), Limit(value=10), (), CALENDAR)
    assert colour(deadline, date.fromisoformat(today)) is expected


def test_one_working_day_left_is_orange_over_a_weekend() -> None:
    deadline = due(date(2025, 11, 24), Limit(value=5), (), CALENDAR)
    assert colour(deadline, date(2025, 11, 29)) is Colour.ORANGE


def test_the_verdict_at_the_end() -> None:
    deadline = Deadline(on=date(2025, 12, 1))
    at_once = an_item(case_type=CaseType.AT_ONCE)
    assert finish(an_item(), deadline, date(2025, 11, 28)) is Finish.EARLY
    assert finish(an_item(), deadline, date(2025, 12, 1)) is Finish.ON_TIME
    assert finish(an_item(), deadline, date(2025, 12, 2)) is Finish.OVERDUE
    assert finish(at_once, deadline, date(2025, 12, 1)) is Finish.AT_ONCE
    assert finish(at_once, deadline, date(2025, 12, 2)) is Finish.OVERDUE
    assert [verdict.label for verdict in Finish] == ["提前", "按期", "逾期", "即办"]


def test_a_past_deadline_never_moves_when_a_calendar_arrives() -> None:
    without = LegalCalendar({y: v for y, v in CALENDAR.years.items() if y < 2026})
    old = due(date(2025, 12, 30), Limit(value=3), (), without)
    fresh = due(date(2025, 12, 30), Limit(value=3), (), CALENDAR)
    assert settled(old, fresh, date(2025, 12, 31)) == fresh
    assert settled(old, fresh, old.on + timedelta(days=1)) == old


def _tolerated(
    promised: Deadline, tolerable_days: int | None = None, longer_tolerance_basis: str = ""
) -> date:
    rule = MaterialRule(
        code="m",
        name="从业人员健康证明",
        order=1,
        tolerable_days=tolerable_days,
        longer_tolerance_basis=longer_tolerance_basis,
    )
    return tolerance_due(promised, rule, date(2025, 11, 24), CALENDAR)
