"""The parts of an overprint form's file while it is read: every fault is noted where it stands.

Owned by no thread. The one rule: a fault stops nothing; what is wrong is replaced by a
stand-in that is never used, so that the author hears of everything at once.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from json import decoder, scanner
from types import MappingProxyType
from typing import Any, TypeVar

from desk.refusal import Refused

E = TypeVar("E", bound=Enum)
T = TypeVar("T")
MOST = 60  # faults that are told; a file with more was no form
_MISSING = object()
_TOKEN = re.compile(r'(?P<name>"(?:[^"\\]|\\.)*")(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}\[\]]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault of a file: its line, the field it is in, a code that ui/texts spells out."""

    line: int
    place: str
    code: str

    def refusal(self) -> Refused:
        """The fault as the refusal of a file."""
        return Refused(self.code, line=self.line, place=self.place)


def refusal_of(faults: Sequence[Fault]) -> Refused:
    """Why a file is refused: its fault, or all of them."""
    told = tuple(each.refusal() for each in faults[:MOST])
    if len(faults) == 1:
        return told[0]
    return Refused("template.several", count=len(faults), faults=told)


class Located(dict[str, Any]):
    """An object of the file that knows the line on which it begins, and those of its names."""

    line: int = 1
    lines: Mapping[str, int] = MappingProxyType({})

    def line_of(self, name: str) -> int:
        """The line on which that name stands; where it is missing, the first line."""
        return self.lines.get(name, self.line)


class LocatingDecoder(json.JSONDecoder):
    """JSON as always, its objects with their lines."""

    def __init__(self) -> None:
        super().__init__()
        self.parse_object = self._located
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]

    def _located(self, place: tuple[str, int], *rest: Any) -> tuple[Located, int]:
        found, end = decoder.JSONObject(place, *rest)  # type: ignore[attr-defined]
        made = Located(found)
        made.line = place[0].count("\n", 0, place[1]) + 1
        made.lines = _lines(place[0], place[1], end, made.line)
        return made, end


def _lines(text: str, begin: int, end: int, line: int) -> dict[str, int]:
    """The line of every name of the object whose inside lies there."""
    found: dict[str, int] = {}
    depth, at = 0, begin
    for token in _TOKEN.finditer(text, begin, end):
        depth += (token[0] in "{[") - (token[0] in "}]")
        if depth == 0 and token["name"] is not None:
            line, at = line + text.count("\n", at, token.start()), token.start()
            found.setdefault(json.loads(token["name"]), line)
    return found


class Part:
    """One object of the file being read."""

    def __init__(self, data: object, place: str, faults: list[Fault], line: int = 1) -> None:
        self._faults, self._place, self._from = faults, place, len(faults)
        self._asked: set[str] = set()
        self._blind = not isinstance(data, Located)
        self._data = data if isinstance(data, Located) else Located()
        if self._blind:
            self._data.line = line
        self.line = self._data.line
        if self._blind and data is not _MISSING:
            self.wrong("", "template.not-an-object")

    @property
    def sound(self) -> bool:
        """Whether nothing wrong was found since this part was begun."""
        return not self._blind and len(self._faults) == self._from

    def wrong(self, name: str, code: str) -> None:
        """Note what is wrong with a field of it, or with the whole of it."""
        place = self.at(name) if name else self._place or "文件"
        line = self._data.line_of(name) if name else self.line
        self._faults.append(Fault(line=line, place=place, code=code))

    def at(self, name: str) -> str:
        """How a field of it is called in a sentence."""
        return f"{self._place}.{name}" if self._place else name

    def raw(self, name: str, default: Any = None) -> Any:
        """The value as it stands; a field without a default has to be there."""
        self._asked.add(name)
        if name in self._data:
            return self._data[name]
        if default is not None:
            return default
        if not self._blind:
            self.wrong(name, "template.field-missing")
        return _MISSING

    def text(self, name: str, default: str | None = None) -> str:
        """A text, not empty where it has no default."""
        value = self.raw(name, default)
        if isinstance(value, str) and (default is not None or value.strip()):
            return value
        return self._instead(value, name, "template.not-text", "")

    def number(
        self, name: str, default: float | None = None, *, within: tuple[float, float]
    ) -> float:
        """A number between the two."""
        value = self.raw(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            return self._instead(value, name, "template.not-a-number", within[0])
        if not within[0] <= value <= within[1]:
            return self._instead(value, name, "template.out-of-range", within[0])
        return float(value)

    def word(self, name: str, words: type[E], default: E) -> E:
        """One of these words."""
        value = self.raw(name, default.value)
        try:
            return words(value)
        except ValueError:
            return self._instead(value, name, "template.unknown-word", default)

    def truth(self, name: str) -> bool:
        """Yes or no; no where it is not said."""
        value = self.raw(name, False)
        if isinstance(value, bool):
            return value
        return self._instead(value, name, "template.not-a-truth", False)

    def texts(self, name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        value = self.raw(name, default)
        fits = isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)
        if not fits or (default is None and not value):
            return self._instead(value, name, "template.not-a-list", ())
        return tuple(value)

    def words(self, name: str) -> dict[str, str]:
        """Texts by name."""
        value = self.raw(name, Located())
        if isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            return dict(value)
        return self._instead(value, name, "template.not-an-object", {})

    def part(self, name: str) -> Part:
        """An object within."""
        return Part(self.raw(name), self.at(name), self._faults, self.line)

    def parts(self, name: str, *, needed: bool = False) -> list[Part]:
        """A list of objects within, to be read one after the other."""
        value = self.raw(name, None if needed else [])
        if not isinstance(value, list) or (needed and not value):
            value = self._instead(value, name, "template.not-a-list", [])
        where = self.at(name)
        return [
            Part(v, f"{where}[{n}]", self._faults, self.line) for n, v in enumerate(value, 1)
        ]

    def begin(self) -> Part:
        """The same part, from here on: what was found elsewhere before is not its fault."""
        self._from = len(self._faults)
        return self

    def has(self, name: str) -> bool:
        """Whether it says that at all."""
        self._asked.add(name)
        return name in self._data

    def closed(self) -> None:
        """Nothing is left that nobody asked for: a misspelt word would be dropped silently."""
        for name in self._data:
            if name not in self._asked:
                self.wrong(name, "template.unknown-field")

    def _instead(self, value: object, name: str, code: str, stand_in: T) -> T:
        """A stand-in for a wrong value, noted unless its absence was noted already."""
        if value is not _MISSING:
            self.wrong(name, code)
        return stand_in
