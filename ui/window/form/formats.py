"""What a typed text becomes before it leaves its field: dates, digits, codes.

Owned by no thread. The one rule: it only tidies and tells what cannot be; whether a value is
allowed is the case's word.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from ui.window.tongue import data, tr
from ui.window.views.form import FieldKind

WORDLESS = frozenset(
    {
        FieldKind.NUMBER,
        FieldKind.DATE,
        FieldKind.PHONE,
        FieldKind.CODE,
        FieldKind.HIDDEN,
    }
)
_FULL_WIDTH = str.maketrans(data("０１２３４５６７８９．－ＸｘＡＢＣ"), "0123456789.-XXABC")
_DATE = re.compile(data("(\\d{4})[-./年]?(\\d{1,2})[-./月]?(\\d{1,2})日?"))
_DAY = re.compile(data("(\\d{1,2})[-./月](\\d{1,2})日?"))
_AHEAD = re.compile(r"0|[+-]\d{1,3}")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_PHONE = re.compile(r"\+?\d{5,20}")


def tidy(kind: FieldKind, text: str, today: date | None = None) -> tuple[str, str]:
    """The value that is meant and, where it cannot be one, the sentence that says why.

    `today` says of which year a day without one is; `0` is today, `+30` thirty days later.
    """
    typed = text.strip()
    if not typed or kind not in WORDLESS:
        return typed, ""
    typed = typed.translate(_FULL_WIDTH)
    if kind is FieldKind.DATE:
        return _date(typed, today)
    if kind is FieldKind.HIDDEN:
        return typed, ""
    if kind is FieldKind.CODE:
        return typed.upper().replace(" ", ""), ""
    if kind is FieldKind.PHONE:
        digits = re.sub(r"[\s-]", "", typed)
        fits = _PHONE.fullmatch(digits)
        return (digits, "") if fits else (typed, tr("电话只写数字，如 13800000000。"))
    return (typed, "") if _NUMBER.fullmatch(typed) else (typed, tr("只填数字，如 86.5。"))


def _date(typed: str, today: date | None) -> tuple[str, str]:
    if today is not None and _AHEAD.fullmatch(typed):
        return (today + timedelta(days=int(typed))).isoformat(), ""
    found, short = _DATE.fullmatch(typed), _DAY.fullmatch(typed)
    if found is None and (short is None or today is None):
        return typed, tr("日期写作 20251124 或 2025-11-24。")
    parts = [] if found is None else [int(part) for part in found.groups()]
    if not parts and short is not None and today is not None:
        parts = [today.year, *(int(part) for part in short.groups())]
    try:
        day = date(*parts)
    except ValueError:
        return typed, tr("没有这一天，请核对年月日。")
    return day.isoformat(), ""
