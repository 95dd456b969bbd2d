"""One window of the hall with somebody at its keyboard: the steps of a clerk, by keys.

Runs on the window thread. The one rule: a step waits for what a clerk would see, never for
a time.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desk.case import Case
from desk.desk import Desk
from desk.pins import DEMONSTRATION_PIN
from desk.ports.store import Views
from desk.projection import read_case
from desk.record import Record
from desk.record_rows import read_record
from ui.window.counter.table import is_blank
from ui.window.counter.whole import Counter
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.shell import pages_of
from ui.window.robot import Robot
from ui.window.start import CameraOf, OpenDesk, Opening, PeripheralsOf, ReadersOf
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

T = TypeVar("T")


class Seat:
    """A window, its hands, and the few places where a clerk looks."""

    def __init__(
        self,
        open_desk: OpenDesk,
        readers: ReadersOf,
        *,
        camera: CameraOf | None = None,
        peripherals: PeripheralsOf | None = None,
    ) -> None:
        self._opening = Opening(open_desk, readers, camera=camera, peripherals=peripherals)
        self._counter: list[Counter] = []
        self._refused: list[Exception] = []
        self._closed = False
        self._opening.opened.connect(self._counter.append)
        self._opening.refused.connect(self._refused.append)

    def open(
        self,
        width: int = 1440,
        height: int = 900,
        *,
        person: str = "demo-01",
        pin: str = DEMONSTRATION_PIN,
    ) -> None:
        """Open the window, sign in, and begin a new case; what refused it is raised."""
        self.sit_down(width, height, person=person, pin=pin)
        if PageName.ACCEPT not in pages_of(self.counter.acts.actor.role):
            self.robot.wait(lambda: self.counter.framing.frame, "a window at rest")
            return
        self.robot.wait(lambda: self.front is not None, "the first case")
        if self.front is not None and not is_blank(self.front):
            # Somebody's unfinished case came back; it waits in its tab.
            self.robot.key("F2")
            self.robot.wait(lambda: is_blank(self.front) if self.front else False, "a new case")
        self.robot.wait(lambda: self.page.isAncestorOf(self.robot.focus()), "the first field")
        self.robot.wait(self._is_settled, "a window at rest")

    def sit_down(
        self,
        width: int = 1440,
        height: int = 900,
        *,
        person: str = "demo-01",
        pin: str = DEMONSTRATION_PIN,
    ) -> None:
        """Open the window and sign in by name and PIN; what comes back stays in front."""
        hands = Robot(QWidget())
        self._opening.start()
        hands.wait(lambda: self._counter or self._refused, "the window")
        if self._refused:
            raise self._refused[0]
        window = self.counter.window
        window.resize(width, height)
        window.show()
        self.robot = Robot(window)
        self.robot.come_to_front()
        self.counter.start()
        self.sign_in(person, pin)

    def sign_in(self, person: str, pin: str) -> None:
        """On the sign-in screen: ↓ to the name, the PIN, Enter; waits for the window."""
        screen = self.counter.guarding.screen
        self.robot.wait(lambda: self.counter.guarding.shut, "the sign-in screen")
        self.robot.wait(screen.pin.hasFocus, "the PIN line")
        keys = [row.key for row in screen.list.rows]
        wanted = next(n for n, key in enumerate(keys) if key.startswith(f"{person}/"))
        here = keys.index(screen.list.current)
        self.robot.key("Down" if wanted > here else "Up", abs(wanted - here))
        self.robot.digits(pin)
        self.robot.key("Return")
        self.robot.wait(lambda: not self.counter.guarding.shut, "the window behind")

    def _is_settled(self) -> bool:
        """Whether the first look at devices and line has been shown."""
        return self.counter.framing.frame is not None and bool(self.counter.carding.states)

    def close(self) -> None:
        """Close it in order and let its widgets go; may be called twice.

        One that stayed would be styled anew with every later window, and keep its memory.
        """
        if self._closed:
            return
        self._closed = True
        self._opening.close()
        if self._counter:
            # Work that ends late tells nobody who is gone.
            self.counter.place.changes.changed.disconnect()
            window = self.counter.window
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)

    @property
    def counter(self) -> Counter:
        """The window's parts."""
        return self._counter[0]

    @property
    def desk(self) -> Desk:
        """The desk behind the window (its line and its station only)."""
        return self.counter.acts.desk

    @property
    def page(self) -> AcceptancePage:
        """The acceptance page."""
        return self.counter.pages.accept

    @property
    def front(self) -> Case | None:
        """The case in front."""
        opened = self.counter.accepting.table.front
        return None if opened is None else opened.case

    def step(self) -> Step | None:
        """Which step is shown."""
        opened = self.counter.accepting.table.front
        return None if opened is None else opened.step

    def lay(self, card: str) -> None:
        """Lay a card on the simulated reader and wait until its holder stands in the panel."""
        reader: Any = self.counter.acts.readers[0]
        before = None if self.front is None else self.front.applicant
        reader.lift()
        self.robot.breathe(80)
        reader.place(card)
        self.robot.wait(
            lambda: self.front is not None and self.front.applicant not in (None, before),
            "the card's holder in the panel",
        )

    def lift(self) -> None:
        """Take the card away."""
        reader: Any = self.counter.acts.readers[0]
        reader.lift()

    def turn_to(self, name: PageName) -> None:
        """Alt+n."""
        self.robot.key(f"Alt+{list(PageName).index(name) + 1}")
        self.robot.wait(lambda: self.shows(name), name.value)

    def shows(self, name: PageName) -> bool:
        """Whether that page is in front."""
        return self.counter.window.page is self.counter.pages.all[list(PageName).index(name)]

    def waiting_cases(self) -> int:
        """How many cases the frame says are waiting (−1 while it does not say)."""
        frame = self.counter.framing.frame
        return -1 if frame is None else frame.waiting.cases

    def read(self, work: Callable[[Views], T]) -> T:
        """What the store says, read in its lane: `read(lambda views: views.records())`."""
        kept: list[T] = []
        views = self.counter.acts.desk.store.views
        Operation(self.counter.place, Lane.STORE, lambda: work(views)).then(kept.append).start()
        self.robot.wait(lambda: kept, "the store's answer")
        return kept[0]

    def stored(self, case: Case) -> Case:
        """The case as it is stored now."""
        return self.read(lambda views: read_case(views.get_case(case.case_id)))

    def records(self, kind: str) -> tuple[Record, ...]:
        """Every record of that kind, the last changed first."""
        return tuple(read_record(row) for row in self.read(lambda v: v.records(kind)))

    def papers(self) -> tuple[tuple[str, bytes], ...]:
        """Every paper of this station as it was made, read in its lane."""
        acts = self.counter.acts
        kept: list[tuple[tuple[str, bytes], ...]] = []

        def work() -> tuple[tuple[str, bytes], ...]:
            rows = acts.desk.store.views.papers()
            return tuple((row.template, acts.papering.pages(row)) for row in reversed(rows))

        Operation(self.counter.place, Lane.STORE, work).then(kept.append).start()
        self.robot.wait(lambda: kept, "the papers")
        return kept[0]


def catch_up(seat: Seat) -> None:
    """Until what an act led to is shown: the case read again, then its papers."""
    for _read in range(2):
        seen: list[bool] = []
        Operation(seat.counter.place, Lane.STORE, _nothing).then(seen.append).start()
        seat.robot.wait(seen.copy, "what the store says")


def _nothing() -> bool:
    """What a lane does last of all that was asked of it so far."""
    return True
