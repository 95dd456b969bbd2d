"""Search by pinyin initials, with every reading of a character: 长清区 is found by cqq.

Owned by no thread. The one rule: the table of readings is loaded at the first search, not
at import; a station that never types letters never pays for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Initials:
    """The initials of some texts, one behind the other.

    `places` has for each letter a bit per position where it may stand; `starts` has the
    positions where a text begins. A query is matched by shifting bits, not by trying every
    position: 5,000 items take a few milliseconds.
    """

    places: Mapping[str, int]
    starts: int

    def has(self, query: str) -> bool:
        """Whether the letters stand next to one another somewhere in one text."""
        return bool(self._begins(query))

    def begins_with(self, query: str) -> bool:
        """Whether a text begins with these letters."""
        return bool(self._begins(query) & self.starts)

    def _begins(self, query: str) -> int:
        """A bit for each position where the query begins."""
        letters = query.lower()
        found = self.places.get(letters[:1], 0)
        for letter in letters[1:]:
            if not found:
                return 0
            found = found << 1 & self.places.get(letter, 0)
        return found >> max(len(letters) - 1, 0)


def initials(*texts: str) -> Initials:
    """The initials of these texts; signs and spaces are passed over."""
    places: dict[str, int] = {}
    starts = 0
    position = 0
    for text in texts:
        starts |= 1 << position
        for letters in _letters(text):
            for letter in letters:
                places[letter] = places.get(letter, 0) | 1 << position
            position += 1
        position += 1  # an empty place, so that no query runs from one text into the next
    return Initials(places=places, starts=starts)


def _letters(text: str) -> Iterable[frozenset[str]]:
    return (found for char in text if (found := _of(char)))


@cache
def _of(char: str) -> frozenset[str]:
    """The letters that a character may begin with, one for each of its readings."""
    if char.isascii():
        return frozenset(char.lower()) if char.isalnum() else frozenset()
    from pypinyin import Style, pinyin

    readings = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
    return frozenset(reading[0] for group in readings for reading in group if reading)
