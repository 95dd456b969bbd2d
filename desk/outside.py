"""抄录助手: the fields of a case in the order of a named system outside, for typing twice.

Owned by no thread. The one rule: the order of fields is data of that system; a field that the
case does not have is shown as empty, never made up.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from desk.case import Case
from desk.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideField:
    """One field of a system outside: its label there, and where it comes from in a case."""

    label: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideSystem:
    """A system that cases have to be typed into as well."""

    code: str
    name: str
    fields: tuple[OutsideField, ...]
    number_label: str


@cache
def systems() -> tuple[OutsideSystem, ...]:
    """Every system that the program knows."""
    text = files("desk").joinpath("data/outside.json").read_text("utf-8")
    return tuple(
        OutsideSystem(
            code=row["code"],
            name=row["name"],
            number_label=row["number_label"],
            fields=tuple(
                OutsideField(label=each["label"], source=each["source"])
                for each in row["fields"]
            ),
        )
        for row in json.loads(text)["systems"]
    )


def get_system(code: str) -> OutsideSystem:
    """That system; Refused("outside.unknown-system")."""
    found = next((each for each in systems() if each.code == code), None)
    if found is None:
        raise Refused("outside.unknown-system")
    return found


def copied(case: Case, system: OutsideSystem) -> tuple[tuple[str, str], ...]:
    """Label and text of each field, in the order of that system."""
    return tuple((field.label, value_of(case, field.source)) for field in system.fields)


def value_of(case: Case, source: str) -> str:
    """`applicant.x`, `item.x`, `form.x` or `case.x` of a case as text; "" where it has none."""
    room, _, name = source.partition(".")
    if room == "form":
        return case.form.get(name, "")
    thing = {"applicant": case.applicant, "item": case.item, "case": case}.get(room)
    value = getattr(thing, name, "") if thing is not None else ""
    return "" if value is None else str(value)
