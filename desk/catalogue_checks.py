"""What a catalogue is checked for before it may be used: every problem, not the first.

Owned by no thread. The one rule: a check only describes; it never repairs the data. What an
item says beyond its elements (mandates, bundles, promises) is checked in catalogue_mechanisms.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from itertools import pairwise

from desk.catalogue_faults import Fault, Problem
from desk.catalogue_mechanisms import MECHANISMS, disguised_steps, same_names
from desk.certificates import check_credit_code
from desk.item import ItemVersion, MaterialRule
from desk.item_basis import Limit, Organ
from desk.item_words import (
    AcceptanceRule,
    CaseType,
    Depth,
    FieldKind,
    ItemType,
    LimitUnit,
)
from desk.refusal import Refused
from desk.zones import shipped_zones

_CODE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}[1-6][0-9A-Z]{12}")
_BASE_CODE = re.compile(r"(00|37)[0-9A-Z]{10}")
_SHORT_CODE = re.compile(r"[0-9]{2,4}")

# 鲁发〔2020〕 §5: no licence may be set at city level with effect after this day.
_LAST_CITY_LICENCE = date(2020, 12, 31)
CITY_LEVEL = "3"

# Words that may hide an approval (鲁发〔2020〕 §5).
_DISGUISES = ("年检", "监制", "认定", "认证")

Found = Iterator[tuple[str, Fault, str]]


def check_version(item: ItemVersion) -> list[Problem]:
    """Every problem of one version by itself."""
    checks = (
        *(_codes, _names, _organs, _limits, _depth),
        *(_materials, _situations, _form, *MECHANISMS),
    )
    return [
        Problem(item=item.code or item.name, field=field, fault=fault, detail=detail)
        for check in checks
        for field, fault, detail in check(item)
    ]


def check_import(item: ItemVersion) -> list[Problem]:
    """Every problem of a version that comes in a list: stricter than what is in use.

    A tolerance past the promise needs its source here; in a catalogue that was published
    without one it ends on the promised day at the counter (desk.deadlines.tolerance_due).
    """
    found = [*disguised_steps(item), *same_names(item)]
    further = [Problem(item=item.code, field=f, fault=w, detail=d) for f, w, d in found]
    return check_version(item) + _long_tolerances(item) + further


def check_versions(items: Iterable[ItemVersion]) -> list[Problem]:
    """Every problem between versions: repeated versions and dates, short codes used twice."""
    problems: list[Problem] = []
    ordered = sorted(items, key=lambda i: (i.key, i.effective, i.version))
    for earlier, later in pairwise(ordered):
        if earlier.key != later.key:
            continue
        if earlier.effective == later.effective or earlier.version >= later.version:
            problems.append(
                Problem(
                    item=later.code,
                    field="version",
                    fault=Fault.NOT_AFTER_EARLIER,
                    detail=str(later.version),
                )
            )
    owners: dict[str, str] = {}
    for item in ordered:
        if not item.short_code:
            continue
        owner = owners.setdefault(item.short_code, item.key)
        if owner != item.key:
            problems.append(
                Problem(
                    item=item.code,
                    field="short_code",
                    fault=Fault.TWICE,
                    detail=item.short_code,
                )
            )
    return problems


def doubts(item: ItemVersion) -> list[Problem]:
    """What an import warns about and lets pass.

    Disguised approvals (鲁发〔2020〕 §5), a zone that no list knows, and of a catalogue in
    use a tolerance past the promise without a source.
    """
    found = _long_tolerances(item)
    known = {zone.id for zone in shipped_zones()} | {""}
    named = [mandate.zone for mandate in item.mandates]
    named += [item.pilot.zone] if item.pilot else []
    found += [
        Problem(item=item.code, field="zone", fault=Fault.UNKNOWN_ZONE, detail=zone)
        for zone in named
        if zone not in known
    ]
    if item.legal_basis:
        return found
    return found + [
        Problem(item=item.code, field="name", fault=Fault.DISGUISED_APPROVAL, detail=word)
        for word in _DISGUISES
        if word in item.name
    ]


def _codes(item: ItemVersion) -> Found:
    if not _CODE.fullmatch(item.code):
        yield "code", Fault.BAD_CODE, "31"
    if not _BASE_CODE.fullmatch(item.base_code):
        yield "base_code", Fault.BAD_CODE, "12"
    elif item.base_code[2:4] != item.kind.value:
        yield "base_code", Fault.BASE_CODE_KIND, item.kind.label
    if item.business_code and not re.fullmatch(f"{item.code}[0-9A-Z]{{2}}", item.business_code):
        yield "business_code", Fault.BAD_CODE, "33"
    if item.short_code and not _SHORT_CODE.fullmatch(item.short_code):
        yield "short_code", Fault.BAD_CODE, "2–4"


def _names(item: ItemVersion) -> Found:
    if not item.name.strip():
        yield "name", Fault.EMPTY, ""
    if item.version < 1:
        yield "version", Fault.BAD_NUMBER, str(item.version)
    known = {field.name for field in fields(ItemVersion)}
    for name in sorted(item.locked - known):
        yield "locked", Fault.UNKNOWN_FIELD, name


def _organs(item: ItemVersion) -> Found:
    named: list[tuple[str, Organ | None]] = [("organ", item.organ)]
    named += [("entrusted", item.entrusted), ("supervising", item.supervising)]
    for place, organ in named:
        if organ is not None and not is_credit_code(organ.credit_code):
            yield f"{place}.credit_code", Fault.BAD_CREDIT_CODE, organ.credit_code
    if not item.code.startswith(item.organ.credit_code):
        yield "code", Fault.OTHER_ORGAN, item.organ.credit_code
    is_licence = item.kind is ItemType.LICENCE
    at_city = item.code[18:19] == CITY_LEVEL
    if is_licence and at_city and item.effective > _LAST_CITY_LICENCE:
        yield "kind", Fault.CITY_LICENCE, item.effective.isoformat()


def is_credit_code(code: str) -> bool:
    """Whether the code has the form and check digit of GB 32100."""
    try:
        check_credit_code(code)
    except Refused:
        return False
    return True


def _limits(item: ItemVersion) -> Found:
    for name, limit in (
        ("statutory", item.statutory),
        ("promised", item.promised),
        ("supplement_limit", item.supplement_limit),
    ):
        if limit is not None and limit.value < 1:
            yield name, Fault.BAD_NUMBER, str(limit.value)
    if _is_longer(item.promised, item.statutory):
        yield "promised", Fault.LONGER_THAN_LAW, item.promised.text if item.promised else ""
    if item.case_type is CaseType.PROMISED and not (item.promised or item.statutory):
        yield "promised", Fault.MISSING, ""
    if item.cancelled is not None and item.cancelled.on < item.effective:
        yield "cancelled", Fault.INTERVAL_BACKWARDS, item.cancelled.on.isoformat()
    if item.special_procedures and not item.has_pausable_clock:
        yield "special_procedures", Fault.NO_CLOCK_TO_STOP, item.case_type.label
    if item.visits < 0:
        yield "visits", Fault.BAD_NUMBER, str(item.visits)


def _is_longer(promised: Limit | None, statutory: Limit | None) -> bool:
    """Whether a promise in the same unit passes what law allows."""
    if promised is None or statutory is None or promised.unit is not statutory.unit:
        return False
    return promised.value > statutory.value


def _depth(item: ItemVersion) -> Found:
    if item.depth <= Depth.RECEIVE and not item.missing_lookup:
        yield "missing_lookup", Fault.MISSING, ""
    if not item.acceptance_points and item.depth > Depth.RECEIVE:
        yield "acceptance_points", Fault.EMPTY, ""
    if item.acceptance_rule is AcceptanceRule.FILING and item.kind is ItemType.LICENCE:
        yield "acceptance_rule", Fault.FILING_APPROVES, item.kind.label


def _materials(item: ItemVersion) -> Found:
    known = {s.code: {o.code for o in s.options} for s in item.situations}
    codes = [rule.code for rule in item.materials]
    for code in _repeated(codes):
        yield "materials", Fault.TWICE, code
    for rule in item.materials:
        for field, fault, detail in _material(rule, known):
            yield f"materials[{rule.code}].{field}", fault, detail
        if rule.parent and (rule.parent not in codes or rule.parent == rule.code):
            yield f"materials[{rule.code}].parent", Fault.UNKNOWN_MATERIAL, rule.parent


def _material(rule: MaterialRule, known: dict[str, set[str]]) -> Found:
    if not rule.name.strip():
        yield "name", Fault.EMPTY, ""
    for situation, options in rule.shown_when.items():
        if not options or options - known.get(situation, set()):
            yield "shown_when", Fault.UNKNOWN_SITUATION, situation
    if rule.core and rule.necessity.is_tolerable:
        yield "core", Fault.CORE_TOLERATED, rule.name
    if rule.originals < 0 or rule.copies < 0:
        yield "copies", Fault.BAD_NUMBER, str(min(rule.originals, rule.copies))
    for field, days in (
        ("tolerable_days", rule.tolerable_days),
        ("valid_days", rule.valid_days),
    ):
        if days is not None and days < 1:
            yield field, Fault.BAD_NUMBER, str(days)


def _long_tolerances(item: ItemVersion) -> list[Problem]:
    return [
        Problem(
            item=item.code,
            field=f"materials[{rule.code}].tolerable_days",
            fault=Fault.LONGER_TOLERANCE,
            detail=str(rule.tolerable_days),
        )
        for rule in item.materials
        if _is_tolerated_too_long(item, rule)
    ]


def _is_tolerated_too_long(item: ItemVersion, rule: MaterialRule) -> bool:
    """A tolerance in working days past the promise, without a named source for it."""
    promised = item.promised
    if rule.tolerable_days is None or rule.longer_tolerance_basis or promised is None:
        return False
    return promised.unit is LimitUnit.WORKING_DAY and rule.tolerable_days > promised.value


def _situations(item: ItemVersion) -> Found:
    for code in _repeated(situation.code for situation in item.situations):
        yield "situations", Fault.TWICE, code
    for situation in item.situations:
        options = [option.code for option in situation.options]
        if len(options) < 2 or len(set(options)) != len(options):
            yield f"situations[{situation.code}]", Fault.TOO_FEW, situation.question


def _form(item: ItemVersion) -> Found:
    for code in _repeated(field.code for field in item.form):
        yield "form", Fault.TWICE, code
    for field in item.form:
        if field.kind is FieldKind.CHOICE and not field.choices:
            yield f"form[{field.code}].choices", Fault.EMPTY, field.label


def _repeated(codes: Iterable[str]) -> list[str]:
    return [code for code, n in Counter(codes).items() if n > 1]
