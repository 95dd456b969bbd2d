"""Amounts of money in capital characters (大写), as forms and receipts write them.

Owned by no thread. The one rule: it writes what the figures say, to the fen, and rounds
nothing. (支付结算办法 附一 正确填写票据和结算凭证的基本规定.)
"""

from __future__ import annotations

import re

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_GROUPS = ("", "万", "亿", "万亿")
_AMOUNT = re.compile(r"(\d{1,16})(?:\.(\d{1,2}))?")


def capitals(text: str) -> str:
    """300000 → 叁拾万元整; "" for what is no amount of at most 16 digits and two decimals."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return ""
    whole, parts = int(found.group(1)), (found.group(2) or "").ljust(2, "0")
    ten, one = int(parts[0]), int(parts[1])
    yuan = f"{_whole(whole)}元" if whole else ""
    if not ten and not one:
        return f"{yuan or '零元'}整"
    jiao = f"{_DIGITS[ten]}角" if ten else ("零" if whole else "")
    return yuan + jiao + (f"{_DIGITS[one]}分" if one else "整")


def _whole(number: int) -> str:
    """The groups of four digits, one 零 for every gap."""
    groups = []
    while number:
        number, last = divmod(number, 10_000)
        groups.append(last)
    words = ""
    gap = False
    for place in range(len(groups) - 1, -1, -1):
        group = groups[place]
        if not group:
            gap = bool(words)
            continue
        if words and (gap or group < 1000):
            words += "零"
        words += _group(group) + _GROUPS[place]
        gap = False
    return words


def _group(group: int) -> str:
    words, gap = "", False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if digit:
            words += ("零" if gap and words else "") + _DIGITS[digit] + _PLACES[place]
        gap = not digit
    return words
