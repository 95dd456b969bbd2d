"""Drafts: every step is kept, taken back and done again; nothing of them is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.acts.drafts import Drafts
from desk.applicant import Applicant, Source
from desk.material import Collected
from desk.people import Role
from desk.ports.identity import CardKind, CardReading
from desk.prefill import is_from_card
from desk.refusal import Refused
from desk.store.store import open_store
from devices.simulators.people import with_check_digit
from tests.desk.window import (
    AT_ONCE,
    DAY,
    FORM,
    ITEM,
    NAME,
    NUMBER,
    Window,
    an_applicant,
    paper,
    window_on,
)
from tests.store.makings import KEY


def card(name: str = NAME, number: str = NUMBER) -> Applicant:
    """An applicant whose card was read."""
    reading = CardReading(
        kind=CardKind.CITIZEN,
        name=name,
        number=number,
        sex="1",
        nation="01",
        birth=date(1985, 4, 12),
        address="测试路1号",
        valid_from=date(2018, 6, 1),
        valid_to=date(2038, 6, 1),
        simulated=True,
    )
    return Applicant.from_card(reading, phone="13800000000")


OTHER_NUMBER = with_check_digit("37990119580908002")
OTHER = replace(an_applicant(), name="测试红", certificate_number=OTHER_NUMBER)


def steps_of(window: Window, case_id: str):
    """Every state a draft went through, the empty one first."""
    drafts = window.drafts
    yield drafts.get(case_id)
    yield drafts.identify(case_id, card()).value
    yield drafts.choose_item(case_id, ITEM.code).value
    yield drafts.answer(case_id, {"hot": "yes"}).value
    yield drafts.collect(case_id, paper("application")).value
    yield drafts.collect(case_id, paper("kitchen")).value
    yield drafts.collect(case_id, paper("plan", Collected.TOLERATED)).value
    yield drafts.clear(case_id, "plan").value
    yield drafts.fill(case_id, {"place": "测试路1号", "remark": "无"}).value
    yield drafts.fill(case_id, {"remark": ""}).value
    yield drafts.answer(case_id, {"hot": "no"}).value
    yield drafts.identify(case_id, card("测试\U00020164")).value
    yield drafts.choose_item(case_id, AT_ONCE.code).value


@pytest.fixture
def case_id(window: Window) -> str:
    return window.drafts.open(window.actor()).value.case_id


def test_undo_and_redo_go_back_and_forth_over_every_step(window, case_id):
    states = list(steps_of(window, case_id))
    for state in reversed(states[:-1]):
        assert window.drafts.undo(case_id).value == state
    with pytest.raises(Refused, match=r"draft\.nothing-to-undo"):
        window.drafts.undo(case_id)
    for state in states[1:]:
        assert window.drafts.redo(case_id).value == state
    with pytest.raises(Refused, match=r"draft\.nothing-to-redo"):
        window.drafts.redo(case_id)
    assert window.drafts.get(case_id) == states[-1]


def test_a_new_step_after_undo_takes_the_place_of_what_was_undone(window, case_id):
    states = list(steps_of(window, case_id))
    window.drafts.undo(case_id)
    window.drafts.undo(case_id)
    window.drafts.fill(case_id, {"place": "另一处"})
    with pytest.raises(Refused, match=r"draft\.nothing-to-redo"):
        window.drafts.redo(case_id)
    assert window.drafts.undo(case_id).value == states[-3]


def test_every_step_survives_closing_and_undo_goes_on_after_it(window, case_id):
    states = list(steps_of(window, case_id))
    for state in reversed(states[:-1]):
        window.store.close()
        window = window_on(open_store(window.folder, KEY), window.folder)
        assert window.drafts.undo(case_id).value == state
    window.store.close()


def test_drafts_are_offered_back_the_last_saved_first(window):
    first, second = window.draft(), window.draft()
    window.later(minutes=1)
    window.drafts.fill(first.case_id, {"remark": "后改"})
    window.store.close()
    again = window_on(open_store(window.folder, KEY), window.folder)
    assert [c.case_id for c in again.drafts.listed()] == [first.case_id, second.case_id]
    assert again.drafts.get(second.case_id) == second
    again.store.close()


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_acts_on_no_case_opens_and_ends_no_draft(window, role):
    draft, other = window.draft(), window.actor(role)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        window.drafts.open(other)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        window.drafts.abandon(draft.case_id, other)
    assert window.drafts.get(draft.case_id) == draft


def test_an_abandoned_draft_is_counted_without_a_name(window):
    draft = window.draft()
    window.drafts.abandon(draft.case_id, window.actor())
    (entry,) = window.store.views.entries()
    assert (entry.header.kind, entry.header.case_id) == ("draft_abandoned", None)
    assert entry.body is not None
    assert NAME not in entry.body.decode("utf-8", "ignore")
    assert NUMBER not in entry.body.decode("utf-8", "ignore")
    assert [(c.name, c.n) for c in window.store.views.counts(DAY)] == [("draft_abandoned", 1)]
    assert window.drafts.listed() == ()
    with pytest.raises(Refused, match=r"draft\.unknown"):
        window.drafts.get(draft.case_id)


@pytest.mark.parametrize(
    "act",
    [
        lambda d, c: d.identify(c, an_applicant()),
        lambda d, c: d.choose_item(c, ITEM.code),
        lambda d, c: d.answer(c, {"hot": "no"}),
        lambda d, c: d.fill(c, {"place": "x"}),
        lambda d, c: d.collect(c, paper("plan")),
        lambda d, c: d.clear(c, "plan"),
    ],
)
def test_a_draft_that_is_gone_takes_no_step(window, act):
    draft = window.draft()
    window.cases.receive(draft, window.actor())
    with pytest.raises(Refused, match=r"draft\.unknown"):
        act(window.drafts, draft.case_id)


@pytest.mark.parametrize("turn", [Drafts.undo, Drafts.redo])
def test_a_legal_act_is_not_taken_back_and_the_sentence_says_where_it_stands(window, turn):
    draft = window.draft()
    window.cases.receive(draft, window.actor())
    with pytest.raises(Refused) as refused:
        turn(window.drafts, draft.case_id)
    assert refused.value.code == "case.act-not-undone"


REFUSED_STEPS = {
    "a wrong check digit": (
        lambda d, c: d.identify(c, replace(card(), certificate_number=NUMBER[:-1] + "0")),
        "certificate.bad-check-digit",
    ),
    "an expired card": (
        lambda d, c: d.identify(c, replace(card(), valid_to=date(2025, 11, 23))),
        "certificate.expired",
    ),
    "an item nobody knows": (lambda d, c: d.choose_item(c, "0000"), "item.unknown"),
    "an answer that is none": (
        lambda d, c: d.answer(c, {"hot": "maybe"}),
        "case.situation-unknown",
    ),
    "a question that is none": (
        lambda d, c: d.answer(c, {"cold": "yes"}),
        "case.situation-unknown",
    ),
    "a material that is none": (
        lambda d, c: d.collect(c, paper("nothing")),
        "material.unknown",
    ),
    "a material of another situation": (
        lambda d, c: d.collect(c, paper("kitchen")),
        "material.unknown",
    ),
    "a core material tolerated": (
        lambda d, c: d.collect(c, paper("application", Collected.TOLERATED)),
        "material.core",
    ),
    "a count below zero": (
        lambda d, c: d.collect(c, replace(paper("plan"), copies=-1)),
        "material.bad-count",
    ),
    "a field that is none": (lambda d, c: d.fill(c, {"nothing": "x"}), "form.unknown-field"),
}


@pytest.mark.parametrize("what", REFUSED_STEPS)
def test_a_refused_step_leaves_the_draft_as_it_was(window, what):
    act, code = REFUSED_STEPS[what]
    draft = window.draft()
    with pytest.raises(Refused) as refused:
        act(window.drafts, draft.case_id)
    assert refused.value.code == code
    assert window.drafts.get(draft.case_id) == draft
    assert NUMBER not in str(refused.value.facts)


def test_one_capture_fills_the_form(window, case_id):
    window.drafts.identify(case_id, card())
    form = window.drafts.choose_item(case_id, ITEM.code).value.form
    assert form == {"name": NAME, "phone": "13800000000"}


def test_the_form_is_filled_whichever_came_first(window, case_id):
    window.drafts.choose_item(case_id, ITEM.code)
    assert window.drafts.identify(case_id, card()).value.form["name"] == NAME


def test_what_a_card_gave_is_not_typed_over(window, case_id):
    window.drafts.identify(case_id, card())
    before = window.drafts.choose_item(case_id, ITEM.code).value
    with pytest.raises(Refused) as refused:
        window.drafts.fill(case_id, {"place": "x", "name": "别人"})
    assert (refused.value.code, refused.value.facts) == (
        "form.locked-field",
        {"field": "经营者"},
    )
    assert window.drafts.get(case_id) == before
    assert window.drafts.fill(case_id, {"name": NAME}).value.form == before.form
    assert window.drafts.fill(case_id, {"phone": "13900000000"}).value.form["name"] == NAME


def test_what_was_typed_gives_way_to_the_card(window, case_id):
    window.drafts.choose_item(case_id, ITEM.code)
    window.drafts.fill(case_id, {"name": "写错的名字", "place": "测试路1号"})
    form = window.drafts.identify(case_id, card()).value.form
    assert form == {"name": NAME, "place": "测试路1号", "phone": "13800000000"}


def test_typed_data_is_not_locked(window, case_id):
    window.drafts.identify(case_id, an_applicant())
    window.drafts.choose_item(case_id, ITEM.code)
    assert window.drafts.fill(case_id, {"name": "店名"}).value.form["name"] == "店名"


def test_another_applicant_leaves_nothing_of_the_first_in_the_form(window, case_id):
    window.drafts.identify(case_id, card())
    window.drafts.choose_item(case_id, ITEM.code)
    window.drafts.fill(case_id, {"place": "测试路1号"})
    form = window.drafts.identify(case_id, replace(OTHER, phone="")).value.form
    assert form == {"name": "测试红", "place": "测试路1号"}


def test_a_field_that_the_card_leaves_empty_is_the_clerks_to_fill():
    phone = FORM[1]
    assert not is_from_card(phone, replace(card(), phone="", sources={"phone": Source.CARD}))
    assert is_from_card(FORM[0], card())
    assert not is_from_card(FORM[0], an_applicant())
    assert not is_from_card(FORM[2], card())
    assert not is_from_card(FORM[0], None)


def test_the_same_item_again_keeps_answers_materials_and_form(window):
    draft = window.draft()
    assert window.drafts.choose_item(draft.case_id, ITEM.code).value == draft


def test_another_item_begins_anew_but_keeps_the_applicant(window):
    draft = window.draft()
    other = window.drafts.choose_item(draft.case_id, AT_ONCE.code).value
    assert (other.materials, other.answers) == ({}, {})
    assert other.form == {"name": NAME, "phone": "13800000000"}
    assert other.applicant == draft.applicant


def test_materials_that_an_answer_no_longer_asks_for_go(window):
    draft = window.draft()
    window.drafts.answer(draft.case_id, {"hot": "yes"})
    window.drafts.collect(draft.case_id, paper("kitchen"))
    after = window.drafts.answer(draft.case_id, {"hot": "no"}).value
    assert set(after.materials) == {"application", "plan"}


def test_a_draft_of_another_clerk_is_offered_too(window):
    window.drafts.open(window.desk.roster[1])
    assert len(Drafts(window.desk).listed()) == 1
