"""Values survive the way to JSON and back, and what does not fit is named by its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.values import ShapeError, dump, load


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    name: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    leaf: Leaf
    leaves: tuple[Leaf, ...] = ()
    colours: frozenset[Colour] = frozenset()
    by_colour: Mapping[Colour, tuple[str, ...]] = field(default_factory=dict)
    at: datetime | None = None
    raw: bytes = b""
    count: int = 0
    sure: bool = False
    pair: tuple[str, int] = ("", 0)
    free: object = None


leaves = st.builds(Leaf, name=st.text(), day=st.none() | st.dates())
zones = st.sampled_from([UTC, ZoneInfo("Asia/Shanghai")])
trees = st.builds(
    Tree,
    leaf=leaves,
    leaves=st.lists(leaves, max_size=3).map(tuple),
    colours=st.frozensets(st.sampled_from(Colour)),
    by_colour=st.dictionaries(
        st.sampled_from(Colour), st.lists(st.text(), max_size=2).map(tuple)
    ),
    at=st.none() | st.datetimes(min_value=datetime(1995, 1, 1), timezones=zones),  # noqa: DTZ001 - hypothesis adds the zone
    raw=st.binary(),
    count=st.integers(),
    sure=st.booleans(),
    pair=st.tuples(st.text(), st.integers()),
)


@given(trees)
def test_a_value_survives_the_way_through_json(tree: Tree) -> None:
    assert load(Tree, json.loads(json.dumps(dump(tree)))) == tree


def test_a_set_has_one_spelling_whatever_its_order() -> None:
    tree = Tree(leaf=Leaf(name="叶"), colours=frozenset({Colour.RED, Colour.BLUE}))
    assert dump(tree)["colours"] == ["blue", "red"]


def test_an_absent_field_takes_its_default() -> None:
    assert load(Leaf, {"name": "叶"}) == Leaf(name="叶")


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"leaf": {"name": 7}}, "leaf.name"),
        ({"leaf": {}}, "leaf.name"),
        (
            {"leaf": {"name": "叶"}, "leaves": [{"name": "x", "day": "2025-13-01"}]},
            "leaves[0].day",
        ),
        ({"leaf": {"name": "叶"}, "twig": 1}, "twig"),
        ({"leaf": {"name": "叶"}, "colours": ["green"]}, "colours"),
        ({"leaf": {"name": "叶"}, "at": "2025-01-01T00:00:00"}, "at"),
        ({"leaf": {"name": "叶"}, "at": "noon"}, "at"),
        ({"leaf": {"name": "叶"}, "raw": "***"}, "raw"),
        ({"leaf": {"name": "叶"}, "count": True}, "count"),
        ({"leaf": {"name": "叶"}, "sure": 1}, "sure"),
        ({"leaf": {"name": "叶"}, "pair": ["x"]}, "pair"),
        ({"leaf": {"name": "叶"}, "by_colour": []}, "by_colour"),
        ({"leaf": {"name": "叶"}, "free": 0.5}, "free"),
        ({"leaf": []}, "leaf"),
        ({"leaf": {"name": "叶"}, "leaves": "ab"}, "leaves"),
    ],
)
def test_what_does_not_fit_is_named_by_its_place(data: object, path: str) -> None:
    with pytest.raises(ShapeError) as caught:
        load(Tree, data)
    assert caught.value.path == path


def test_a_datetime_without_a_zone_is_not_stored() -> None:
    with pytest.raises(ShapeError):
        dump({"at": datetime(2025, 1, 1)})  # noqa: DTZ001 - the naive value is the test


def test_a_float_is_not_stored() -> None:
    with pytest.raises(ShapeError):
        dump((0.5,))


def test_a_key_that_is_not_text_is_not_stored() -> None:
    with pytest.raises(ShapeError):
        dump({1: "x"})


def test_a_type_without_a_shape_is_a_fault_of_the_program() -> None:
    with pytest.raises(TypeError):
        load(complex, 1)
    with pytest.raises(TypeError):
        load(int | str, 1)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        load(list[int], [1])


def test_nothing_is_a_value_too() -> None:
    assert load(type(None), dump(None)) is None
    with pytest.raises(ShapeError):
        load(type(None), 0)
