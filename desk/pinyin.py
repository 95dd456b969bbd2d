"""Search by pinyin initials, with every reading of a character: 长清区 is found by cqq.

Owned by no thread. The one rule: the table of readings is loaded at the first search, not
at import; a station that never types letters never pays for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

Initials = tuple[frozenset[str], ...]


def initials(text: str) -> Initials:
    """For each letter, digit or Chinese character the set of letters it may start with."""
    return tuple(found for char in text if (found := _of(char)))


def has_initials(query: str, text: Sequence[frozenset[str]]) -> bool:
    """Whether the letters of `query` stand next to one another somewhere in the text."""
    letters = query.lower()
    size = len(letters)
    for start in range(len(text) - size + 1):
        if all(letters[n] in text[start + n] for n in range(size)):
            return True
    return False


@cache
def _of(char: str) -> frozenset[str]:
    if char.isascii():
        return frozenset(char.lower()) if char.isalnum() else frozenset()
    from pypinyin import Style, pinyin

    readings = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
    return frozenset(reading[0] for group in readings for reading in group if reading)
