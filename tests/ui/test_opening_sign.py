"""The sign while the desk is opened: only when it lasts, gone with the answer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ui.window.opening import OpeningSign
from ui.window.shots import settle


@pytest.fixture
def sign(qtbot):
    made = OpeningSign()
    qtbot.addWidget(made)
    return made


def test_a_quick_opening_shows_nothing(sign):
    sign.expect()
    settle()
    sign.away()
    assert not sign.isVisible()


def test_a_long_one_counts_its_seconds_and_does_not_end_the_program(sign, qtbot):
    with qtbot.assertNotEmitted(QApplication.instance().lastWindowClosed):
        sign.expect()
        qtbot.waitUntil(sign.isVisible)
        assert "秒" in sign.accessibleName()
        sign.away()
        settle()
    assert not sign.isVisible()
