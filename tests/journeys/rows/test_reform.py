"""Rows R01–R05 of the requirement document, each through the real window by keys."""

from __future__ import annotations

from desk.stages import Stage
from tests.journeys.rows.taker import take
from ui.window.clerk import Clerk


def test_r01_one_window_takes_items_of_five_departments(clerk: Clerk) -> None:
    for code in ("1101", "4101", "5101", "6101"):
        case = take(clerk, code)
        assert case.receipt
        assert case.stage in (Stage.RECEIVED, Stage.ACCEPTED)
        assert case.get_item().short_code == code
