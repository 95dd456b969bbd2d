"""From the JSON form of an item list to item versions: every problem by place in the list.

Owned by no thread. The one rule: as in a spreadsheet, one bad item costs no other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.catalogue import item_label, misshapen
from desk.catalogue_checks import check_import
from desk.catalogue_faults import Fault, Problem
from desk.catalogue_lists import Listed
from desk.item import ItemVersion
from desk.values import ShapeError, load

_ELEMENT = re.compile(r"(\w+)\[(\d+)\]")
_MOST_SHAPES = 200
"""How many wrong shapes of one item are told; a file of noise must end some time."""


Check = Callable[[ItemVersion], list[Problem]]


def read_list(data: object, check: Check = check_import) -> Listed:
    """The versions of a list of items, or of an object whose `items` is that list.

    `check` says what is wrong with one that has the right shape.
    """
    if isinstance(data, Mapping):
        data = data.get("items")
    if not isinstance(data, list):
        return Listed(items=(), problems=(Problem(item="", field="", fault=Fault.NOT_A_LIST),))
    good: list[ItemVersion] = []
    problems: list[Problem] = []
    for n, row in enumerate(data):
        version, found = _read(row, n, check)
        problems += found
        if version is not None and not found:
            good.append(version)
    return Listed(items=tuple(good), problems=tuple(problems))


def _read(row: object, n: int, check: Check) -> tuple[ItemVersion | None, list[Problem]]:
    label = item_label(row, n)
    try:
        version = load(ItemVersion, row)
    except ShapeError as error:
        return None, [_at(problem, n) for problem in _shapes(row, label, error)]
    return version, [_at(problem, n) for problem in check(version)]


def _shapes(row: object, label: str, error: ShapeError | None) -> list[Problem]:
    """Every wrong shape of a row: each is told and taken away, then the rest is tried."""
    found: list[Problem] = []
    left = dict(row) if isinstance(row, Mapping) else {}
    places: dict[str, list[int]] = {}
    while error is not None and len(found) < _MOST_SHAPES:
        path = _take_away(left, error.path, places)
        if path is None:
            found.append(misshapen(label, error))
            break
        found.append(replace(misshapen(label, error), field=path))
        error = _try(left)
    # What was taken away for its shape is not missing.
    there = row if isinstance(row, Mapping) else {}
    return [p for p in found if not (p.fault is Fault.MISSING and p.field in there)]


def _take_away(left: dict[str, Any], path: str, places: dict[str, list[int]]) -> str | None:
    """Take what does not fit out of the row; its path in the row as it came, None at the end.

    `places` has for each list the places of what is left of it.
    """
    found = _ELEMENT.match(path)
    if found and isinstance(left.get(found[1]), list):
        outer, n = found[1], int(found[2])
        kept = places.setdefault(outer, list(range(len(left[outer]))))
        left[outer] = [each for m, each in enumerate(left[outer]) if m != n]
        return f"{outer}[{kept.pop(n)}]{path[found.end() :]}"
    outer = path.partition(".")[0]
    if outer in left:
        del left[outer]
    elif outer in _STAND_INS:
        left[outer] = _STAND_INS[outer]
    else:
        return None
    return path


def _try(row: Mapping[str, Any]) -> ShapeError | None:
    try:
        load(ItemVersion, row)
    except ShapeError as error:
        return error
    return None


def _at(problem: Problem, n: int) -> Problem:
    """The problem with its place: the number of the item in the list, from 1."""
    return replace(problem, row=n + 1, column=problem.field)


# Values of the right shape for what every item must have, to try the rest of a bad one.
_STAND_INS: Mapping[str, object] = {
    "code": "",
    "base_code": "",
    "name": "",
    "version": 1,
    "effective": "2000-01-01",
    "kind": "01",
    "organ": {"name": "", "credit_code": ""},
    "case_type": "promised",
    "acceptance_rule": "licence",
    "depth": "accept",
}
