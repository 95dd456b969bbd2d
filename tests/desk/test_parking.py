"""Drafts that are not in front: set aside with a reason, taken back, given up, never lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.acts.parking import Parking
from desk.drafting import Place, reasons
from desk.people import Role
from desk.refusal import Refused
from desk.store.store import open_store
from tests.desk.window import DAY, NINE, window_on
from tests.store.makings import KEY


@pytest.fixture
def parking(window):
    return Parking(window.desk)


def colleague(window):
    return [person for person in window.desk.roster if person.role is Role.CLERK][1]


def test_a_parked_draft_keeps_reason_time_and_who_over_a_restart(window, parking):
    draft = window.draft()
    parking.park(draft.case_id, window.actor(), reason="等材料", code="materials")
    window.store.close()
    again = window_on(open_store(window.folder, KEY), window.folder)
    (found,) = Parking(again.desk).parked()
    assert found.case == draft
    assert (found.parked.reason, found.parked.by, found.parked.at) == (
        "等材料",
        window.actor().person_id,
        NINE,
    )
    again.store.close()


def test_taking_back_leaves_every_step_and_what_could_be_done_again(window, parking):
    draft = window.draft()
    window.drafts.undo(draft.case_id)
    parking.park(draft.case_id, window.actor(), reason="等签字")
    assert parking.take_back(draft.case_id, window.actor()).value.parked is None
    assert window.drafts.redo(draft.case_id).value == draft


def test_a_colleagues_is_taken_over_only_when_that_was_said(window, parking):
    draft, other = window.draft(), colleague(window)
    parking.park(draft.case_id, window.actor(), reason="等材料")
    with pytest.raises(Refused) as refused:
        parking.take_back(draft.case_id, other)
    assert refused.value.code == "draft.parked-by-colleague"
    assert parking.listed()[0].parked is not None
    taken = parking.take_back(draft.case_id, other, over=True).value
    assert (taken.parked, taken.actor) == (None, other.person_id)


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_acts_on_no_case_parks_and_takes_back_nothing(window, parking, role):
    draft, other = window.draft(), window.actor(role)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        parking.park(draft.case_id, other, reason="等材料")
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        parking.take_back(draft.case_id, other, over=True)


def test_parking_asks_for_words(window, parking):
    draft = window.draft()
    with pytest.raises(Refused, match=r"draft\.reason-missing"):
        parking.park(draft.case_id, window.actor(), reason="  ")


def test_an_empty_draft_is_not_parked(window, parking):
    blank = window.drafts.open(window.actor()).value
    with pytest.raises(Refused, match=r"draft\.nothing-to-park"):
        parking.park(blank.case_id, window.actor(), reason="等材料")


def test_who_leaves_leaves_everything_parked_in_their_name(window, parking):
    first, second = window.draft(), window.draft()
    window.drafts.open(window.actor())
    parking.park(first.case_id, window.actor(), reason="等材料")
    assert parking.park_all(window.actor(), reason="交接班", code="signed_out").value == 1
    assert {each.case.case_id: each.parked.reason for each in parking.parked()} == {
        first.case_id: "等材料",
        second.case_id: "交接班",
    }


def test_what_waits_longer_than_the_station_allows_is_named_the_longest_first(window, parking):
    first, second = window.draft(), window.draft()
    parking.park(second.case_id, window.actor(), reason="等材料")
    window.later(minutes=1)
    parking.park(first.case_id, window.actor(), reason="等签字")
    window.later(minutes=29)
    assert [each.case.case_id for each in parking.overlong()] == [second.case_id]
    window.later(minutes=1)
    assert [each.case.case_id for each in parking.overlong()] == [
        second.case_id,
        first.case_id,
    ]


def test_what_was_given_up_comes_back_until_it_is_settled(window, parking):
    draft = window.draft()
    parking.give_up(draft.case_id, window.actor())
    assert parking.listed() == ()
    assert window.drafts.listed() == ()
    parking.restore(draft.case_id, window.actor())
    assert [each.case for each in parking.listed()] == [draft]
    assert list(window.store.views.entries()) == []


def test_what_was_given_up_is_counted_once_when_it_is_settled(window, parking):
    draft = window.draft()
    parking.give_up(draft.case_id, window.actor())
    assert parking.settle(window.actor(), today_too=False).value == 0
    assert parking.settle(window.actor(), today_too=True).value == 1
    assert parking.settle(window.actor(), today_too=True).value == 0
    assert [(c.name, c.n) for c in window.store.views.counts(DAY)] == [("draft_abandoned", 1)]
    with pytest.raises(Refused, match=r"draft\.unknown"):
        parking.restore(draft.case_id, window.actor())


def test_a_blank_draft_goes_without_a_trace_and_no_other_does(window, parking):
    blank, draft = window.drafts.open(window.actor()).value, window.draft()
    parking.discard(blank.case_id)
    with pytest.raises(Refused, match=r"draft\.not-blank"):
        parking.discard(draft.case_id)
    assert [each.case.case_id for each in parking.listed()] == [draft.case_id]
    assert list(window.store.views.entries()) == []


def test_the_place_of_work_is_kept_and_the_time_of_the_last_save_with_it(window, parking):
    draft = window.draft()
    (before,) = parking.listed()
    window.later(minutes=5)
    place = Place(step=4, field="remark", caret=2, scroll=120, tab=1, front=True)
    parking.keep_place(draft.case_id, place)
    (after,) = parking.listed()
    assert (after.place, after.saved, after.case) == (place, before.saved, before.case)


def test_a_draft_that_is_gone_keeps_no_place(window, parking):
    draft = window.draft()
    parking.keep_place(draft.case_id, Place(step=5))
    window.cases.receive(draft, window.actor())
    parking.keep_place(draft.case_id, Place(step=5))
    assert window.store.views.find_cursor(f"draft:{draft.case_id}") is None


def test_the_reasons_of_a_day_are_those_in_force():
    assert [each.text for each in reasons(NINE.date())][:2] == ["等材料", "等签字"]
    assert reasons(NINE.date() - timedelta(days=9000)) == ()


def test_what_is_taken_back_or_set_aside_is_not_given_up_any_more(window, parking):
    taken, parked = window.draft(), window.draft()
    for each in (taken, parked):
        parking.give_up(each.case_id, window.actor())
    parking.take_back(taken.case_id, window.actor())
    parking.park(parked.case_id, window.actor(), reason="等材料")
    parking.settle(window.actor(), today_too=True)
    assert {each.case.case_id for each in parking.listed()} == {taken.case_id, parked.case_id}
