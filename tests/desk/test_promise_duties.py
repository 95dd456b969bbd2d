"""The duties of promises and clocks through their acts: every role, place and stage decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from desk.commitment import Chooser
from desk.duties import TABLE, Duty
from desk.people import Role
from desk.stages import Stage
from desk.station import StationKind
from tests.desk.counter_acts import code_of
from tests.desk.window import NINE, Window

Doing = Callable[[Window, str, Role], object]
DOING: dict[Duty, Doing] = {
    Duty.MAKE_PROMISE: lambda w, c, r: w.promises.make(c, w.actor(r), chosen_by=Chooser.SELF),
    Duty.WITHDRAW_PROMISE: lambda w, c, r: w.promises.withdraw(c, w.actor(r), reason="改主意"),
    Duty.VERIFY_PROMISE: lambda w, c, r: w.promises.verify(c, w.actor(r), kept=True),
    Duty.VERIFY_IDENTITY: lambda w, c, r: w.promises.verify_identity(
        c, w.actor(r), source="示例平台", reference="1"
    ),
    Duty.REMIND: lambda w, c, r: w.promises.remind(c, w.actor(r), channel="电话"),
    Duty.EXTEND_TOLERANCE: lambda w, c, r: w.promises.extend_tolerance(
        c, w.actor(r), until=date(2025, 12, 20), ground="台风"
    ),
    Duty.EXTEND: lambda w, c, r: w.clocks.extend(
        c, w.actor(r), days=1, reason="评审", approver="局长"
    ),
    Duty.PROPOSE_DEEMED: lambda w, c, r: w.clocks.propose_deemed(c, w.actor(r)),
}
GATES = {"person.act-not-allowed", "station.act-not-here", "case.act-not-allowed"}
STAGES = [stage for stage in Stage if stage is not Stage.DRAFT]


@pytest.mark.parametrize("duty", DOING, ids=lambda duty: duty.value)
def test_every_wrong_stage_is_refused_and_leaves_no_entry(window, duty):
    window.desk.line.worked(NINE.isoformat())
    case_id, rule = window.received().case_id, TABLE[duty]
    role = min(rule.roles)
    for stage in STAGES:
        window.move(case_id, stage)
        before = window.seq()
        code = code_of(lambda: DOING[duty](window, case_id, role))
        if stage in (rule.stages or ()):
            assert code not in GATES, stage
        else:
            assert (code, window.seq()) == ("case.act-not-allowed", before), stage


@pytest.mark.parametrize("kind", list(StationKind), ids=lambda kind: kind.value)
@pytest.mark.parametrize("duty", DOING, ids=lambda duty: duty.value)
def test_every_role_at_every_place_is_decided(window, duty, kind):
    window.desk.line.worked(NINE.isoformat())
    case_id, rule = window.received().case_id, TABLE[duty]
    window.move(case_id, min(rule.stages or {Stage.RECEIVED} - {Stage.DRAFT}, key=_order))
    here = window.seen_by(kind)
    for role in Role:
        before = window.seq()
        code = code_of(lambda role=role: DOING[duty](here, case_id, role))
        if role not in rule.roles:
            assert (code, window.seq()) == ("person.act-not-allowed", before)
        elif kind not in rule.kinds:
            assert (code, window.seq()) == ("station.act-not-here", before)
        else:
            assert code not in ("person.act-not-allowed", "station.act-not-here")


def _order(stage: Stage) -> tuple[bool, str]:
    return (stage is Stage.DRAFT, stage.value)
