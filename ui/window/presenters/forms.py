"""From the item's form to its fields on the screen.

Owned by no thread. The one rule: a value from the card is locked, and a number of a person
that is locked is masked.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from desk.amounts import capitals
from desk.form import is_answer
from desk.item import FormField
from desk.item import Option as ItemOption
from desk.item_words import FieldKind
from desk.names import mask_number
from desk.prefill import is_from_card
from ui.window.presenters.days import clock_time
from ui.window.presenters.open_case import OpenCase
from ui.window.tongue import data, tr
from ui.window.views import form as forms
from ui.window.views.steps import FormBody

LONG = 9
MONEY, MONEY_10K = data("元"), data("万元")
KINDS = {
    FieldKind.NUMBER: forms.FieldKind.NUMBER,
    FieldKind.AREA: forms.FieldKind.NUMBER,
    FieldKind.DATE: forms.FieldKind.DATE,
    FieldKind.CHOICE: forms.FieldKind.CHOICE,
    FieldKind.PHONE: forms.FieldKind.PHONE,
    FieldKind.CREDIT_CODE: forms.FieldKind.CODE,
    FieldKind.ID_NUMBER: forms.FieldKind.CODE,
}


def form_body(open_case: OpenCase, today: date | None = None) -> FormBody:
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
                source=_source(open_case, field, value, locked=locked),
                group=_group(field, item.form),
                today=today,
                error=_problem(open_case, field, value),
                hint=field.help or _how_to_type(field),
                unit=field.unit or (tr("㎡") if field.kind is FieldKind.AREA else ""),
                wide="address" in field.code or field.code in {"location", "premises", "scope"},
                options=form_options(field.choices),
            )
        )
    return FormBody(form=forms.FormView(fields=tuple(fields)))


def form_options(options: tuple[ItemOption, ...]) -> tuple[forms.Option, ...]:
    """The answers of a choice or a situation."""
    return tuple(forms.Option(code=option.code, text=option.text) for option in options)


def _source(open_case: OpenCase, field: FormField, value: str, *, locked: bool) -> str:
    """Where the value came from, or what the figures say in capital characters."""
    if locked:
        at = "" if open_case.card is None else clock_time(open_case.card.at)
        return tr("读卡 {0}", at).strip()
    if any(field.code in each.fields for each in open_case.case.dossier.reused):
        return tr("本次引用")
    return _capitals(field, value)


def _how_to_type(field: FormField) -> str:
    dated = field.kind is FieldKind.DATE
    return tr("如 20251124；0 是今天，+30 是 30 天后") if dated else ""


def _capitals(field: FormField, value: str) -> str:
    """What an amount says; of one in 万元 as many yuan as it is."""
    if field.unit == MONEY:
        return capitals(value)
    if field.unit != MONEY_10K or not value:
        return ""
    try:
        yuan = Decimal(value) * 10_000
    except InvalidOperation:
        return ""
    return capitals(f"{yuan:f}".rstrip("0").rstrip(".") if yuan % 1 else f"{yuan:.0f}")


def _group(field: FormField, form: tuple[FormField, ...]) -> str:
    """Long forms are parted into what is known of the applicant and what the item asks."""
    if len(form) < LONG or not any(each.from_applicant for each in form):
        return ""
    return tr("申请人") if field.from_applicant else tr("本事项")


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
