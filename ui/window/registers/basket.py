"""What the dialogs of a visit ask: drafts to tick, questions of the one item of a batch.

Owned by no thread. The one rule: a record holds texts alone, so what was read with it in the
STORE lane stands there as JSON, and only a dialog reads it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desk.case import Case
from desk.item import ItemVersion, Option
from desk.record import Record
from ui.window.presenters.forms import KINDS
from ui.window.tongue import tr, word
from ui.window.views.fields import choice, tick
from ui.window.views.form import FieldKind, FieldView

BASKET, QUESTION, FIELD, DRAFT = "basket", "question:", "field:", "draft:"


def basket_of(drafts: Iterable[Case]) -> str:
    """The drafts that may join, in words; one without an item or a person waits for them."""
    return json.dumps([(each.case_id, _draft(each)) for each in drafts if each.item])


def _draft(draft: Case) -> str:
    whose = tr("（还没有申请人）") if draft.applicant is None else draft.applicant.name
    short = len(draft.missing_materials())
    missing = tr("，缺 {0} 件材料", short) if short else ""
    return tr("{0}　{1}{2}", draft.get_item().name, whose, missing)


def ticks_of(record: Record | None) -> tuple[FieldView, ...]:
    """A box for each draft."""
    text = "" if record is None else record.facts.get(BASKET, "")
    drafts = json.loads(text) if text else ()
    return tuple(tick(f"{DRAFT}{case_id}", words) for case_id, words in drafts)


def card_questions(item: ItemVersion) -> str:
    """The questions of the item, and the fields that no card fills."""
    asked = [
        (f"{QUESTION}{each.code}", each.question, "choice", _options(each.options), True)
        for each in item.situations
    ]
    fields = [
        (
            f"{FIELD}{each.code}",
            word(each.label),
            KINDS.get(each.kind, FieldKind.TEXT).value,
            _options(each.choices),
            each.required,
        )
        for each in item.form
        if not each.from_applicant
    ]
    return json.dumps([*asked, *fields])


def _options(options: Iterable[Option]) -> list[tuple[str, str]]:
    return [(each.code, each.text) for each in options]


def card_fields(record: Record | None) -> tuple[FieldView, ...]:
    """The same as fields of a dialog."""
    text = "" if record is None else record.facts.get(QUESTION, "")
    return tuple(_field(*each) for each in (json.loads(text) if text else ()))


def _field(
    code: str, label: str, kind: str, options: list[tuple[str, str]], required: bool
) -> FieldView:
    if kind == FieldKind.CHOICE.value:
        return choice(code, label, [(one, words) for one, words in options], required=required)
    return FieldView(code=code, label=label, kind=FieldKind(kind), required=required)
