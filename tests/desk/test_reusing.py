"""引用: one step that takes an earlier case over, all of it or what was picked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.reusing import Picked, Reusing
from desk.custody import Kept, Place
from desk.material import Collected
from desk.prefill import carried
from desk.refusal import Refused
from desk.reuse import offer, reusable
from tests.desk.window import ITEM, MATERIALS, an_applicant, paper


@pytest.fixture
def reusing(window):
    return Reusing(window.desk)


@pytest.fixture
def earlier(window):
    return window.accepted()


def fresh(window, *, item: bool = True, phone: str = "13800000000"):
    case_id = window.drafts.open(window.actor()).value.case_id
    window.drafts.identify(case_id, an_applicant(phone=phone))
    if item:
        window.drafts.choose_item(case_id, ITEM.code)
        window.drafts.answer(case_id, {"hot": "no"})
    return case_id


def test_everything_comes_in_one_step_and_one_undo_takes_it_back(window, reusing, earlier):
    case_id = fresh(window)
    before = window.drafts.get(case_id)
    case = reusing.reuse(case_id, earlier.case_id).value
    assert {code: each.how for code, each in case.materials.items()} == {
        "application": Collected.REUSED,
        "plan": Collected.REUSED,
    }
    assert case.form["place"] == "测试路1号"
    (taken,) = case.dossier.reused
    assert (taken.receipt, taken.fields) == (earlier.receipt, ("place",))
    assert window.drafts.undo(case_id).value == before
    assert window.drafts.redo(case_id).value == case


def test_item_answers_and_phone_come_too_where_nothing_was_chosen(window, reusing, earlier):
    case_id = fresh(window, item=False, phone="")
    before = window.drafts.get(case_id)
    case = reusing.reuse(case_id, earlier.case_id).value
    assert (case.item, case.answers, case.get_applicant().phone) == (
        ITEM,
        {"hot": "no"},
        "13800000000",
    )
    assert case.missing_materials() == ()
    assert case.missing_fields() == ()
    assert window.drafts.undo(case_id).value == before


def test_only_what_was_picked_comes(window, reusing, earlier):
    case_id = fresh(window)
    case = reusing.reuse(case_id, earlier.case_id, Picked(materials={"plan"}, fields=())).value
    assert set(case.materials) == {"plan"}
    assert "place" not in case.form


def test_picking_nothing_is_told_and_is_no_step(window, reusing, earlier):
    case_id = fresh(window)
    before = window.drafts.get(case_id)
    with pytest.raises(Refused, match=r"reuse\.nothing-there"):
        reusing.reuse(case_id, earlier.case_id, Picked(materials=(), fields=()))
    assert window.drafts.get(case_id) == before


def test_what_has_expired_meanwhile_is_left_out(window, reusing, earlier):
    case = window.drafts.get(fresh(window))
    rule = replace(MATERIALS[1], valid_days=30)
    item = replace(ITEM, materials=(MATERIALS[0], rule))
    today = earlier.business_date + timedelta(days=31)
    materials, _ = reusable(replace(case, item=item), earlier, today)
    assert set(materials) == {"application"}


@pytest.mark.parametrize(
    ("place", "taken"), [(Place.WINDOW, True), (Place.OUT, False), (Place.RETURNED, False)]
)
def test_an_original_that_is_out_of_hand_is_not_taken_over(window, earlier, place, taken):
    kept = Kept(place=place, count=1, holder="测试审批科")
    dossier = replace(earlier.dossier, custody={"application": kept})
    found = offer(replace(earlier, dossier=dossier), MATERIALS[0], ITEM.key)
    now = window.clock.now()
    assert found.is_usable(now.date()) is taken
    if taken:
        assert found.taken("application", now).how is Collected.REUSED
        return
    with pytest.raises(Refused, match=r"material\.original-elsewhere"):
        found.taken("application", now)


def test_what_is_typed_over_or_collected_anew_is_no_longer_taken_over(window, reusing, earlier):
    case_id = fresh(window)
    reusing.reuse(case_id, earlier.case_id)
    window.drafts.collect(case_id, paper("plan"))
    case = window.drafts.fill(case_id, {"place": "测试路2号"}).value
    (taken,) = case.dossier.reused
    assert (taken.materials, taken.fields) == (("application",), ())


def test_the_same_word_typed_again_is_still_taken_over(window, reusing, earlier):
    case_id = fresh(window)
    reusing.reuse(case_id, earlier.case_id)
    case = window.drafts.fill(case_id, {"place": "测试路1号"}).value
    assert case.dossier.reused[0].fields == ("place",)


def test_carried_fields_are_those_that_nobody_typed(window, reusing, earlier):
    case_id = fresh(window)
    assert carried(window.drafts.get(case_id)) == {"name", "phone"}
    window.drafts.fill(case_id, {"remark": "无"})
    case = reusing.reuse(case_id, earlier.case_id).value
    assert carried(case) == {"name", "phone", "place"}


def test_another_applicant_leaves_nothing_taken_over(window, reusing, earlier):
    case_id = fresh(window)
    reusing.reuse(case_id, earlier.case_id)
    other = an_applicant(name="测试红", certificate_type="414", certificate_number="E12345678")
    case = window.drafts.identify(case_id, other).value
    assert case.dossier.reused == ()


def test_what_was_taken_over_stands_in_the_received_case(window, reusing, earlier):
    case_id = fresh(window)
    draft = reusing.reuse(case_id, earlier.case_id).value
    case = window.cases.receive(draft, window.actor()).value
    assert case.dossier.reused == draft.dossier.reused
