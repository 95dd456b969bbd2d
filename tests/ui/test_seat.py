"""What a window that was closed leaves behind: nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

import main
from ui.window.clerk import Clerk
from ui.window.entry import readers_of


def test_a_closed_window_leaves_no_widget_behind(qapp, hall, tmp_path):
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open()
    window = seated.counter.window
    inside = window.findChildren(QWidget)
    assert len(inside) > 100
    seated.close()
    assert not isValid(window)
    assert [widget for widget in inside if isValid(widget)] == []
