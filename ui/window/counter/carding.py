"""Watches the card readers: a card that lands is read by itself; F3 reads again.

Owned by the window thread, which only starts looks; looking is in the readers' lanes. The
one rule: a reader that fails is asked again later, and says once what is wrong.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desk.ports.identity import CardReading, DeviceState, IdentityReader
from desk.refusal import CodedError, DeviceError
from ui.window.counter.laying import find_tray
from ui.window.operations import cards
from ui.window.operations.operation import Place

AFTER_FAILURE_MS = 2000
STATE_EVERY_MS = 5000
QUIET = frozenset({"card.none", "reader.none"})


class Carding(QObject):
    """All readers of this window."""

    card_read = Signal(object, int)
    failed = Signal(object)
    card_wanted = Signal()
    states_changed = Signal()

    def __init__(self, place: Place, readers: tuple[IdentityReader, ...]) -> None:
        super().__init__(place.owner)
        self._place, self.readers = place, readers
        self.tray = find_tray(readers)
        self.states: dict[str, DeviceState] = {}
        self._said: dict[str, str] = {}
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.setInterval(STATE_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Begin to watch every reader."""
        for reader in self.readers:
            self._watch(reader)
        self._look()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more, and let go of the devices in their lanes."""
        self._stopped = True
        self._timer.stop()
        for reader in self.readers:
            self._place.lanes.post(cards.lane_of(reader), reader.close)

    def read_now(self) -> None:
        """F3: the first reader that has a card; else the most telling error."""
        if not self.readers:
            self.failed.emit(DeviceError("reader.none"))
            return
        self._try(list(self.readers), None)

    def clear_tray(self) -> None:
        """The next applicant comes: a simulated card of the last one is taken away."""
        if self.tray is not None:
            self.tray.lift()

    def _try(self, left: list[IdentityReader], first: CodedError | None) -> None:
        reader, rest = left[0], left[1:]

        def done(timed: cards.Timed) -> None:
            self.card_read.emit(*timed)

        def refused(error: CodedError) -> None:
            telling = error if first is None or first.code == "reader.none" else first
            if rest:
                self._try(rest, telling)
            elif telling.code == "card.absent" and self.tray is not None:
                self.card_wanted.emit()
            else:
                self.failed.emit(telling)

        cards.read(self._place, reader).then(done).refused(refused).start()

    def _watch(self, reader: IdentityReader) -> None:
        if self._stopped:
            return

        def looked(reading: CardReading | None) -> None:
            self._said.pop(reader.name, None)
            if reading is not None:
                self.card_read.emit(reading, 0)
            self._watch(reader)

        def failed(error: CodedError) -> None:
            if error.code not in QUIET and self._said.get(reader.name) != error.code:
                self.failed.emit(error)
            self._said[reader.name] = error.code
            QTimer.singleShot(AFTER_FAILURE_MS, self, lambda: self._watch(reader))

        cards.watch(self._place, reader).then(looked).refused(failed).start()

    def _look(self) -> None:
        for reader in self.readers:

            def known(state: DeviceState, name: str = reader.name) -> None:
                if self.states.get(name) != state:
                    self.states[name] = state
                    self.states_changed.emit()

            cards.state(self._place, reader).then(known).refused(lambda _error: None).start()
