"""Corrections: by entries with before, after and reason; a void is asked for and answered."""

from __future__ import annotations

import pytest

from desk.acts.corrections import Corrections
from desk.acts.day import totals
from desk.applicant import Source
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import StationKind
from tests.desk.counter_acts import ACTS, ROLE_OF, code_of
from tests.desk.window import DAY, NINE, an_applicant, paper


def test_a_field_is_put_right_with_before_after_and_reason(window):
    case = window.received()
    after = (
        Corrections(window.desk)
        .correct(
            case.case_id,
            window.actor(Role.SUPERVISOR),
            values={"place": "测试路2号", "remark": ""},
            reason="门牌号录错",
        )
        .value
    )
    (mended,) = after.closing.corrections
    assert (mended.before, mended.after) == ({"place": "测试路1号"}, {"place": "测试路2号"})
    assert after.form["place"] == "测试路2号"
    assert totals(window.store.views.counts(DAY))["form_corrected"] == 1


@pytest.mark.parametrize(
    ("values", "reason", "code"),
    [
        ({"place": "测试路2号"}, " ", "case.reason-missing"),
        ({"place": "测试路1号"}, "x", "correction.nothing"),
        ({"other": "y"}, "x", "form.unknown-field"),
    ],
)
def test_a_correction_says_what_and_why(window, values, reason, code):
    case = window.received()
    with pytest.raises(Refused) as told:
        Corrections(window.desk).correct(
            case.case_id, window.actor(Role.SUPERVISOR), values=values, reason=reason
        )
    assert told.value.code == code


def test_a_value_from_a_card_is_put_right_with_an_express_word(window):
    case_id = window.drafts.open(window.actor()).value.case_id
    card = an_applicant(sources={"name": Source.CARD, "certificate_number": Source.CARD})
    window.drafts.identify(case_id, card)
    window.drafts.choose_item(case_id, window.draft().get_item().code)
    window.drafts.answer(case_id, {"hot": "no"})
    window.drafts.fill(case_id, {"place": "测试路1号"})
    window.drafts.collect(case_id, paper("application"))
    draft = window.drafts.collect(case_id, paper("plan")).value
    case = window.cases.receive(draft, window.actor()).value
    acts, supervisor = Corrections(window.desk), window.actor(Role.SUPERVISOR)
    with pytest.raises(Refused, match=r"correction\.from-card"):
        acts.correct(case.case_id, supervisor, values={"name": "测试名"}, reason="芯片有误")
    after = acts.correct(
        case.case_id, supervisor, values={"name": "测试名"}, reason="芯片有误", over_card=True
    )
    assert after.value.form["name"] == "测试名"


def test_a_clerk_corrects_nothing_alone(window):
    case = window.received()
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        Corrections(window.desk).correct(
            case.case_id, window.actor(), values={"place": "x"}, reason="x"
        )


def test_a_request_for_a_void_freezes_the_case_until_it_is_answered(window):
    case = window.received()
    acts = Corrections(window.desk)
    acts.ask_void(case.case_id, window.actor(), reason="选错事项")
    for doing in (
        lambda: window.cases.accept(case.case_id, window.actor()),
        lambda: window.cases.withdraw(case.case_id, window.actor(), reason="x"),
        lambda: window.outcomes.supply(case.case_id, window.actor(), paper("plan")),
        lambda: acts.ask_void(case.case_id, window.actor(), reason="again"),
    ):
        with pytest.raises(Refused, match=r"case\.frozen"):
            doing()
    (row,) = window.store.views.records("void_request", states=("asked",))
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        acts.answer_void(row.record_id, window.actor(), granted=True, reason="属实")
    away = window.seen_by(StationKind.TOWNSHIP)
    with pytest.raises(Refused, match=r"station\.act-not-here"):
        Corrections(away.desk).answer_void(
            row.record_id, window.actor(Role.SUPERVISOR), granted=True, reason="属实"
        )
    acts.answer_void(
        row.record_id, window.actor(Role.SUPERVISOR), granted=False, reason="可以更正"
    )
    assert window.cases.accept(case.case_id, window.actor()).value.stage is Stage.ACCEPTED
    assert window.proved().is_sound


def test_a_granted_void_keeps_the_number(window):
    case = window.received()
    acts, supervisor = Corrections(window.desk), window.actor(Role.SUPERVISOR)
    acts.ask_void(case.case_id, window.actor(), reason="选错事项")
    acts.answer_void(f"void-{case.case_id}", supervisor, granted=True, reason="属实")
    assert window.case(case.case_id).stage is Stage.VOIDED
    (number,) = window.store.views.numbers(NINE.date().isoformat())
    assert number.state == "voided"
    told = totals(window.store.views.counts(DAY))
    assert (told["void_requests"], told["void_requests_granted"], told["voided"]) == (1, 1, 1)
    with pytest.raises(Refused, match=r"void\.already-answered"):
        acts.answer_void(f"void-{case.case_id}", supervisor, granted=True, reason="属实")
    assert window.proved().is_sound


@pytest.mark.parametrize("act", ACTS)
def test_no_act_passes_a_frozen_case_in_any_stage(window, act):
    case = window.received()
    Corrections(window.desk).ask_void(case.case_id, window.actor(), reason="选错事项")
    for stage in Stage:
        if stage is not Stage.DRAFT:
            window.move(case.case_id, stage)
            code = code_of(lambda: ACTS[act](window, case.case_id, ROLE_OF[act]))
            assert code == "case.frozen", stage
