"""The steps from the decision on, and what the platform does to a case."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.case import Case
from desk.events.facts import Mode, Origin, Result
from desk.events.outcome import FiledOnline, FormCorrected, Overruled, Prechecked
from desk.events.station import Noted, SettingChanged
from desk.fold import fold, fold_all
from desk.material import Collected, missing, tally
from desk.refusal import Refused
from desk.stages import Stage
from desk.steps import outcome
from desk.values import dump, load
from tests.desk.dossier import (
    DRAFT,
    SLOW,
    accepted,
    ask,
    decided,
    handled,
    later,
    received,
)
from tests.desk.window import LICENCE, MATERIALS, NINE, paper


def test_a_granting_decision_names_its_licence():
    for result in (Result.GRANTED, Result.GRANTED_TOLERATED):
        with pytest.raises(Refused, match=r"case\.licence-missing"):
            decided(result=result, licence=None)
    bare = replace(DRAFT, item=replace(SLOW, result_licences=()))
    assert decided(bare, licence=None).stage is Stage.DECIDED


def test_a_promised_item_is_not_decided_straight_from_acceptance():
    case = accepted()
    with pytest.raises(Refused, match=r"case\.not-at-once"):
        outcome.decide(
            case,
            at=NINE,
            result=Result.GRANTED,
            number="1",
            organ="局",
            origin=Origin.AT_ONCE,
            licence=LICENCE,
        )


def test_nothing_is_issued_while_a_tolerated_material_is_owed():
    owed = {**DRAFT.materials, "plan": paper("plan", Collected.TOLERATED)}
    case = decided(replace(DRAFT, materials=owed), result=Result.GRANTED_TOLERATED)
    with pytest.raises(Refused) as refused:
        outcome.issue(case, at=NINE)
    assert (refused.value.code, refused.value.facts) == ("case.tolerance-open", {"count": 1})
    paid = replace(case, materials=DRAFT.materials)
    assert fold(paid, outcome.issue(paid, at=NINE)).licence_number == "JY1-TEST"


def test_a_decision_without_a_licence_is_delivered_and_archived_not_issued():
    case = decided(result=Result.NOT_GRANTED, licence=None, reason="不符")
    with pytest.raises(Refused, match=r"case\.no-licence"):
        outcome.issue(case, at=NINE)
    with pytest.raises(Refused, match=r"case\.not-delivered"):
        outcome.archive(case, at=NINE)
    with pytest.raises(Refused, match=r"case\.manner-missing"):
        outcome.deliver(case, at=NINE, manner="", receiver="x")
    there = fold(case, outcome.deliver(case, at=later(1), manner="self", receiver="测试明"))
    assert (there.stage, there.delivered_at) == (Stage.DECIDED, later(1))
    assert fold(there, outcome.archive(there, at=NINE)).stage is Stage.ARCHIVED


def test_a_licence_is_handed_over_to_somebody_named_in_a_manner_said():
    case = decided()
    with pytest.raises(Refused, match=r"case\.hand-over-instead"):
        outcome.deliver(case, at=NINE, manner="self", receiver="x")
    case = fold(case, outcome.issue(case, at=NINE, blank="00012"))
    facts = {"at": NINE, "receiver_certificate": "", "hall": "H1", "window": "03"}
    for receiver, manner, code in (
        ("测试明", "", "case.manner-missing"),
        ("测试明", "carrier pigeon", "case.manner-missing"),
        ("", "self", "case.receiver-missing"),
    ):
        with pytest.raises(Refused) as refused:
            outcome.hand_over(case, receiver=receiver, manner=manner, **facts)
        assert refused.value.code == code
    event = outcome.hand_over(case, receiver="测试明", manner="agent", **facts)
    over = fold(case, event)
    assert over.hand_over is not None
    assert (over.stage, over.hand_over.window) == (Stage.HANDED_OVER, "03")
    assert fold(over, outcome.archive(over, at=NINE)).stage is Stage.ARCHIVED


def test_only_a_simulated_case_becomes_a_formal_one():
    with pytest.raises(Refused, match=r"case\.not-simulated"):
        outcome.convert(decided(), at=NINE, formal_case="c2")
    case = replace(decided(), mode=Mode.SIMULATED)
    closed = fold(case, outcome.convert(case, at=NINE, formal_case="c2"))
    assert (closed.stage, closed.successor) == (Stage.ARCHIVED, "c2")


def test_a_case_filed_online_is_prechecked_and_then_received():
    number = "1" * 43
    filed = fold(DRAFT, FiledOnline(at=NINE, application=number, channel="山东政务服务网"))
    assert (filed.stage, filed.case_number) == (Stage.FILED_ONLINE, number)
    back = fold(filed, Prechecked(at=NINE, passed=False, wanted=("图",)))
    assert back.stage is Stage.PRECHECK_RETURNED
    ready = fold(filed, Prechecked(at=NINE, passed=True))
    assert received(ready).stage is Stage.RECEIVED


def test_notes_corrections_and_what_lost_leave_the_stage_alone():
    events = (
        Noted(at=NINE, text="已电话告知"),
        Overruled(at=NINE, event_id="e", note="平台先办"),
        FormCorrected(at=NINE, values={"place": "测试路2号"}, before={}, reason="笔误"),
    )
    case = fold_all(accepted(), events)
    assert case.notes == ("已电话告知", "平台先办")
    assert case.form["place"] == "测试路2号"
    assert case.stage is Stage.ACCEPTED


def test_an_event_that_is_not_about_cases_changes_nothing():
    case = accepted()
    assert fold(case, SettingChanged(at=NINE, key="a", before="", after="")) is case


@pytest.mark.parametrize("make", [received, accepted, handled, decided, lambda: ask(handled())])
def test_a_case_survives_its_json(make):
    case = make()
    assert load(Case, dump(case)) == case


def test_what_still_stands_in_the_way_and_what_was_handed_in():
    assert [r.code for r in missing(MATERIALS, {})] == ["application", "plan", "kitchen"]
    none = {"application": paper("application", Collected.NOT_APPLICABLE)}
    assert [r.code for r in missing(MATERIALS[:1], none)] == ["application"]
    hows = ("paper", "scan", "licence", "tolerated", "promise", "not_applicable", "reused")
    found = tally([paper(how, Collected(how)) for how in hows])
    assert (found.total, found.paper, found.electronic) == (6, 2, 2)
    assert (found.tolerated, found.promised) == (1, 1)
