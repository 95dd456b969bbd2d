"""A case's way over the real line: recorded, judged, decided, claimed and handed over."""

from __future__ import annotations

import pytest

from desk.events.outcome import FormCorrected
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import Verdict
from tests.sync.conftest import data
from tests.sync.counter import AT, Counter


def test_a_heartbeat_tells_the_platforms_time(counter: Counter) -> None:
    beat = counter.platform().heartbeat()
    assert beat.platform_epoch == 1
    assert beat.at.endswith("+08:00")
    assert not beat.drain_only


def test_a_pushed_journal_is_the_recorded_one(counter: Counter) -> None:
    counter.accept_a_case()
    platform = counter.platform()
    receipt = platform.push(counter.batch())
    assert receipt.head == counter.head()
    assert platform.head() == counter.head()


def test_every_entry_is_judged_in_the_feed(counter: Counter) -> None:
    case_id, _ = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    page = platform.feed(0)
    assert [e.feed_seq for e in page.events] == [1, 2]
    assert [data(e)["outcome"] for e in page.events] == ["accepted", "accepted"]
    assert [data(e)["event_id"] for e in page.events] == [
        e.header.event_id for e in counter.entries
    ]
    assert {e.case_id for e in page.events} == {case_id}
    assert data(page.events[-1])["stage"] == "accepted"


def test_a_decision_reaches_the_window_that_waits(
    counter: Counter, gateway: EmbeddedGateway
) -> None:
    _, receipt = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    gateway.decide(receipt, Verdict())
    events = platform.feed(2, wait=10).events
    assert [e.kind for e in events] == ["handled", "decided", "moved"]
    assert data(events[0])["holder"]["kind"] == "platform"
    assert data(events[1])["holder"]["kind"] == "pool"
    assert data(events[1])["event"]["licence"]["kind"] == "食品经营许可证"


def test_another_window_claims_and_hands_over(
    counter: Counter, other: Counter, gateway: EmbeddedGateway
) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    gateway.decide(receipt, Verdict())
    platform = other.platform()
    (found,) = platform.find_cases(receipt)
    assert (found.case_id, found.holder_kind) == (case_id, "pool")
    claimed = platform.claim(case_id)
    events = platform.feed(5).events
    assert [e.kind for e in events] == ["claimed", "moved"]
    assert events[0].event_id == claimed
    assert data(events[0])["case"]["receipt"] == receipt
    other.issue(case_id, events[-1].event_id)
    other.push(platform)
    last = platform.feed(7).events[-1]
    assert (data(last)["outcome"], data(last)["stage"]) == ("accepted", "handed_over")


def test_who_does_not_hold_a_case_is_in_conflict(
    counter: Counter, other: Counter, gateway: EmbeddedGateway
) -> None:
    case_id, receipt = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    gateway.decide(receipt, Verdict())
    other.platform().claim(case_id)
    counter.issue(case_id, None)
    counter.push(platform)
    judged = [data(e) for e in platform.feed(7).events if e.kind == "judged"]
    assert {j["outcome"] for j in judged} == {"conflict"}
    assert {j["code"] for j in judged} == {"case.held-elsewhere"}


def test_a_dossier_is_the_holders_to_change(
    counter: Counter, other: Counter, gateway: EmbeddedGateway
) -> None:
    case_id, receipt = counter.accept_a_case()
    platform = counter.platform()
    counter.push(platform)
    gateway.decide(receipt, Verdict())
    correction = FormCorrected(at=AT, values={"a": "1"}, before={}, reason="更正")
    counter.write((correction, case_id), role="supervisor")
    counter.push(platform)
    last = data([e for e in platform.feed(0).events if e.kind == "judged"][-1])
    assert (last["outcome"], last["code"]) == ("conflict", "case.held-elsewhere")


def test_a_case_in_the_departments_hands_is_not_claimed(
    counter: Counter, other: Counter
) -> None:
    case_id, _ = counter.accept_a_case()
    with pytest.raises(Refused, match=r"case\.unknown"):
        other.platform().claim(case_id)
