"""What the tests of the printing room share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from printing.maker import ReportlabMaker
from tests.printing.private_cups import PrivateCups, private_cups


@pytest.fixture(scope="session")
def maker() -> ReportlabMaker:
    """The maker under test."""
    return ReportlabMaker()


@pytest.fixture(scope="module")
def cups() -> Iterator[PrivateCups]:
    """A private cupsd whose queue gives a failed job up."""
    with private_cups() as running:
        yield running
