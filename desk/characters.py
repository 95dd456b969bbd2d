"""Rare characters of names, found by parts, by radical and strokes, by reading, by code point.

Owned by no thread; the table is read once, by the lane that searches first. The one rule:
what the shipped table does not say is not guessed; a wrong character in a name is worse than
none.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from desk.names import normalise
from desk.shipped import shipped

MOST = 60
RADICALS = 214
_FIRST_RADICAL = 0x2F00
_CODE = re.compile(r"(?:[Uu]\+?|0[Xx])?([0-9A-Fa-f]{4,6})")
_STROKES = re.compile(r"(\D?)\s*(\d{1,2})")

# Forms in which a radical stands beside another part, and the character that is typed for it.
_FORMS = {
    "亻": "人",
    "刂": "刀",
    "氵": "水",
    "氺": "水",
    "扌": "手",
    "忄": "心",
    "⺗": "心",
    "犭": "犬",
    "灬": "火",
    "礻": "示",
    "衤": "衣",
    "讠": "言",
    "訁": "言",
    "钅": "金",
    "釒": "金",
    "纟": "糸",
    "糹": "糸",
    "艹": "草",
    "艸": "草",
    "饣": "食",
    "飠": "食",
    "⺮": "竹",
    "罒": "网",
    "辶": "走之",
    "王": "玉",
    "鱼": "魚",
    "鸟": "鳥",
    "马": "馬",
    "龙": "龍",
    "车": "車",
    "贝": "貝",
    "页": "頁",
    "门": "門",
    "见": "見",
    "风": "風",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Character:
    """One ideograph: `radical` 1…214 (0 unknown), `beside` and `strokes` counts (0 unknown).

    `parts` are the ways in which it is taken apart, `readings` pinyin without tones.
    """

    char: str
    radical: int = 0
    beside: int = 0
    strokes: int = 0
    parts: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """Its code point as it is written: U+4DAE."""
        return f"U+{ord(self.char):04X}"

    @property
    def radical_char(self) -> str:
        """The radical under which dictionaries list it, or nothing."""
        return radical_of(self.radical)


def radical_of(number: int) -> str:
    """The radical of that number in the KangXi order as an ordinary character."""
    import unicodedata

    if not 1 <= number <= RADICALS:
        return ""
    return unicodedata.normalize("NFKC", chr(_FIRST_RADICAL + number - 1))


def find_characters(query: str, *, most: int = MOST) -> tuple[Character, ...]:
    """What the query may mean, the likeliest first.

    `U+4DAE` or `4DAE` is a code point; letters are a reading; one character with a number
    (`氵9`, `水 9`) is a radical with the strokes beside it; a number alone the strokes in all;
    characters are parts, all of which must be in it (`龙天`, `王献`, `火火火火`). Several of
    these with blanks between narrow one another (`yan 9`, `王13 huan`). A character of old
    GBK's private use area becomes its Unicode one.
    """
    text = normalise(query)
    table = characters()
    if not text:
        return ()
    code = _CODE.fullmatch(text)
    if code and (not text.isdigit() or len(text) >= 4):
        exact = _by_code(table, int(code[1], 16))
        if exact:
            return exact
    counted = _STROKES.fullmatch(text)
    if counted:
        return _by_strokes(table, counted[1], int(counted[2]))[:most]
    first, *others = (_by_word(table, word) for word in text.split())
    held = [set(each) for each in others]
    return tuple(each for each in first if all(each in other for other in held))[:most]


def reason_unknown(text: str) -> str:
    """Which character an old private-use one stands for: "U+E863 → 䶮 U+4DAE", or nothing."""
    for char in text:
        if "\ue000" <= char <= "\uf8ff":
            meant = normalise(char)
            if meant != char:
                return f"U+{ord(char):04X} → {meant} U+{ord(meant):04X}"
    return ""


class Characters:
    """The table and what stands in what."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.all = {each.char: each for each in map(_read, lines)}
        self._within: dict[str, list[str]] = {}
        for each in self.all.values():
            for part in set("".join(each.parts)) | set(each.radical_char):
                for known in {part, _FORMS.get(part, part)}:
                    self._within.setdefault(known, []).append(each.char)

    def with_part(self, part: str) -> frozenset[str]:
        """Every character that has that part, at any depth."""
        found: set[str] = set()
        left = list(self._within.get(part, ()))
        if part in _FORMS:
            left += self._within.get(_FORMS[part], ())
        while left:
            char = left.pop()
            if char not in found:
                found.add(char)
                left += self._within.get(char, ())
        return frozenset(found)

    def count(self, char: str, part: str, depth: int = 6) -> int:
        """How often a part is in a character, in the way that has it most often."""
        if char == part or _FORMS.get(char, char) == _FORMS.get(part, part):
            return 1
        known = self.all.get(char)
        if known is None or not depth:
            return 0
        ways = (sum(self.count(p, part, depth - 1) for p in way) for way in known.parts)
        return max(ways, default=0)


@cache
def characters() -> Characters:
    """The shipped table; some tenths of a second at the first call."""
    packed = shipped("characters.tsv.gz").read_bytes()
    return Characters(gzip.decompress(packed).decode().split("\n"))


def _read(line: str) -> Character:
    char, radical, strokes, parts, readings = line.split("\t")
    number, _, beside = radical.partition(".")
    return Character(
        char=char,
        radical=int(number or 0),
        beside=max(int(beside or 0), 0),
        strokes=int(strokes or 0),
        parts=tuple(parts.split()),
        readings=tuple(readings.split()),
    )


def _by_word(table: Characters, word: str) -> tuple[Character, ...]:
    counted = _STROKES.fullmatch(word)
    if counted and counted[1]:
        return _by_strokes(table, counted[1], int(counted[2]))
    if word.isdigit():
        return _by_strokes(table, "", int(word)) if len(word) < 3 else ()
    if word.isascii() or "ü" in word.lower():
        return _by_reading(table, word.lower().replace("ü", "v"))
    return _by_parts(table, word)


def _by_code(table: Characters, code: int) -> tuple[Character, ...]:
    """Also one that the table lacks: a code point is exact."""
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF or code < 0x2E80:
        return ()
    char = normalise(chr(code))
    return (table.all.get(char) or Character(char=char),) if char else ()


def _by_reading(table: Characters, letters: str) -> tuple[Character, ...]:
    exact = [each for each in table.all.values() if letters in each.readings]
    begun = () if exact else (e for e in table.all.values() if _begins(e, letters))
    return tuple(sorted((*exact, *begun), key=_usual))


def _begins(each: Character, letters: str) -> bool:
    return any(reading.startswith(letters) for reading in each.readings)


def _by_strokes(table: Characters, radical: str, count: int) -> tuple[Character, ...]:
    meant = {radical, _FORMS.get(radical, radical)} | ({"艸"} if radical in "艹草" else set())
    if radical:
        found = (
            each
            for each in table.all.values()
            if each.beside == count and each.radical_char in meant
        )
    else:
        found = (each for each in table.all.values() if each.strokes == count)
    return tuple(sorted(found, key=_usual))


def _by_parts(table: Characters, parts: str) -> tuple[Character, ...]:
    wanted = Counter(parts)
    whole = (table.all[parts],) if parts in table.all else ()
    holders = [table.with_part(part) for part in wanted]
    found = frozenset.intersection(*holders)
    fitting = (
        table.all[char]
        for char in found
        if all(n == 1 or table.count(char, part) >= n for part, n in wanted.items())
    )
    return whole + tuple(sorted(fitting, key=lambda each: (*_spare(each, parts), _usual(each))))


def _spare(each: Character, parts: str) -> tuple[int, int]:
    """How far the nearest way of taking it apart is from these parts, forms aside and not."""
    return _apart(each, parts, _FORMS), _apart(each, parts, {})


def _apart(each: Character, parts: str, forms: Mapping[str, str]) -> int:
    typed = Counter(forms.get(part, part) for part in parts)
    ways = [Counter(forms.get(part, part) for part in way) for way in each.parts]
    return min(((way - typed).total() + (typed - way).total() for way in ways), default=99)


def _usual(each: Character) -> tuple[bool, int, int]:
    """Those with a reading first, then the common block, Extension A, the other planes."""
    code = ord(each.char)
    block = 2 if code > 0xFFFF else 0 if code >= 0x4E00 else 1
    return not each.readings, block, code
