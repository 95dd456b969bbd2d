"""A user with folders of their own for each test that asks for one; a hall for the windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.command import Program
from tests.journeys.living_hall import LivingHall
from ui.window.start import make_application

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program in an empty place."""
    return Program(tmp_path)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as the program makes it."""
    make_application()
    return qapp


@pytest.fixture
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place, and nothing of this computer within reach."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:9")
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(tmp_path / "no-card-service"))
    return tmp_path


@pytest.fixture
def database() -> str:
    """The platform's database: a file of its own where a test file does not say otherwise."""
    return ""


@pytest.fixture
def hall(
    qapp: QApplication, apart: Path, database: str, capsys: pytest.CaptureFixture[str]
) -> Iterator[LivingHall]:
    """A hall of real parts; a bug in a window would have been written to the error stream."""
    made = LivingHall(apart, database)
    yield made
    made.close()
    assert "错误" not in capsys.readouterr().err
