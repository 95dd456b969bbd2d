"""A case as a row of its view: what lists show, what a search finds it by.

Owned by no thread. The one rule: the row follows from the case alone.
"""

from __future__ import annotations

from desk.canonical import canonical
from desk.case import Case
from desk.names import normalise
from desk.ports.store import CaseRow, iso
from desk.values import dump


def row_of(case: Case, updated: str) -> CaseRow:
    """The view row of a case."""
    applicant, item = case.applicant, case.item
    name = "" if applicant is None else normalise(applicant.name)
    number = "" if applicant is None else applicant.certificate_number
    phone = "" if applicant is None else applicant.phone
    words = (name, number, phone, case.receipt, case.spoken, case.case_number)
    return CaseRow(
        case_id=case.case_id,
        receipt=case.receipt,
        spoken=case.spoken,
        case_number=case.case_number,
        mode=case.mode.value,
        stage=case.stage.value,
        item_code="" if item is None else item.code,
        item_name="" if item is None else item.name,
        applicant=name,
        certificate=number,
        phone=phone,
        business_date=iso(case.business_date),
        updated=updated,
        holder_kind="" if case.holder is None else case.holder.kind.value,
        holder_id="" if case.holder is None else case.holder.id,
        promised_on=iso(case.promised_on),
        state=canonical(dump(case)).decode("utf-8"),
        search=tuple(w for w in words if w) + (() if item is None else (item.name,)),
    )
