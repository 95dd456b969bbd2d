"""Fields of small dialogs, said in a few words.

Owned by no thread. The one rule: nothing that the law asks for is preset; a value that is
given here is a courtesy that can be changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from ui.window.views.form import FieldKind, FieldView, Option


def text(code: str, label: str, *, value: str = "", hint: str = "") -> FieldView:
    """A line that has to be filled in."""
    return FieldView(code=code, label=label, value=value, hint=hint, required=True)


def extra(code: str, label: str, *, value: str = "", hint: str = "") -> FieldView:
    """A line that may stay empty."""
    return FieldView(code=code, label=label, value=value, hint=hint)


def long(code: str, label: str, *, required: bool = True) -> FieldView:
    """Several lines."""
    return FieldView(
        code=code, label=label, kind=FieldKind.LONG_TEXT, required=required, wide=True
    )


def day(code: str, label: str, *, value: str = "", required: bool = True) -> FieldView:
    """A day."""
    return FieldView(
        code=code, label=label, kind=FieldKind.DATE, value=value, required=required
    )


def number(code: str, label: str, *, value: str = "", required: bool = True) -> FieldView:
    """A number, letters and digits, without an input method."""
    return FieldView(
        code=code, label=label, kind=FieldKind.CODE, value=value, required=required
    )


def tick(code: str, words: str, *, label: str = "") -> FieldView:
    """A box."""
    return FieldView(code=code, label=label, kind=FieldKind.TICK, hint=words)


def choice(
    code: str, label: str, options: Iterable[tuple[str, str]], *, required: bool = True
) -> FieldView:
    """One of several, none of them preset."""
    return FieldView(
        code=code,
        label=label,
        kind=FieldKind.CHOICE,
        options=tuple(Option(code=each, text=words) for each, words in options),
        required=required,
        wide=True,
    )


def words_of(words: Iterable[StrEnum]) -> tuple[tuple[str, str], ...]:
    """Codes and labels of a list of words."""
    return tuple((each.value, str(getattr(each, "label", each.value))) for each in words)
