"""The application as the program makes it: our style, our faces, a look for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from tests.ui.halls import gateway_in, hall_at
from ui.window.clerk import Clerk
from ui.window.entry import camera_of, peripherals_of, readers_of
from ui.window.lanes import Lanes
from ui.window.start import make_application
from ui.window.theme.look import Look, dress_application
from ui.window.theme.sheet import style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from sync.gateway.verbs import EmbeddedOrders
    from ui.opening.parts import Hall


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    make_application()
    return qapp


@pytest.fixture
def look(qapp: QApplication) -> Look:
    fresh = Look()
    dress_application(fresh)
    # Parts that a test shows without their window are styled by the application; setting
    # the same sheet again would style every widget anew.
    sheet = style_sheet(fresh)
    if qapp.styleSheet() != sheet:
        qapp.setStyleSheet(sheet)
    return fresh


@pytest.fixture
def crashes() -> list[BaseException]:
    return []


@pytest.fixture
def lanes(qapp: QApplication, crashes: list[BaseException]) -> Iterator[Lanes]:
    running = Lanes(crashes.append)
    yield running
    assert running.close(5.0) == ()


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedOrders]:
    """One process for the windows of all tests: to start it costs more than most of them."""
    with gateway_in(tmp_path_factory.mktemp("gateway")) as orders:
        yield orders


@pytest.fixture
def hall(gateway: EmbeddedOrders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hall:
    """A hall of its own, and nothing of this computer within reach."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    return hall_at(gateway)


@pytest.fixture
def clerk(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    """Somebody at an open window of that hall; a bug in it fails the test."""
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    seated = Clerk(
        lambda: parts.open_desk(folder, None, hall.url),
        readers_of(parts),
        camera=camera_of(parts),
        peripherals=peripherals_of(parts),
    )
    seated.open()
    yield seated
    seated.close()
