"""The steps up to a decision: what each refuses, and what the fold keeps of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.events.facts import Result
from desk.events.intake import CaseReceivedFromPoint
from desk.fold import fold
from desk.item_basis import Limit
from desk.item_words import CaseType
from desk.material import Collected
from desk.refusal import Refused
from desk.stages import Stage
from desk.steps import handling, outcome, receiving
from tests.desk.dossier import (
    CALENDAR,
    DRAFT,
    SLOW,
    accepted,
    ask,
    decided,
    handled,
    later,
    received,
)
from tests.desk.window import ELSEWHERE, NINE, an_applicant, paper


def test_the_whole_dossier_goes_into_the_receipt():
    case = received()
    for name in ("item", "answers", "applicant", "materials", "form", "draft_opened"):
        assert getattr(case, name) == getattr(DRAFT, name)
    assert (case.stage, case.received_at, case.holder) == (Stage.RECEIVED, NINE, ELSEWHERE)


def test_a_bag_collected_at_a_point_is_received_when_the_hall_opens_it():
    event = receiving.receive(
        DRAFT,
        at=NINE,
        receipt="SJ1",
        spoken="1",
        serial=1,
        query_code="1",
        holder=ELSEWHERE,
        collected_for=True,
    )
    case = fold(DRAFT, event)
    assert (case.stage, case.received_at) == (Stage.COLLECTED_FOR, None)
    opened = fold(case, CaseReceivedFromPoint(at=later(2), holder=ELSEWHERE))
    assert (opened.stage, opened.received_at) == (Stage.RECEIVED, later(2))


def test_a_person_who_is_not_the_one_on_the_card_is_not_received():
    wrong = replace(DRAFT, applicant=an_applicant(identity_match="mismatch"))
    with pytest.raises(Refused, match=r"applicant\.identity-mismatch"):
        received(wrong)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"materials": {}}, "case.core-material-missing"),
        ({"materials": {"application": paper("application")}}, "case.materials-missing"),
        ({"form": {**DRAFT.form, "place": " "}}, "case.form-incomplete"),
        ({"form": {**DRAFT.form, "phone": "12"}}, "case.form-wrong"),
    ],
)
def test_acceptance_names_the_first_thing_in_its_way(change, code):
    with pytest.raises(Refused) as refused:
        accepted(replace(DRAFT, **change))
    assert refused.value.code == code


def test_a_commitment_covers_even_a_core_material():
    promised = {**DRAFT.materials, "application": paper("application", Collected.PROMISE)}
    assert accepted(replace(DRAFT, materials=promised)).stage is Stage.ACCEPTED


def test_a_tolerated_material_is_due_on_the_promised_day_at_the_latest():
    tolerated = {**DRAFT.materials, "plan": paper("plan", Collected.TOLERATED)}
    case = accepted(replace(DRAFT, materials=tolerated))
    assert case.tolerated_until == case.promised_on == date(2025, 12, 1)
    assert accepted().tolerated_until is None


def test_the_clock_stands_for_a_procedure_that_the_item_names():
    case = handled()
    suspended = fold(case, handling.suspend(case, at=NINE, procedure="现场勘验"))
    assert (suspended.stage, suspended.suspensions[0].limit) == (
        Stage.SUSPENDED,
        Limit(value=10),
    )
    event = handling.resume(suspended, at=later(2), calendar=CALENDAR)
    resumed = fold(suspended, event)
    assert (resumed.stage, resumed.suspensions[0].ended_on) == (
        Stage.HANDLING,
        date(2025, 11, 26),
    )
    assert case.promised_on == date(2025, 12, 1)
    assert resumed.promised_on is not None
    assert resumed.promised_on > case.promised_on


def test_another_procedure_is_refused_and_an_item_at_once_has_no_clock_to_stop():
    with pytest.raises(Refused, match=r"case\.procedure-unknown"):
        handling.suspend(handled(), at=NINE, procedure="休息")
    for kind in (CaseType.AT_ONCE, CaseType.FORWARDED):
        draft = replace(DRAFT, item=replace(SLOW, case_type=kind))
        with pytest.raises(Refused, match=r"case\.clock-not-pausable"):
            handling.suspend(handled(draft), at=NINE, procedure="现场勘验")


def test_a_supplement_after_acceptance_stops_the_clock_and_moves_the_promised_day():
    case = ask(handled())
    assert (case.stage, case.suspensions[0].ended_on) == (Stage.SUPPLEMENT_AFTER, None)
    done = fold(case, receiving.complete_supplement(case, at=later(3), calendar=CALENDAR))
    assert (done.stage, done.suspensions[0].ended_on) == (Stage.HANDLING, date(2025, 11, 27))
    assert done.promised_on is not None
    assert case.promised_on is not None
    assert done.promised_on > case.promised_on
    assert done.supplements[0].completed == later(3)


def test_a_supplement_before_and_one_after_acceptance_are_two_notices():
    before = ask(received())
    case = fold(before, receiving.complete_supplement(before, at=NINE, calendar=CALENDAR))
    with pytest.raises(Refused, match=r"case\.supplement-already-asked"):
        ask(case)
    assert ask(replace(case, stage=Stage.HANDLING)).stage is Stage.SUPPLEMENT_AFTER


def test_a_supplement_names_what_is_wanted_and_the_item_must_allow_one_after():
    with pytest.raises(Refused, match=r"case\.supplement-empty"):
        ask(received(), wanted=())
    draft = replace(DRAFT, item=replace(SLOW, supplement_after_acceptance=False))
    with pytest.raises(Refused, match=r"case\.supplement-after-not-allowed"):
        ask(handled(draft))


REASONS = {
    "give back": lambda: receiving.give_back(received(), at=NINE, reason=""),
    "withdraw": lambda: receiving.withdraw(received(), at=NINE, reason=""),
    "terminate": lambda: handling.terminate(handled(), at=NINE, reason="", document_number="1"),
    "void": lambda: outcome.void(received(), at=NINE, reason=""),
    "not granted": lambda: decided(result=Result.NOT_GRANTED, licence=None),
}


@pytest.mark.parametrize("what", REASONS)
def test_what_ends_a_case_against_a_wish_gives_its_reason(what):
    with pytest.raises(Refused, match=r"case\.reason-missing"):
        REASONS[what]()


def test_a_refusal_names_its_ground():
    facts = {"at": NINE, "article": "三十二", "document_number": "1"}
    for ground, reason in (("", "x"), ("x", "")):
        with pytest.raises(Refused, match=r"case\.ground-missing"):
            receiving.refuse(received(), ground=ground, reason=reason, **facts)
    case = fold(received(), receiving.refuse(received(), ground="x", reason="不属", **facts))
    assert (case.stage, case.closed_reason) == (Stage.REFUSED, "不属")


def test_terminated_and_returned_and_withdrawn_keep_their_reason():
    case = handled()
    ended = handling.terminate(case, at=NINE, reason="终", document_number="1")
    assert fold(case, ended).closed_reason == "终"
    back = receiving.give_back(received(), at=NINE, reason="退")
    assert fold(received(), back).stage is Stage.RETURNED
    taken = receiving.withdraw(received(), at=NINE, reason="撤")
    assert fold(received(), taken).stage is Stage.WITHDRAWN
