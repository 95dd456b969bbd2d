"""Where the applicant screen stands: found, followed when screens come and go, taken away.

Owned by the window thread. The one rule: it stands on the chosen screen or nowhere; on the
clerk's own only for as long as one question, after somebody said so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from ui.window.applicant_screen.placing import Choice, Placed, place
from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.operations import applicant_screen as operations

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Standing(QObject):
    """Keeps the applicant screen on its screen; `moved` says whether it was lost."""

    moved = Signal(bool)
    answered = Signal(object)
    inked = Signal(object)
    ticked = Signal(int)

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self.choice = Choice()
        self.screen: ApplicantScreen | None = None
        counter.looking.applied.connect(self._applied)
        counter.window.look.changed.connect(self._dress)

    def start(self) -> None:
        """Take up what was chosen, and follow what is plugged in or pulled out."""
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.look)
            app.screenRemoved.connect(self.look)
        self._read()

    def settle(self, choice: Choice) -> None:
        """Use that screen from now on."""
        self.choice = choice
        self._look_for(told=True)

    def give_back(self) -> None:
        """The clerk's own screen was only lent."""
        if self.choice.over_clerk:
            self.take_away()

    def take_away(self) -> None:
        """No applicant screen from now on; a screen that was chosen for good stays chosen."""
        if self.choice.over_clerk:
            self.choice = Choice()
        if self.screen is not None:
            self.screen.close()
            self.screen.deleteLater()
            self.screen = None
            self.moved.emit(False)

    def look(self, _screen: QScreen | None = None) -> None:
        """Screens came or went."""
        self._look_for(told=False)

    def _look_for(self, *, told: bool) -> None:
        """`told`: somebody just chose, and hears of it when that screen is not there."""
        found = place(self.choice, QGuiApplication.screens(), self._counter.window.screen())
        if found.outcome is Placed.THERE and found.screen is not None:
            self._stand_on(found.screen)
            return
        lost = self.screen is not None
        self.take_away()
        if found.outcome is Placed.GONE and (lost or told):
            self.moved.emit(True)

    def _stand_on(self, screen: QScreen) -> None:
        fresh = self.screen is None
        if self.screen is None:
            made = ApplicantScreen(self._counter.window.look.theme)
            made.answered.connect(self.answered)
            made.inked.connect(self.inked)
            made.ticked.connect(self.ticked)
            self.screen = made
        self.screen.show_on(screen)
        if fresh:
            self.moved.emit(False)

    def _applied(self, key: str, _value: object) -> None:
        if key.startswith("screen."):
            self._read()

    def _read(self) -> None:
        def chosen(found: tuple[str, str]) -> None:
            self.settle(Choice(name=found[0], serial=found[1]))

        operations.chosen_screen(self._counter.place).then(chosen).start()

    def _dress(self) -> None:
        if self.screen is not None:
            self.screen.wear(self._counter.window.look.theme)
