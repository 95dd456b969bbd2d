"""The gates before every act, tried through the acts themselves: nothing slips past one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.case import Case
from desk.events.facts import Result
from desk.events.outcome import CaseDecided, Origin
from desk.item_words import Authority
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from desk.station import Delegation, StationKind
from tests.desk.counter_acts import ACTS, DOES, ROLE_OF, SUPERVISORS, code_of
from tests.desk.window import (
    AT_ONCE,
    DEPARTMENT,
    ELSEWHERE,
    ITEM,
    LICENCE,
    NINE,
    POOL,
    Window,
    open_window,
    paper,
)

# What the step itself refuses once every gate let the act by.
ASKS_MORE = {
    "suspend": ("case.clock-not-pausable",),
    "resume": ("case.clock-not-pausable",),
    "terminate": ("case.decided-already",),
    "deem_accepted": ("clock.window-open",),
    "convert": ("case.not-simulated",),
}
STAGES = [stage for stage in Stage if stage is not Stage.DRAFT]


def prepared(window: Window, stage: Stage) -> Case:
    """A received case, moved to that stage, with a decision where the stage is past one."""
    case = window.received(AT_ONCE)
    if stage is Stage.DECIDED:
        window.write(
            case.case_id,
            CaseDecided(
                at=NINE,
                result=Result.GRANTED,
                number="1",
                organ="示例局",
                origin=Origin.PLATFORM,
                licence=LICENCE,
            ),
        )
    return window.move(case.case_id, stage)


@pytest.fixture
def free(window: Window) -> Window:
    """A window whose line is up, so that only the gate under test can refuse."""
    window.desk.line.worked(NINE.isoformat())
    return window


@pytest.mark.parametrize("stage", STAGES)
def test_every_act_is_refused_in_every_wrong_stage_and_leaves_no_entry(free, stage):
    case = prepared(free, stage)
    for act, do in ACTS.items():
        before = free.seq()
        if stage.value in DOES[act]:
            continue
        with pytest.raises(Refused) as refused:
            do(free, case.case_id, ROLE_OF[act])
        assert refused.value.code == "case.act-not-allowed", act
        assert refused.value.facts["stage"] == stage.value
        assert free.seq() == before
        assert free.case(case.case_id) == case
    assert free.proved().is_sound


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_open_in_its_own_stages(free, act):
    for stage in sorted(DOES[act]):
        case, before = prepared(free, Stage(stage)), free.seq()
        code = code_of(lambda case=case: ACTS[act](free, case.case_id, ROLE_OF[act]))
        # The step may still ask for more (a procedure that the item has); the gates let it by.
        assert code in ("ok", *ASKS_MORE.get(act, ())), stage
        assert free.seq() == before + (code == "ok") or act == "accept"


@pytest.mark.parametrize("holder", [ELSEWHERE, POOL, DEPARTMENT], ids=lambda h: h.kind.value)
def test_every_act_elsewhere_is_refused_with_the_holders_name(free, holder):
    case = free.received(AT_ONCE)
    for stage in STAGES:
        free.move(case.case_id, stage, holder)
        before = free.seq()
        for act, do in ACTS.items():
            with pytest.raises(Refused) as refused:
                do(free, case.case_id, ROLE_OF[act])
            assert refused.value.code == "case.held-elsewhere", act
            assert refused.value.facts == {"holder": holder.name, "kind": holder.kind.value}
        assert free.seq() == before


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("act", ACTS)
def test_every_role_does_its_own_acts_only(free, act, role):
    case = prepared(free, Stage(min(DOES[act])))
    before = free.seq()
    code = code_of(lambda: ACTS[act](free, case.case_id, role))
    may = role is Role.SUPERVISOR or (role is Role.CLERK and act not in SUPERVISORS)
    assert (code != "person.act-not-allowed") is may
    assert may or free.seq() == before


@pytest.mark.parametrize("act", ACTS)
def test_a_village_point_hands_over_and_voids_and_nothing_else(free, act):
    case = prepared(free, Stage(min(DOES[act])))
    village, before = free.seen_by(StationKind.VILLAGE), free.seq()
    code = code_of(lambda: ACTS[act](village, case.case_id, ROLE_OF[act]))
    if act in ("hand_over", "void"):
        assert code == "ok"
    else:
        assert (code, free.seq()) == ("station.act-not-here", before)


@pytest.mark.parametrize("act", ACTS)
def test_a_township_does_all_but_deem_and_convert(free, act):
    case = prepared(free, Stage(min(DOES[act])))
    township, before = free.seen_by(StationKind.TOWNSHIP), free.seq()
    code = code_of(lambda: ACTS[act](township, case.case_id, ROLE_OF[act]))
    if act in ("deem_accepted", "convert"):
        assert (code, free.seq()) == ("station.act-not-here", before)
    else:
        assert code != "station.act-not-here"


@pytest.mark.parametrize("how", ["receive", "receive_and_accept"])
def test_a_village_point_receives_nothing(free, how):
    village, draft = free.seen_by(StationKind.VILLAGE), free.draft()
    with pytest.raises(Refused, match=r"station\.act-not-here"):
        getattr(village.cases, how)(draft, free.actor())
    assert (free.seq(), len(free.drafts.listed())) == (0, 1)


def test_a_written_delegation_opens_an_act_to_a_village(tmp_path):
    given = Delegation(
        kind=StationKind.VILLAGE,
        acts=frozenset({"receive", "accept"}),
        document="示委〔2025〕1号",
    )
    village = frozenset({StationKind.HALL, StationKind.VILLAGE})
    item = replace(ITEM, delegations=(given,), acceptance_points=village)
    window = open_window(tmp_path / "data", [item]).seen_by(StationKind.VILLAGE)
    assert window.accepted(item).stage is Stage.ACCEPTED
    window.store.close()


@pytest.mark.parametrize("kind", [StationKind.TOWNSHIP, StationKind.HALL])
def test_acceptance_is_only_where_the_item_is_accepted(free, kind):
    case, window = free.received(), free.seen_by(kind)
    for doing in (
        lambda: window.cases.accept(case.case_id, free.actor()),
        lambda: window.cases.receive_and_accept(free.draft(), free.actor()),
    ):
        expected = "ok" if kind is StationKind.HALL else "station.not-an-acceptance-point"
        assert code_of(doing) == expected


def test_a_scripted_cut_counts_as_no_line(free):
    draft = free.draft(AT_ONCE)
    free.desk.line.cut = True
    assert not free.desk.line.usable
    free.desk.line.cut = False
    assert free.desk.line.usable
    assert free.cases.receive(draft, free.actor()).value.receipt


def test_only_an_item_decided_at_once_is_decided_here(free):
    case = free.move(free.received().case_id, Stage.HANDLING)
    with pytest.raises(Refused, match=r"case\.not-at-once"):
        ACTS["decide"](free, case.case_id, Role.CLERK)


def test_what_the_department_accepts_is_only_received_here(tmp_path):
    item = replace(ITEM, window_authority=Authority.DEPARTMENT)
    window = open_window(tmp_path / "data", [item])
    draft = window.draft(item)
    with pytest.raises(Refused, match=r"case\.department-accepts"):
        window.cases.receive_and_accept(draft, window.actor())
    assert window.cases.receive(draft, window.actor()).value.stage is Stage.RECEIVED
    window.store.close()


@pytest.mark.parametrize("holder", [ELSEWHERE, DEPARTMENT])
def test_materials_come_in_at_the_holder_alone(free, holder):
    case = free.received()
    free.move(case.case_id, holder=holder)
    before = free.seq()
    with pytest.raises(Refused, match=r"case\.held-elsewhere"):
        free.outcomes.supply(case.case_id, free.actor(), paper("plan"))
    assert free.seq() == before


def test_an_act_on_a_draft_by_the_draft_id_finds_no_case(free):
    draft = free.draft()
    for act, do in ACTS.items():
        with pytest.raises(Refused, match=r"case\.unknown"):
            do(free, draft.case_id, ROLE_OF[act])
