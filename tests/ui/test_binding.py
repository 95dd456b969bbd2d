"""The Qt binding keeps the count of Python's own values.

PySide6 6.12.0 under Python 3.11 gave back None without counting it, so that every call cost
one count and the process died after a few ten thousand.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel

CALLS = 2000


def test_calls_that_give_nothing_back_leave_the_count_of_none(qtbot):
    label = QLabel("a")
    qtbot.addWidget(label)
    label.setText("b")
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("b")
    assert abs(sys.getrefcount(None) - before) < CALLS // 10


def test_calls_that_give_true_or_false_back_leave_their_count(qtbot):
    label = QLabel("a")
    qtbot.addWidget(label)
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(CALLS):
        label.isVisible()
        label.isEnabled()
    after = sys.getrefcount(True), sys.getrefcount(False)
    assert all(abs(new - old) < CALLS // 10 for old, new in zip(before, after, strict=True))
