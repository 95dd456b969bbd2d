"""One hall of real parts and one open window for all the rows of a file: a day at a counter.

The one rule: a journey begins at a new case and leaves the window on its page, so that the
next one can begin; it never closes the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.journeys.living_hall import LivingHall
from ui.window.clerk import Clerk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="module")
def day(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LivingHall]:
    """The hall of this file's journeys."""
    place: Path = tmp_path_factory.mktemp("hall")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        patch.setenv("CUPS_SERVER", "127.0.0.1:9")
        patch.setenv("PCSCLITE_CSOCK_NAME", str(place / "no-card-service"))
        hall = LivingHall(place)
        yield hall
        hall.close()


@pytest.fixture(scope="module")
def seated(day: LivingHall) -> Clerk:
    """Somebody at the window all day."""
    return day.seat(day.station("01"))


@pytest.fixture
def clerk(seated: Clerk, capsys: pytest.CaptureFixture[str]) -> Iterator[Clerk]:
    """The same person for one journey; a bug in the window would be on the error stream."""
    yield seated
    assert "错误" not in capsys.readouterr().err
