"""Checks of what an item says beyond its elements: mandates, promises, bundles, switches.

Owned by no thread. The one rule: a mechanism that its own data contradict is refused at
import, never repaired at the counter. (Rules: 鲁发〔2020〕 §5-28.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Protocol

from desk.catalogue_faults import Fault
from desk.certificates import check_credit_code
from desk.item import ItemVersion
from desk.item_basis import Limit, Organ
from desk.item_rules import BundlePart, JointTask, Mandate, StepKind
from desk.item_words import AcceptanceRule, CaseType
from desk.ordering import find_cycle
from desk.refusal import Refused

Found = Iterator[tuple[str, Fault, str]]
_FILING = "备案"
_APPROVALS = ("审批", "批准", "核准")


class Dated(Protocol):
    """Something that holds from a day until a day, which is the first it no longer does."""

    @property
    def since(self) -> date:
        """The first day."""

    @property
    def until(self) -> date | None:
        """The first day on which it no longer holds; None while it lasts."""


def disguised_steps(item: ItemVersion) -> Found:
    """A filing by its rule or its name, whose step approves by its kind or its name (§5)."""
    by_rule = item.acceptance_rule is AcceptanceRule.FILING
    if not by_rule and _FILING not in item.name:
        return
    for step in item.procedure:
        known = by_rule and step.kind is StepKind.APPROVE  # check_version told of it
        approves = step.kind is StepKind.APPROVE or any(w in step.name for w in _APPROVALS)
        if approves and not known:
            yield f"procedure[{step.name}].kind", Fault.FILING_APPROVES, step.name


def same_names(item: ItemVersion) -> Found:
    """One material under two codes, where some answers ask for both."""
    for one, other in combinations(item.materials, 2):
        if one.code != other.code and one.name.strip() == other.name.strip():
            shared = one.shown_when.keys() & other.shown_when.keys()
            if all(one.shown_when[s] & other.shown_when[s] for s in shared):
                yield f"materials[{other.code}].name", Fault.TWICE, other.name


def _procedure(item: ItemVersion) -> Found:
    """A filing may not contain an approval (R02: no disguised approval)."""
    for step in item.procedure:
        if item.acceptance_rule is AcceptanceRule.FILING and step.kind is StepKind.APPROVE:
            yield f"procedure[{step.name}].kind", Fault.FILING_APPROVES, step.name
        yield from _limit(f"procedure[{step.name}].limit", step.limit)


def _mandates(item: ItemVersion) -> Found:
    for n, mandate in enumerate(item.mandates):
        place = f"mandates[{n}]"
        yield from _organ(place, mandate.organ)
        yield from _interval(place, mandate)
        if not mandate.document.strip():
            yield f"{place}.document", Fault.EMPTY, mandate.organ.name
    for (n, one), (m, other) in combinations(enumerate(item.mandates), 2):
        shared = _areas(one) & _areas(other)
        if shared and _overlap(one, other):
            area = "、".join(sorted(zone or region or "*" for zone, region in shared))
            yield f"mandates[{m}]", Fault.INTERVALS_OVERLAP, f"[{n}] {area}"


def _areas(mandate: Mandate) -> frozenset[tuple[str, str]]:
    """Where a mandate holds: a zone and a beginning of a division code, "" for every one.

    Of two beginnings the longer one decides, so only equal ones conflict.
    """
    return frozenset((mandate.zone, region) for region in mandate.regions or ("",))


def _pilot(item: ItemVersion) -> Found:
    if item.pilot is None:
        return
    yield from _interval("pilot", item.pilot)
    if not item.pilot.document.strip():
        yield "pilot.document", Fault.EMPTY, item.pilot.what


def _promise(item: ItemVersion) -> Found:
    rule = item.promise
    if rule is None:
        return
    if not item.commitment_allowed:
        yield "commitment_allowed", Fault.NOT_ALLOWED_THERE, "promise"
    if not rule.text.strip() or not rule.consequence.strip():
        yield "promise", Fault.EMPTY, item.name
    if not rule.basis:
        yield "promise.basis", Fault.EMPTY, item.name
    yield from _limit("promise.verify_within", rule.verify_within)
    for code in _repeated(each.code for each in rule.exclusions):
        yield "promise.exclusions", Fault.TWICE, code
    for code in rule.waives:
        yield from _waived(item, "promise.waives", code)


def _waivers(item: ItemVersion) -> Found:
    for waiver in item.waivers:
        place = f"waivers[{waiver.status}].materials"
        yield from (
            (place, Fault.UNKNOWN_MATERIAL, c) for c in _unknown(item, waiver.materials)
        )


def _waived(item: ItemVersion, place: str, code: str) -> Found:
    material = item.find_material(code)
    if material is None:
        yield place, Fault.UNKNOWN_MATERIAL, code
    elif material.core:
        yield place, Fault.CORE_WAIVED, material.name


def _switches(item: ItemVersion) -> Found:
    known = {s.code: {o.code for o in s.options} for s in item.situations}
    for switch in item.switches:
        place = f"switches[{switch.situation}={switch.option}]"
        if switch.option not in known.get(switch.situation, set()):
            yield place, Fault.UNKNOWN_SITUATION, f"{switch.situation}={switch.option}"
        yield from _limit(f"{place}.promised", switch.promised)
    pairs = (f"{switch.situation}={switch.option}" for switch in item.switches)
    yield from (("switches", Fault.TWICE, pair) for pair in _repeated(pairs))


def _bundle(item: ItemVersion) -> Found:
    yield from _graph("bundle", item.bundle)
    fields = {field.code for field in item.form}
    for part in item.bundle:
        place = f"bundle[{part.code}]"
        if part.link < 1:
            yield f"{place}.link", Fault.BAD_NUMBER, str(part.link)
        for code in sorted(set(part.fields) - fields):
            yield f"{place}.fields", Fault.UNKNOWN_FIELD, code
        for code in _unknown(item, part.materials):
            yield f"{place}.materials", Fault.UNKNOWN_MATERIAL, code


def _joint(item: ItemVersion) -> Found:
    yield from _graph("joint", item.joint)
    leads = sum(task.lead for task in item.joint)
    if item.joint and leads != 1:
        yield "joint", Fault.LEAD_NOT_ONE, str(leads)


def _graph(name: str, nodes: Sequence[BundlePart] | Sequence[JointTask]) -> Found:
    codes = [node.code for node in nodes]
    yield from ((name, Fault.TWICE, code) for code in _repeated(codes))
    for node in nodes:
        place = f"{name}[{node.code}]"
        yield from _organ(place, node.organ)
        yield from _limit(f"{place}.limit", node.limit)
        for code in sorted(set(node.after) - set(codes)):
            yield f"{place}.after", Fault.UNKNOWN_PART, code
    after: Mapping[str, Collection[str]] = {node.code: node.after for node in nodes}
    cycle = find_cycle(after)
    if cycle:
        yield name, Fault.CYCLE, "→".join((*cycle, cycle[0]))


def _gifts(item: ItemVersion) -> Found:
    named = [(f"giveaways[{each.code}]", each.code, each) for each in item.giveaways]
    for place, _, gift in named:
        yield from _interval(place, gift)
    for (place, code, one), (_, other_code, other) in combinations(named, 2):
        if code == other_code and _overlap(one, other):
            yield place, Fault.INTERVALS_OVERLAP, code
    for pack in item.policies:
        yield from _interval(f"policies[{pack.code}]", pack)


def _kinds(item: ItemVersion) -> Found:
    """What cannot stand together: simulation of what is decided at once, a free project."""
    if item.simulation_allowed and item.case_type is CaseType.AT_ONCE:
        yield "simulation_allowed", Fault.NOT_ALLOWED_THERE, item.case_type.label
    tolerable = [rule for rule in item.materials if rule.necessity.is_tolerable]
    if tolerable and not item.tolerance_allowed:
        yield "tolerance_allowed", Fault.NOT_ALLOWED_THERE, tolerable[0].name
    if item.project is not None:
        if item.project.order < 1:
            yield "project.order", Fault.BAD_NUMBER, str(item.project.order)
        yield from _limit("project.total", item.project.total)


def _organ(place: str, organ: Organ) -> Found:
    try:
        check_credit_code(organ.credit_code)
    except Refused:
        yield f"{place}.organ.credit_code", Fault.BAD_CREDIT_CODE, organ.credit_code


def _interval(place: str, dated: Dated) -> Found:
    if dated.until is not None and dated.until <= dated.since:
        yield f"{place}.until", Fault.INTERVAL_BACKWARDS, dated.until.isoformat()


def _overlap(one: Dated, other: Dated) -> bool:
    begins, ends = max(one.since, other.since), [d for d in (one.until, other.until) if d]
    return not ends or begins < min(ends)


def _limit(place: str, limit: Limit | None) -> Found:
    if limit is not None and limit.value < 1:
        yield place, Fault.BAD_NUMBER, str(limit.value)


def _unknown(item: ItemVersion, codes: Iterable[str]) -> list[str]:
    return [code for code in codes if item.find_material(code) is None]


def _repeated(codes: Iterable[str]) -> list[str]:
    return [code for code, n in Counter(codes).items() if n > 1]


MECHANISMS: tuple[Callable[[ItemVersion], Found], ...] = (
    _procedure,
    _mandates,
    _pilot,
    _promise,
    _waivers,
    _switches,
    _bundle,
    _joint,
    _gifts,
    _kinds,
)
