"""Where the window stood: its size, place and whether it was whole, kept between sittings.

Owned by the window thread; kept in this user's own state, not in the store. The one rule: a
place that no screen shows any more is forgotten.
"""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from ui.opening.places import state_folder
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

NOTE = "window.json"
LEAST = 400  # pixels of the window that a screen must show
FRAME = QSize(8, 40)  # pixels that a desktop may put around a window


class Returning:
    """Puts the window where it was, and notes where it is."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        # Left to itself a first window takes two thirds of an old monitor.
        room = counter.window.screen().availableGeometry().size() - FRAME
        counter.window.resize(counter.window.sizeHint().boundedTo(room))
        # Read on the way up, before anything is drawn: a few bytes of the user's own state.
        self._put(_noted(state_folder(NOTE)))

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Note where the window is, in the lane of files."""
        window = self._counter.window
        box = window.normalGeometry()
        if box.width() < LEAST:
            return
        note = {
            "box": [box.x(), box.y(), box.width(), box.height()],
            "whole": window.isMaximized(),
        }
        Operation(
            self._counter.place, Lane.FILES, lambda: _write(state_folder(NOTE), note)
        ).start()

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _put(self, note: dict[str, object]) -> None:
        window, wanted = self._counter.window, _box_of(note)
        for screen in QGuiApplication.screens():
            seen = screen.availableGeometry().intersected(wanted)
            if seen.width() >= LEAST and seen.height() >= LEAST:
                window.setGeometry(wanted)
                if note.get("whole") is True:
                    window.setWindowState(Qt.WindowState.WindowMaximized)
                return


def _box_of(note: dict[str, object]) -> QRect:
    """Where it stood; nowhere when the note does not say so."""
    box = note.get("box")
    if isinstance(box, list) and len(box) == 4 and all(isinstance(n, int) for n in box):
        return QRect(*box)
    return QRect()


def _noted(path: Path) -> dict[str, object]:
    with suppress(OSError, ValueError):
        found = json.loads(path.read_text("utf-8"))
        if isinstance(found, dict):
            return found
    return {}


def _write(path: Path, note: dict[str, object]) -> None:
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(json.dumps(note), "utf-8")


def fit(counter: Counter) -> Returning:
    """Fit it to that window."""
    return Returning(counter)
