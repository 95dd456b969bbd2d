"""Which version of an overprint form is in force on a day: those that ship and those imported.

Owned by no thread (imported ones are read in the STORE or READ lane). The one rule: the
latest effective day that has come counts, then the higher version; what was rolled back
counts no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from desk.case import Case
from desk.overprint import Template
from desk.overprint_reading import read_template
from desk.ports.store import Views
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import TEMPLATE
from desk.shipped import shipped

FOLDER = "overprint"


@cache
def shipped_templates() -> tuple[Template, ...]:
    """The forms that ship, by code."""
    texts = (
        path.read_text("utf-8")
        for path in shipped(FOLDER).iterdir()
        if path.name.endswith(".json")
    )
    return tuple(sorted(map(read_template, texts), key=lambda each: each.code))


def templates(views: Views) -> tuple[Template, ...]:
    """Every version that may come into force: shipped, or imported and not rolled back."""
    rows = views.records(TEMPLATE, states=("imported",))
    imported = (read_template(read_record(row).facts["text"]) for row in rows)
    return (*shipped_templates(), *imported)


def in_force(of: Iterable[Template], on: date) -> Mapping[str, Template]:
    """The version of each form in force on that day, by its code."""
    found: dict[str, Template] = {}
    for each in sorted(of, key=lambda one: (one.effective, one.version)):
        if each.effective <= on:
            found[each.code] = each
    return MappingProxyType(found)


def get_template(views: Views, code: str, on: date) -> Template:
    """The form of that code in force; Refused("licence.form-unknown")."""
    found = in_force(templates(views), on).get(code)
    if found is None:
        raise Refused("licence.form-unknown", form=code)
    return found


def forms_of(views: Views, case: Case, on: date) -> tuple[Template, ...]:
    """The forms onto which the licence of a decided case is printed, by code."""
    made = case.decision
    if made is None or made.licence is None or case.item is None:
        return ()
    item, kind = case.item, made.licence.kind
    forms = in_force(templates(views), on)
    return tuple(
        forms[code]
        for code in sorted(forms)
        if forms[code].serves(item.code, item.short_code, kind)
    )


def blank_kinds(of: Iterable[Template]) -> Mapping[str, str]:
    """The name of each kind of blank that these forms are printed on, by its word."""
    return MappingProxyType({each.blank: each.blank_name for each in of})


def get_blank_kind(views: Views, kind: str) -> str:
    """The name of that kind of blank; Refused("blank.unknown-kind")."""
    found = blank_kinds(templates(views)).get(kind)
    if found is None:
        raise Refused("blank.unknown-kind", kind=kind)
    return found
