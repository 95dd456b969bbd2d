"""What the applicant's own data answers on a form: one capture feeds every field.

Owned by no thread. The one rule: only what the applicant said or a card gave; a field that
nobody answered stays empty.
"""

from __future__ import annotations

from datetime import date

from desk.applicant import Applicant, Source
from desk.case import Case
from desk.item import FormField, ItemVersion
from desk.nations import nation_name, sex_name


def applicant_text(applicant: Applicant, name: str) -> str:
    """A field of the applicant as the form writes it; "" where it is unknown.

    Codes become their Chinese names (GB/T 2261.1, GB/T 3304); dates are ISO.
    """
    if name == "sex":
        return sex_name(applicant.sex) if applicant.sex else ""
    if name == "nation":
        return nation_name(applicant.nation) if applicant.nation else ""
    value = getattr(applicant, name, "")
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str) else ""


def answered(item: ItemVersion, applicant: Applicant) -> dict[str, str]:
    """Form values by field code that the applicant's data answers."""
    found = {f.code: _answer(f, applicant) for f in item.form if f.from_applicant}
    return {code: text for code, text in found.items() if text}


def is_from_card(field: FormField, applicant: Applicant | None) -> bool:
    """Whether the field's answer was read from a card (locked on the form, marked 读卡).

    A field that the card leaves empty (a credit code, for a person) is the clerk's to fill.
    """
    if applicant is None or not field.from_applicant or not _answer(field, applicant):
        return False
    return applicant.source_of(field.from_applicant) is Source.CARD


def _answer(field: FormField, applicant: Applicant) -> str:
    return applicant_text(applicant, field.from_applicant)


def carried(case: Case) -> frozenset[str]:
    """Codes of the form's fields that nobody had to type: from the applicant, or reused."""
    if case.item is None:
        return frozenset()
    given = {} if case.applicant is None else answered(case.item, case.applicant)
    known = {code for code, text in given.items() if case.form.get(code) == text}
    known |= {code for each in case.dossier.reused for code in each.fields}
    return frozenset(code for code in known if case.form.get(code))
