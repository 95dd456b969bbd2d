"""特别程序, 延期 and 视为受理 at a real window, by keys: what is asked, refused, printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

import main
from desk.case import Case
from desk.ports.clock import Clock
from desk.stages import Stage
from tests.journeys.rows.proving import EarlierClock, is_sound, synced
from tests.ui.test_case_acts import ROAD, ROAD_FORM, take_in
from ui.window.clerk import Clerk
from ui.window.entry import readers_of
from ui.window.views.acceptance import Step

Seat = Callable[..., Clerk]


@pytest.fixture
def seat(qapp, hall, tmp_path: Path) -> Iterator[Seat]:
    """Somebody at the window of one station, on that clock."""
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    seated: list[Clerk] = []

    def sit(person: str, clock: Clock | None = None) -> Clerk:
        for before in seated:
            before.close()
        seated[:] = [Clerk(lambda: parts.open_desk(folder, clock, hall.url), readers_of(parts))]
        seated[0].open(person=person)
        return seated[0]

    yield sit
    for left in seated:
        left.close()


def templates(clerk: Clerk) -> list[str]:
    return [template for template, _pages in clerk.papers()]


def test_the_clock_is_stopped_for_a_procedure_and_goes_on(clerk: Clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    assert "已办" in clerk.do_case_act(case, "handle")
    assert clerk.stored(case).stage is Stage.HANDLING
    assert "已办" in clerk.do_case_act(case, "suspend")
    stopped = clerk.stored(case)
    assert stopped.stage is Stage.SUSPENDED
    assert stopped.suspensions[-1].procedure == "现场勘验"
    clerk.robot.wait(lambda: "suspension_notice" in templates(clerk), "the notice")
    assert "已办" in clerk.do_case_act(case, "resume")
    assert clerk.stored(case).suspensions[-1].ended_on is not None
    synced(clerk)
    assert is_sound(clerk)


def test_a_deadline_is_extended_once_by_the_supervisor_with_who_approved(seat: Seat):
    boss = seat("demo-08")
    case = take_in(boss, ROAD, (2, 2, 1))
    asked = {"days": "3", "approver": "李守正", "reason": "等待交通疏导方案"}
    assert "填写" in boss.do_case_act(case, "extend", {**asked, "approver": ""})
    assert boss.stored(case).dossier.clock.extension is None
    assert "已办" in boss.do_case_act(case, "extend", asked)
    extended = boss.stored(case)
    assert extended.dossier.clock.extension is not None
    assert extended.promised_on > case.promised_on
    boss.robot.wait(lambda: "extension_notice" in templates(boss), "the notice")


def received(clerk: Clerk) -> Case:
    """占用城市道路 with a material missing: received, and nobody says so to the applicant."""
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect(leave=("restore",))
    clerk.fill(ROAD_FORM)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def test_silence_is_proposed_and_then_recorded_as_acceptance(seat: Seat):
    case = received(seat("demo-01", EarlierClock(timedelta(days=14))))
    assert case.stage is Stage.RECEIVED
    boss = seat("demo-08")
    assert "已办" in boss.do_case_act(case, "propose_deemed")
    assert boss.stored(case).stage is Stage.RECEIVED
    assert "已办" in boss.do_case_act(case, "deem_accepted")
    deemed = boss.stored(case)
    assert deemed.stage is Stage.ACCEPTED
    assert deemed.dossier.clock.deemed_since is not None
