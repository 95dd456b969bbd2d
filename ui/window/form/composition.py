"""What a field of text does while an input method composes in it.

Owned by the window thread. The one rule: half a word never leaves the field; a key that would
submit, save, close or walk away is swallowed and said so, and a field that is left in the
middle of a word drops the letters instead of taking them for a name.
"""

from __future__ import annotations

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone

ASKING_KEYS = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(35)),
    }
)
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def composing_notice() -> Notice:
    """Why a key did nothing."""
    return Notice(
        sentence=tr("正在输入汉字：请先选字（空格或数字），再按这个键。"), tone=Tone.PRIMARY
    )


def dropped_notice() -> Notice:
    """What became of letters that no character was chosen for."""
    return Notice(
        sentence=tr("刚才没有选字就离开了那一栏：拼音没有录入，请回去再输。"), tone=Tone.WARN
    )


@runtime_checkable
class Explains(Protocol):
    """A page or dialog that can say a sentence."""

    def explain(self, notice: Notice) -> None:
        """Say it."""


def tell(field: QWidget, notice: Notice) -> None:
    """Say that on the page or dialog around the field."""
    around: QWidget | None = field
    while around is not None:
        if isinstance(around, Explains):
            around.explain(notice)
            return
        around = around.parentWidget()


def is_asking(event: QKeyEvent) -> bool:
    """Whether that key would do more than write: a command, Enter, Esc, Tab."""
    alone = Qt.Key(event.key()) in (
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
    )
    return not alone and (Qt.Key(event.key()) in ASKING_KEYS or bool(event.modifiers() & HELD))


def guarded(field: QWidget, event: QEvent) -> bool:
    """Use up an event of a field in which something is being composed; True when used."""
    kind = event.type()
    if kind is QEvent.Type.ShortcutOverride:
        # No shortcut of the window fires; what the key is then comes as a key press.
        event.accept()
        return True
    if kind is QEvent.Type.KeyPress and is_asking(cast("QKeyEvent", event)):
        event.accept()
        tell(field, composing_notice())
        return True
    if kind is QEvent.Type.FocusAboutToChange:
        drop(field)
        tell(field, dropped_notice())
    return False


def drop(field: QWidget) -> None:
    """Give up what is being composed: the input method forgets it, the field shows it no more.

    Qt would commit the bare letters when the keyboard goes elsewhere.
    """
    QGuiApplication.inputMethod().reset()
    QCoreApplication.sendEvent(field, QInputMethodEvent("", []))
