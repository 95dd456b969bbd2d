"""Camera, queue machine, store and line are touched from lanes alone, whatever is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import main
from desk.desk import Desk
from devices.adapters.queue_http import HttpCaller
from devices.simulators.queue_stub import QueueStub
from tests.ui.test_case_acts import ROAD
from tests.ui.test_counter import InLanes
from tests.ui.test_facing import facing_of, push
from tests.ui.test_finding import ask
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.entry import camera_of, readers_of
from ui.window.lanes import assert_in_lane
from ui.window.presenters.shell import pages_of
from ui.window.views.shell import PageName

GUARDED = ("store", "platform", "maker", "printer")
SEEN = {"store", "platform", "caller", "camera"}


class CalledInLanes(InLanes):
    """A device: its name may be read anywhere, what it does is done in a lane."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._thing, name)
        if not callable(found):
            return found

        def called(*values: Any, **named: Any) -> Any:
            assert_in_lane()
            self._seen.add(self._name)
            return found(*values, **named)

        return called


@pytest.fixture
def touched() -> set[str]:
    return set()


@pytest.fixture
def guarded(qapp: object, hall: Hall, tmp_path: Path, touched: set[str]) -> Iterator[Clerk]:
    """A clerk at a window whose devices refuse the window thread."""
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")

    def camera(desk: Desk) -> Any:
        return CalledInLanes(camera_of(parts)(desk), touched, "camera")

    with QueueStub() as stub:

        def opened() -> Desk:
            machine = HttpCaller(stub.url, "01", limit=2.0)
            desk = replace(parts.open_desk(folder, None, hall.url), caller=machine)
            kept = {each: InLanes(getattr(desk, each), touched, each) for each in GUARDED}
            return replace(desk, caller=CalledInLanes(machine, touched, "caller"), **kept)

        seated = Clerk(opened, readers_of(parts), camera=camera)
        seated.open()
        yield seated
        seated.close()


def test_nothing_of_the_new_rooms_reaches_past_the_lanes(
    guarded: Clerk, touched: set[str]
) -> None:
    clerk = guarded
    clerk.robot.key("F9")
    clerk.robot.wait(lambda: clerk.page.notice.words.whole, "what came of the call")
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ROAD, (2, 2, 1))
    push(clerk)
    clerk.robot.key("F10")
    clerk.robot.wait(lambda: facing_of(clerk).request is None, "the screen taken back")
    clerk.robot.key("F7")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the camera")
    clerk.robot.wait(lambda: "camera" in touched, "a picture")
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
    ask(clerk, ROAD)
    clerk.robot.key("Esc", 2)
    for name in PageName:
        if name in pages_of(clerk.counter.acts.actor.role):
            clerk.turn_to(name)
    for keys in ("F1", "Shift+F1", "Shift+F5", "Ctrl+Shift+N", "Shift+F4"):
        clerk.robot.key(keys)
        clerk.robot.breathe(50)
        clerk.robot.key("Esc", 2)
    clerk.robot.wait(lambda: touched >= SEEN, "each of them at work")
