"""A hall of real parts around one test: a gateway that can die, stations, people at windows.

Runs on the window thread; the gateway is a process of its own. The one rule: nothing of this
computer is reached (no spooler, no card service, no state folder) unless a test sets it up.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import main
from desk.acts.settings import Settings
from desk.case import Case
from desk.desk import Desk
from desk.people import Role
from desk.ports.clock import Clock
from desk.refusal import CodedError
from desk.setting import Setting
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.verbs import EmbeddedOrders
from tests.postgres import free_port
from ui.opening.demonstration import DemonstrationHall
from ui.terminal.answers import sentence
from ui.window.clerk import Clerk
from ui.window.day import FOOD_FORM
from ui.window.entry import readers_of
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.views.acceptance import Step
from ui.window.views.lists import CaseDetail

T = TypeVar("T")

PROGRAM = Path(main.__file__)


class LivingHall:
    """A gateway on one port and one database, whatever becomes of its process."""

    def __init__(self, place: Path, database: str = "") -> None:
        self._place, self._port = place, free_port()
        self._database = database or f"sqlite:///{place / 'gateway.db'}"
        self._seats: list[Clerk] = []
        self._gateway: EmbeddedGateway | None = None
        self.start_gateway()

    @property
    def database(self) -> str:
        return self._database

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def start_gateway(self) -> None:
        """Start it on the database it had, at the port it had."""
        words = ("gateway", "--database", self._database, "--demonstration", "--embedded")
        listen = ("--listen", f"127.0.0.1:{self._port}")
        self._gateway = start((sys.executable, str(PROGRAM), *words, *listen))
        self._hall = DemonstrationHall(EmbeddedOrders(self._gateway), main.enrol)

    def kill_gateway(self) -> None:
        """As a power cut would end it; its port is closed when this returns."""
        assert self._gateway is not None
        os.kill(self._gateway.pid, signal.SIGKILL)
        self._gateway.stop()
        self._gateway = None

    def decide(self, receipt: str, result: str = "granted", valid_to: str = "") -> None:
        """The department grants the case of that number (or says that `result`)."""
        lasts = {"valid_to": valid_to} if valid_to else {"long_term": True}
        self._hall.decide(receipt, {"result": result, **lasts}, None)

    def say(self, what: str, receipt: str, **facts: object) -> None:
        """A department's word (`part`, `task`, `tell`) on the case of that number."""
        self._hall.say(what, receipt, facts, None)

    def station(
        self,
        window: str,
        settings: Mapping[Setting[str], str] | None = None,
        *,
        kind: str = "hall",
    ) -> Path:
        """A new station of that kind, its settings made by its administrator."""
        folder = self._place / f"station-{window}"
        self._hall.make_station(folder, window=window, kind=kind)
        with self.desk(folder) as desk:
            admin = next(who for who in desk.roster if who.role is Role.ADMINISTRATOR)
            for setting, value in (settings or {}).items():
                Settings(desk).change(setting, value, admin)
        return folder

    @contextmanager
    def desk(self, folder: Path) -> Iterator[Desk]:
        """The desk of a station without its window."""
        desk = main.open_desk(folder, None, self.url)
        try:
            yield desk
        finally:
            desk.close()

    def seat(
        self, folder: Path, *, person: str = "demo-01", clock: Clock | None = None
    ) -> Clerk:
        """Somebody at the open window of that station, on the computer's own clock or that."""
        clerk = Clerk(lambda: main.open_desk(folder, clock, self.url), readers_of(main.parts()))
        self._seats.append(clerk)
        clerk.open(person=person)
        return clerk

    def close(self) -> None:
        """Close every window, then end the gateway: nobody needs its goodbye."""
        for clerk in self._seats:
            clerk.close()
        if self._gateway is not None:
            self.kill_gateway()


def told(clerk: Clerk) -> str:
    """The sentence on the page in front, "" where none is shown."""
    notice = clerk.counter.window.page.notice  # type: ignore[attr-defined]
    return notice.words.whole if notice.isVisible() else ""


def hear(clerk: Clerk, error: CodedError, limit: float | None = None) -> None:
    """Wait until the page says the sentence of that error."""
    wanted = sentence(error)
    clerk.robot.wait(lambda: told(clerk) == wanted, f"{error.code}: {wanted}", limit)


def once(clerk: Clerk, seen: Callable[[], object], what: str, limit: float = 30.0) -> None:
    """Wait, without any key, for what comes by itself."""
    clerk.robot.wait(seen, what, limit)


def in_lane(clerk: Clerk, lane: Lane, work: Callable[[], T]) -> T:
    """What that work gave, done in a lane of the open window."""
    given: list[T] = []
    Operation(clerk.counter.place, lane, work).then(given.append).start()
    clerk.robot.wait(lambda: given, f"work in the lane {lane}")
    return given[0]


def find_case(clerk: Clerk, case: Case) -> None:
    """Ctrl+K, the receipt number, Enter: the case stands beside the list of cases."""
    clerk.robot.key("Ctrl+K")
    clerk.robot.wait(clerk.counter.window.top.search.line.hasFocus, "the search box")
    clerk.robot.digits(case.receipt)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: detail_of(clerk, case), "the case beside the list")


def detail_of(clerk: Clerk, case: Case) -> CaseDetail | None:
    """What stands beside the list of cases, if it is that case."""
    view = clerk.counter.pages.cases.view
    detail = view.detail if view else None
    return detail if detail and detail.key == case.case_id else None


def stage_shown(clerk: Clerk, case: Case) -> str:
    """What the list of cases says of that case now."""
    rows = clerk.counter.pages.cases.table.content.view.rows
    return next((row.cells[3] for row in rows if row.key == case.case_id), "")


def food_from_step_2(clerk: Clerk) -> None:
    """The food licence, from choosing it to the last page before F12."""
    clerk.choose("1101", (1, 1, 1))
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
