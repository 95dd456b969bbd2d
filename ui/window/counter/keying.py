"""A person's own look and keys at work: taken on with the person, changed on the key sheet.

Owned by the window thread. The one rule: a key works, and is shown everywhere, before the
store has answered; a refusal to keep it is said, and it stays for this sitting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.personal import KeyMap
from ui.window.dialogs.keys import KeySheet
from ui.window.keymap import InForce, Stray, resolve
from ui.window.keys_in_force import put_in_force, shown
from ui.window.operations import personal
from ui.window.shortcuts import TABLE, Command, follow_keys
from ui.window.theme.tokens import ThemeName
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter


class Keying(QObject):
    """Keeps the keys of who is signed in in force."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self.own = KeyMap()
        counter.guarding.changed.connect(self.start)

    def start(self) -> None:
        """Take on what the person prefers."""
        personal.preferences(self._counter.place).then(self._take_on).start()

    def stop(self) -> None:
        """The next person at this process begins with the table."""
        put_in_force({})

    def perform(self, command: Command) -> bool:
        """F1: the sheet of all keys."""
        if command is not Command.HELP:
            return False
        sheet = KeySheet(self._counter.window.look, self._counter.window, self.own)
        sheet.changed.connect(self.change)
        sheet.open()
        return True

    def change(self, own: KeyMap) -> None:
        """Put other keys in force, and keep them."""
        self._put(own)
        keep = personal.keep_keys(self._counter.place, own)
        keep.refused(self._counter.explain).start()

    def _take_on(self, found: personal.Preferences) -> None:
        look, theme = self._counter.window.look, ThemeName(found.theme)
        if (theme, found.scale) != (look.theme, look.scale):
            look.choose(theme=theme, scale=found.scale)
        strays = self._put(found.keys).strays
        if strays:
            words = tr("；").join(stray_words(each) for each in strays)
            notice = tr(
                "有 {0} 个快捷键让了位：{1}。其余照旧；可在快捷键表改。", len(strays), words
            )
            self._counter.window.page.explain(Notice(sentence=notice, tone=Tone.WARN))

    def _put(self, own: KeyMap) -> InForce:
        found = resolve(own)
        if own != self.own:
            self.own = own
            put_in_force(found.moved)
            follow_keys()
            self._counter.window.look.changed.emit()
        return found


def stray_words(stray: Stray) -> str:
    """Which command gave way to which, and the key that it has."""
    does = {binding.command: binding.text for binding in TABLE}
    return tr(
        "“{0}”现用 {1}，{2} 归“{3}”",
        does[stray.command],
        shown(stray.key),
        shown(stray.wanted),
        does[stray.by],
    )


def fit(counter: Counter) -> Keying:
    """Fit it to that window."""
    return Keying(counter)
