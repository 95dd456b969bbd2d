"""A form as values: its fields, where each value came from, what is wrong with it.

Owned by no thread. The one rule: a value read from a card is locked and marked 读卡; what was
typed stays typed, so nobody mistakes one for the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class FieldKind(StrEnum):
    """How a field is typed; DIGITS, PHONE, DATE, CODE and HIDDEN take no input method."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DATE = "date"
    PHONE = "phone"
    CODE = "code"
    CHOICE = "choice"
    TICK = "tick"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer of a choice: its stored code and its words."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """One field: `source` says where its value came from (读卡 …), `error` what is wrong.

    `today` lets a day be typed without its year.
    """

    code: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    value: str = ""
    required: bool = False
    locked: bool = False
    source: str = ""
    error: str = ""
    hint: str = ""
    unit: str = ""
    wide: bool = False
    group: str = ""
    today: date | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormView:
    """The fields in the order they are asked; groups follow each other as they first appear."""

    fields: tuple[FieldView, ...] = ()
    note: str = ""
