"""Every page and dialog by keyboard: each control reached, each key that is shown in force."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from tests.ui.test_own_keys import everything_moved
from ui.window import samples_dialogs, samples_steps, shots
from ui.window.capture.keys import KEYS as CAPTURE
from ui.window.keymap import FIXED, resolve
from ui.window.keys_in_force import put_in_force, shown
from ui.window.overprint_editor.keys import KEYS as EDITOR
from ui.window.shortcuts import TABLE, follow_keys
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.nav import NavButton
from ui.window.widgets.tabs import TabButton
from ui.window.widgets.words import Keycap, Words
from ui.window.workplace import Workplace

KEY = re.compile(
    r"(?<![\w+])(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d{1,2}|\w+|[←→↑↓])|(?<![\w+])F\d{1,2}\b"
)
ALWAYS = {"Shift+Enter", "Shift+Tab", "Ctrl+A", "Alt+Enter"}
PAGES = [
    PageName.CASES,
    PageName.WAITING,
    PageName.DAILY,
    PageName.SETTINGS,
    PageName.REGISTERS,
    PageName.TODAY,
]


@pytest.fixture(autouse=True)
def the_table_afterwards() -> Iterator[None]:
    yield
    put_in_force({})


@pytest.fixture
def window(look, qtbot) -> Workplace:
    """The sample window; made once for all pages: making costs more than looking."""
    made = shots.sample_window(look, Step.MATERIALS)
    qtbot.addWidget(made)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    shots.settle()
    return made


def everywhere(window: Workplace) -> Iterator[str]:
    """Each step and each page in front, one after the other."""
    window.turn_to(PageName.ACCEPT)
    for step in Step:
        window.page.take(samples_steps.at(step))
        shots.settle()
        yield f"{step!r}"
    for page in PAGES:
        window.turn_to(page)
        shots.settle()
        yield page.value


def words_of(widget: QWidget) -> list[str]:
    said = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, Keycap):
        said.append(widget.text())
    if isinstance(widget, Words):
        said.append(widget.whole)
    if isinstance(widget, QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QLineEdit):
        said.append(widget.placeholderText())
    return said


def wrong_keys(root: QWidget) -> list[str]:
    """Keys that stand somewhere and are not in force."""
    found = resolve(everything_moved())
    true = {shown(found.key_of(binding)) for binding in TABLE} | ALWAYS
    true |= {shown(key) for binding in TABLE for key in binding.keys[1:]}
    true |= {shown(binding.keys[0]) for binding in TABLE if binding.command in FIXED}
    # The capture screen and the editor of forms have tables of their own, which stay.
    true |= {shown(each.key) for each in CAPTURE} | {each.cap for each in CAPTURE}
    true |= {each.cap for each in EDITOR}
    return [
        f"{type(widget).__name__}: {text}"
        for widget in (root, *root.findChildren(QWidget))
        for text in words_of(widget)
        if set(KEY.findall(text)) - true
    ]


def test_every_page_shows_the_keys_in_force(window):
    put_in_force(resolve(everything_moved()).moved)
    follow_keys()
    window.look.changed.emit()
    found = [
        f"{place}: {wrong}" for place in everywhere(window) for wrong in wrong_keys(window)
    ]
    assert found == []


def test_an_open_page_follows_when_keys_are_changed_and_changed_back(window):
    for _place in everywhere(window):
        pass
    before = sorted(cap.text() for cap in window.findChildren(Keycap))
    put_in_force(resolve(everything_moved()).moved)
    follow_keys()
    window.look.changed.emit()
    shots.settle()
    assert wrong_keys(window) == []
    put_in_force({})
    follow_keys()
    window.look.changed.emit()
    shots.settle()
    assert sorted(cap.text() for cap in window.findChildren(Keycap)) == before


def has_key(widget: QWidget) -> bool:
    """Whether a key of its own does it, wherever the keyboard is."""
    if isinstance(widget, NavButton | TabButton):
        return True
    return isinstance(widget, KeyButton) and not widget.keycap.isHidden()


def by_tab(root: QWidget) -> list[QWidget]:
    """What Tab comes to, in its order, once round."""
    start = QApplication.focusWidget() or root
    visited, here = [start], start
    while True:
        here = here.nextInFocusChain()
        if here is start:
            return visited
        tabbed = here.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and here.isVisible() and here.isEnabled() and root.isAncestorOf(here):
            visited.append(here)


def doing(root: QWidget) -> list[QWidget]:
    """Every control that somebody could press with a mouse."""
    return [
        button
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled()
    ]


def lost_in(root: QWidget) -> list[str]:
    tabbed = set(by_tab(root))
    lost = [button for button in doing(root) if button not in tabbed and not has_key(button)]
    return [f"{type(each).__name__} {each.accessibleName()}" for each in lost]


def test_every_control_of_every_page_is_reached_by_keys(window):
    assert [(place, lost) for place in everywhere(window) for lost in lost_in(window)] == []


@pytest.mark.parametrize("over", sorted(samples_dialogs.SHEETS))
def test_every_control_of_a_dialog_is_reached_and_shows_the_keys_in_force(window, look, over):
    put_in_force(resolve(everything_moved()).moved)
    sheet = shots.put_over(window, look, over)
    shots.settle()
    assert lost_in(sheet) == []
    # The sheet of keys shows beside each key that was moved which one it was.
    assert over == "keys" or wrong_keys(sheet) == []


def card_of(widget: QWidget | None) -> QWidget | None:
    while widget is not None and widget.property("box") != "card":
        widget = widget.parentWidget()
    return widget


def returned_to(window: Workplace) -> list[str]:
    """Cards to which Tab comes back after it has left them."""
    begun: list[QWidget] = []
    returned, before = [], None
    for card in map(card_of, by_tab(window.page)):
        if card is not None and card is not before:
            if card in begun[1:]:  # the walk begins in the middle of the first
                returned.append(card.accessibleName())
            begun.append(card)
        before = card or before
    return returned


def test_tab_leaves_no_card_to_come_back_to_it(window):
    found = [(place, card) for place in everywhere(window) for card in returned_to(window)]
    assert found == []


def test_the_keyboard_is_on_the_page_when_it_is_shown(window):
    away = [
        place
        for place in everywhere(window)
        if not window.page.isAncestorOf(QApplication.focusWidget())
    ]
    assert away == []
