"""What a person prefers besides theme and size, and settings that count at once.

Owned by the window thread. The one rule: a preference is taken on when its person sits down,
and again when it is changed; nothing of it outlives the sitting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk.look_settings import DENSITY, SOUNDS, STILL
from desk.ports.identity import CardReading
from desk.setting import Setting
from desk.settings import LOCK_MINUTES
from ui.window import sounding
from ui.window.counter.guarding import MINUTE_MS
from ui.window.operations import settings
from ui.window.shortcuts import Command
from ui.window.sounding import Sound

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Applying(QObject):
    """Applies what was chosen."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self._blink = QApplication.cursorFlashTime()
        counter.guarding.changed.connect(self.start)
        counter.looking.applied.connect(self.apply)
        counter.carding.card_read.connect(self._card_read)
        counter.accepting.finishing.finished.connect(lambda _done: sounding.play(Sound.DONE))
        counter.carding.failed.connect(lambda _error: sounding.play(Sound.REFUSED))

    def start(self) -> None:
        """Take on what the person prefers."""
        for setting in (DENSITY, STILL, SOUNDS):
            self._take_on(setting)

    def _take_on(self, setting: Setting[Any]) -> None:
        def chosen(value: object) -> None:
            self.apply(setting.key, value)

        settings.personal(self._counter.place, setting).then(chosen).start()

    def stop(self) -> None:
        """The next window of this process begins as the system has it."""
        sounding.turn(on=False)
        QApplication.setCursorFlashTime(self._blink)

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def apply(self, key: str, value: object) -> None:
        """Make a value count now."""
        look = self._counter.window.look
        if key == DENSITY.key:
            look.choose(dense=value == "dense")
        elif key == STILL.key:
            look.choose(still=bool(value))
            QApplication.setCursorFlashTime(0 if value else self._blink)
        elif key == SOUNDS.key:
            sounding.turn(on=bool(value))
        elif key == LOCK_MINUTES.key and isinstance(value, int):
            self._counter.guarding.idle_after(value * MINUTE_MS)

    def _card_read(self, _reading: CardReading, _tenths: int) -> None:
        sounding.play(Sound.CARD)


def fit(counter: Counter) -> Applying:
    """Fit it to that window."""
    return Applying(counter)
