"""A long walk of acts over several cases, the platform talking in between: all of it holds.

The walks are seeded, so that one that fails can be walked again.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable

import pytest

from desk.acts.day import totals
from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.entry import Head
from desk.events.facts import Result
from desk.events.intake import CaseHandled
from desk.material import Collected
from desk.numbering import check_receipt_number
from desk.people import Role
from desk.ports.platform import Receipt
from desk.refusal import Refused
from desk.store.store import open_store
from tests.desk.feed import Feed, page
from tests.desk.window import (
    AT_ONCE,
    DEPARTMENT,
    ELSEWHERE,
    ITEM,
    LICENCE,
    Window,
    open_window,
    paper,
    window_on,
)
from tests.store.makings import KEY, STATION

STEPS = 250


class Walk:
    """One walk: what was drawn, and what was refused on the way."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window = window
        self.draw = random.Random(seed)  # noqa: S311 - a walk to repeat, no secret
        self.feed = Feed()
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def step(self) -> None:
        name = self.draw.choice(list(self.acts))
        self.window.later(minutes=self.draw.randint(1, 90))
        before = self.window.seq()
        try:
            self.acts[name]()
            self.done[name] += 1
        except Refused as refused:
            self.refused[refused.code] += 1
            assert self.window.seq() == before, f"{name} was refused and wrote"

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        cases, outcomes, actor = self.window.cases, self.window.outcomes, self.window.actor()
        line = self.window.desk.line
        return {
            "receive": lambda: cases.receive(self.draft(), actor),
            "accept new": lambda: cases.receive_and_accept(self.draft(), actor),
            "at once": lambda: cases.at_once(
                self.draft(AT_ONCE), actor, result=Result.GRANTED, licence=LICENCE
            ),
            "accept": lambda: cases.accept(self.any(), actor),
            "ask": lambda: cases.ask_supplement(self.any(), actor, wanted=("x",), reason="缺"),
            "complete": lambda: cases.complete_supplement(self.any(), actor),
            "withdraw": lambda: cases.withdraw(self.any(), actor, reason="撤回"),
            "supply": lambda: outcomes.supply(self.any(), actor, paper("plan")),
            "issue": lambda: outcomes.issue(self.any(), actor),
            "hand over": lambda: outcomes.hand_over(
                self.any(), actor, receiver="测试明", receiver_certificate="", manner="self"
            ),
            "void": lambda: outcomes.void(
                self.any(), self.window.actor(Role.SUPERVISOR), reason="录入错误"
            ),
            "print": lambda: Papering(self.window.desk).print(
                self.any(), "collection_receipt", actor
            ),
            "abandon": lambda: self.window.drafts.abandon(self.draft().case_id, actor),
            "line": lambda: (
                line.worked("") if self.draw.random() < 0.5 else line.failed("line.x")
            ),
            "platform": self.platform_speaks,
            "record": self.record,
        }

    def draft(self, item=ITEM):
        draft = self.window.draft(item, whole=self.draw.random() < 0.8)
        if self.draw.random() < 0.3:
            tolerated = paper("plan", Collected.TOLERATED)
            draft = self.window.drafts.collect(draft.case_id, tolerated).value
        return draft

    def any(self) -> str:
        rows = self.window.store.views.list_cases()
        if not rows:
            raise Refused("case.unknown")
        return self.draw.choice(rows).case_id

    def platform_speaks(self) -> None:
        case = self.window.case(self.any())
        header = self.draw.choice(list(self.window.store.views.entries())).header
        at, own = self.window.clock.now(), self.window.desk.holder()
        events = [
            lambda: self.feed.said(
                case, CaseHandled(at=at, department="测试科"), DEPARTMENT, "handling"
            ),
            lambda: self.feed.decided(case, at=at),
            lambda: self.feed.moved(case, self.draw.choice([own, ELSEWHERE])),
            lambda: self.feed.claimed(case, own, STATION.station_id),
            lambda: self.feed.judged(header, self.draw.choice(["accepted", "rejected"])),
            lambda: self.feed.event("later", case.case_id, {"event": 7}),
        ]
        event = self.draw.choice(events)()
        for _ in range(self.draw.randint(1, 2)):
            Exchange(self.window.desk).apply_page(page(event))

    def record(self) -> None:
        head = self.window.store.views.head()
        if head.seq:
            at = self.window.clock.now().isoformat()
            receipt = Receipt(station=STATION.station_id, head=head, at=at, signature="")
            Exchange(self.window.desk).apply_receipt(receipt)


@pytest.mark.parametrize("seed", [1, 20251124, 77])
def test_after_a_long_walk_every_view_is_equal_to_its_rebuilding(tmp_path, seed):
    window = open_window(tmp_path / "data")
    walk = Walk(window, seed)
    for _ in range(STEPS):
        walk.step()
    assert sum(walk.done.values()) > STEPS // 3
    assert walk.refused
    found = window.proved()
    assert (found.chain.faults, found.differences) == ((), ())
    head = window.store.views.head()
    the_numbers_hold(window)
    window.store.close()
    opened_again(tmp_path, head)


def opened_again(tmp_path, head: Head) -> None:
    again = window_on(open_store(tmp_path / "data", KEY), tmp_path / "data")
    assert again.store.views.head() == head
    assert again.proved().is_sound
    again.store.close()


def the_numbers_hold(window: Window) -> None:
    """Numbers without gaps, counters that add up, one case for each number."""
    entries = list(window.store.views.entries())
    kinds = Counter(entry.header.kind for entry in entries)
    days = sorted({entry.header.business_date for entry in entries})
    sums: Counter[str] = Counter()
    for day in days:
        rows = window.store.views.numbers(day)
        assert [row.serial for row in rows] == list(range(1, len(rows) + 1))
        assert all(check_receipt_number(row.receipt).serial == row.serial for row in rows)
        figures = totals(window.store.views.counts(day))
        adds_up(figures)
        assert figures.get("numbers_minted", 0) == len(rows)
        sums.update(figures)
    for word in ("received", "accepted", "withdrawn", "issued", "handed_over", "voided"):
        assert sums[word] == kinds[word], word
    assert sums["draft_abandoned"] == kinds["draft_abandoned"]


def adds_up(figures: dict[str, int]) -> None:
    """Children are never more than their total, and parts make the whole."""
    hows = ("at_once", "tolerated", "promised", "ordinary")
    accepted = figures.get("accepted", 0)
    assert sum(figures.get(f"accepted_{how}", 0) for how in hows) == accepted
    by_hour = [n for name, n in figures.items() if name.startswith("received@")]
    assert sum(by_hour) == figures.get("received", 0)
    granted = figures.get("decided_granted", 0) + figures.get("decided_not_granted", 0)
    assert granted == figures.get("decided", 0)
    times = ("early", "on_time", "overdue", "at_once")
    assert sum(figures.get(f"decided_{t}", 0) for t in times) <= figures.get("decided", 0)
    assert all(n >= 0 for n in figures.values())
