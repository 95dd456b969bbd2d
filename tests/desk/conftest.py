"""A window of its own for each test that asks for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.window import Window, open_window


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """A window on a new store, closed with the test."""
    made = open_window(tmp_path / "data")
    yield made
    made.store.close()
