"""The application as the program makes it: our style, our faces, a look for each test."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from ui.window.lanes import Lanes
from ui.window.start import make_application
from ui.window.theme.look import Look, dress_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    make_application()
    return qapp


@pytest.fixture
def look(qapp: QApplication) -> Look:
    fresh = Look()
    dress_application(fresh)
    return fresh


@pytest.fixture
def crashes() -> list[BaseException]:
    return []


@pytest.fixture
def lanes(qapp: QApplication, crashes: list[BaseException]) -> Iterator[Lanes]:
    running = Lanes(crashes.append)
    yield running
    assert running.close(5.0) == ()
