"""Purging never takes what the platform has not: real stations, a real gateway, many states."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import main
from desk.acts.evidence import Evidence
from desk.acts.exchange import Exchange
from desk.acts.filing import FileRound
from desk.acts.outcomes import Outcomes
from desk.acts.papering import Papering
from desk.acts.purging import LEAST, Purging
from desk.acts.verifying import Verified, verify
from desk.case import Case
from desk.custody import Place
from desk.desk import Desk
from desk.entry import BodyState
from desk.people import Role
from desk.refusal import Refused
from desk.store.rebuild import open_rebuilt
from devices.system.clock import ScriptedClock, SystemClock
from tests.faults.test_restored import actor, note, received
from tests.journeys.living_hall import LivingHall

CASES = 4
OLD, YOUNG = LEAST + timedelta(days=10), LEAST - timedelta(days=10)


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


@dataclass(frozen=True, kw_only=True)
class Past:
    """A case as it was left behind: which of the conditions it meets."""

    case: Case
    closed: bool
    old: bool
    sent: bool
    with_file: bool

    @property
    def may_go(self) -> bool:
        return self.closed and self.old and self.sent


def at(ago: timedelta) -> ScriptedClock:
    return ScriptedClock(SystemClock("Asia/Shanghai").now() - ago)


def lived(desk: Desk, draw: random.Random, *, sent: bool, old: bool) -> Past:
    """A case taken in then, perhaps with a paper, perhaps closed."""
    case = received(desk)
    closed, with_file = draw.random() < 0.7, draw.random() < 0.5
    if with_file:
        Papering(desk).print(case.case_id, "collection_receipt", actor(desk))
    if closed:
        Outcomes(desk).void(case.case_id, actor(desk, Role.SUPERVISOR), reason="重复录入")
    return Past(case=case, closed=closed, old=old, sent=sent, with_file=with_file)


def proved(desk: Desk) -> Verified:
    return verify(
        desk.store.views,
        station=desk.station.station_id,
        public=desk.signer.public,
        rebuild=lambda: open_rebuilt(desk.store.views),  # type: ignore[arg-type]
    )


def kept(desk: Desk) -> dict[str, Any]:
    """What purging must leave alone."""
    views = desk.store.views
    days = {entry.header.business_date for entry in views.entries()}
    return {
        "headers": [entry.hash for entry in views.entries()],
        "counts": {day: sorted(views.counts(day), key=str) for day in days},
        "numbers": {day: views.numbers(day) for day in days},
    }


HISTORIES = {
    "01": ((OLD, True), (YOUNG, True), (YOUNG, False)),
    "02": ((OLD, True), (OLD, False)),
}
"""By window: how long ago it worked, and whether that was sent."""


def history(hall: LivingHall, window: str, draw: random.Random) -> tuple[Path, list[Past]]:
    """A station that worked then, and what it left behind."""
    folder, past = hall.station(window), []
    for ago, sent in HISTORIES[window]:
        desk = main.open_desk(folder, at(ago), hall.url)
        try:
            past += [lived(desk, draw, sent=sent, old=ago == OLD) for _ in range(CASES)]
            if sent:
                Exchange(desk).sync_once()
                FileRound(desk).run()
        finally:
            desk.close()
    return folder, past


def purge_all(desk: Desk, past: list[Past]) -> int:
    """Try to purge each of them; how many bodies went."""
    boss, gone = actor(desk, Role.SUPERVISOR), 0
    views = desk.store.views
    for each in past:
        own = list(views.entries(case_id=each.case.case_id))
        if not each.may_go:
            with pytest.raises(Refused, match=r"purge\."):
                Purging(desk).purge(each.case.case_id, boss)
            assert list(views.entries(case_id=each.case.case_id)) == own
            continue
        gone += Purging(desk).purge(each.case.case_id, boss).value
        now = list(views.entries(case_id=each.case.case_id))
        assert {entry.state for entry in now} == {BodyState.PURGED}
        assert [entry.hash for entry in now] == [entry.hash for entry in own]
        assert views.find_case_by_number(each.case.receipt) is None
    return gone


@pytest.mark.parametrize("window", HISTORIES)
def test_only_what_is_closed_old_sent_and_with_the_platform_goes(
    hall: LivingHall, window: str
) -> None:
    draw = random.Random(f"purge {window}")  # noqa: S311 - to repeat
    folder, past = history(hall, window, draw)
    assert {each.may_go for each in past} == {True, False}
    with hall.desk(folder) as desk:
        before = kept(desk)
        gone = purge_all(desk, past)
        proof = proved(desk)
        assert (proof.chain.faults, proof.differences) == ((), ())
        assert proof.chain.purged == sum(proof.purges.values()) == gone > 0
        after = kept(desk)
        assert after["headers"][: len(before["headers"])] == before["headers"]
        assert (after["numbers"], after["counts"]) == (before["numbers"], before["counts"])
        Exchange(desk).sync_once()
        assert desk.store.views.judgements(held=True) == ()
        found = [desk.platform.find_cases(each.case.receipt) for each in past]
        assert [len(cases) for cases in found] == [1] * len(past)


def acts_alone(desk: Desk, case: Case) -> None:
    """Send entries and hear what is said of that case, and no files."""
    exchange, views = Exchange(desk), desk.store.views
    push_all(exchange)
    while views.case_sync([case.case_id])[case.case_id] != "judged":
        page = exchange.fetch(exchange.position(), wait=5.0, known=exchange.known())
        exchange.apply_page(page)
    push_all(exchange)  # what was heard goes back as proof of delivery


def push_all(exchange: Exchange) -> None:
    while (batch := exchange.next_batch()) is not None:
        exchange.apply_receipt(exchange.push(batch))


def test_files_that_the_platform_lacks_keep_their_case_and_go_with_it_later(
    hall: LivingHall,
) -> None:
    folder = hall.station("01")
    desk = main.open_desk(folder, at(OLD), hall.url)
    try:
        first, second = received(desk), received(desk)
        for case in (first, second):
            Papering(desk).print(case.case_id, "collection_receipt", actor(desk))
        blobs = {row.case_id: row.blob for row in desk.store.views.papers()}
        boss = actor(desk, Role.SUPERVISOR)
        Outcomes(desk).void(first.case_id, boss, reason="重复录入")
        note(desk, second, "在办")
        acts_alone(desk, first)
    finally:
        desk.close()
    with hall.desk(folder) as desk:
        boss = actor(desk, Role.SUPERVISOR)
        with pytest.raises(Refused, match=r"purge\.files-waiting"):
            Purging(desk).purge(first.case_id, boss)
        FileRound(desk).run()
        with pytest.raises(Refused, match=r"person\.act-not-allowed"):
            Purging(desk).purge(first.case_id, actor(desk))
        Purging(desk).purge(first.case_id, boss)
    with hall.desk(folder) as desk:  # a start sweeps what no entry names any more
        with pytest.raises(Refused, match=r"blob\.missing"):
            desk.store.blobs.get(blobs[first.case_id])
        assert desk.store.blobs.get(blobs[second.case_id]).startswith(b"%PDF")


def test_a_case_whose_original_is_still_held_stays(hall: LivingHall) -> None:
    folder = hall.station("01")
    desk = main.open_desk(folder, at(OLD), hall.url)
    try:
        case, clerk = received(desk), actor(desk)
        code = next(iter(case.materials))
        Evidence(desk).move_original(
            case.case_id, code, clerk, to=Place.WINDOW, giver="测试甲", receiver=clerk.name
        )
        Outcomes(desk).void(case.case_id, actor(desk, Role.SUPERVISOR), reason="重复录入")
        Exchange(desk).sync_once()
    finally:
        desk.close()
    with hall.desk(folder) as desk:
        with pytest.raises(Refused, match=r"purge\.register-stays"):
            Purging(desk).purge(case.case_id, actor(desk, Role.SUPERVISOR))
        assert proved(desk).is_sound
