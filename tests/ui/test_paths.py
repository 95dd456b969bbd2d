"""The paths A, B and C of the figures: their keys counted one by one, and no click."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.counting import keys_of
from tests.ui.paths import (
    FOOD,
    FOOD_ANSWERS,
    PATHS,
    PHONE,
    first_visit,
    next_case,
    path_a,
    path_b,
    path_c,
)


class Mouse(QObject):
    """Sees every press of a mouse button on the clerk's window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window, self.clicks = window, 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        ours = isinstance(watched, QWidget) and watched.window() is self._window
        self.clicks += ours and event.type() == QEvent.Type.MouseButtonPress
        return False


@pytest.fixture
def mouse(clerk) -> Iterator[Mouse]:
    seen = Mouse(clerk.counter.window)
    QApplication.instance().installEventFilter(seen)
    yield seen
    QApplication.instance().removeEventFilter(seen)


def test_a_repeat_applicant_needs_no_more_than_ten_keys(clerk, mouse):
    first_visit(clerk)
    next_case(clerk)
    hands = path_a(clerk)
    assert hands.keys <= PATHS["A"].most_keys
    assert (hands.keys, mouse.clicks) == (8, 0)
    due = len(clerk.counter.acts.papering.earned(clerk.front))
    clerk.robot.wait(
        lambda: len(clerk.counter.accepting.table.front.papers) == due, "all papers"
    )


def test_with_a_signature_on_the_applicant_screen_it_is_one_key_more(clerk, mouse):
    first_visit(clerk)
    next_case(clerk)
    hands = path_a(clerk, signs=True)
    assert (hands.keys, mouse.clicks) == (9, 0)


def test_one_capture_one_gap_and_four_fields_need_no_more_than_forty_keys(clerk, mouse):
    hands = path_b(clerk)
    assert len(clerk.front.materials) == 3
    assert hands.keys <= PATHS["B"].most_keys
    assert mouse.clicks == 0
    next_case(clerk)
    again = path_b(clerk)
    assert again.keys == hands.keys


def test_a_new_applicant_with_twelve_fields_needs_no_more_than_ninety_keys(clerk, mouse):
    hands = path_c(clerk)
    assert len(clerk.front.materials) == 5
    assert hands.keys <= PATHS["C"].most_keys
    assert mouse.clicks == 0


def test_chinese_counts_as_its_whole_pinyin_and_the_key_that_chooses():
    assert keys_of("测试明") == len("ceshiming") + 1
    assert keys_of("8号门前") == 1 + len("haomenqian") + 1
    assert keys_of(PHONE) == 11


def test_space_receives_and_goes_on_to_the_next_missing_material(clerk):
    clerk.identify("ordinary", PHONE)
    clerk.choose(FOOD, FOOD_ANSWERS)
    rows = clerk.page.materials.list
    clerk.robot.wait(lambda: rows.isAncestorOf(clerk.robot.focus()), "the list")
    missing = [rule.code for rule in clerk.front.missing_materials()]
    rows.choose(missing[0])
    clerk.robot.key("Space", times=len(missing))
    clerk.robot.wait(lambda: not clerk.front.missing_materials(), "all of them")
    last = rows.current
    clerk.robot.key("Space")
    clerk.robot.wait(
        lambda: len(clerk.front.missing_materials()) == 1, "the last one taken back"
    )
    assert rows.current == last
