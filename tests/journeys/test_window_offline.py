"""The gateway really goes and comes back: work goes on, the queue drains, the decision comes.

Run over both kinds of the platform's database.
"""

from __future__ import annotations

import pytest

from desk.case import Case
from desk.entry import Head
from desk.ports.platform import Batch, FeedEvent
from desk.refusal import Refused
from desk.stages import Stage
from tests.journeys.living_hall import (
    LivingHall,
    detail_of,
    find_case,
    in_lane,
    once,
    stage_shown,
)
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.day import PLEDGE_FORM, ROAD_FORM
from ui.window.errand import Errand
from ui.window.lanes import Lane
from ui.window.presenters.stages import stage_badge
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

ACROSS_A_RESTART = 60.0
"""Seconds: the pause between tries grows while the platform is away."""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    if request.param == "sqlite":
        return ""
    return str(request.getfixturevalue("postgres_url"))


def in_queue(clerk: Clerk) -> set[tuple[str, str]]:
    """What the page 待同步 lists: the spoken number of each case, and what was done."""
    rows = clerk.counter.pages.waiting.table.content.view.rows
    return {(row.cells[3], row.cells[2]) for row in rows}


def accept_road(clerk: Clerk) -> Case:
    """An item that may be accepted without a line."""
    clerk.identify("rare", "13800000003")
    clerk.choose("4101", (2, 2, 1))
    clerk.collect(tolerate=("restore",))
    clerk.fill(ROAD_FORM)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def receive_pledge(clerk: Clerk) -> Case:
    """An item that goes no further than receipt without a line."""
    clerk.lift()
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: clerk.step() == Step.IDENTITY, "a new case")
    clerk.identify("long-term", "13800000002")
    clerk.choose("2101", (1, 1))
    clerk.collect()
    clerk.fill(PLEDGE_FORM)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def known_there(clerk: Clerk) -> tuple[Head, list[FeedEvent]]:
    """What the platform has of this station, and everything it ever said to this hall."""
    platform, events = clerk.desk.platform, list[FeedEvent]()
    while page := platform.feed(len(events)).events:
        events += page
    return platform.head(), events


def all_told(clerk: Clerk) -> bool:
    """Whether the platform has every entry, also those that only tell of its own feed."""
    waiting = clerk.counter.acts.exchange.waiting()
    return waiting.recorded == waiting.head


def waiting_batch(clerk: Clerk) -> Batch:
    batch = in_lane(clerk, Lane.STORE, clerk.counter.acts.exchange.next_batch)
    assert batch is not None
    return batch


def test_the_platform_goes_and_comes_back_and_the_day_goes_on(hall: LivingHall) -> None:
    clerk = hall.seat(hall.station("01"))
    line, waiting = clerk.desk.line, clerk.counter.pages.waiting
    once(clerk, lambda: line.usable and clerk.waiting_cases() == 0, "a line")

    hall.kill_gateway()
    once(clerk, lambda: not line.up, "the loss of the line")
    road, pledge = accept_road(clerk), receive_pledge(clerk)
    assert road.stage is Stage.ACCEPTED
    assert pledge.stage is Stage.RECEIVED

    clerk.turn_to(PageName.WAITING)
    once(clerk, lambda: (pledge.spoken, "收件") in in_queue(clerk), "both in the queue")
    assert {(road.spoken, "收件"), (road.spoken, "受理")} <= in_queue(clerk)
    assert (pledge.spoken, "受理") not in in_queue(clerk)
    once(clerk, lambda: clerk.waiting_cases() == 2, "2 件 in the frame")
    assert waiting.headline.whole.startswith("离线，2 件、")
    assert sentence(Refused("line.down")) in waiting.reason.whole
    batch = waiting_batch(clerk)

    hall.start_gateway()
    once(clerk, lambda: clerk.waiting_cases() == 0, "an empty queue", ACROSS_A_RESTART)
    once(clerk, lambda: waiting.headline.whole == "已联网，全部上报完毕", "that all is sent")
    once(clerk, lambda: in_queue(clerk) == set(), "an empty list")
    once(clerk, lambda: in_lane(clerk, Lane.STORE, lambda: all_told(clerk)), "all told")

    before = in_lane(clerk, Lane.PUSH, lambda: known_there(clerk))
    receipt = in_lane(clerk, Lane.PUSH, lambda: clerk.desk.platform.push(batch))
    assert in_lane(clerk, Lane.PUSH, lambda: known_there(clerk)) == before
    assert receipt.head == before[0]

    clerk.turn_to(PageName.CASES)
    hall.decide(road.receipt, "granted_tolerated")
    decided = stage_badge(Stage.DECIDED.value).text
    once(clerk, lambda: stage_shown(clerk, road) == decided, "the decision", ACROSS_A_RESTART)

    find_case(clerk, pledge)
    Errand(clerk).act_on(pledge, "accept")
    accepted = stage_badge(Stage.ACCEPTED.value).text
    once(clerk, lambda: stage_shown(clerk, pledge) == accepted, "the acceptance")
    once(clerk, lambda: clerk.waiting_cases() == 0, "an empty queue again")
    assert detail_of(clerk, pledge)
