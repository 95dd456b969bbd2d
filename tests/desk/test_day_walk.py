"""A long walk over the day around cases: tickets, visits, shelf, slips, ratings, closes.

The walks are seeded, so that one that fails can be walked again.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.batches import Batches
from desk.acts.day import Days, totals
from desk.acts.exchange import Exchange
from desk.acts.queueing import Queueing
from desk.acts.ratings import Ratings
from desk.acts.results import Results
from desk.acts.shelf import Shelf
from desk.acts.slips import Slips, books, numbers, reconcile
from desk.acts.visits import Visits, lines_of
from desk.events.facts import Result
from desk.events.hearing import Rated
from desk.item_words import Depth
from desk.loose_ends import loose_ends
from desk.people import Role
from desk.ratings import rating_id
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import AppointmentEnd, Service, TicketOutcome
from desk.stages import Stage
from tests.desk.feed import Feed, page
from tests.desk.window import ITEM, LICENCE, NAME, Window, open_window

STEPS = 420
DEEP = replace(ITEM, depth=Depth.ISSUE)
ROOM = {"answers": {"hot": "no"}, "values": {"place": "测试路1号"}}


class DayWalk:
    """One walk: what was done, and what was refused on the way."""

    def __init__(self, window: Window, seed: int) -> None:
        self.window, self.desk, self.actor = window, window.desk, window.actor()
        self.draw = random.Random(seed)  # noqa: S311 - a walk to repeat, no secret
        self.feed = Feed()
        self.done: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()

    def step(self) -> None:
        acts = {**self.people(), **self.things(), **self.words()}
        names = list(acts)
        (name,) = self.draw.choices(names, [1 / (1 + self.done[each]) for each in names])
        self.window.later(minutes=self.draw.randint(1, 40))
        try:
            acts[name]()
            self.done[name] += 1
        except Refused as refused:
            self.refused[f"{name}: {refused.code}"] += 1

    def any(self, kind: str, state: str = "") -> str:
        """A record of that kind, mostly one in that state."""
        views = self.window.store.views
        rows = views.records(kind, states=[state] if state else ())
        if not rows or self.draw.random() < 0.1:
            rows = views.records(kind)
        if not rows:
            raise Refused("record.unknown")
        return self.draw.choice(rows).record_id

    def case(self, *stages: Stage) -> str:
        words = [stage.value for stage in stages]
        rows = self.window.store.views.list_cases(stages=words)
        if not rows:
            raise Refused("case.unknown")
        return self.draw.choice(rows).case_id

    def people(self) -> dict[str, Callable[[], object]]:
        queue, visits, actor = Queueing(self.desk), Visits(self.desk), self.actor
        batches, drafts = Batches(self.desk), self.window.drafts
        return {
            "take": lambda: queue.take(actor, number=f"A{self.draw.randint(1, 999):03d}"),
            "call": lambda: queue.call(self.any("ticket", "waiting"), actor),
            "end": lambda: queue.end(
                self.any("ticket"),
                actor,
                outcome=self.draw.choice(list(TicketOutcome)),
                cases=self.draw.randint(0, 2),
                reason=self.draw.choice(["", "示例"]),
            ),
            "book": lambda: queue.book(
                actor,
                who=NAME,
                matter="食品",
                starts=self.window.clock.now() + timedelta(hours=self.draw.randint(-1, 9)),
            ),
            "booked": lambda: queue.end_appointment(
                self.any("appointment"), actor, outcome=self.draw.choice(list(AppointmentEnd))
            ),
            "draft": lambda: self.window.draft(DEEP, whole=self.draw.random() < 0.6),
            "visit": lambda: visits.open(actor, who=NAME),
            "cards": lambda: batches.open_cards(actor, DEEP, who="测试村"),
            "card": lambda: batches.next_card(
                self.any("visit", "open"), actor, self.person(), **ROOM, all_paper=True
            ),
            "basket": lambda: visits.join_all(
                self.any("visit"),
                actor,
                [each.case_id for each in drafts.listed() if self.draw.random() < 0.7],
            ),
            "share": lambda: visits.share([each.case_id for each in drafts.listed()]),
            "leave": lambda: visits.close(self.any("visit"), actor),
        }

    def person(self):
        applicant = self.window.draft(DEEP, whole=False).get_applicant()
        return applicant if self.draw.random() < 0.7 else replace(applicant, phone="")

    def things(self) -> dict[str, Callable[[], object]]:
        shelf, slips, actor = Shelf(self.desk), Slips(self.desk), self.actor
        return {
            "result": self.result,
            "issue": lambda: self.window.outcomes.issue(self.case(Stage.DECIDED), actor),
            "shelve": lambda: shelf.place(self.case(Stage.ISSUED), actor, place="A-01"),
            "send": lambda: shelf.send(
                {self.any("shelf", "waiting"), self.any("shelf", "waiting")},
                actor,
                to_place="示例镇",
                carrier="王某",
            ),
            "arrive": lambda: shelf.arrive(
                self.any("shelf", "sent"), actor, place="示例镇 1 柜"
            ),
            "fetch": lambda: self.window.outcomes.hand_over(
                self.case(Stage.ISSUED),
                actor,
                receiver=NAME,
                receiver_certificate="",
                manner="self",
            ),
            "reserve": lambda: slips.reserve(actor, count=3),
            "enter": self.enter,
            "spoil": lambda: slips.spoil(actor, number=self.slip(), reason="示例"),
            "confirm": lambda: slips.confirm(
                self.any("slip", "entered"), self.window.actor(Role.SUPERVISOR)
            ),
        }

    def enter(self) -> object:
        case_id = self.case(Stage.ACCEPTED)
        received = self.window.case(case_id).received_at or self.window.clock.now()
        return Slips(self.desk).enter(
            case_id,
            self.actor,
            number=self.slip(),
            stated_at=received - timedelta(minutes=5),
            filled_by="测试员",
        )

    def slip(self) -> str:
        known = numbers(books(self.window.store.views))
        if not known:
            raise Refused("slip.unknown")
        return self.draw.choice(known)

    def result(self) -> object:
        case_id = self.case(Stage.ACCEPTED)
        return Results(self.desk).record(
            case_id,
            self.actor,
            result=Result.GRANTED,
            number="1号",
            decided_on=self.window.clock.now().date(),
            giver="张某",
            licence=replace(LICENCE, number=f"TEST-{case_id[-6:]}"),
        )

    def words(self) -> dict[str, Callable[[], object]]:
        return {
            "rate": lambda: Ratings(self.desk).take(
                self.case(),
                self.actor,
                service=self.draw.choice(list(Service)),
                level=self.draw.randint(1, 5),
                channel="window",
            ),
            "phone": self.by_phone,
            "follow": lambda: Ratings(self.desk).follow(
                self.any("rating", "bad"),
                self.window.actor(Role.SUPERVISOR),
                found="属实",
                done="已改",
                content=True,
            ),
            "close": lambda: Days(self.desk).close(self.actor),
            "night": lambda: self.window.later(hours=10),
        }

    def by_phone(self) -> None:
        case = self.window.case(self.case())
        at, level = self.window.clock.now(), self.draw.randint(1, 5)
        told = Rated(
            at=at,
            record_id=rating_id(case, Service.RECEIVE),
            rated=Service.RECEIVE,
            level=level,
            receipt=case.receipt,
            service_at=case.received_at or at,
            rated_at=at,
            channel="app",
        )
        said = self.feed.said(case, told, case.holder, "")
        Exchange(self.desk).apply_page(page(said))


@pytest.fixture
def deep(tmp_path) -> Iterator[Window]:
    made = open_window(tmp_path / "data", (DEEP,))
    yield made
    made.store.close()


@pytest.mark.parametrize("seed", [3, 20261122, 911])
def test_after_a_long_day_every_view_is_equal_to_its_rebuilding(deep, seed):
    walk = DayWalk(deep, seed)
    for _ in range(STEPS):
        walk.step()
    missed = {*walk.people(), *walk.things(), *walk.words()} - {
        name for name, n in walk.done.items() if n
    }
    assert not missed, walk.refused
    found = deep.proved()
    assert (found.chain.faults, found.differences) == ((), ())
    the_figures_reconcile(deep)


def kept(window: Window, kind: str) -> list[Record]:
    return [read_record(row) for row in window.store.views.records(kind, limit=10_000)]


def the_figures_reconcile(window: Window) -> None:
    """What was counted is what the registers hold, and parts make wholes."""
    sums: Counter[str] = Counter()
    days = {entry.header.business_date for entry in window.store.views.entries()}
    for day in sorted(days):
        sums.update(totals(window.store.views.counts(day)))
    assert sums["tickets_taken"] == len(kept(window, "ticket"))
    final = [each for each in TicketOutcome if each is not TicketOutcome.TRANSFERRED]
    assert sums["tickets_ended"] == sum(sums[f"tickets_{each.value}"] for each in final)
    still = loose_ends(window.store.views).get("未结号票", ())
    assert sums["tickets_taken"] == sums["tickets_ended"] + len(still)
    assert sums["visits"] == len(kept(window, "visit"))
    for visit in kept(window, "visit"):
        if visit.state == "closed":
            told = int(visit.facts["cases"]) + int(visit.facts["failed"])
            assert told == len(lines_of(visit))
    assert sums["ratings"] == len(kept(window, "rating"))
    assert sums["ratings"] == sum(sums[f"ratings_{level}"] for level in range(1, 6))
    assert sums["shelved"] == len(kept(window, "shelf"))
    slips = reconcile(window.store.views)
    assert slips.reserved == sums["slips_reserved"] == slips.used + slips.spoiled + slips.left
    assert slips.used == sums["slips_entered"]
    booked = sum(sums[f"appointments_{end.value}"] for end in AppointmentEnd)
    assert booked <= sums["appointments_booked"] == len(kept(window, "appointment"))
