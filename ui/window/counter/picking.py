"""Ctrl+G at work: the picker over whatever asks, what was picked last, the way back.

Owned by the window thread; characters are searched in the READ lane. The one rule: a character
goes to the caret of the field that asked, as typing would, so that Ctrl+Z takes it back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desk.characters import Character, reason_unknown
from desk.names import normalise
from ui.window.dialogs.rare import RareSheet
from ui.window.form.line import TextArea, TextLine
from ui.window.form.rare import ASKING, ask_for_character
from ui.window.operations import rare
from ui.window.shortcuts import Command
from ui.window.tongue import tr

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

MOST_RECENT = 8


class Picking:
    """The picker of one window; what was picked is remembered for each person, in memory."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self._recent: dict[str, tuple[str, ...]] = {}
        self._sheet: RareSheet | None = None
        self._hearing = True
        ASKING.asked.connect(self.open)

    def start(self) -> None:
        """Nothing runs until somebody asks."""

    def stop(self) -> None:
        """Answer nobody any more; a window that is closed twice has stopped once."""
        if self._hearing:
            self._hearing = False
            ASKING.asked.disconnect(self.open)

    def perform(self, command: Command) -> bool:
        """Ctrl+G in a field of the window itself."""
        field = QApplication.focusWidget()
        if command is not Command.RARE_CHARACTER:
            return False
        if isinstance(field, TextLine | TextArea):
            ask_for_character(field)
        return True

    @property
    def sheet(self) -> RareSheet | None:
        """The picker while it is open."""
        return self._sheet if self._sheet is not None and isValid(self._sheet) else None

    def open(self, field: QWidget) -> None:
        """The picker for that field."""
        counter = self._counter
        if not isinstance(field, TextLine | TextArea) or self.sheet is not None:
            return
        if not _is_over(field.window(), counter.window):
            return
        ASKING.field = field
        old = reason_unknown(_text(field))
        note = tr("这一栏里有旧造字区的字：{0}。选下面的标准字即可换掉。", old) if old else ""
        sheet = RareSheet(counter.window.look, field, note=note)
        self._sheet = sheet
        sheet.searched.connect(self._search)
        sheet.picked.connect(lambda char: self._picked(field, char))
        sheet.finished.connect(lambda _result: self._closed(field))
        sheet.open()
        self._search(_private(field))

    def _search(self, query: str) -> None:
        if query.strip():
            rare.search(self._counter.place, query).then(
                lambda found: self._show(query, found)
            ).start()
        elif self.sheet is not None:
            chars = self._recent.get(self._person, ())
            told = tr("最近用过") if chars else ""
            self.sheet.show_found(tuple(Character(char=char) for char in chars), told)

    def _show(self, query: str, found: tuple[Character, ...]) -> None:
        """An answer that comes too late is dropped."""
        sheet = self.sheet
        if sheet is not None and (not sheet.line.text() or sheet.line.text() == query):
            sheet.show_found(found)

    def _picked(self, field: TextLine | TextArea, char: str) -> None:
        before = self._recent.get(self._person, ())
        kept = (char, *(each for each in before if each != char))
        self._recent[self._person] = kept[:MOST_RECENT]
        if not isValid(field):
            return
        twin = next((each for each in _private(field) if normalise(each) == char), "")
        if twin:
            _select(field, _text(field).index(twin), len(twin))
        if isinstance(field, TextLine):
            field.insert(char)
        else:
            field.insertPlainText(char)

    def _closed(self, field: QWidget) -> None:
        if isValid(field):
            field.setFocus()
        ASKING.field = None

    @property
    def _person(self) -> str:
        session = self._counter.acts.session.current
        return "" if session is None else session.person_id


def _is_over(shown: QWidget | None, window: QWidget) -> bool:
    """Whether that is the window, or a dialog above it."""
    while shown is not None and shown is not window:
        shown = shown.parentWidget()
    return shown is window


def _text(field: TextLine | TextArea) -> str:
    return field.text() if isinstance(field, TextLine) else field.toPlainText()


def _private(field: TextLine | TextArea) -> str:
    """The first character of old GBK's private area in that field, or nothing."""
    known = (each for each in _text(field) if "\ue000" <= each <= "\uf8ff")
    return next((each for each in known if normalise(each) != each), "")


def _select(field: TextLine | TextArea, at: int, long: int) -> None:
    """Select so many characters, for what is inserted next to replace them.

    Qt counts in UTF-16 units: a character above U+FFFF is two of them.
    """
    before = len(_text(field)[:at].encode("utf-16-le")) // 2
    if isinstance(field, TextLine):
        field.setSelection(before, long)
        return
    cursor = field.textCursor()
    cursor.setPosition(before)
    cursor.setPosition(before + long, cursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def fit(counter: Counter) -> Picking:
    """Rare characters at this window."""
    return Picking(counter)
