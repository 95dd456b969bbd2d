"""The one box at work (Ctrl+K): items, cases, people, commands while one types, and scans.

Owned by the window thread. The one rule: answers come from the lanes and are for the words
that were asked; what comes for older words is dropped, and typing never waits.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desk.finding import Sought, number_in
from desk.numbering import check_receipt_number
from desk.refusal import Refused
from ui.window.counter.leading import Leading
from ui.window.form.line import ENTER_KEYS
from ui.window.operations import finding
from ui.window.presenters.finding import MOST, Answers, found_view
from ui.window.presenters.refusals import notice_of
from ui.window.shortcuts import Command
from ui.window.views.finding import FoundLine, Sort
from ui.window.views.shell import Notice
from ui.window.widgets.findings import Findings

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
BESIDE = frozenset({Sort.AGAIN, Sort.COMMAND, Sort.LIST, Sort.STAFF})


class Finding(QObject):
    """Drives the box at the top."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._window = counter, counter.window
        self.line = counter.window.top.search.line
        self.popup = Findings(counter.window.look, counter.window)
        self.popup.chosen.connect(self.choose)
        self._leading = Leading(counter)
        self._answers = Answers(text="")
        self.waiting = 0  # answers still to come
        self._wanted = False  # Enter was pressed before the answers were there
        self._told: Notice | None = None  # what to say once a scan has led somewhere
        self._then: Callable[[], None] = self._show
        self.line.textChanged.connect(self._typed)
        self.line.left.connect(self.put_away)
        self.line.installEventFilter(self)
        counter.guarding.changed.connect(self.put_away)

    def start(self) -> None:
        """Nothing runs by itself."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """Ctrl+K is the frame's own."""
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Enter and Esc belong to the list while there is something to find."""
        if not isinstance(event, QKeyEvent) or self.line.composing or not self.line.text():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def put_away(self) -> None:
        """Show no list."""
        self._wanted = False
        self.popup.hide()

    def scanned(self, text: str, told: Notice | None = None) -> None:
        """A code was scanned somewhere: go where it leads, else say so; then tell `told`."""
        self.line.clear()
        self._told = told
        self._ask(text, self._follow)

    def choose(self, key: str) -> None:
        """Do what that line stands for."""
        sort, _, what = key.partition(":")
        sought = self._answers.sought  # an empty line forgets what was found for it
        self.put_away()
        self.line.clear()
        self._window.page.take_focus()
        self._leading.lead(Sort(sort), what, sought)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER_KEYS:
            self._wanted = True
            self._open_wanted()
            return True
        if key == Qt.Key.Key_Escape:
            self._leave()
            return True
        return key in MOVES and self.popup.isVisible() and self.popup.list.handle(event)

    def _leave(self) -> None:
        """Esc puts the list away, then the words, and the keyboard back on the page."""
        if self.popup.isVisible():
            self.put_away()
            return
        self.line.clear()
        self._window.page.take_focus()

    def _typed(self, text: str) -> None:
        if not self.line.hasFocus():
            return
        if text.strip():
            self._ask(text.strip(), self._show)
        else:
            self._answers = Answers(text="")
            self.put_away()

    def _ask(self, text: str, then: Callable[[], None]) -> None:
        self._answers, self.waiting, self._then = Answers(text=text), 2, then
        place = self._counter.place

        def items(found: finding.Items) -> None:
            self._take(text, replace(self._answers, items=found))

        def sought(found: Sought) -> None:
            self._take(text, replace(self._answers, sought=found))

        finding.find_items(place, text, MOST).then(items).start()
        finding.seek_words(place, text, MOST).then(sought).start()

    def _take(self, text: str, answers: Answers) -> None:
        if text != self._answers.text or self._counter.guarding.shut:
            return
        self._answers = answers
        self.waiting -= 1
        self._then()

    def _lines(self) -> tuple[FoundLine, ...]:
        counter = self._counter
        roster = counter.acts.desk.roster.people()
        return found_view(self._answers, roster, counter.around()).lines

    def _show(self) -> None:
        counter = self._counter
        if self.waiting and not self.popup.isVisible():
            return  # one picture instead of two
        roster = counter.acts.desk.roster.people()
        self.popup.take(found_view(self._answers, roster, counter.around()))
        self.popup.place(self._window.top.search)
        self._open_wanted()

    def _open_wanted(self) -> None:
        if not self._wanted or self.waiting or self._answers.text != self.line.text().strip():
            return
        self._wanted = False
        key = self.popup.list.current
        if key:
            self.choose(key)

    def _follow(self) -> None:
        """Where a scan leads: to the one thing that bears it, else to what may be meant."""
        if self.waiting:
            return
        self._lead_on()
        if self._told is not None:
            self._window.page.explain(self._told)

    def _lead_on(self) -> None:
        text, lines = number_in(self._answers.text), self._lines()
        meant = [line for line in lines if line.sort not in BESIDE]
        whole = [line for line in meant if self._is_whole(line, text)]
        if whole:
            self.choose(whole[0].key)
        elif meant:
            self.line.setFocus()
            self.line.setText(text)
        elif is_receipt(text):
            self._leading.lead(
                Sort.LIST, text, self._answers.sought
            )  # somebody else's: the platform is asked
        else:
            key = "Ctrl+K"
            self._window.page.explain(notice_of(Refused("scan.nothing-found", key=key)))

    def _is_whole(self, line: FoundLine, text: str) -> bool:
        exact, people = self._answers.sought.exact, self._answers.sought.people
        numbered = {f"{at}:{each.number}" for at, each in enumerate(people)}
        return {
            Sort.CASE: exact is not None and line.what == exact.case_id,
            Sort.ITEM: text.upper() in (line.what, line.keycap),
            Sort.PERSON: f"{line.what}:{text.upper()}" in numbered,
        }.get(line.sort, line.sort is Sort.TICKET)


def is_receipt(text: str) -> bool:
    """Whether a text is a receipt number, of whatever window."""
    try:
        check_receipt_number(text)
    except Refused:
        return False
    return True


def fit(counter: Counter) -> Finding:
    """Fit it to that window."""
    return Finding(counter)
