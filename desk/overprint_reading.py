"""Reading the file of an overprint form: every fault with its line, its place and its reason.

Owned by no thread. The one rule: a file with one fault is refused whole, and the sentence
says the line in which its author has to look.
"""

from __future__ import annotations

import json
from datetime import date
from enum import Enum
from json import decoder, scanner
from typing import Any, TypeVar

from desk.overprint import Align, Box, Face, Field, Fit, Label, Subject, Template
from desk.refusal import Refused

E = TypeVar("E", bound=Enum)
SHEETS = (50.0, 450.0)  # mm that a side of a sheet may have
TYPE = (4.0, 72.0)  # points


class Located(dict[str, Any]):
    """An object of the file that knows the line on which it begins."""

    line: int = 1


class _Decoder(json.JSONDecoder):
    """JSON as always, its objects with their lines."""

    def __init__(self) -> None:
        super().__init__()
        self.parse_object = self._located
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]

    def _located(self, place: tuple[str, int], *rest: Any) -> tuple[Located, int]:
        found, end = decoder.JSONObject(place, *rest)  # type: ignore[attr-defined]
        made = Located(found)
        made.line = place[0].count("\n", 0, place[1]) + 1
        return made, end


def bad(line: int, place: str, why: str) -> Refused:
    """The refusal of a file: `why` is a code that ui/texts spells out."""
    return Refused(why, line=line, place=place)


class _Part:
    """One object of the file being read."""

    def __init__(self, data: object, place: str, line: int = 1) -> None:
        if not isinstance(data, Located):
            raise bad(line, place or "文件", "template.not-an-object")
        self._data, self._place, self.line = data, place, data.line
        self._asked: set[str] = set()

    def at(self, name: str) -> str:
        """How a field of it is called in a sentence."""
        return f"{self._place}.{name}" if self._place else name

    def raw(self, name: str, default: Any = None) -> Any:
        """The value as it stands; a field without a default has to be there."""
        self._asked.add(name)
        if name not in self._data and default is None:
            raise bad(self.line, self.at(name), "template.field-missing")
        return self._data.get(name, default)

    def text(self, name: str, default: str | None = None) -> str:
        """A text, not empty where it has no default."""
        value = self.raw(name, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise bad(self.line, self.at(name), "template.not-text")
        return value

    def number(
        self, name: str, default: float | None = None, *, within: tuple[float, float]
    ) -> float:
        """A number between the two."""
        value = self.raw(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise bad(self.line, self.at(name), "template.not-a-number")
        if not within[0] <= value <= within[1]:
            raise bad(self.line, self.at(name), "template.out-of-range")
        return float(value)

    def word(self, name: str, words: type[E], default: E) -> E:
        """One of these words."""
        value = self.raw(name, default.value)
        try:
            return words(value)
        except ValueError:
            raise bad(self.line, self.at(name), "template.unknown-word") from None

    def truth(self, name: str) -> bool:
        """Yes or no; no where it is not said."""
        value = self.raw(name, False)
        if not isinstance(value, bool):
            raise bad(self.line, self.at(name), "template.not-a-truth")
        return value

    def texts(self, name: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts."""
        value = self.raw(name, default)
        fits = isinstance(value, list | tuple) and all(isinstance(v, str) for v in value)
        if not fits or (default is None and not value):
            raise bad(self.line, self.at(name), "template.not-a-list")
        return tuple(value)

    def words(self, name: str) -> dict[str, str]:
        """Texts by name."""
        value = self.raw(name, Located())
        if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
            raise bad(self.line, self.at(name), "template.not-an-object")
        return dict(value)

    def part(self, name: str) -> _Part:
        """An object within."""
        return _Part(self.raw(name), self.at(name), self.line)

    def parts(self, name: str, *, needed: bool = False) -> list[_Part]:
        """A list of objects within."""
        value = self.raw(name, None if needed else [])
        if not isinstance(value, list) or (needed and not value):
            raise bad(self.line, self.at(name), "template.not-a-list")
        return [_Part(v, f"{self.at(name)}[{n}]", self.line) for n, v in enumerate(value, 1)]

    def has(self, name: str) -> bool:
        """Whether it says that at all."""
        self._asked.add(name)
        return name in self._data

    def closed(self) -> None:
        """Nothing is left that nobody asked for: a misspelt word would be dropped silently."""
        for name in self._data:
            if name not in self._asked:
                raise bad(self.line, self.at(name), "template.unknown-field")


def read_template(text: str) -> Template:
    """The form in that file.

    Raises Refused("template.…", line, place) for the first fault.
    """
    try:
        data = _Decoder().decode(text)
    except json.JSONDecodeError as error:
        raise bad(error.lineno, "文件", "template.not-json") from None
    except RecursionError:
        raise bad(1, "文件", "template.not-json") from None
    part = _Part(data, "")
    wide, high = (part.number(name, within=SHEETS) for name in ("wide", "high"))
    drawn = part.parts("fields", needed=True)
    made = Template(
        code=part.text("code"),
        version=int(part.number("version", within=(1, 9999))),
        title=part.text("title"),
        licence=part.text("licence"),
        effective=_day(part),
        wide=wide,
        high=high,
        tray=part.text("tray", ""),
        blank=part.text("blank"),
        blank_name=part.text("blank_name"),
        heading=part.text("heading", ""),
        items=part.texts("items", ()),
        qr=_inside(part.part("qr"), wide, high),
        seal=_inside(part.part("seal"), wide, high),
        fields=tuple(_field(each, wide, high) for each in drawn),
        subjects=tuple(_subject(each) for each in part.parts("subjects")),
        captions=tuple(_label(each, wide, high) for each in part.parts("captions")),
    )
    part.raw("source", "")  # where the form was taken from, for its author
    part.raw("to_be_confirmed", "")
    part.closed()
    _check_whole(made, part.line, [each.line for each in drawn])
    return made


def _day(part: _Part) -> date:
    try:
        return date.fromisoformat(part.text("effective"))
    except ValueError:
        raise bad(part.line, part.at("effective"), "template.bad-day") from None


def _inside(part: _Part, wide: float, high: float, *, close: bool = True) -> Box:
    """A box that lies on the sheet."""
    side = (0.0, SHEETS[1])
    box = Box(**{name: part.number(name, within=side) for name in ("x", "y", "wide", "high")})
    if not (box.wide > 0 and box.high > 0):
        raise bad(part.line, part.at("wide"), "template.out-of-range")
    if box.x + box.wide > wide or box.y + box.high > high:
        raise bad(part.line, part.at("x"), "template.outside-sheet")
    if close:
        part.closed()
    return box


def _label(part: _Part, wide: float, high: float) -> Label:
    made = Label(
        text=part.text("text"),
        x=part.number("x", within=(0.0, wide)),
        y=part.number("y", within=(0.0, high)),
        size=part.number("size", within=TYPE),
        printed=part.truth("printed"),
    )
    part.closed()
    return made


def _field(part: _Part, wide: float, high: float) -> Field:
    size = part.number("size", within=TYPE)
    made = Field(
        code=part.text("code"),
        title=part.text("title"),
        box=_inside(part, wide, high, close=False),
        size=size,
        least=part.number("least", size, within=TYPE),
        source=part.texts("from"),
        fit=part.word("fit", Fit, Fit.SHRINK),
        face=part.word("face", Face, Face.REGULAR),
        align=part.word("align", Align, Align.LEFT),
        line=part.number("line", 1.35, within=(1.0, 3.0)),
        lines=int(part.number("lines", 1, within=(1, 60))),
        label=_label(part.part("label"), wide, high) if part.has("label") else None,
        empty=part.truth("empty"),
    )
    part.closed()
    if made.least > made.size:
        raise bad(part.line, part.at("least"), "template.out-of-range")
    if made.size * 25.4 / 72 > made.box.high:
        raise bad(part.line, part.at("high"), "template.too-low")
    return made


def _subject(part: _Part) -> Subject:
    made = Subject(
        code=part.text("code"),
        title=part.text("title"),
        items=part.texts("items", ()),
        labels=part.words("labels"),
        texts=part.words("texts"),
        without=part.texts("without", ()),
    )
    part.closed()
    return made


def _check_whole(made: Template, line: int, lines: list[int]) -> None:
    """Each field once and on ground of its own; subjects speak of fields."""
    codes = [each.code for each in made.fields]
    for n, each in enumerate(made.fields):
        wrong = _wrong(made, n, each)
        if wrong:
            raise bad(lines[n], f"fields[{n + 1}]", wrong)
    for subject in made.subjects:
        for name in (*subject.labels, *subject.texts, *subject.without):
            if name not in codes:
                raise bad(line, f"subjects.{subject.code}.{name}", "template.unknown-field")


def _wrong(made: Template, n: int, each: Field) -> str:
    """What is wrong with the place or the name of a field; "" for nothing."""
    before = made.fields[:n]
    if each.code in {other.code for other in before}:
        return "template.twice"
    if touches(each.box, made.qr):
        return "template.over-qr"
    if touches(each.box, made.seal):
        return "template.over-seal"
    return "template.over-another" if any(touches(each.box, b.box) for b in before) else ""


def touches(one: Box, other: Box) -> bool:
    """Whether two boxes share ground."""
    return (
        one.x < other.x + other.wide
        and other.x < one.x + one.wide
        and one.y < other.y + other.high
        and other.y < one.y + one.high
    )
