"""Duties: every duty is decided for every role, kind of station and stage."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.case import Case
from desk.duties import TABLE, Duty, check_duty
from desk.events.facts import Holder, HolderKind
from desk.people import Actor, Role
from desk.refusal import Refused
from desk.stages import Act, Stage
from desk.station import StationKind
from tests.store.makings import STATION

HERE = Holder(kind=HolderKind.STATION, id=STATION.station_id)
ELSEWHERE = Holder(kind=HolderKind.STATION, id="another", name="另一窗口")


def somebody(role: Role) -> Actor:
    return Actor(person_id="p", name="试某", role=role)


def code(duty: Duty, role: Role, kind: StationKind, case: Case | None) -> str:
    try:
        check_duty(duty, somebody(role), replace(STATION, kind=kind), case)
    except Refused as refused:
        return refused.code
    return ""


def test_every_duty_has_a_rule_and_no_word_of_an_act():
    assert set(TABLE) == set(Duty)
    assert not {duty.value for duty in Duty} & {act.value for act in Act}


@pytest.mark.parametrize("duty", Duty)
def test_every_role_and_station_is_decided(duty):
    rule = TABLE[duty]
    for role in Role:
        for kind in StationKind:
            told = code(duty, role, kind, None)
            if role not in rule.roles:
                assert told == "person.act-not-allowed"
            elif kind not in rule.kinds:
                assert told == "station.act-not-here"
            else:
                assert told == ""


@pytest.mark.parametrize("duty", Duty)
def test_every_stage_is_decided_here_and_elsewhere(duty):
    rule = TABLE[duty]
    role, kind = min(rule.roles), min(rule.kinds)
    for stage in Stage:
        case = Case(case_id="c", stage=stage, holder=HERE)
        allowed = rule.stages is None or stage in rule.stages
        assert code(duty, role, kind, case) == ("" if allowed else "case.act-not-allowed")
        if allowed and rule.holder:
            away = replace(case, holder=ELSEWHERE)
            assert code(duty, role, kind, away) == "case.held-elsewhere"
