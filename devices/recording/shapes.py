"""Invented words of the same shape: what replaces personal data in a recorded session.

Owned by no thread. The one rule: nothing that was read may be left over: a sign that is known
to be harmless is kept, every other one is replaced by one of its own kind, so that lengths,
scripts and faults stay and the person does not.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

from desk.check_digits import mod11_2_check
from devices.cards.identity_text import LONG_TERM, find_date
from devices.simulators.people import with_check_digit

_HAN = "测试明演示模拟路山海天安宁平和"
_UPPER, _LOWER = "TESTPERSON", "testperson"
_RARE, _PRIVATE = "\U00020164", "\ue863"
_KEPT_LETTERS = frozenset("Xx")
BIRTH, BAD_DAY = "19850412", "19851399"
_FROM, _OVER, _UNTIL = "20180601", "20200601", "20380601"


def shaped(text: str, turn: int = 0) -> str:
    """Text of the same length, script by script; `turn` tells one person from the next."""
    return "".join(_sign(sign, place, turn) for place, sign in enumerate(text))


def _sign(sign: str, place: int, turn: int) -> str:
    if sign.isascii():
        return _ascii(sign, place, turn)
    point = ord(sign)
    if 0xD800 <= point <= 0xDFFF:  # half of a pair: the fault is what was recorded
        return sign
    if 0xE000 <= point <= 0xF8FF:
        return _PRIVATE
    if point > 0xFFFF:
        return _RARE
    if sign.isalpha():
        return _HAN[(place + (turn if place else 0)) % len(_HAN)]
    return "0" if sign.isnumeric() else sign


def _ascii(sign: str, place: int, turn: int) -> str:
    if sign.isdigit():
        return str((place + turn + 1) % 10)
    if sign.isalpha():
        return (_UPPER if sign.isupper() else _LOWER)[(place + turn) % len(_UPPER)]
    return sign


def invented_number(number: str, turn: int) -> str:
    """A certificate number of that shape: a valid one stays valid, a wrong one wrong."""
    bare = number.strip()
    if len(bare) != 18 or not bare[:17].isdigit():
        return number.replace(bare, _fixed_letters(bare, turn)) if bare else number
    prefix = bare[:6] if bare[0] in "89" else "379901"
    made = with_check_digit(f"{prefix}{BIRTH}{800 + turn % 199:03d}")
    if mod11_2_check(bare[:17]) != bare[17].upper():
        made = made[:17] + ("0" if made[17] != "0" else "1")
    return number.replace(bare, made)


def _fixed_letters(text: str, turn: int) -> str:
    # Where letters stand in a number says what kind it is; which ones does not.
    kept = shaped(text, turn)
    return "".join(
        old if old in _KEPT_LETTERS else new for old, new in zip(text, kept, strict=True)
    )


def invented_day(text: str, *, field: str, today: date) -> str:
    """A day of that field; 长期 and blanks stay, what was no day stays none."""
    bare = text.strip()
    if not bare or bare == LONG_TERM:
        return text
    digits = "".join(sign for sign in bare if sign.isdigit())
    day = find_date(digits)
    if day is None:
        made = BAD_DAY if len(digits) == 8 else shaped(digits)
    elif field == "birth":
        made = BIRTH
    elif field == "valid_from":
        made = _FROM
    else:
        made = _OVER if day < today else _UNTIL
    return _laid_over(text, made)


def _laid_over(text: str, digits: str) -> str:
    """The digits in the places where digits stood."""
    rest = iter(digits)
    return "".join(next(rest, "0") if sign.isdigit() else sign for sign in text)


def invented_nation(text: str) -> str:
    """The first nation of the list for any known; what nobody knows is the fault itself."""
    bare = text.strip()
    return text.replace(bare, "01") if bare.isdigit() and 1 <= int(bare) <= 56 else text


def invented_json(value: object, turn: int, keep: Mapping[str, object] | None = None) -> object:
    """The same JSON with every text and number replaced but those under the keys of `keep`."""
    kept = keep or {}
    if isinstance(value, dict):
        return {
            key: each if key.lower() in kept else invented_json(each, turn, kept)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return [invented_json(each, turn, kept) for each in value]
    if isinstance(value, str):
        return shaped(value, turn)
    if isinstance(value, int) and not isinstance(value, bool):
        return json.loads(shaped(str(value), turn).lstrip("0") or "0") if value >= 0 else value
    return value
