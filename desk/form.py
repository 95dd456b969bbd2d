"""Whether a form's answers can be what their fields ask for.

Owned by no thread. The one rule: a draft keeps whatever was typed; only acceptance asks for
answers that can be true. (Check digits: GB 11643, GB 32100.)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from desk.certificates import check_credit_code, check_id_number
from desk.item import FormField
from desk.item_words import FieldKind
from desk.refusal import Refused

_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_PHONE = re.compile(r"\+?\d{5,20}")


def is_answer(field: FormField, text: str) -> bool:
    """Whether the text can be an answer to that field; an empty one is judged elsewhere."""
    if not text.strip():
        return True
    if field.kind is FieldKind.CHOICE:
        return text in _choices(field)
    return _CHECKS[field.kind](text.strip())


def wrong_answers(fields: tuple[FormField, ...], form: Mapping[str, str]) -> tuple[str, ...]:
    """Labels of the fields whose answer cannot be one."""
    return tuple(f.label for f in fields if not is_answer(f, form.get(f.code, "")))


def _choices(field: FormField) -> frozenset[str]:
    """A choice is stored by its code; what a card answered (男, 女) is the text itself."""
    return frozenset({o.code for o in field.choices} | {o.text for o in field.choices})


def _passes(check: Callable[[str], object]) -> Callable[[str], bool]:
    def passes(text: str) -> bool:
        try:
            check(text)
        except Refused:
            return False
        return True

    return passes


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


_CHECKS: Mapping[FieldKind, Callable[[str], bool]] = MappingProxyType(
    {
        FieldKind.TEXT: lambda _: True,
        FieldKind.NUMBER: lambda text: _NUMBER.fullmatch(text) is not None,
        FieldKind.AREA: lambda text: _NUMBER.fullmatch(text) is not None,
        FieldKind.PHONE: lambda text: _PHONE.fullmatch(text) is not None,
        FieldKind.DATE: _is_date,
        FieldKind.CREDIT_CODE: _passes(check_credit_code),
        FieldKind.ID_NUMBER: _passes(check_id_number),
    }
)
