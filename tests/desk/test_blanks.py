"""Numbered blanks: what comes, goes, is used and spoiled always adds up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.acts.blanks import Blanks
from desk.acts.day import Days
from desk.acts.licensing import Came
from desk.blank_days import blank_figures, blank_notes
from desk.blank_moves import joined, size, without
from desk.blanks import read_span, stocks
from desk.events.blanks import BlankKept, BlanksIssued, BlankSpoiled, BlanksPutAway
from desk.journal import writing
from desk.loose_ends import end_words
from desk.people import Role
from desk.record_rows import read_record
from desk.refusal import Refused
from tests.desk.blank_stock import FOOD, printed, stocked
from tests.desk.window import NINE, Window

SUM = ("issued", "used", "spoiled", "away", "left")


def stock(window: Window):
    (found,) = stocks(window.store.views, window.desk.station.station_id)
    assert found.received == sum(getattr(found, name) for name in SUM)
    return found


def code_of(call, *args, **kwargs) -> str:
    with pytest.raises(Refused) as refused:
        call(*args, **kwargs)
    return refused.value.code


def test_a_box_of_a_thousand_is_one_entry_and_one_row(window):
    before = window.seq()
    stocked(window, "SP0000001", "SP0001000")
    assert window.kinds(before) == ["blanks_received"]
    assert len(window.store.views.records("blank")) == 0
    assert stock(window).left == 1000


def test_what_moves_is_taken_from_what_is_left(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    blanks.issue(
        chief, kind=FOOD, first="SP0000009", last="SP0000010", to_station="T-2", to_name="二号"
    )
    blanks.spoil(window.actor(), kind=FOOD, number="SP0000001", reason="受潮")
    blanks.put_away(
        chief, kind=FOOD, first="SP0000008", last="", how="returned", to_whom="库", reason="余"
    )
    printed(window, "SP0000002")
    found = stock(window)
    assert [getattr(found, name) for name in SUM] == [2, 1, 1, 1, 5]
    assert [span.text for span in found.spans] == ["SP0000003–SP0000007"]
    assert window.proved().is_sound


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("SP0000005", "SP0000012", "blank.overlap"),
        ("SP0000010", "SP0000011", "blank.overlap"),
        ("SP0000012", "SP0000011", "blank.bad-range"),
        ("SP0000011", "SQ0000012", "blank.bad-range"),
        ("SP011", "SP0000012", "blank.bad-range"),
        ("没有号", "", "blank.bad-number"),
        ("SP0000011", "SP9000011", "blank.bad-range"),
    ],
)
def test_a_range_that_cannot_be_is_refused(window, first, last, code):
    stocked(window)
    assert code_of(stocked, window, first, last) == code


def test_a_used_number_cannot_come_again_even_after_its_range_went_back(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    printed(window)
    blanks.put_away(
        chief, kind=FOOD, first="SP0000002", last="SP0000010", how="returned",
        to_whom="市局", reason="换版",
    )  # fmt: skip
    assert code_of(stocked, window, "SP0000001", "SP0000010") == "blank.overlap"
    window.later(days=1)
    stocked(window, "SP0000002", "SP0000010")
    assert stock(window).left == 9


@pytest.mark.parametrize("numbers", [("SP0000011", ""), ("SP0000005", "SP0000020")])
def test_a_sheet_of_somebody_else_is_neither_spoiled_nor_passed_on(window, numbers):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    first, last = numbers
    to = {"to_station": "T-2", "to_name": ""}
    assert code_of(blanks.issue, chief, kind=FOOD, first=first, last=last, **to) == (
        "blank.not-here"
    )
    number = last or first
    assert code_of(blanks.spoil, window.actor(), kind=FOOD, number=number, reason="污") == (
        "blank.not-here"
    )


def test_a_sheet_is_spoiled_once(window):
    blanks = stocked(window)
    blanks.spoil(window.actor(), kind=FOOD, number="sp0000001", reason="污损")
    again = {"kind": FOOD, "number": "SP0000001", "reason": "污损"}
    assert code_of(blanks.spoil, window.actor(), **again) == "blank.spoiled"
    assert code_of(blanks.spoil, window.actor(), **{**again, "reason": " "}) == (
        "case.reason-missing"
    )


def test_a_count_that_agrees_needs_no_word_and_one_that_differs_does(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    blanks.count(chief, kind=FOOD, counted=10)
    assert code_of(blanks.count, chief, kind=FOOD, counted=9) == "blank.difference-unexplained"
    blanks.count(chief, kind=FOOD, counted=9, note="一张粘连，已找到封套")
    rows = [read_record(row) for row in window.store.views.records("blank_count")]
    assert sorted(row.state for row in rows) == ["agrees", "differs"]
    assert code_of(blanks.count, chief, kind=FOOD, counted=-1) == "blank.bad-count"


@pytest.mark.parametrize("role", [Role.CLERK, Role.AUDITOR, Role.ADMINISTRATOR])
def test_only_a_supervisor_takes_blanks_in(window, role):
    blanks = Blanks(window.desk)
    wanted = {"kind": FOOD, "first": "SP1", "last": "SP9", "source": "市局"}
    assert code_of(blanks.receive, window.actor(role), **wanted) == "person.act-not-allowed"


@pytest.mark.parametrize(
    ("act", "facts", "code"),
    [
        ("receive", {"source": ""}, "blank.source-missing"),
        ("receive", {"source": "市局", "kind": "x"}, "blank.unknown-kind"),
        ("issue", {"to_station": "", "to_name": ""}, "blank.window-missing"),
        ("put_away", {"how": "lost", "to_whom": "x", "reason": "x"}, "blank.bad-way"),
        ("put_away", {"how": "destroyed", "to_whom": "", "reason": "x"}, "blank.facts-missing"),
    ],
)
def test_a_move_without_its_facts_is_refused(window, act, facts, code):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    wanted = {"kind": FOOD, "first": "SP0000003", "last": "SP0000004", **facts}
    assert code_of(getattr(blanks, act), chief, **wanted) == code


def test_a_sheet_that_came_out_clean_is_not_used(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    assert stock(window).used == 1
    licensing.settle(sheet.record_id, window.actor(), came=Came.CLEAN)
    assert (stock(window).used, stock(window).left) == (0, 10)


numbers = st.tuples(st.integers(0, 40), st.integers(0, 8)).map(lambda p: (p[0], p[0] + p[1]))


@given(st.lists(numbers), st.lists(numbers))
def test_ranges_are_sets_of_numbers(held, gone):
    whole = {n for a, b in held for n in range(a, b + 1)}
    away = {n for a, b in gone for n in range(a, b + 1)}
    left = without(joined(held), joined(gone))
    assert {n for a, b in left for n in range(a, b + 1)} == whole - away
    assert size(left) == len(whole - away)
    assert left == joined(left)


def test_a_range_is_read_as_it_is_printed():
    span = read_span(" sp0099 ", "SP0101")
    assert (span.text, span.count) == ("SP0099–SP0101", 3)


def test_the_close_of_the_day_says_how_the_blanks_add_up(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    blanks.spoil(window.actor(), kind=FOOD, number="SP0000001", reason="污损")
    closed = Days(window.desk).close(window.actor()).value
    (told,) = closed.blanks.values()
    assert told == {
        "received": 10, "issued": 0, "used": 0, "spoiled": 1, "away": 0, "left": 9,
        "used_today": 0, "spoiled_today": 1,
    }  # fmt: skip
    assert said_of(window).endswith("剩余 9　当日使用 0、作废 1　当日未清点")
    blanks.count(chief, kind=FOOD, counted=8, note="一张未找到，已报告")
    assert said_of(window).endswith("清点 8（少 1）　说明：一张未找到，已报告")


def said_of(window: Window) -> str:
    """What the close of the day says of the one kind of blank."""
    views, station = window.store.views, window.desk.station.station_id
    figures = blank_figures(views, station, NINE.date())
    words = dict(end_words({}, figures, blank_notes(views, station, NINE.date())))
    return words["空白证照：食品经营许可证空白"]


def test_a_count_that_agreed_still_agrees_when_sheets_were_used_after_it(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    blanks.count(chief, kind=FOOD, counted=10)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    assert said_of(window).endswith("剩余 9　当日使用 1、作废 0　清点 10（相符）")


def test_what_was_used_yesterday_is_not_of_today(window):
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.GOOD)
    window.later(days=1)
    views, station = window.store.views, window.desk.station.station_id
    (told,) = blank_figures(views, station, window.clock.now().date()).values()
    assert (told["used"], told["used_today"]) == (1, 0)


def test_a_day_is_not_closed_while_blanks_do_not_add_up_and_nobody_says_why(window):
    blanks, chief = stocked(window), window.actor(Role.SUPERVISOR)
    with writing(window.desk, window.actor()) as journal:
        journal.append(
            BlankSpoiled(
                at=journal.reading.wall, record_id="blank-food_licence-XX1", kind=FOOD,
                name="食品经营许可证空白", number="XX1", reason="没有领入记录的一张",
                station=window.desk.station.station_id,
            )
        )  # fmt: skip
    assert "合计相差 -1" in said_of(window)
    before = window.seq()
    assert code_of(Days(window.desk).close, window.actor()) == "day.blanks-unexplained"
    assert window.seq() == before
    blanks.count(chief, kind=FOOD, counted=10, note="XX1 为旧账遗留，已补报")
    closed = Days(window.desk).close(window.actor()).value
    assert closed.blank_notes == {"食品经营许可证空白": "XX1 为旧账遗留，已补报"}
    assert window.proved().is_sound


def test_a_sheet_that_nobody_looked_at_is_named_by_the_close(window):
    stocked(window)
    printed(window)
    closed = Days(window.desk).close(window.actor()).value
    assert closed.ends["打印后没有看样的空白证照"] == ("食品经营许可证空白 SP0000001",)


def test_a_range_that_was_issued_elsewhere_in_the_hall_lies_here(window):
    """Told by the feed: another station's supervisor issued it to this one."""
    told = BlanksIssued(
        at=NINE, record_id="blanks-x", kind=FOOD, name="食品经营许可证空白", prefix="SP",
        first=1, last=50, digits=7, station="T-999999-00009",
        to_station=window.desk.station.station_id, to_name="一号窗口",
    )  # fmt: skip
    with writing(window.desk, None) as journal:
        journal.append(told)
    assert (stock(window).received, stock(window).left) == (50, 50)
    assert code_of(stocked, window, "SP0000050", "SP0000060") == "blank.overlap"


def test_a_range_that_went_out_stays_out_when_the_clock_went_back(window):
    stocked(window)
    with writing(window.desk, window.actor(Role.SUPERVISOR)) as journal:
        journal.append(
            BlanksPutAway(
                at=NINE - timedelta(minutes=90),
                record_id="blanks-returned",
                kind=FOOD,
                name="食品经营许可证",
                prefix="SP",
                first=1,
                last=10,
                digits=7,
                station=window.desk.station.station_id,
                how="returned",
                to_whom="市局发放室",
                reason="多领",
            )
        )
    assert (stock(window).away, stock(window).left) == (10, 0)


def test_a_sheet_whose_first_entry_has_no_body_leaves_the_books_readable(window):
    stocked(window)
    with writing(window.desk, window.actor()) as journal:
        journal.append(
            BlankKept(
                at=journal.reading.wall,
                record_id=f"blank-{FOOD}-SP0000001",
                number="SP0000001",
            )
        )
    assert stock(window).received == 10
