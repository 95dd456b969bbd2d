"""What each part of a bundle is given of the one form and the materials handed in once.

Owned by no thread. The one rule: a department gets what its part names and nothing else.
(Rule: 鲁发〔2020〕 §19: one form, materials asked once.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.case import Case
from desk.item import FormField, MaterialRule
from desk.material import Material
from desk.steps.bundle import rule_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The form fields and materials of one part; `missing` were not handed in."""

    fields: tuple[FormField, ...]
    values: Mapping[str, str]
    materials: tuple[Material, ...]
    missing: tuple[MaterialRule, ...]


def share_of(case: Case, code: str) -> Share:
    """The share of that part; Refused("bundle.part-unknown")."""
    rule = rule_of(case, code)
    fields = tuple(field for field in case.get_item().form if field.code in rule.fields)
    asked = [each for each in case.rules() if each.code in rule.materials]
    return Share(
        fields=fields,
        values={field.code: case.form.get(field.code, "") for field in fields},
        materials=tuple(case.materials[r.code] for r in asked if r.code in case.materials),
        missing=tuple(r for r in asked if r.code not in case.materials),
    )
