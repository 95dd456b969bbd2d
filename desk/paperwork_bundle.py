"""Composers of a thing done at once: the form's parts as people know them, and the 分表.

Owned by no thread. The one rule: each field stands once on the unified form; a department's
sheet has what its part is given and nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk.bundles import PartState
from desk.case import Case
from desk.desk import Desk
from desk.item import FormField, ItemVersion
from desk.item_rules import BundlePart
from desk.papers_bundle import BundleParts, PartSheet
from desk.papers_hall import BundleLine, FormPart
from desk.paperwork_parts import common, limit_text
from desk.paperwork_wording import wording
from desk.people import Actor
from desk.refusal import Refused

PARTS = "bundle_parts"
FORM = "bundle_form"
GROUP = "part:"  # the lists of the form's wording that are its parts: title, codes of fields
OTHERS = "其他信息"


def form_parts(item: ItemVersion, filled: Mapping[str, str], on: date) -> tuple[FormPart, ...]:
    """The form's fields by the parts that its wording names; the rest by who is given them.

    企业开办: company, persons, capital, address, scope, insurance, fund, tax, bank.
    """
    owner: dict[str, str] = {}
    titles: list[str] = []
    for name, codes in wording(FORM, on).lists.items():
        if name.startswith(GROUP):
            titles.append(name.removeprefix(GROUP))
            owner.update((code, titles[-1]) for code in codes)
    for part in item.bundle:
        titles.append(part.name)
        for code in part.fields:
            owner.setdefault(code, part.name)
    grouped: dict[str, list[tuple[str, str]]] = {title: [] for title in (*titles, OTHERS)}
    for field in item.form:
        grouped[owner.get(field.code, OTHERS)].append(_row(field, filled))
    return tuple(
        FormPart(title=title, fields=tuple(rows)) for title, rows in grouped.items() if rows
    )


def bundle_line(case: Case, part: BundlePart) -> BundleLine:
    """A part of the bundle and where it stands."""
    return BundleLine(
        link=part.link,
        name=part.name,
        organ=part.organ.name,
        limit=limit_text(part.limit),
        state=_state(case, part),
    )


def bundle_parts(desk: Desk, case: Case, actor: Actor) -> BundleParts:
    """一件事分表 of a case; Refused("paper.not-earned") for an item that bundles nothing."""
    item = case.get_item()
    if not item.bundle or not case.receipt:
        raise Refused("paper.not-earned")
    at = case.received_at or desk.clock.now()
    return BundleParts(
        **{
            **common(desk, case, actor, PARTS),
            "applicant": case.get_applicant().name,
            "copies": 1,
            "materials": (),
            "summary": "",
            "notes": wording(PARTS, at.date()).all("notes"),
        },
        sheets=tuple(_sheet(case, part) for part in item.bundle),
        filled_at=at,
        declaration=wording(FORM, at.date()).text("declaration"),
    )


def _sheet(case: Case, part: BundlePart) -> PartSheet:
    item = case.get_item()
    names = {each.code: each.name for each in item.bundle}
    asked = {rule.code: rule.name for rule in item.materials}
    return PartSheet(
        name=part.name,
        organ=part.organ.name,
        link=part.link,
        limit=limit_text(part.limit),
        result=part.result,
        after=tuple(names.get(code, code) for code in part.after),
        optional=part.optional,
        state=_state(case, part),
        fields=tuple(
            _row(field, case.form) for field in item.form if field.code in part.fields
        ),
        materials=tuple(asked[code] for code in part.materials if code in asked),
    )


def _state(case: Case, part: BundlePart) -> str:
    bundle = case.dossier.bundle
    known = None if bundle is None else bundle.find(part.code)
    return (PartState.WAITING if known is None else known.state).label


def _row(field: FormField, filled: Mapping[str, str]) -> tuple[str, str]:
    """A field's caption and value as people read it: the option's words, the unit."""
    text = filled.get(field.code, "")
    for option in field.choices:
        if option.code == text:
            return field.label, option.text
    return field.label, f"{text} {field.unit}" if text and field.unit else text
