"""Roles and station kinds: every pair with every act is decided, none by accident."""

from __future__ import annotations

import pytest

from desk.people import ROLE_ACTS, Actor, Role, check_role, demonstration_roster
from desk.refusal import Refused
from desk.stages import Act
from desk.station import STATION_ACTS, Delegation, StationKind, check_station_act

ACTS = sorted(act.value for act in Act)


def test_the_tables_speak_only_words_of_the_acts() -> None:
    for allowed in (*ROLE_ACTS.values(), *STATION_ACTS.values()):
        assert allowed <= set(ACTS)


def test_somebody_may_do_every_act_somewhere() -> None:
    assert frozenset().union(*ROLE_ACTS.values()) == set(ACTS)
    assert STATION_ACTS[StationKind.HALL] == set(ACTS)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", Role)
def test_a_role_does_what_its_row_says_and_nothing_else(role: Role, act: str) -> None:
    actor = Actor(person_id="p", name="试某", role=role)
    if act in ROLE_ACTS[role]:
        check_role(actor, act)
        return
    with pytest.raises(Refused) as caught:
        check_role(actor, act)
    assert caught.value.code == "person.act-not-allowed"


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("kind", StationKind)
def test_a_station_does_what_its_row_says_and_nothing_else(kind: StationKind, act: str) -> None:
    if act in STATION_ACTS[kind]:
        check_station_act(kind, act)
        return
    with pytest.raises(Refused) as caught:
        check_station_act(kind, act)
    assert caught.value.code == "station.act-not-here"


@pytest.mark.parametrize("act", ["receive", "accept", "refuse", "decide", "issue"])
def test_a_village_point_only_collects(act: str) -> None:
    assert act not in STATION_ACTS[StationKind.VILLAGE]


def test_a_written_delegation_opens_its_own_acts_and_no_others() -> None:
    given = Delegation(
        kind=StationKind.VILLAGE, acts=frozenset({"accept"}), document="示例委托书"
    )
    check_station_act(StationKind.VILLAGE, "accept", [given])
    with pytest.raises(Refused):
        check_station_act(StationKind.VILLAGE, "decide", [given])
    with pytest.raises(Refused):
        check_station_act(StationKind.TOWNSHIP, "deem_accepted", [given])


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_looks_after_the_computer_or_reads_does_not_act_on_cases(role: Role) -> None:
    assert not ROLE_ACTS[role]


def test_a_void_is_the_supervisors() -> None:
    assert [role for role in Role if "void" in ROLE_ACTS[role]] == [Role.SUPERVISOR]


def test_the_demonstration_roster_has_every_role_once_at_least() -> None:
    roster = demonstration_roster()
    assert {actor.role for actor in roster} == set(Role)
    assert len({actor.person_id for actor in roster}) == len(roster)
    assert all(actor.role.label for actor in roster)
