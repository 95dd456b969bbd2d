"""What a catalogue is checked for before it may be used: every problem, not the first.

Owned by no thread. The one rule: a check only describes; it never repairs the data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desk.certificates import check_credit_code
from desk.item import ItemVersion, MaterialRule
from desk.item_basis import Limit
from desk.item_words import AcceptanceRule, CaseType, Depth, FieldKind, ItemType
from desk.refusal import Refused

_CODE = re.compile(r"[0-9A-HJ-NPQRTUWXY]{18}[1-6][0-9A-Z]{12}")
_BASE_CODE = re.compile(r"(00|37)[0-9A-Z]{10}")
_SHORT_CODE = re.compile(r"[0-9]{2,4}")

# 鲁发〔2020〕 §5: no licence may be set at city level with effect after this day.
_LAST_CITY_LICENCE = date(2020, 12, 31)
CITY_LEVEL = "3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One problem: which item, which field, what is wrong."""

    item: str
    field: str
    what: str

    def __str__(self) -> str:
        return f"{self.item}: {self.field}: {self.what}"


def check_version(item: ItemVersion) -> list[Problem]:
    """Every problem of one version by itself."""
    checks = (_codes, _organ, _limits, _depth, _materials, _situations, _form)
    found = (pair for check in checks for pair in check(item))
    return [Problem(item=item.code or item.name, field=f, what=w) for f, w in found]


def check_versions(items: Iterable[ItemVersion]) -> list[Problem]:
    """Every problem between versions: repeated versions and dates, short codes used twice."""
    problems: list[Problem] = []
    ordered = sorted(items, key=lambda i: (i.key, i.effective, i.version))
    for earlier, later in pairwise(ordered):
        if earlier.key != later.key:
            continue
        if earlier.effective == later.effective or earlier.version >= later.version:
            problems.append(
                Problem(item=later.code, field="version", what="not after the earlier version")
            )
    owners: dict[str, str] = {}
    for item in ordered:
        if not item.short_code:
            continue
        owner = owners.setdefault(item.short_code, item.key)
        if owner != item.key:
            problems.append(Problem(item=item.code, field="short_code", what="used twice"))
    return problems


def doubts(item: ItemVersion) -> list[Problem]:
    """What an import warns about and lets pass: disguised approvals (鲁发〔2020〕 §5)."""
    if item.legal_basis:
        return []
    return [
        Problem(item=item.code, field="name", what=f"{word} without a legal basis")
        for word in ("年检", "监制", "认定", "认证")
        if word in item.name
    ]


Found = Iterator[tuple[str, str]]


def _codes(item: ItemVersion) -> Found:
    if not _CODE.fullmatch(item.code):
        yield "code", "not 18 + 1 + 12 characters"
    if not _BASE_CODE.fullmatch(item.base_code):
        yield "base_code", "not 12 characters from 00 or 37"
    elif item.base_code[2:4] != item.kind.value:
        yield "base_code", "does not carry the item's kind"
    if item.business_code and not re.fullmatch(f"{item.code}[0-9A-Z]{{2}}", item.business_code):
        yield "business_code", "not the code and two characters"
    if item.short_code and not _SHORT_CODE.fullmatch(item.short_code):
        yield "short_code", "not 2 to 4 digits"
    if not item.name.strip():
        yield "name", "empty"


def _organ(item: ItemVersion) -> Found:
    try:
        check_credit_code(item.organ.credit_code)
    except Refused as refusal:
        yield "organ.credit_code", refusal.code
    if not item.code.startswith(item.organ.credit_code):
        yield "code", "does not start with the organ's credit code"
    is_licence = item.kind is ItemType.LICENCE
    at_city = item.code[18:19] == CITY_LEVEL
    if is_licence and at_city and item.effective > _LAST_CITY_LICENCE:
        yield "kind", "a licence set at city level after 2020-12-31"


def _limits(item: ItemVersion) -> Found:
    for name, limit in (("statutory", item.statutory), ("promised", item.promised)):
        if limit is not None and limit.value < 1:
            yield name, "not at least 1"
    if _is_longer(item.promised, item.statutory):
        yield "promised", "longer than the law allows"
    if item.case_type is CaseType.PROMISED and not (item.promised or item.statutory):
        yield "promised", "missing for a promised case"
    if item.cancelled is not None and item.cancelled.on < item.effective:
        yield "cancelled", "before it takes effect"
    if item.special_procedures and not item.has_pausable_clock:
        yield "special_procedures", "this case type has no clock to stop"


def _is_longer(promised: Limit | None, statutory: Limit | None) -> bool:
    """Whether a promise in the same unit passes what law allows."""
    if promised is None or statutory is None or promised.unit is not statutory.unit:
        return False
    return promised.value > statutory.value


def _depth(item: ItemVersion) -> Found:
    if item.depth <= Depth.RECEIVE and not item.missing_lookup:
        yield "missing_lookup", "missing although the depth stops at receipt"
    if not item.acceptance_points and item.depth > Depth.RECEIVE:
        yield "acceptance_points", "empty"
    if item.acceptance_rule is AcceptanceRule.FILING and item.kind is ItemType.LICENCE:
        yield "acceptance_rule", "a filing may not contain an approval"


def _materials(item: ItemVersion) -> Found:
    known = {s.code: {o.code for o in s.options} for s in item.situations}
    codes = [rule.code for rule in item.materials]
    if len(set(codes)) != len(codes):
        yield "materials", "a code is used twice"
    for rule in item.materials:
        for field, what in _material(rule, known):
            yield f"materials[{rule.code}].{field}", what


def _material(rule: MaterialRule, known: dict[str, set[str]]) -> Found:
    for situation, options in rule.shown_when.items():
        if not options or options - known.get(situation, set()):
            yield "shown_when", f"unknown situation or option {situation}"
    if rule.core and rule.necessity.is_tolerable:
        yield "core", "a core material cannot be tolerated"
    if rule.originals < 0 or rule.copies < 0:
        yield "copies", "below zero"
    if rule.tolerable_days is not None and rule.tolerable_days < 1:
        yield "tolerable_days", "not at least 1"


def _situations(item: ItemVersion) -> Found:
    codes = [situation.code for situation in item.situations]
    if len(set(codes)) != len(codes):
        yield "situations", "a code is used twice"
    for situation in item.situations:
        options = [option.code for option in situation.options]
        if len(options) < 2 or len(set(options)) != len(options):
            yield f"situations[{situation.code}]", "fewer than two different options"


def _form(item: ItemVersion) -> Found:
    codes = [field.code for field in item.form]
    if len(set(codes)) != len(codes):
        yield "form", "a code is used twice"
    for field in item.form:
        if field.kind is FieldKind.CHOICE and not field.choices:
            yield f"form[{field.code}].choices", "empty"
