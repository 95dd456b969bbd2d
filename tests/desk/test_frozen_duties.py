"""A case whose void was asked for stands still: neither promise nor clock moves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from desk.acts.corrections import Corrections
from desk.commitment import Chooser
from desk.people import Role
from tests.desk.counter_acts import code_of
from tests.desk.window import Window

Doing = Callable[[Window, str], object]
MOVES: dict[str, Doing] = {
    "extend": lambda w, c: w.clocks.extend(
        c, w.actor(Role.SUPERVISOR), days=1, reason="复杂", approver="局长"
    ),
    "extend_tolerance": lambda w, c: w.promises.extend_tolerance(
        c, w.actor(Role.SUPERVISOR), until=date(2026, 1, 5), ground="暴雪"
    ),
    "withdraw_promise": lambda w, c: w.promises.withdraw(c, w.actor(), reason="改交"),
    "make_promise": lambda w, c: w.promises.make(c, w.actor(), chosen_by=Chooser.SELF),
    "propose_deemed": lambda w, c: w.clocks.propose_deemed(c, w.actor()),
}
ON_A_RECEIVED_CASE = ("withdraw_promise", "make_promise", "propose_deemed")


@pytest.mark.parametrize("name", sorted(MOVES))
def test_nothing_moves_a_frozen_case(window, name):
    case = window.received() if name in ON_A_RECEIVED_CASE else window.accepted()
    Corrections(window.desk).ask_void(case.case_id, window.actor(), reason="录重")
    before = window.seq()
    assert code_of(lambda: MOVES[name](window, case.case_id)) == "case.frozen"
    assert window.seq() == before
