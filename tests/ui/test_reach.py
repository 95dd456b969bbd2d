"""Every control can be reached, named and seen with the keyboard alone, in every dialog too."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.samples_screens import VIEWS, View
from ui.window.shots import Studio, settle
from ui.window.theme.look import Look
from ui.window.theme.sheet import style_sheet
from ui.window.theme.tokens import THEMES, ThemeName, contrast, graphic_pairs

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SEEN_AT = 3.0  # contrast by which a pixel tells that the keyboard came
AIR = 3  # pixels round a control in which its ring may lie
# One dialog of each kind that no page is like; pages each once, steps each once.
SHOWN = ("materials", "identity", "item", "form", "confirm", "cases", "waiting", "daily")
SHOWN += ("settings_look", "tolerance", "pick", "second_card", "keys", "licence", "sign_in")
FOCUSED = tuple(view for view in VIEWS if view.slug in SHOWN)


@pytest.fixture(scope="module")
def studio(qapp) -> Iterator[Studio]:
    """One window for all of them: building it is what takes time."""
    made = Studio()
    yield made
    made.close()


def in_front(studio: Studio, view: View) -> QWidget | None:
    """What the keyboard works in; None for the applicant's screen, which has no keyboard."""
    front = studio.show(view)
    if isinstance(front, ApplicantScreen):
        return None
    front.activateWindow()
    settle()
    cover = studio.window.cover
    if cover is not None:
        cover.take_focus()  # type: ignore[attr-defined]
        return cover
    return front


def stops(front: QWidget) -> list[QWidget]:
    """Where Tab should stop."""
    tab = Qt.FocusPolicy.TabFocus.value
    return [
        each
        for each in front.findChildren(QWidget)
        if each.window() is front.window() and each.isVisible() and each.isEnabled()
        if each.focusPolicy().value & tab
    ]


def tabbed(front: QWidget) -> list[QWidget]:
    """Where Tab does stop, from the first one on."""
    found: list[QWidget] = []
    here = QApplication.focusWidget()
    # Behind a cover Tab would go on; there the guard of the window brings it back.
    while here is not None and here not in found and front.isAncestorOf(here):
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    chain = front.nextInFocusChain()
    while found and chain is not None and chain not in found and chain is not front:
        chain = chain.nextInFocusChain()
    start = found.index(chain) if chain in found else 0
    return found[start:] + found[:start]


def named(widget: QWidget) -> str:
    return (
        f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"
    )


def backwards(front: QWidget, order: list[QWidget]) -> Iterator[str]:
    """Neighbours in one group of which the second stands above or before the first."""
    for first, second in pairwise(order):
        if first.parentWidget() is not second.parentWidget():
            continue
        here, there = (QRect(w.mapTo(front, QPoint()), w.size()) for w in (first, second))
        same_row = abs(here.center().y() - there.center().y()) < here.height() // 2
        if there.bottom() < here.top() or (same_row and there.left() < here.left()):
            yield f"{named(second)} after {named(first)}"


def unreachable(studio: Studio, view: View) -> list[str]:
    front = in_front(studio, view)
    if front is None:
        return []
    order = tabbed(front)
    missed = [f"Tab never comes to {named(w)}" for w in stops(front) if w not in order]
    return [f"{view.slug}: {each}" for each in (*missed, *backwards(front, order))]


def nameless(studio: Studio, view: View) -> list[str]:
    """Controls that a screen reader could not name."""
    front = in_front(studio, view)
    return [
        f"{view.slug}: {type(each).__name__} in {type(each.parent()).__name__}"
        for each in (() if front is None else front.findChildren(QWidget))
        if each.isVisible() and each.focusPolicy().value and not isinstance(each, QScrollArea)
        if not each.accessibleName() and not getattr(each, "text", str)()
    ]


def test_tab_comes_to_every_control_of_every_page_and_dialog_in_reading_order(studio):
    assert [each for view in VIEWS for each in unreachable(studio, view)] == []


def test_every_control_of_every_page_and_dialog_has_a_name(studio):
    assert [each for view in VIEWS for each in nameless(studio, view)] == []


def test_a_dialog_is_named_for_a_screen_reader_and_takes_the_keyboard(studio):
    for view in VIEWS:
        front = in_front(studio, view)
        if front is not None and front is not studio.window and front.isModal():
            assert front.accessibleName(), view.slug
            focused = QApplication.focusWidget()
            assert focused is not None, view.slug
            assert focused is front or front.isAncestorOf(focused), view.slug


def told_by_pixels(on: QImage, off: QImage) -> int:
    """How many pixels differ so that an eye sees it."""
    return sum(
        contrast(on.pixelColor(x, y).name(), off.pixelColor(x, y).name()) >= SEEN_AT
        for y in range(on.height())
        for x in range(on.width())
        if on.pixel(x, y) != off.pixel(x, y)
    )


def unseen(front: QWidget, order: list[QWidget], known: set[object]) -> Iterator[str]:
    """Controls, one of each kind, on which the keyboard would not be seen."""
    for number, control in enumerate(order):
        other = order[(number + 1) % len(order)]
        kind = (
            type(control),
            control.property("kind"),
            getattr(control, "isChecked", bool)(),
            control.property("picked"),
        )
        if kind in known or other is control or not control.isVisible():
            continue
        known.add(kind)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        place = QRect(control.mapTo(front, QPoint()), control.size())
        place = place.adjusted(-AIR, -AIR, AIR, AIR).intersected(front.rect())
        on = front.grab(place).toImage()
        other.setFocus(Qt.FocusReason.TabFocusReason)
        off = front.grab(place).toImage()
        if told_by_pixels(on, off) < min(place.width(), place.height()):
            yield named(control)


@pytest.mark.parametrize("theme", ThemeName)
def test_the_keyboard_is_seen_on_every_kind_of_control(studio, theme):
    studio.look.choose(theme=theme)
    known: set[object] = set()
    found = []
    for view in FOCUSED:
        front = in_front(studio, view)
        if front is not None:
            found += [f"{view.slug}: {each}" for each in unseen(front, tabbed(front), known)]
    assert found == []
    assert len(known) > 15


@pytest.mark.parametrize("theme", ThemeName)
def test_what_carries_a_meaning_without_words_stands_out(theme):
    weak = [
        (name, round(contrast(ink, ground), 2))
        for name, ink, ground in graphic_pairs(THEMES[theme])
        if contrast(ink, ground) < SEEN_AT
    ]
    assert weak == []


@pytest.mark.parametrize("theme", ThemeName)
def test_every_ink_that_the_sheet_puts_on_a_ground_of_its_own_is_readable(theme, qapp):
    """Read from the generated sheet itself, so that no pair is forgotten in the list."""
    look = Look(theme)
    weak = []
    for rule in style_sheet(look).split("}"):
        head, _, body = rule.partition("{")
        said = dict(
            (part.strip() for part in line.split(":", 1))
            for line in body.split(";")
            if line.count(":") == 1
        )
        ink, ground = said.get("color", ""), said.get("background", "")
        both = ink.startswith("#") and ground.startswith("#")
        if both and ":disabled" not in head and contrast(ink, ground) < look.tokens.lowest:
            weak.append((head.strip(), ink, ground, round(contrast(ink, ground), 2)))
    assert weak == []
