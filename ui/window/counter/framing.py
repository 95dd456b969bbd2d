"""Keeps the frame of the window true: counts, line, devices, person.

Owned by the window thread. The one rule: it asks the store only after something changed, and
at most a few times a second.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from desk.ports.identity import DeviceState
from ui.window.counter.carding import Carding
from ui.window.operations import day
from ui.window.operations.acts import CounterPlace
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.shell import shell_view
from ui.window.views.shell import LineView, QueueView
from ui.window.workplace import Workplace

TOGETHER_MS = 200


class Framing(QObject):
    """Reloads the frame's counts and shows them."""

    def __init__(
        self,
        window: Workplace,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        carding: Carding,
    ) -> None:
        super().__init__(window)
        self._window, self._place, self._around, self._carding = window, place, around, carding
        self.frame: day.Frame | None = None
        self.line_view: Callable[[], LineView] | None = None
        self.queue: QueueView | None = None
        self.printer: DeviceState | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER_MS)
        self._timer.timeout.connect(self._reload)
        place.changes.changed.connect(lambda _kinds: self._timer.start())
        carding.states_changed.connect(self.show)

    def start(self) -> None:
        """Show what is known, and ask for the rest."""
        self.show()
        self._reload()

    def show(self) -> None:
        """Show the frame as it is known now."""
        line = self._place.acts.desk.line
        states = tuple(self._carding.states.values())
        shown = shell_view(self.frame, self._around(), line, states, self.printer)
        view = replace(shown, queue=self.queue)
        if self.line_view is not None:
            view = replace(view, line=self.line_view())
        self._window.take(view)

    def _reload(self) -> None:
        def known(frame: day.Frame) -> None:
            self.frame = frame
            self.show()

        day.frame(self._place).then(known).start()
