"""A device that is plugged in while the window runs is named, and given its use by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.settings import READER, READER_PORT
from devices.plugging import Family, Plugged
from ui.window.clerk import Clerk
from ui.window.counter.plugging import Plugging
from ui.window.dialog_hands import answer
from ui.window.entry import readers_of
from ui.window.operations.settings import Kept, kept
from ui.window.settings_areas import devices

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.opening.parts import Hall

READER_ON_USB = Plugged(
    key="usb:1a86:7523", family=Family.SERIAL, name="USB Serial", port="/dev/ttyUSB0"
)
KEYBOARD = Plugged(key="usb:0c2e:0b61", family=Family.KEYBOARD, name="Scanner")


@pytest.fixture
def admin(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    """An administrator at a window."""
    parts, folder = main.parts(), tmp_path / "administrator"
    folder.mkdir()
    hall.make_station(folder, window="09")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open(person="demo-09")
    yield seated
    seated.close()


def test_what_comes_is_named_once_and_becomes_the_reader_of_the_station(admin):
    watch = next(each for each in admin.counter.fittings if isinstance(each, Plugging))
    watch.stop()
    admin.robot.wait(lambda: watch.found is not None, "the first look")
    watch.know((KEYBOARD,))
    admin.robot.key("Alt+6")
    page = admin.counter.pages.settings
    watch.know((KEYBOARD, READER_ON_USB))
    assert "USB Serial（ttyUSB0）" in page.notice.words.whole
    admin.counter.looking.open_area(devices.AREA.code)
    admin.counter.looking.act_asked.emit("use:usb:1a86:7523")
    page.notice.dismiss()
    assert "已记下" in answer(admin.robot, page.notice, {"use": "reader"})
    seen: list[Kept] = []
    kept(admin.counter.place).then(seen.append).start()
    admin.robot.wait(lambda: seen, "what is kept")
    values = seen[0].values
    assert READER.parse(values[READER.key]) == "sam-serial"
    assert READER_PORT.parse(values[READER_PORT.key]) == "usb:1a86:7523"
    page.notice.dismiss()
    watch.know((KEYBOARD,))
    assert "拔掉了" in page.notice.words.whole
