"""Keeps where work stands: step, field, caret, scroll, tab; so that it comes back there.

Owned by the window thread. The one rule: what is kept is where the keyboard last was in the
step, never where a program put it on a page that nobody saw.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desk.drafting import Place
from desk.stages import Stage
from ui.window.operations import parking
from ui.window.pages.whereabouts import Whereabouts, whereabouts
from ui.window.shortcuts import Command

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

SOON_MS = 250


class Placing(QObject):
    """Watches the keyboard on the acceptance page of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._page = counter, counter.pages.accept
        self._accepting = counter.accepting
        self._kept: dict[str, Place] = {}
        self._watching = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.keep)
        self._accepting.leaving.connect(self._leave)
        self._accepting.brought.connect(lambda _key, _parked: self._soon.start())

    def start(self) -> None:
        """Begin to watch."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and not self._watching:
            self._watching = True
            app.focusChanged.connect(self._moved)

    def stop(self) -> None:
        """What is being typed is told, and where."""
        app = QApplication.instance()
        if not self._watching or not isinstance(app, QApplication):
            return
        self._watching = False
        app.focusChanged.disconnect(self._moved)
        self._page.flush()
        self.keep()

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        """The keyboard went to another field, or away from the page."""
        body = self._page.body
        if body is None:
            return
        if now is not None and body.isAncestorOf(now):
            self._soon.start()
        elif old is not None and body.isAncestorOf(old) and now is not None:
            self._note(whereabouts(body, old))
            self._soon.start()

    def _leave(self) -> None:
        """Another case comes to the front: this one is left here."""
        body = self._page.body
        self._note(None if body is None else whereabouts(body))
        self._soon.start()

    def _note(self, here: Whereabouts | None) -> None:
        front = self._accepting.table.front
        if front is None or front.case.stage is not Stage.DRAFT or self._page.view is None:
            return
        if self._page.view.step is not front.step:
            return
        known = front.place
        if here is None:
            same = known is not None and known.step == front.step
            here = (
                Whereabouts() if not same or known is None else Whereabouts(field=known.field)
            )
        place = Place(
            step=int(front.step), field=here.field, caret=here.caret, scroll=here.scroll
        )
        self._accepting.table.change(front.key, place=place)

    def keep(self) -> None:
        """Write down where every open draft stands, where that has changed."""
        body = self._page.body
        here = None if body is None else whereabouts(body)
        if here is not None:
            self._note(here)
        table = self._accepting.table
        front = table.front
        changed: dict[str, Place] = {}
        for number, each in enumerate(table.cases):
            if each.case.stage is not Stage.DRAFT:
                continue
            known = each.place or Place(step=int(each.step))
            place = Place(
                step=int(each.step),
                field=known.field if known.step == each.step else "",
                caret=known.caret,
                scroll=known.scroll,
                tab=number,
                front=front is not None and each.key == front.key,
            )
            if self._kept.get(each.key) != place:
                changed[each.key] = self._kept[each.key] = place
        if changed:
            parking.keep_places(self._counter.place, changed).start()


def fit(counter: Counter) -> Placing:
    """The keeper of places for that counter."""
    return Placing(counter)
