"""Names of nations (GB/T 3304) and sexes (GB/T 2261.1) for display.

Owned by no thread. The one rule: an unknown code is shown as it is; a card may be newer
than this list.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desk.shipped import shipped_rows

_SEXES = {"0": "未知", "1": "男", "2": "女", "9": "未说明"}


def nation_name(code: str) -> str:
    """The nation's name, or the code itself when the list does not know it."""
    return _nations().get(code, code)


def sex_name(code: str) -> str:
    """The name of a sex code, or the code itself when it is unknown."""
    return _SEXES.get(code, code)


def nation_code(text: str) -> str:
    """The code for a nation's name, with or without 族; a code stays one; "" if unknown."""
    if text in _nations():
        return text
    names = {name.removesuffix("族"): code for code, name in _nations().items()}
    return names.get(text.removesuffix("族"), "")


def sex_code(text: str) -> str:
    """The code for the name of a sex; a code stays one; "" if unknown."""
    if text in _SEXES:
        return text
    return next((code for code, name in _SEXES.items() if name == text), "")


@cache
def _nations() -> Mapping[str, str]:
    return {row["code"]: row["name"] for row in shipped_rows("nations_gb3304.csv")}
