"""A user with folders of their own for each test that asks for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.command import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program in an empty place."""
    return Program(tmp_path)
