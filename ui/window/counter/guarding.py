"""Sign-in and lock at work: who is at the window, and that the work stays.

Owned by the window thread. The one rule: behind the screen nothing is lost and nothing goes
on by itself; step, field and dialog come back with the PIN.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from desk.acts.signing_in import Proof
from desk.people import Actor
from desk.refusal import CodedError
from ui.window.operations import people
from ui.window.operations.acts import CounterPlace
from ui.window.pages.sign_in import SignInScreen
from ui.window.presenters.people import find_actor, sign_in_view
from ui.window.presenters.refusals import notice_of
from ui.window.workplace import Workplace

MINUTE_MS = 60_000
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Guarding(QObject):
    """Shows the screen, keeps the session, measures how long nobody touched the window."""

    began = Signal()
    changed = Signal()
    leaving = Signal()
    shutting = Signal()

    def __init__(
        self, window: Workplace, place: CounterPlace, now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window, self._place, self._now = window, place, now
        self._session = place.acts.session
        self.screen = SignInScreen(window.look, window)
        window.cover = self.screen
        window.held_back.connect(self._hold)
        self._kept: QWidget | None = None
        self._dialogs: list[QDialog] = []
        self._asked_at = now()
        self._begun = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(10 * MINUTE_MS)
        self._idle.timeout.connect(lambda: self.lock(idle=True))
        self.screen.signed.connect(self._signed)
        self.screen.relieved.connect(self._relieved)
        self.screen.relief_begun.connect(self._start_relief)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._watch)
            app.focusChanged.connect(self._focus_moved)

    @property
    def shut(self) -> bool:
        """Whether nobody may work now."""
        return self.screen.isVisibleTo(self._window)

    def begin(self) -> None:
        """Ask who is there; with somebody signed in already go on at once."""
        if self._session.current is None:
            self._show(None)
        else:
            self._open(self._session.current)

    def lock(self, *, idle: bool = False) -> None:
        """Ctrl+L, or nobody touched the window."""
        actor = self._session.current
        if actor is None or self.shut:
            return
        self._put_away()
        self._show(actor)
        people.lock(self._place, actor, idle=idle).start()

    def sign_out(self) -> None:
        """The person leaves; the next one signs in, and finds what is parked."""
        actor = self._session.current
        if actor is None or self.shut:
            return
        self._put_away()
        self.leaving.emit()

        def left(_done: None) -> None:
            self._session.current = None
            self._dismiss()
            self._show(None)

        people.sign_out(self._place, actor).then(left).start()

    def idle_after(self, milliseconds: int) -> None:
        """Lock after that long without a touch."""
        self._idle.setInterval(milliseconds)
        if self._begun and not self.shut:
            self._idle.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every touch begins the time anew."""
        if event.type() in TOUCHES and not self.shut and self._begun:
            self._idle.start()
        return False

    def _watch(self, window: QObject | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """A page behind the screen may not take the keyboard; it gets it afterwards."""
        if now is None or not self.shut or now.window() is not self._window:
            return
        if now is not self.screen and not self.screen.isAncestorOf(now):
            self._kept = now
            self.screen.take_focus()

    def _show(self, locked: Actor | None) -> None:
        self._idle.stop()
        desk = self._place.acts.desk
        self.screen.take(sign_in_view(desk.roster, desk.station, locked))
        self._window.show_cover()
        self.screen.take_focus()

    def _put_away(self) -> None:
        self.shutting.emit()
        self._window.page.flush()
        self._kept = QApplication.focusWidget()
        self._dialogs = [
            dialog
            for dialog in self._window.findChildren(QDialog)
            if dialog.isVisible() and dialog.isModal()
        ]
        for dialog in self._dialogs:
            dialog.hide()

    def _signed(self, key: str, pin: str) -> None:
        roster, current = self._place.acts.desk.roster, self._session.current
        actor = find_actor(roster, key)
        if current is not None:
            people.unlock(self._place, current, pin).then(self._open).refused(
                self._refused
            ).start()
        elif actor is not None:
            proof = Proof(person_id=actor.person_id, pin=pin, role=actor.role)
            people.sign_in(self._place, proof).then(self._sit_down).refused(
                self._refused
            ).start()

    def _start_relief(self) -> None:
        self._asked_at = self._now()

    def _relieved(self, key: str, pin: str, by: str, release: str) -> None:
        """The second PIN is that of the person who leaves, or of a supervisor."""
        roster, before = self._place.acts.desk.roster, self._session.current
        actor, releaser = find_actor(roster, key), find_actor(roster, by)
        if before is None or actor is None or releaser is None:
            return
        taken = Proof(person_id=actor.person_id, pin=pin, role=actor.role)
        released = Proof(person_id=releaser.person_id, pin=release, role=releaser.role)
        asked = people.relieve(self._place, before, released, taken, self._asked_at)
        asked.then(self._open).refused(self._refused).start()

    def _refused(self, error: CodedError) -> None:
        self._asked_at = self._now()
        self.screen.explain(notice_of(error))

    def _sit_down(self, actor: Actor) -> None:
        """What was open before belonged to somebody who left."""
        self._dismiss()
        self._open(actor)

    def _hold(self, dialog: QDialog) -> None:
        """It was asked for before, and comes back with the others."""
        self._dialogs.append(dialog)

    def _dismiss(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.reject()
            dialog.deleteLater()
        self._dialogs = []

    def _open(self, actor: Actor) -> None:
        same, self._session.current = self._session.current == actor, actor
        self._window.hide_cover()
        first, self._begun = not self._begun, True
        if first:
            people.lock_minutes(self._place).then(
                lambda minutes: self.idle_after(minutes * MINUTE_MS)
            ).start()
            self.began.emit()
        elif not same:
            self.changed.emit()
        self._idle.start()
        self._bring_back()

    def _bring_back(self) -> None:
        for dialog in self._dialogs:
            if isValid(dialog):
                dialog.show()
        kept, self._dialogs = self._kept, []
        if kept is not None and isValid(kept) and kept.isVisible():
            kept.setFocus()
        elif self._begun:
            self._window.page.take_focus()
        self._kept = None
