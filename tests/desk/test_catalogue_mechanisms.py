"""What an item says beyond its elements is refused at import where its own data contradict."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.catalogue import Catalogue, CatalogueError
from desk.catalogue_checks import check_import, check_version
from desk.catalogue_faults import Fault
from desk.item import MaterialRule, Option, Situation
from desk.item_basis import Limit, Organ
from desk.item_rules import (
    BundlePart,
    Exclusion,
    Giveaway,
    JointTask,
    LimitSwitch,
    Mandate,
    Pilot,
    ProcedureStep,
    ProjectStage,
    PromiseRule,
    StepKind,
    Waiver,
)
from desk.item_words import AcceptanceRule, CaseType, ItemType, Necessity
from desk.ordering import find_cycle, startable
from tests.desk.samples import ORGAN, an_item
from ui.texts.catalogue import PROBLEMS

BAD_ORGAN = Organ(name="无", credit_code="113799010049010170")
DAY = date(2024, 1, 1)
CORE = MaterialRule(code="application", name="申请书", order=1, core=True)
PLAN = MaterialRule(code="plan", name="平面图", order=2)
PAID = Situation(
    code="paid",
    question="是否已完税？",
    options=(Option(code="yes", text="是"), Option(code="no", text="否")),
)


def a_mandate(**changes: Any) -> Mandate:
    return replace(Mandate(organ=ORGAN, document="示例授权清单", since=DAY), **changes)


def a_part(code: str, **changes: Any) -> BundlePart:
    return replace(BundlePart(code=code, name=code, organ=ORGAN), **changes)


def a_task(code: str, **changes: Any) -> JointTask:
    return replace(
        JointTask(code=code, name=code, organ=ORGAN, limit=Limit(value=3)), **changes
    )


def a_promise(**changes: Any) -> PromiseRule:
    rule = PromiseRule(
        text="告知内容",
        basis=("示例条例",),
        conditions=("符合条件",),
        waives=("plan",),
        verify_within=Limit(value=20),
        consequence="撤销决定",
    )
    return replace(rule, **changes)


A_FILING = {
    "kind": ItemType.OTHER,
    "base_code": "001031220100",
    "code": f"{ORGAN.credit_code}4001031220100",
    "acceptance_rule": AcceptanceRule.FILING,
}
APPROVES = ProcedureStep(name="审批", kind=StepKind.APPROVE)
ONE = Exclusion(code="x", name="失信被执行人", article="示例条例第五条", as_of=DAY)
SEAL = Giveaway(code="seal", name="印章", document="示例通知", since=DAY)


@pytest.mark.parametrize(
    ("changes", "field", "fault"),
    [
        ({**A_FILING, "procedure": (APPROVES,)}, "procedure[审批].kind", Fault.FILING_APPROVES),
        (
            {"procedure": (replace(APPROVES, limit=Limit(value=0)),)},
            "procedure[审批].limit",
            Fault.BAD_NUMBER,
        ),
        ({"mandates": (a_mandate(organ=BAD_ORGAN),)}, "mandates[0].organ.credit_code", None),
        ({"mandates": (a_mandate(until=DAY),)}, "mandates[0].until", Fault.INTERVAL_BACKWARDS),
        ({"mandates": (a_mandate(document=" "),)}, "mandates[0].document", Fault.EMPTY),
        ({"mandates": (a_mandate(), a_mandate())}, "mandates[1]", Fault.INTERVALS_OVERLAP),
        ({"pilot": Pilot(document="", since=DAY)}, "pilot.document", Fault.EMPTY),
        ({"pilot": Pilot(document="x", since=DAY, until=DAY)}, "pilot.until", None),
        ({"promise": a_promise(waives=("gone",))}, "promise.waives", Fault.UNKNOWN_MATERIAL),
        ({"promise": a_promise(waives=("application",))}, "promise.waives", Fault.CORE_WAIVED),
        ({"promise": a_promise(text="")}, "promise", Fault.EMPTY),
        ({"promise": a_promise(basis=())}, "promise.basis", Fault.EMPTY),
        ({"promise": a_promise(verify_within=Limit(value=0))}, "promise.verify_within", None),
        ({"promise": a_promise(exclusions=(ONE, ONE))}, "promise.exclusions", Fault.TWICE),
        (
            {"promise": a_promise(), "commitment_allowed": False},
            "commitment_allowed",
            Fault.NOT_ALLOWED_THERE,
        ),
        (
            {"waivers": (Waiver(status="talent_card", materials=("gone",)),)},
            "waivers[talent_card].materials",
            Fault.UNKNOWN_MATERIAL,
        ),
        (
            {"switches": (LimitSwitch(situation="x", option="y", promised=Limit(value=1)),)},
            "switches[x=y]",
            Fault.UNKNOWN_SITUATION,
        ),
        (
            {
                "switches": (
                    LimitSwitch(situation="paid", option="no", promised=Limit(value=0)),
                )
            },
            "switches[paid=no].promised",
            Fault.BAD_NUMBER,
        ),
        ({"bundle": (a_part("a"), a_part("a"))}, "bundle", Fault.TWICE),
        ({"bundle": (a_part("a", after=("z",)),)}, "bundle[a].after", Fault.UNKNOWN_PART),
        (
            {"bundle": (a_part("a", after=("b",)), a_part("b", after=("a",)))},
            "bundle",
            Fault.CYCLE,
        ),
        ({"bundle": (a_part("a", after=("a",)),)}, "bundle", Fault.CYCLE),
        ({"bundle": (a_part("a", link=0),)}, "bundle[a].link", Fault.BAD_NUMBER),
        ({"bundle": (a_part("a", fields=("gone",)),)}, "bundle[a].fields", Fault.UNKNOWN_FIELD),
        (
            {"bundle": (a_part("a", materials=("gone",)),)},
            "bundle[a].materials",
            Fault.UNKNOWN_MATERIAL,
        ),
        ({"bundle": (a_part("a", organ=BAD_ORGAN),)}, "bundle[a].organ.credit_code", None),
        ({"joint": (a_task("a"),)}, "joint", Fault.LEAD_NOT_ONE),
        ({"joint": (a_task("a", lead=True), a_task("b", lead=True))}, "joint", None),
        (
            {"joint": (a_task("a", lead=True, after=("b",)), a_task("b", after=("a",)))},
            "joint",
            Fault.CYCLE,
        ),
        ({"joint": (a_task("a", lead=True, limit=Limit(value=0)),)}, "joint[a].limit", None),
        ({"giveaways": (SEAL, SEAL)}, "giveaways[seal]", Fault.INTERVALS_OVERLAP),
        (
            {"case_type": CaseType.AT_ONCE, "simulation_allowed": True},
            "simulation_allowed",
            Fault.NOT_ALLOWED_THERE,
        ),
        (
            {"materials": (CORE, replace(PLAN, necessity=Necessity.TOLERABLE))},
            "tolerance_allowed",
            Fault.NOT_ALLOWED_THERE,
        ),
        ({"project": ProjectStage(order=0, name="x")}, "project.order", Fault.BAD_NUMBER),
        ({"locked": frozenset({"gone"})}, "locked", Fault.UNKNOWN_FIELD),
        ({"materials": (replace(PLAN, parent="gone"),)}, "materials[plan].parent", None),
        ({"materials": (replace(PLAN, valid_days=0),)}, "materials[plan].valid_days", None),
        ({"entrusted": BAD_ORGAN}, "entrusted.credit_code", Fault.BAD_CREDIT_CODE),
    ],
)
def test_a_contradiction_is_named_by_field_and_fault(
    changes: dict[str, Any], field: str, fault: Fault | None
) -> None:
    whole = {"materials": (CORE, PLAN), "situations": (PAID,), "commitment_allowed": True}
    found = {(p.field, p.fault) for p in check_version(an_item(**{**whole, **changes}))}
    assert field in {name for name, _ in found}
    assert fault is None or (field, fault) in found


def test_mandates_of_different_areas_or_times_stand_side_by_side() -> None:
    ended = a_mandate(until=date(2025, 1, 1))
    for second in (
        a_mandate(since=date(2025, 1, 1)),
        a_mandate(regions=("370102",)),
        a_mandate(zone="ftz"),
    ):
        Catalogue.of([an_item(mandates=(ended, second))])
    with pytest.raises(CatalogueError):
        Catalogue.of([an_item(mandates=(ended, a_mandate(since=date(2024, 12, 31))))])


def test_the_same_zone_given_to_two_organs_at_once_is_refused() -> None:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.of([an_item(mandates=(a_mandate(zone="ftz"), a_mandate(zone="ftz")))])
    assert {p.fault for p in caught.value.problems} == {Fault.INTERVALS_OVERLAP}


def test_a_whole_set_of_mechanisms_is_taken() -> None:
    Catalogue.of(
        [
            an_item(
                materials=(CORE, PLAN),
                situations=(PAID,),
                commitment_allowed=True,
                promise=a_promise(exclusions=(ONE,)),
                mandates=(a_mandate(zone="ftz"), a_mandate()),
                pilot=Pilot(document="示例批复", since=DAY),
                bundle=(a_part("a"), a_part("b", after=("a",), materials=("plan",))),
                joint=(a_task("a", lead=True), a_task("b", after=("a",))),
                switches=(
                    LimitSwitch(situation="paid", option="yes", promised=Limit(value=1)),
                ),
                waivers=(Waiver(status="talent_card", materials=("plan",)),),
                giveaways=(
                    replace(SEAL, until=date(2025, 1, 1)),
                    replace(SEAL, since=DAY.replace(2025)),
                ),
            )
        ]
    )


def test_a_tolerance_past_the_promise_without_its_source_is_doubted() -> None:
    late = replace(PLAN, necessity=Necessity.TOLERABLE, tolerable_days=30)
    item = an_item(materials=(CORE, late), tolerance_allowed=True)
    assert [p.fault for p in Catalogue.of([item]).doubts()] == [Fault.LONGER_TOLERANCE]
    sourced = replace(late, longer_tolerance_basis="示例办法第三条")
    item = an_item(materials=(CORE, sourced), tolerance_allowed=True)
    assert Catalogue.of([item]).doubts() == ()


def test_a_zone_that_no_list_knows_is_doubted() -> None:
    found = Catalogue.of([an_item(mandates=(a_mandate(zone="moon"), a_mandate(zone="ftz")))])
    doubted = [(p.fault, p.detail) for p in found.doubts()]
    assert (Fault.UNKNOWN_ZONE, "moon") in doubted
    assert (Fault.UNKNOWN_ZONE, "ftz") not in doubted


def test_every_fault_has_a_sentence_and_every_sentence_a_fault() -> None:
    assert set(PROBLEMS) == {fault.value for fault in Fault}
    assert all(zh and en for zh, en in PROBLEMS.values())


NODES = st.integers(0, 7).map(str)


@given(st.dictionaries(NODES, st.sets(NODES, max_size=3), max_size=8))
def test_either_a_graph_has_a_cycle_or_everything_in_it_can_be_finished(
    graph: dict[str, set[str]],
) -> None:
    known = {node: needed & set(graph) for node, needed in graph.items()}
    finished: set[str] = set()
    while ready := startable(known, finished, ()):
        finished.update(ready)
    cycle = find_cycle(known)
    assert bool(cycle) is (finished != set(known))
    for node, waits_for in zip(cycle, (*cycle[1:], *cycle[:1]), strict=True):
        assert waits_for in known[node]


def test_a_graph_deeper_than_the_stack_is_walked() -> None:
    chain = {str(n): {str(n + 1)} for n in range(5000)}
    assert find_cycle(chain) == ()
    assert len(find_cycle({**chain, "5000": {"0"}})) == 5001


@pytest.mark.parametrize(
    ("name", "rule", "step", "kind"),
    [
        ("项目备案", AcceptanceRule.PUBLIC_SERVICE, "审核", StepKind.APPROVE),
        ("项目备案", AcceptanceRule.FILING, "局长审批", StepKind.REVIEW),
        ("项目登记", AcceptanceRule.FILING, "核准", StepKind.REVIEW),
    ],
)
def test_a_filing_approves_under_no_other_rule_kind_or_name(name, rule, step, kind):
    steps = (ProcedureStep(name=step, kind=kind),)
    item = an_item(
        name=name,
        kind=ItemType.OTHER,
        base_code="001031220100",
        acceptance_rule=rule,
        procedure=steps,
    )
    assert Fault.FILING_APPROVES in {problem.fault for problem in check_import(item)}
    collects = replace(item, procedure=(ProcedureStep(name="收存", kind=StepKind.REVIEW),))
    assert Fault.FILING_APPROVES not in {p.fault for p in check_import(collects)}


def test_one_material_under_two_codes_is_told_unless_no_answer_asks_for_both():
    again = replace(PLAN, code="plan2")
    item = an_item(materials=(CORE, PLAN, again), situations=(PAID,))
    assert [p.field for p in check_import(item)] == ["materials[plan2].name"]
    apart = (
        replace(PLAN, shown_when={"paid": frozenset({"yes"})}),
        replace(again, shown_when={"paid": frozenset({"no"})}),
    )
    assert check_import(replace(item, materials=(CORE, *apart))) == []
