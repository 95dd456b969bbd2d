"""Agent points: 代收 on a mandate, the bag, and 收件 where the law's window stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.acts.cases import Cases
from desk.acts.points import Points
from desk.duties import TABLE, Duty, check_duty
from desk.events.facts import Holder, HolderKind
from desk.people import Role
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.stages import Act, Stage
from desk.station import STATION_ACTS, StationKind, check_station_act
from tests.desk.window import Window, open_window

HALL = Holder(kind=HolderKind.STATION, id="T-999999-00009", name="九号窗口")


@pytest.fixture
def village(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data")
    yield made.seen_by(StationKind.VILLAGE)
    made.store.close()


def refusal(call) -> str:
    with pytest.raises(Refused) as caught:
        call()
    return caught.value.code


def collected(village: Window):
    return (
        Points(village.desk).collect_for(village.draft(), village.actor(), mandate=True).value
    )


def test_an_agent_point_collects_and_no_legal_clock_begins(village):
    case = collected(village)
    assert (case.stage, case.received_at) == (Stage.COLLECTED_FOR, None)
    assert case.receipt
    assert case.notes == ("代办委托书已由申请人签收，代办不收费",)
    assert village.kinds()[-2:] == ["received", "noted"]
    assert village.proved().is_sound


def test_nothing_is_collected_without_the_mandate(village):
    draft, before = village.draft(), village.seq()
    points = Points(village.desk)
    told = refusal(lambda: points.collect_for(draft, village.actor(), mandate=False))
    assert told == "point.mandate-missing"
    assert village.seq() == before


@pytest.mark.parametrize("kind", [StationKind.TOWNSHIP, StationKind.HALL])
def test_a_statutory_window_receives_what_a_point_collected_and_both_times_stand(village, kind):
    case = collected(village)
    village.later(hours=26)
    window = village.seen_by(kind)
    after = Points(window.desk).receive_from_point(case.case_id, window.actor()).value
    assert (after.stage, after.received_at) == (Stage.RECEIVED, window.clock.now())
    times = [entry.header.wall for entry in window.store.views.entries(case_id=case.case_id)]
    assert times[0] < times[-1]
    assert after.receipt == case.receipt
    if kind is StationKind.HALL:
        accepted = Cases(window.desk).accept(case.case_id, window.actor()).value
        assert accepted.stage is Stage.ACCEPTED
    assert window.proved().is_sound


def test_a_point_does_not_receive_from_itself(village):
    case = collected(village)
    points = Points(village.desk)
    told = refusal(lambda: points.receive_from_point(case.case_id, village.actor()))
    assert told == "station.act-not-here"


def test_only_what_a_point_collected_is_received_from_it(village):
    hall = village.seen_by(StationKind.HALL)
    case = hall.received()
    told = refusal(lambda: Points(hall.desk).receive_from_point(case.case_id, hall.actor()))
    assert told in ("case.act-not-allowed", "point.not-collected")


def test_a_bag_holds_what_was_collected_since_the_last_and_comes_back_signed(village):
    points, actor = Points(village.desk), village.actor()
    assert (
        refusal(lambda: points.send_bag("县大厅", "测试送", actor)) == "point.nothing-to-send"
    )
    first = collected(village)
    assert refusal(lambda: points.send_bag(" ", "测试送", actor)) == "point.carrier-missing"
    bag = points.send_bag("县大厅", "测试送", actor).value
    second = collected(village)
    assert [case.case_id for case in points.waiting()] == [second.case_id]
    record = read_record(village.store.views.find_record(bag))
    assert (record.state, record.facts["cases"]) == ("sent", first.case_id)
    assert refusal(lambda: points.bag_arrived(bag, " ", actor)) == "point.receiver-missing"
    points.bag_arrived(bag, "测试收", actor)
    assert village.store.views.find_record(bag).state == "arrived"
    assert refusal(lambda: points.bag_arrived(bag, "测试收", actor)) == "point.bag-unknown"
    assert [case.case_id for case in points.waiting()] == [second.case_id]
    assert village.proved().is_sound


def test_what_went_to_another_holder_is_in_no_bag(village):
    case = collected(village)
    village.move(case.case_id, holder=HALL)
    assert Points(village.desk).waiting() == ()


@pytest.mark.parametrize("kind", StationKind)
@pytest.mark.parametrize("word", [*Act, *Duty])
def test_every_pair_of_station_and_act_or_duty_is_decided(village, kind, word):
    station = replace(village.desk.station, kind=kind)
    if isinstance(word, Act):
        allowed = word.value in STATION_ACTS[kind]
        told = "" if allowed else refusal(lambda: check_station_act(kind, word.value))
    else:
        rule = TABLE[word]
        allowed = kind in rule.kinds
        actor = village.actor(min(rule.roles, key=list(Role).index))
        told = "" if allowed else refusal(lambda: check_duty(word, actor, station))
        if allowed:
            check_duty(word, actor, station)
    assert told == ("" if allowed else "station.act-not-here")
