"""Every kind of event, written by a station that may not: nothing of it is taken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import product

import pytest
import uuid6

from desk.case import Case
from desk.duties import TABLE as DUTIES
from desk.events.facts import RecordEvent
from desk.events.kinds import KINDS
from desk.people import ROLE_ACTS, Role
from desk.stages import TABLE as STAGES
from desk.stages import Stage
from desk.station import STATION_ACTS, StationKind
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.turns import out_of_turn
from sync.gateway.whose import COUNTER, TABLE, Rule, Whose
from tests.sync.conftest import Enroller, data
from tests.sync.counter import Counter
from tests.sync.every_kind import header_of, kinds_of, sample, some

REJECTED = "rejected"
NOT_YOURS = "judged.not-yours"
ON_CASES = kinds_of(Whose.ACT, Whose.HOLDER, Whose.UNION)
THEIRS = kinds_of(Whose.PLATFORM, Whose.DRAFT)
HOLDERS = kinds_of(Whose.ACT, Whose.HOLDER)


def roles_of(rule: Rule) -> frozenset[Role]:
    """Who may write it, by the station's own tables."""
    if rule.act is not None:
        return frozenset(role for role in Role if rule.act.value in ROLE_ACTS[role])
    if rule.duties:
        return frozenset().union(*(DUTIES[duty].roles for duty in rule.duties))
    return rule.roles


def places_of(rule: Rule) -> frozenset[StationKind]:
    """Where it may be written, by the station's own tables."""
    if rule.act is not None:
        return frozenset(k for k in StationKind if rule.act.value in STATION_ACTS[k])
    if rule.duties:
        return frozenset().union(*(DUTIES[duty].kinds for duty in rule.duties))
    return frozenset(StationKind)


def answers(
    counter: Counter, case_id: str | None, written: Iterable[tuple[str, str]]
) -> Mapping[str, tuple[str, str]]:
    """Each kind written in that role, each its own transaction: outcome and code of each."""
    platform, made = counter.platform(), {}
    for kind, role in written:
        (entry,) = counter.write((some(kind, counter), case_id), role=role)
        made[entry.header.event_id] = f"{kind} {role}"
    counter.push(platform)
    found, after = {}, 0
    while events := platform.feed(after).events:
        after = events[-1].feed_seq
        for said in (data(event) for event in events if event.kind == "judged"):
            if said["event_id"] in made:
                found[made[said["event_id"]]] = (said["outcome"], said["code"])
    assert len(found) == len(made)
    return found


def taken(answers: Mapping[str, tuple[str, str]]) -> list[str]:
    """What was not refused."""
    return [name for name, (outcome, _) in answers.items() if outcome not in {REJECTED}]


def fitting(kind: str) -> tuple[str, str]:
    """The kind in a role that may write it, so that something else has to stop it."""
    role = Role.SUPERVISOR if Role.SUPERVISOR in roles_of(TABLE[kind]) else Role.ADMINISTRATOR
    return kind, role.value


def test_no_kind_is_without_a_row() -> None:
    assert set(TABLE) == set(KINDS)


def test_every_duty_that_is_the_holders_is_the_holders_on_the_platform() -> None:
    for kind, rule in TABLE.items():
        if rule.duties and all(DUTIES[duty].holder for duty in rule.duties):
            assert rule.whose is Whose.HOLDER, kind


def test_every_act_of_a_window_has_its_row() -> None:
    assert {rule.act for rule in TABLE.values() if rule.act is not None} < set(STAGES)
    assert all(TABLE[kind].act is not None for kind in kinds_of(Whose.ACT))


def test_what_the_platform_alone_says_is_taken_from_nobody(
    counter: Counter, other: Counter
) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    before = counter.platform().find_cases(receipt)
    for who, case in product((counter, other), (case_id, None)):
        told = answers(who, case, [(kind, role.value) for kind in THEIRS for role in COUNTER])
        assert set(told.values()) == {(REJECTED, NOT_YOURS)}
    assert counter.platform().find_cases(receipt) == before


def test_a_window_writes_nothing_of_the_holders_on_anothers_case(
    counter: Counter, other: Counter
) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    before = counter.platform().find_cases(receipt)
    told = answers(other, case_id, map(fitting, HOLDERS))
    assert set(told) == {f"{kind} {role}" for kind, role in map(fitting, HOLDERS)}
    assert {outcome for outcome, _ in told.values()} <= {REJECTED, "conflict"}
    assert counter.platform().find_cases(receipt) == before


def test_nobody_writes_what_his_role_may_not(counter: Counter) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    before = counter.platform().find_cases(receipt)
    barred = [
        (kind, role.value)
        for kind, role in product(KINDS, Role)
        if kind not in THEIRS and role not in roles_of(TABLE[kind])
    ]
    barred += [(kind, "system") for kind in ON_CASES if not TABLE[kind].system]
    # What the feed said goes back as proof of delivery and is not judged.
    barred += [(kind, "mayor") for kind in KINDS if kind not in (*THEIRS, "platform_said")]
    told = answers(counter, case_id, barred)
    assert len(told) > 250
    codes = {code for outcome, code in told.values() if outcome == REJECTED}
    assert taken(told) == []
    assert codes <= {"person.act-not-allowed", NOT_YOURS}
    assert counter.platform().find_cases(receipt) == before


@pytest.mark.parametrize("kind", [StationKind.VILLAGE, StationKind.TOWNSHIP])
def test_no_place_writes_what_is_not_done_there(
    gateway: EmbeddedGateway, enrolled: Enroller, kind: StationKind
) -> None:
    point = enrolled(gateway, kind=kind.value)
    case_id = str(uuid6.uuid7())
    received = replace(point.receive(), collected_for=kind is StationKind.VILLAGE)
    point.write((received, case_id))
    barred = [each for each in ON_CASES if kind not in places_of(TABLE[each])]
    told = answers(point, case_id, map(fitting, barred))
    expected = {REJECTED: {"station.act-not-here"}}
    found: dict[str, set[str]] = {}
    for outcome, code in told.values():
        found.setdefault(outcome, set()).add(code)
    assert found == expected
    (after,) = point.platform().find_cases(received.receipt)
    assert after.stage == ("collected_for" if received.collected_for else "received")


def test_a_village_point_receives_nothing_of_its_own(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    point = enrolled(gateway, kind="village")
    told = answers(point, str(uuid6.uuid7()), [("received", "clerk")])
    assert told == {"received clerk": (REJECTED, "station.act-not-here")}


def test_no_window_writes_on_a_case_of_another_hall(
    gateway: EmbeddedGateway, counter: Counter, enrolled: Enroller
) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    before = counter.platform().find_cases(receipt)
    stranger = enrolled(gateway, hall=counter.station.hall + "-2")
    told = answers(stranger, case_id, map(fitting, ON_CASES))
    assert {outcome for outcome, _ in told.values()} <= {REJECTED, "conflict"}
    assert told["noted supervisor"] == (REJECTED, "case.other-hall")
    assert counter.platform().find_cases(receipt) == before


def test_what_is_said_of_a_case_is_not_taken_without_one(counter: Counter) -> None:
    bare = [kind for kind in ON_CASES if not issubclass(KINDS[kind], RecordEvent)]
    told = answers(counter, None, map(fitting, bare))
    assert set(told.values()) == {(REJECTED, "case.unknown")}


def test_after_a_refusal_only_delivery_and_archive_are_left(counter: Counter) -> None:
    case_id, receipt = str(uuid6.uuid7()), counter.receive()
    counter.write((receipt, case_id))
    counter.write((some("refused", counter), case_id))
    told = answers(counter, case_id, map(fitting, kinds_of(Whose.ACT)))
    allowed = [name for name, (outcome, _) in told.items() if outcome == "accepted"]
    assert allowed == ["delivered supervisor", "archived supervisor"]


@pytest.mark.parametrize("kind", ON_CASES)
def test_every_kind_is_held_against_every_stage(kind: str) -> None:
    rule, event, header = TABLE[kind], sample(kind), header_of(kind)
    for stage, unseen in product(Stage, (False, True)):
        late = rule.whose is Whose.UNION and unseen
        case = Case(case_id="x", stage=stage)
        code = out_of_turn(case, header, event, rule, unseen=unseen)
        assert bool(code) is not (fits(kind, stage) or late), (stage, unseen)


def fits(kind: str, stage: Stage) -> bool:
    """Whether the station's own tables know that kind at that stage."""
    rule = TABLE[kind]
    if kind == "received_from_point":
        return stage is Stage.COLLECTED_FOR
    if rule.act is not None:
        return stage in STAGES[rule.act]
    stages = [DUTIES[duty].stages for duty in rule.duties]
    return not stages or any(each is None or stage in each for each in stages)
