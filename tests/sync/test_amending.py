"""Entries said again over the real line: once, in order, and only by who said them first."""

from __future__ import annotations

from dataclasses import replace

import pytest
import uuid6

from desk.case import Case
from desk.entry import Entry
from desk.events.facts import Event
from desk.events.intake import CaseAccepted
from desk.events.repair import EntrySetAside, EntryVoidAnswered, EntryVoided
from desk.events.station import Noted
from desk.ports.platform import FeedEvent, Platform
from desk.repairing import record_id
from desk.values import load
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import Verdict
from tests.sync.conftest import Enroller, data
from tests.sync.counter import AT, Counter

ACCEPTED = CaseAccepted(at=AT, document_number="示例〔2025〕1号", promised_on=None)


def feed(platform: Platform) -> list[FeedEvent]:
    events, after = list[FeedEvent](), 0
    while page := platform.feed(after).events:
        events += page
        after = page[-1].feed_seq
    return events


def judgements(counter: Counter) -> dict[str, tuple[str, str]]:
    """The last word on every entry of that counter."""
    said = [data(e) for e in feed(counter.platform()) if e.kind == "judged"]
    return {j["event_id"]: (j["outcome"], j["code"]) for j in said}


def word_on(counter: Counter, entry: Entry) -> tuple[str, str]:
    return judgements(counter)[entry.header.event_id]


def aside(entry: Entry, kind: type[EntrySetAside | EntryVoided] = EntrySetAside) -> Event:
    header = entry.header
    return kind(
        at=AT,
        record_id=record_id(header.event_id),
        event_id=header.event_id,
        case_id=header.case_id or "",
        reason="以后再办",
    )


@pytest.fixture
def poisoned(counter: Counter) -> tuple[str, Entry, Entry]:
    """A received case, a poison entry of it, and an acceptance that waits behind."""
    case_id = str(uuid6.uuid7())
    counter.write((counter.receive(), case_id))
    poison = counter.write_raw("noted", case_id, None)
    (waits,) = counter.write((ACCEPTED, case_id))
    counter.push(counter.platform())
    return case_id, poison, waits


def test_what_is_said_again_sets_its_case_free(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, waits = poisoned
    assert word_on(counter, waits) == ("deferred", "judged.case-waits")
    note = Noted(at=AT, text="材料已核")
    (again,) = counter.write((note, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, again) == ("accepted", "")
    assert word_on(counter, waits) == ("accepted", "")


def test_what_is_set_aside_holds_up_nothing_else(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    _, poison, waits = poisoned
    counter.write((aside(poison), None))
    counter.push(counter.platform())
    assert word_on(counter, waits) == ("accepted", "")
    assert word_on(counter, poison) == ("deferred", "judged.unreadable")


def test_what_was_set_aside_is_said_again_later(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, _ = poisoned
    counter.write((aside(poison), None))
    note = Noted(at=AT, text="材料已核")
    (again,) = counter.write((note, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, again) == ("accepted", "")


def test_an_entry_is_amended_once(counter: Counter, poisoned: tuple[str, Entry, Entry]) -> None:
    case_id, poison, _ = poisoned
    note = Noted(at=AT, text="材料已核")
    counter.write((note, case_id), amends=poison.header.event_id)
    (second,) = counter.write((note, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, second) == ("rejected", "judged.amended-already")


def test_what_was_given_up_is_not_said_again(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, waits = poisoned
    counter.write((aside(poison, EntryVoided), None), role="supervisor")
    note = Noted(at=AT, text="材料已核")
    (again,) = counter.write((note, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, waits) == ("accepted", "")
    assert word_on(counter, again) == ("rejected", "judged.amended-already")


def test_what_stands_is_not_amended(counter: Counter) -> None:
    case_id, _ = counter.accept_a_case()
    (noted,) = counter.write((Noted(at=AT, text="一"), case_id))
    (again,) = counter.write((Noted(at=AT, text="二"), case_id), amends=noted.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, again) == ("rejected", "judged.amends-unknown")


def test_nobody_amends_the_entry_of_another(
    counter: Counter, other: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, _ = poisoned
    note = Noted(at=AT, text="材料已核")
    (again,) = other.write((note, case_id), amends=poison.header.event_id)
    other.push(other.platform())
    assert word_on(other, again) == ("rejected", "judged.amends-unknown")


def test_an_amendment_that_is_wrong_again_leaves_the_case_waiting(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, waits = poisoned
    note = Noted(at=AT, text="材料已核")
    (wrong,) = counter.write((note, case_id), role="auditor", amends=poison.header.event_id)
    (right,) = counter.write((note, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, wrong)[0] == "rejected"
    assert word_on(counter, right) == ("accepted", "")
    assert word_on(counter, waits) == ("accepted", "")


def test_an_application_that_could_not_be_read_is_said_again(counter: Counter) -> None:
    case_id = str(uuid6.uuid7())
    received = counter.receive()
    poison = counter.write_raw("received", case_id, None)
    (waits,) = counter.write((ACCEPTED, case_id))
    counter.push(counter.platform())
    assert word_on(counter, waits) == ("deferred", "judged.case-unknown")
    (again,) = counter.write((received, case_id), amends=poison.header.event_id)
    counter.push(counter.platform())
    assert word_on(counter, again) == ("accepted", "")
    assert word_on(counter, waits) == ("accepted", "")


def test_a_batch_with_an_amendment_has_one_effect_twice(
    counter: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    case_id, poison, _ = poisoned
    counter.write((Noted(at=AT, text="材料已核"), case_id), amends=poison.header.event_id)
    batch = counter.batch()
    platform = counter.platform()
    platform.push(batch)
    before = len(feed(platform))
    assert platform.push(batch).head == counter.head()
    assert len(feed(platform)) == before


def test_who_lost_is_told_the_platforms_side(
    counter: Counter, other: Counter, gateway: EmbeddedGateway
) -> None:
    case_id, receipt = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    gateway.decide(receipt, Verdict())
    (lost,) = counter.write((replace(ACCEPTED, document_number="又一"), case_id))
    counter.push(platform)
    told = next(e for e in feed(platform) if e.kind == "overruled")
    assert data(told)["event"]["event_id"] == lost.header.event_id
    assert load(Case, data(told)["case"]).decision is not None
    theirs = next(e for e in feed(other.platform()) if e.kind == "overruled")
    assert theirs.data == ""


def test_a_stranger_that_lost_learns_nothing_of_the_person(
    counter: Counter, gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    case_id, _ = counter.accept_a_case()
    counter.push(counter.platform())
    stranger = enrolled(gateway)
    stranger.write((ACCEPTED, case_id))
    stranger.push(stranger.platform())
    told = next(e for e in feed(stranger.platform()) if e.kind == "overruled")
    assert "case" not in data(told)
    assert data(told)["stage"] == "accepted"


@pytest.mark.parametrize("kind", [EntrySetAside, EntryVoided])
def test_nobody_gives_up_the_entry_of_another(
    counter: Counter,
    other: Counter,
    poisoned: tuple[str, Entry, Entry],
    kind: type[EntrySetAside | EntryVoided],
) -> None:
    _, poison, waits = poisoned
    (given,) = other.write((aside(poison, kind), None), role="supervisor")
    own, _ = other.accept_a_case()
    (disguised,) = other.write((aside(poison, kind), own), role="supervisor")
    other.push(other.platform())
    assert word_on(other, disguised) == ("rejected", "judged.not-yours")
    assert word_on(other, given) == ("rejected", "judged.not-yours")
    assert word_on(counter, waits) == ("deferred", "judged.case-waits")


def answered(entry: Entry) -> EntryVoidAnswered:
    return EntryVoidAnswered(
        at=AT,
        record_id=record_id(entry.header.event_id),
        granted=True,
        reason="同意",
        answered_by="值班主任",
    )


def test_a_supervisor_of_the_hall_gives_it_up_for_the_window(
    counter: Counter, other: Counter, poisoned: tuple[str, Entry, Entry]
) -> None:
    _, poison, waits = poisoned
    (given,) = other.write((answered(poison), None), role="supervisor")
    other.push(other.platform())
    assert word_on(other, given) == ("accepted", "")
    assert word_on(counter, waits) == ("accepted", "")


def test_a_supervisor_of_another_hall_gives_nothing_up(
    counter: Counter,
    poisoned: tuple[str, Entry, Entry],
    gateway: EmbeddedGateway,
    enrolled: Enroller,
) -> None:
    _, poison, waits = poisoned
    stranger = enrolled(gateway, hall="379901-H7777")
    (given,) = stranger.write((answered(poison), None), role="supervisor")
    stranger.push(stranger.platform())
    assert word_on(stranger, given) == ("rejected", "judged.not-yours")
    assert word_on(counter, waits) == ("deferred", "judged.case-waits")
