"""Several windows at once, over the real line, on each kind of database."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from desk.entry import Head
from desk.events.intake import CaseReceivedFromPoint
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import Verdict
from tests.sync.conftest import Enroller, data
from tests.sync.counter import AT, Counter
from tests.sync.launch import ROOT, command
from tests.sync.raw import headers_of, send, signed


def at_once(*works: Callable[[], object]) -> list[object]:
    """What each of the works gave, all of them started together; a Refused is given too."""

    def tried(work: Callable[[], object]) -> object:
        try:
            return work()
        except Refused as refusal:
            return refusal

    with ThreadPoolExecutor(len(works)) as pool:
        return [f.result(60) for f in [pool.submit(tried, work) for work in works]]


def test_windows_that_push_at_once_lose_nothing(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    counters = [enrolled(gateway) for _ in range(4)]
    for counter in counters:
        for _ in range(30):
            counter.accept_a_case()

    def drain(counter: Counter) -> Callable[[], Head]:
        def push() -> Head:
            platform = counter.platform()
            while counter.sent < len(counter.entries):
                counter.sent = platform.push(counter.batch(limit=10)).head.seq
            return platform.head()

        return push

    heads = at_once(*[drain(counter) for counter in counters])
    assert heads == [counter.head() for counter in counters]
    platform, seen, after = counters[0].platform(), [], 0
    while events := platform.feed(after).events:
        seen += [data(e)["event_id"] for e in events]
        after = events[-1].feed_seq
    assert after == 240
    assert sorted(seen) == sorted(e.header.event_id for c in counters for e in c.entries)


def test_one_batch_delivered_twice_at_once_has_one_effect(counter: Counter) -> None:
    counter.accept_a_case()
    batch = counter.batch()
    lines = [counter.platform(), counter.platform()]
    receipts = at_once(*[lambda line=line: line.push(batch).head for line in lines])
    assert receipts == [counter.head(), counter.head()]
    assert len(lines[0].feed(0).events) == 2


def test_of_two_windows_that_claim_at_once_one_gets_the_case(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    one, two, three = (enrolled(gateway) for _ in range(3))
    case_id, receipt = one.accept_a_case()
    one.push(one.platform())
    gateway.decide(receipt, Verdict())
    lines = [two.platform(), three.platform()]
    answers = at_once(*[lambda line=line: line.claim(case_id) for line in lines])
    refusals = [a for a in answers if isinstance(a, Refused)]
    assert [r.code for r in refusals] == ["case.held-elsewhere"]
    kinds = [e.kind for e in lines[0].feed(0).events]
    assert kinds.count("claimed") == 1


def test_a_snapshot_is_read_by_the_window_that_claimed_it_alone(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    accepting, claiming, third = (enrolled(gateway) for _ in range(3))
    case_id, receipt = accepting.accept_a_case()
    accepting.push(accepting.platform())
    gateway.decide(receipt, Verdict())
    platform = claiming.platform()
    platform.claim(case_id)
    mine = next(e for e in platform.feed(0).events if e.kind == "claimed")
    theirs = next(e for e in third.platform().feed(0).events if e.kind == "claimed")
    assert "case" in data(mine)
    assert theirs.data == ""
    assert theirs.data_hash == mine.data_hash
    assert theirs.signature == mine.signature


def test_a_case_in_a_windows_hands_names_its_holder(counter: Counter, other: Counter) -> None:
    case_id, _ = counter.accept_a_case()
    counter.push(counter.platform())
    with pytest.raises(Refused, match=r"case\.held-elsewhere") as told:
        other.platform().claim(case_id)
    assert told.value.facts["holder"] == counter.station.name
    assert told.value.facts["kind"] == "station"


def test_a_bag_of_an_agent_point_is_received_by_whoever_has_it(
    counter: Counter, other: Counter
) -> None:
    received = replace(counter.receive(), collected_for=True)
    counter.write((received, "bag-" + received.receipt))
    counter.push(counter.platform())
    taken = CaseReceivedFromPoint(at=AT, holder=other.holder())
    other.write((taken, "bag-" + received.receipt))
    other.push(other.platform())
    last = data(other.platform().feed(1).events[-1])
    assert (last["outcome"], last["stage"]) == ("accepted", "received")
    assert last["holder"]["id"] == other.station.station_id


def test_the_days_figures_are_counted_by_business_date(
    counter: Counter, other: Counter
) -> None:
    counter.accept_a_case()
    other.accept_a_case()
    other.accept_a_case()
    counter.push(counter.platform())
    other.push(other.platform())
    target = f"/v1/halls/{counter.station.hall}/counters?date=2025-11-24"
    _, answer = send(
        counter, "GET", target, headers_of(counter, signed(counter, "GET", target))
    )
    assert answer["windows"] == {
        counter.station.window: {"accepted": 1, "received": 1},
        other.station.window: {"accepted": 2, "received": 2},
    }
    target = f"/v1/reconcile/{other.station.station_id}/2025-11-24"
    _, answer = send(other, "GET", target, headers_of(other, signed(other, "GET", target)))
    assert (answer["minted"], answer["voided"], answer["head"]["seq"]) == (2, 0, 4)


PARENT = """
import sys
sys.path.insert(0, sys.argv[1])
from sync.gateway.embedded import start
gateway = start(sys.argv[2:])
print(gateway.pid, flush=True)
sys.stdin.read()
"""


def test_the_gateway_ends_with_a_program_that_was_killed(tmp_path: Path) -> None:
    words = command(str(tmp_path / "g.db"), tmp_path / "keys")
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(ROOT), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with parent:
        assert parent.stdout is not None
        child = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    try:
        assert select.select([child], [], [], 20)[0]
    finally:
        os.close(child)
