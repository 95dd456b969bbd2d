"""A true station and a true gateway with a line between them that loses, repeats and delays.

Whatever the line does: nothing is recorded twice or out of order, what a receipt says is
recorded is what the station has, and when the faults stop the queue drains.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from desk.ports.platform import Batch
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.orders import Verdict
from tests.sync.conftest import data
from tests.sync.counter import Counter, place
from tests.sync.launch import command

NUMBERS = itertools.count(1)


class FaultyLine(RuleBasedStateMachine):
    """One station; `known` is what it believes to be recorded."""

    gateway: EmbeddedGateway

    @initialize()
    def enrol(self) -> None:
        n = next(NUMBERS)
        code = self.gateway.make_code(place(n, hall=f"faulty-{n}"))
        self.counter = Counter.enrolled(self.gateway.url, code)
        self.platform = self.counter.platform()
        self.known = 0
        self.late: list[Batch] = []
        self.receipts: list[str] = []
        self.said: list[dict[str, object]] = []
        self.after = 0

    @rule()
    def act(self) -> None:
        _, receipt = self.counter.accept_a_case()
        self.receipts.append(receipt)

    def next_batch(self, limit: int) -> Batch:
        return self.counter.batch(after=self.known, limit=limit)

    def is_pending(self) -> bool:
        return self.known < len(self.counter.entries)

    @rule(limit=st.sampled_from([2, 4, 100]))
    @precondition(is_pending)
    def push(self, limit: int) -> None:
        self.known = self.platform.push(self.next_batch(limit)).head.seq

    @rule(limit=st.sampled_from([2, 4, 100]))
    @precondition(is_pending)
    def push_and_lose_the_answer(self, limit: int) -> None:
        self.platform.push(self.next_batch(limit))

    @rule(limit=st.sampled_from([2, 100]))
    @precondition(is_pending)
    def push_into_a_line_that_delivers_later(self, limit: int) -> None:
        self.late.append(self.next_batch(limit))

    @rule(last=st.booleans())
    @precondition(lambda self: self.late)
    def the_line_delivers_late(self, last: bool) -> None:
        batch = self.late.pop(-1 if last else 0)
        try:
            self.platform.push(batch)
        except Refused as refusal:
            assert refusal.code == "platform.behind"  # noqa: PT017 - most are recorded

    @rule()
    def ask_for_the_head(self) -> None:
        self.known = self.platform.head().seq

    @rule()
    def read_the_feed(self) -> None:
        page = self.platform.feed(self.after)
        for event in page.events:
            assert event.feed_seq == self.after + 1
            self.after = event.feed_seq
            if event.kind == "judged":
                self.said.append(data(event))

    @rule()
    @precondition(lambda self: self.known == len(self.counter.entries) and self.receipts)
    def the_department_decides(self) -> None:
        self.gateway.decide(self.receipts.pop(), Verdict())

    @invariant()
    def the_recorded_head_is_our_own(self) -> None:
        head = self.platform.head()
        assert self.known <= head.seq
        if head.seq:
            assert self.counter.entries[head.seq - 1].hash == head.hash

    def teardown(self) -> None:
        if not hasattr(self, "counter"):
            return
        try:
            self.known = self.platform.head().seq
            while self.is_pending():
                self.push(100)
            while self.platform.feed(self.after).events:
                self.read_the_feed()
            ids = [entry.header.event_id for entry in self.counter.entries]
            assert [said["event_id"] for said in self.said] == ids
            assert {said["outcome"] for said in self.said} <= {"accepted"}
        finally:
            self.counter.close()


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedGateway]:
    folder: Path = tmp_path_factory.mktemp("faulty")
    gateway = start(command(str(folder / "gateway.db"), folder / "keys"))
    yield gateway
    gateway.stop()


def test_whatever_the_line_does_nothing_is_lost_or_doubled(faulty: EmbeddedGateway) -> None:
    FaultyLine.gateway = faulty
    run_state_machine_as_test(
        FaultyLine,
        settings=settings(
            max_examples=20,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
