"""From the item's form to its fields on the screen.

Owned by no thread. The one rule: a value from the card is locked, and a number of a person
that is locked is masked.
"""

from __future__ import annotations

from desk.form import is_answer
from desk.item import FormField
from desk.item import Option as ItemOption
from desk.item_words import FieldKind
from desk.names import mask_number
from desk.prefill import is_from_card
from ui.window.presenters.open_case import OpenCase
from ui.window.tongue import tr
from ui.window.views import form as forms
from ui.window.views.steps import FormBody

KINDS = {
    FieldKind.NUMBER: forms.FieldKind.NUMBER,
    FieldKind.AREA: forms.FieldKind.NUMBER,
    FieldKind.DATE: forms.FieldKind.DATE,
    FieldKind.CHOICE: forms.FieldKind.CHOICE,
    FieldKind.PHONE: forms.FieldKind.PHONE,
    FieldKind.CREDIT_CODE: forms.FieldKind.CODE,
    FieldKind.ID_NUMBER: forms.FieldKind.CODE,
}


def form_body(open_case: OpenCase) -> FormBody:
    """Step 4."""
    case = open_case.case
    item = case.item
    if item is None:
        return FormBody(form=forms.FormView())
    fields = []
    for field in item.form:
        kept = case.form.get(field.code, "")
        locked = bool(kept) and is_from_card(field, case.applicant)
        value = kept if locked else open_case.unsaved.get(field.code, kept)
        fields.append(
            forms.FieldView(
                code=field.code,
                label=field.label,
                kind=KINDS.get(field.kind, forms.FieldKind.TEXT),
                value=mask_number(value) if locked and _is_number(field) else value,
                required=field.required,
                locked=locked,
                source=tr("读卡") if locked else "",
                error=_problem(open_case, field, value),
                hint=field.help,
                unit=field.unit or (tr("㎡") if field.kind is FieldKind.AREA else ""),
                wide="address" in field.code or field.code in {"location", "premises", "scope"},
                options=form_options(field.choices),
            )
        )
    return FormBody(form=forms.FormView(fields=tuple(fields)))


def form_options(options: tuple[ItemOption, ...]) -> tuple[forms.Option, ...]:
    """The answers of a choice or a situation."""
    return tuple(forms.Option(code=option.code, text=option.text) for option in options)


def _problem(open_case: OpenCase, field: FormField, value: str) -> str:
    if field.code in open_case.unsaved:
        return tr("这一栏还没有存上；离开下一栏时会再存。")
    return open_case.errors.get(field.code) or _complaint(field, value)


def _complaint(field: FormField, value: str) -> str:
    """What is typed but cannot be an answer is complained of at once."""
    return (
        ""
        if not value or is_answer(field, value)
        else tr("填得不对，请核对（如位数、校验位）。")
    )


def _is_number(field: FormField) -> bool:
    return field.from_applicant in {"certificate_number", "id_number"}
