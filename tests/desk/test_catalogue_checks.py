"""A catalogue that may not be used is refused with every problem, each by item and field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desk.catalogue import Catalogue, CatalogueError
from desk.item import (
    Cancellation,
    FormField,
    ItemVersion,
    MaterialRule,
    Option,
    Situation,
    SpecialProcedure,
)
from desk.item_basis import Limit, Organ
from desk.item_words import AcceptanceRule, CaseType, Depth, FieldKind, ItemType, Necessity
from desk.values import dump
from tests.desk.samples import ITEM, an_item

MATERIAL = MaterialRule(code="m", name="申请书", order=1)
LOOSE = Situation(code="s", question="？", options=(Option(code="a", text="是"),))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"code": "1" * 31}, "code"),
        ({"base_code": "990131220100"}, "base_code"),
        ({"base_code": "000731220100"}, "base_code"),
        ({"business_code": "x"}, "business_code"),
        ({"short_code": "1"}, "short_code"),
        ({"name": " "}, "name"),
        ({"organ": Organ(name="x", credit_code="1")}, "organ.credit_code"),
        ({"promised": Limit(value=21)}, "promised"),
        ({"promised": Limit(value=0)}, "promised"),
        ({"promised": None, "statutory": None}, "promised"),
        ({"depth": Depth.RECEIVE}, "missing_lookup"),
        ({"acceptance_points": frozenset()}, "acceptance_points"),
        ({"acceptance_rule": AcceptanceRule.FILING}, "acceptance_rule"),
        (
            {"cancelled": Cancellation(on=date(2000, 1, 1), document="x", new_way="x")},
            "cancelled",
        ),
        (
            {
                "case_type": CaseType.AT_ONCE,
                "special_procedures": (SpecialProcedure(name="听证"),),
            },
            "special_procedures",
        ),
        ({"materials": (MATERIAL, MATERIAL)}, "materials"),
        ({"situations": (LOOSE,)}, "situations[s]"),
        ({"situations": (LOOSE, LOOSE)}, "situations"),
        (
            {"form": (FormField(code="f", label="x"), FormField(code="f", label="y"))},
            "form",
        ),
        ({"form": (FormField(code="f", label="x", kind=FieldKind.CHOICE),)}, "form[f].choices"),
    ],
)
def test_a_faulty_item_is_named_by_its_field(changes: dict[str, Any], field: str) -> None:
    assert field in {problem.field for problem in problems([an_item(**changes)])}


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        ({"core": True, "necessity": Necessity.TOLERABLE}, "core"),
        ({"copies": -1}, "copies"),
        ({"tolerable_days": 0}, "tolerable_days"),
        ({"shown_when": {"nobody": frozenset({"a"})}}, "shown_when"),
    ],
)
def test_a_faulty_material_is_named_by_its_field(rule: dict[str, Any], field: str) -> None:
    faulty = MaterialRule(code="m", name="申请书", order=1, **rule)
    found = {problem.field for problem in problems([an_item(materials=(faulty,))])}
    assert f"materials[m].{field}" in found


def test_a_licence_set_at_city_level_after_2020_is_not_imported() -> None:
    city = f"{ITEM.code[:18]}3{ITEM.base_code}"
    late = an_item(code=city, effective=date(2021, 1, 1))
    assert "kind" in {problem.field for problem in problems([late])}
    Catalogue.of([an_item(code=city, effective=date(2020, 12, 31))])
    Catalogue.of(
        [
            an_item(
                code=f"{city[:19]}000731220100",
                base_code="000731220100",
                kind=ItemType.CONFIRMATION,
                effective=date(2021, 1, 1),
            )
        ]
    )


def test_a_disguised_approval_without_a_legal_basis_is_doubted() -> None:
    doubtful = an_item(name="示例资质认定年检")
    found = [problem.detail for problem in Catalogue.of([doubtful]).doubts()]
    assert found == ["年检", "认定"]
    assert Catalogue.of([an_item(name="示例认定", legal_basis=("示例法",))]).doubts() == ()
    assert Catalogue.of([ITEM]).doubts() == ()


def test_versions_must_follow_one_another() -> None:
    assert problems([ITEM, an_item(version=2)])
    assert problems([ITEM, an_item(effective=date(2021, 1, 1))])
    Catalogue.of([ITEM, an_item(version=2, effective=date(2021, 1, 1))])


def test_a_short_code_belongs_to_one_item() -> None:
    other = an_item(code=f"{ITEM.code[:19]}000131220200", base_code="000131220200")
    assert [problem.field for problem in problems([ITEM, other])] == ["short_code"]


def test_every_problem_of_an_import_is_listed_not_the_first() -> None:
    good, bad, worse = dump(ITEM), dump(ITEM), dump(ITEM)
    bad["effective"] = "soon"
    worse["short_code"] = "x"
    with pytest.raises(CatalogueError) as caught:
        Catalogue.from_json([good, bad, worse, 7])
    assert {p.field for p in caught.value.problems} >= {"effective", "short_code", ""}
    assert "problems, first:" in str(caught.value)


def test_an_import_must_be_a_list() -> None:
    with pytest.raises(CatalogueError):
        Catalogue.from_json({})


def problems(items: list[ItemVersion]) -> tuple[Any, ...]:
    with pytest.raises(CatalogueError) as caught:
        Catalogue.of(items)
    return caught.value.problems
