"""How long a decision may be put off (延期), on whose approval: law, as dated data.

Owned by no thread. The one rule: the numbers live in desk/data/rules; an item whose kind no
rule names is not extended at all. (行政许可法 art. 42; 登记管理条例 art. 19.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from desk.acceptance import acceptance_law
from desk.item import ItemVersion
from desk.item_basis import Limit
from desk.item_words import CaseType, ItemType
from desk.shipped import shipped_json
from desk.values import load


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionLaw:
    """The most that may be added, once; who approves it; the article."""

    case_types: frozenset[CaseType]
    effective: date
    limit: Limit
    approver: str
    basis: str
    source: str


def find_extension_law(item: ItemVersion, on: date) -> ExtensionLaw | None:
    """The rule for that item on the day of its acceptance; None where law names none.

    A rule of acceptance that brings its own extension (company registration) comes first;
    then 行政许可 by kind of case. 即办 has no clock to extend.
    """
    if item.is_at_once:
        return None
    own = acceptance_law(item.acceptance_rule, on)
    if own.extension is not None:
        return ExtensionLaw(
            case_types=frozenset({item.case_type}),
            effective=own.effective,
            limit=own.extension,
            approver=own.extension_approver,
            basis=own.basis,
            source=own.source,
        )
    if item.kind is not ItemType.LICENCE:
        return None
    found = [law for law in _laws() if item.case_type in law.case_types and law.effective <= on]
    return max(found, key=lambda law: law.effective, default=None)


@cache
def _laws() -> tuple[ExtensionLaw, ...]:
    return load(tuple[ExtensionLaw, ...], shipped_json("rules", "extension.json"))
