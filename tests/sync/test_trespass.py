"""A true signature says who spoke; it does not make the words theirs to say."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import uuid6

from desk.entry import Entry
from desk.events.facts import Event, Origin, Result
from desk.events.kinds import write
from desk.events.outcome import CaseDecided, HolderMoved
from desk.numbering import receipt_number
from desk.refusal import Refused
from tests.sync.conftest import data
from tests.sync.counter import AT, DAY, NAME, Counter, an_applicant


def judged(
    counter: Counter, *acts: tuple[Event, str | None], role: str = "clerk", base: str = ""
) -> list[tuple[str, str]]:
    """Outcome and code of each of those entries."""
    platform = counter.platform()
    made = counter.write(*acts, role=role, base=base or None)
    written = [entry.header.event_id for entry in made]
    counter.push(platform)
    said = [data(event) for event in platform.feed(0).events if event.kind == "judged"]
    found = {one["event_id"]: (one["outcome"], one["code"]) for one in said}
    return [found[event_id] for event_id in written]


def new_case() -> str:
    return str(uuid6.uuid7())


def test_a_number_of_another_window_is_not_taken(counter, other):
    station = other.station
    foreign = receipt_number(station.region, station.code5, DAY, 1)
    spoofed = replace(counter.receive(), receipt=foreign)
    assert judged(counter, (spoofed, new_case())) == [("rejected", "judged.not-yours")]
    assert counter.platform().find_cases(foreign) == ()


def test_a_number_comes_once(counter):
    first, again = counter.receive(), counter.receive()
    again = replace(again, receipt=first.receipt, serial=first.serial)
    once, twice = judged(counter, (first, new_case()), (again, new_case()))
    assert (once, twice) == (("accepted", ""), ("conflict", "judged.number-taken"))
    assert judged(counter, (again, new_case())) == [("conflict", "judged.number-taken")]


def test_a_window_receives_for_itself(counter, other):
    given_away = replace(counter.receive(), holder=other.holder())
    assert judged(counter, (given_away, new_case())) == [("rejected", "judged.not-yours")]


def test_no_window_moves_a_case_by_its_own_word(counter, other):
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    seized = HolderMoved(at=AT, holder=other.holder(), stage="decided")
    assert judged(other, (seized, case_id)) == [("rejected", "judged.not-yours")]
    (found,) = counter.platform().find_cases(receipt)
    assert (found.stage, found.holder_id) == ("accepted", counter.station.station_id)


def test_no_window_decides_what_a_department_decides(counter):
    case_id, _ = counter.accept_a_case()
    decided = CaseDecided(
        at=AT, result=Result.GRANTED, number="1", organ=NAME, origin=Origin.AT_ONCE
    )
    assert judged(counter, (decided, case_id)) == [("rejected", "case.not-at-once")]


def test_a_name_with_a_null_character_holds_nothing_up(counter):
    odd = replace(counter.receive(), applicant=replace(an_applicant(), name="试验\x00"))
    case_id = new_case()
    assert judged(counter, (odd, case_id)) == [("accepted", "")]
    (found,) = counter.platform().find_cases(odd.receipt)
    assert found.case_id == case_id


def test_a_name_with_half_a_character_defers_its_case_alone(counter):
    facts = json.dumps(write(replace(counter.receive(), applicant=an_applicant())))
    poison = facts.replace(json.dumps(NAME)[1:-1], "\\ud840").encode()
    counter.write_raw("received", new_case(), bytes(16) + poison)
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    (found,) = counter.platform().find_cases(receipt)
    assert (found.case_id, found.stage) == (case_id, "accepted")


def test_a_null_character_in_a_header_is_no_header(counter):
    counter.accept_a_case()
    first, second = counter.entries
    odd = replace(first.header, session="s\x00")
    counter.entries[0] = first = Entry.read(odd.to_bytes(), first.body, first.state)
    follower = replace(second.header, prev_hash=first.hash)
    counter.entries[1] = Entry.read(follower.to_bytes(), second.body, second.state)
    with pytest.raises(Refused, match=r"platform\.chain-broken"):
        counter.push(counter.platform())
