"""Claims and clocks at the gates of the acts."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.cases import Cases
from desk.acts.claiming import Claiming
from desk.people import Role
from desk.refusal import Refused
from devices.system.clock import ScriptedClock


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_a_role_that_acts_on_no_case_neither_finds_nor_claims(window, role):
    claiming, actor = Claiming(window.desk), window.actor(role)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        claiming.find("SJ0000", actor)
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        claiming.claim("case", actor)


def test_an_act_long_before_the_acceptance_is_refused_and_writes_nothing(window):
    case = window.accepted()
    before = window.seq()
    earlier = ScriptedClock(window.desk.clock.now() - timedelta(hours=2))
    set_back = Cases(replace(window.desk, clock=earlier))
    with pytest.raises(Refused, match=r"clock\.set-back"):
        set_back.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    assert window.seq() == before
