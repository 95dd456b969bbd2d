"""Power cuts in the middle of anything: the short form of tests.campaigns.power_cuts.

A real station's calls are recorded and its disk cut at some of them; the store is opened as
the program opens it.
"""

from __future__ import annotations

import pytest

from tests.campaigns.power_cuts import campaign
from tests.campaigns.recorded_day import PLANTS

CUTS = 100


def test_a_power_cut_at_any_call_loses_nothing_that_was_said_to_be_done():
    tally = campaign(CUTS, seed=101)
    assert tally.examples == []
    assert tally.cuts == CUTS
    assert len(tally.by_loss) == 5
    assert tally.deep > 0


@pytest.mark.parametrize("plant", [plant for plant in PLANTS if plant])
def test_a_mistake_planted_in_the_program_is_found(plant):
    assert campaign(40, seed=101, plant=plant, acts=15).found
