"""Who signed in without a line and is gone when it is back; a store whose pages were spoiled.

Rows 14 and 7 of the fault table, over a real station and a real gateway.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import main
from desk.acts.exchange import Exchange
from desk.acts.people import People
from desk.acts.reckoning import Standing
from desk.acts.sync_round import Round
from desk.desk import Desk
from desk.events.station import Noted
from desk.journal import writing
from desk.people import Actor, Role
from desk.refusal import Refused
from desk.stages import Stage
from devices.system.clock import ScriptedClock, SystemClock
from tests.faults.test_restored import actor, copy_of, put_back, received
from tests.journeys.living_hall import LivingHall


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


def person(desk: Desk, person_id: str) -> Actor:
    return next(each for each in desk.roster if each.person_id == person_id)


def test_what_a_clerk_did_without_a_line_goes_up_a_month_later_under_that_name(
    hall: LivingHall,
) -> None:
    folder = hall.station("01")
    then = SystemClock("Asia/Shanghai").now() - timedelta(days=30)
    desk = main.open_desk(folder, ScriptedClock(then), hall.url)
    try:
        desk.line.cut = True
        admin = actor(desk, Role.ADMINISTRATOR)
        who = People(desk).register("测试临", (Role.CLERK,), admin).value
        case = received(desk)
        with writing(desk, person(desk, who)) as journal:
            text = Noted(at=journal.reading.wall, text="由借调人员经手")
            journal.append(text, journal.get(case.case_id))
    finally:
        desk.close()
    with hall.desk(folder) as desk:
        People(desk).leave(who, "借调期满", actor(desk, Role.ADMINISTRATOR))
        assert Exchange(desk).sync_once().value.waiting.entries == 0
        views = desk.store.views
        assert views.judgements(held=True) == ()
        said = {row.event_id: row.outcome for row in views.judgements(case_id=case.case_id)}
        own = [e.header for e in views.entries(case_id=case.case_id) if e.header.actor == who]
        assert [said[header.event_id] for header in own] == ["accepted"]


def spoil(folder: Path) -> bytes:
    """Flip a bit in every page but the first; gives the file as it is then."""
    path = folder / "store.db"
    data = bytearray(path.read_bytes())
    for place in range(4096 + 100, len(data), 4096):
        data[place] ^= 4
    path.write_bytes(data)
    return bytes(data)


def test_a_spoiled_store_is_put_aside_and_backup_and_platform_give_everything_back(
    hall: LivingHall, tmp_path: Path
) -> None:
    folder = hall.station("01")
    with hall.desk(folder) as desk:
        received(desk)
        Exchange(desk).sync_once()
    backup = copy_of(folder, tmp_path / "backup")
    with hall.desk(folder) as desk:
        later = received(desk)
        Exchange(desk).sync_once()
        head = desk.store.views.head()
    spoiled = spoil(folder)
    with pytest.raises(Refused, match=r"store\.damaged"), hall.desk(folder):
        pass
    aside = tmp_path / "aside"
    shutil.copytree(folder, aside)
    put_back(backup, folder)
    with hall.desk(folder) as desk:
        assert Round(desk, Exchange(desk)).reckon() is Standing.BEHIND
        Exchange(desk).sync_once()
        views = desk.store.views
        assert next(iter(views.entries(after=head.seq - 1, limit=1))).hash == head.hash
        back = views.find_case_by_number(later.receipt)
        assert back is not None
        assert back.stage == Stage.RECEIVED
        assert received(desk).receipt > later.receipt
    assert (aside / "store.db").read_bytes() == spoiled
