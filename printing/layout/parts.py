"""Parts of a paper's body: sections, prose, key-value rows.

Owned by no thread. The one rule: every part wraps its text before it knows its height, so
nothing is drawn outside the box that was measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from printing.layout import lines
from printing.layout.flow import Block, gap
from printing.layout.sheet import (
    BODY,
    BODY_TEXT,
    INK,
    LABEL,
    LEFT,
    RIGHT,
    SECTION,
    TINT,
    Sheet,
    Style,
    width,
)

PAD = 2.0  # mm between a rule and the text beside it
_AIR = 1.4  # mm above and below the text of a row
_LABEL = 25.0  # mm: the column of captions
_LONG = 12  # lines of a value beyond which it is set in parts
_PART = 6  # lines of such a part


def section(title: str, *, beside: str = "") -> Iterator[Block]:
    """The heading of a part of the paper, kept with what follows; a remark `beside` it.

    Raises Refused("paper.does-not-fit") for a remark that does not fit beside its heading.
    """
    text, style = lines.shrink(title, SECTION, BODY - 8.0, least=8.0, what=title)
    room = BODY - 8.0 - width(text, style)
    remark, remark_style = lines.shrink(beside, LABEL, room, least=6.5, what=title)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.fill(LEFT, top + 1.1, 1.1, 3.9, grey=INK)
        sheet.text(LEFT + 3.0, top + (SECTION.line - style.line) / 2, text, style)
        sheet.text(RIGHT, top + 0.6, remark, remark_style, align="right")

    yield gap(3.4, keeps=True)
    yield Block(high=7.2, draw=draw, keeps=True)


def _line(text: str, style: Style, x: float, *, mark: str = "", keeps: bool = False) -> Block:
    """One set line, with a mark (a number) hung out to its left."""

    def draw(sheet: Sheet, top: float) -> None:
        if mark:
            sheet.text(x - 1.0, top, mark, style, align="right")
        sheet.text(x, top, text, style)

    return Block(high=style.line, draw=draw, keeps=keeps)


def _held(at: int, count: int) -> bool:
    """Whether line `at` of a paragraph stays with the next: no line of it stands alone."""
    return at < count - 1 and at in (0, count - 2)


def prose(text: str, style: Style = BODY_TEXT, *, indent: float = 0.0) -> Iterator[Block]:
    """A paragraph over the whole width; `indent` mm moves it in."""
    made = lines.wrap(text, style, BODY - indent)
    for at, line in enumerate(made):
        yield _line(line, style, LEFT + indent, keeps=_held(at, len(made)))


def centred(text: str, style: Style = BODY_TEXT) -> Iterator[Block]:
    """Lines in the middle of the sheet."""

    def block(line: str) -> Block:
        return Block(
            high=style.line,
            draw=lambda sheet, top: sheet.text(
                (LEFT + RIGHT) / 2, top, line, style, align="middle"
            ),
        )

    for line in lines.wrap(text, style, BODY):
        yield block(line)


def numbered(texts: Sequence[str], style: Style = BODY_TEXT) -> Iterator[Block]:
    """Paragraphs with hanging numbers; a single one stands without a number."""
    if len(texts) == 1:
        yield from prose(texts[0], style)
        return
    hang = 7.5
    for number, text in enumerate(texts, start=1):
        made = lines.wrap(text, style, BODY - hang)
        for at, line in enumerate(made):
            mark = "" if at else f"{number}."
            yield _line(line, style, LEFT + hang, mark=mark, keeps=_held(at, len(made)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A caption and its value; `wide` takes a row of its own, `strong` is set in bold.

    A value of more than two lines takes a row of its own anyway.
    """

    label: str
    value: str
    wide: bool = False
    strong: bool = False


def _needs_a_row(field: Field) -> bool:
    """Whether a field takes a row of its own: said so, or too long for half of one."""
    room = BODY / 2 - _LABEL - 2 * PAD
    return field.wide or len(lines.wrap(field.value, BODY_TEXT, room)) > 2


def _pairs(fields: Iterable[Field]) -> Iterator[tuple[Field, ...]]:
    """Fields as rows: two beside one another, wide or single ones alone."""
    waiting: Field | None = None
    for field in fields:
        if _needs_a_row(field):
            if waiting:
                yield (waiting,)
            waiting = None
            yield (field,)
        elif waiting:
            yield (waiting, field)
            waiting = None
        else:
            waiting = field
    if waiting:
        yield (waiting,)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """A field with its text wrapped; `x` its left end, `room` the mm of its value."""

    caption: tuple[str, ...]
    value: tuple[str, ...]
    style: Style
    x: float
    room: float

    @property
    def high(self) -> float:
        """Height of the text in mm."""
        return max(len(self.value) * self.style.line, len(self.caption) * LABEL.line)


def _cell(field: Field, x: float, wide: float) -> _Cell:
    """Wrap one field into its place."""
    style = SECTION.at(10.5) if field.strong else BODY_TEXT
    room = wide - _LABEL
    return _Cell(
        caption=lines.wrap(field.label, LABEL, _LABEL - 2 * PAD),
        value=lines.wrap(field.value or "—", style, room - 2 * PAD),
        style=style,
        x=x,
        room=room,
    )


def _rows(cells: Sequence[_Cell], *, first: bool, last: bool) -> Iterator[Block]:
    """A row of the grid; a very long value goes on over pages."""
    if len(cells) > 1 or len(cells[0].value) <= _LONG:
        yield _row(cells, first=first, last=last)
        return
    cell, start = cells[0], 0
    while start < len(cell.value):
        end = start + _PART if len(cell.value) - start > _LONG else len(cell.value)
        caption = () if start else cell.caption
        part = replace(cell, value=cell.value[start:end], caption=caption)
        yield _part(part, begins=start == 0, ends=end == len(cell.value), last=last)
        start = end


def _row(cells: Sequence[_Cell], *, first: bool, last: bool) -> Block:
    """One row of the grid with its own rules."""
    high = max(cell.high for cell in cells) + 2 * _AIR

    def draw(sheet: Sheet, top: float) -> None:
        for cell in cells:
            sheet.fill(cell.x, top, _LABEL, high, grey=TINT)
        for cell in cells:
            _draw_cell(sheet, cell, top, high)
        # the upper rule again: the tint of this row lies over the last one's lower rule
        _level(sheet, top, outer=first)
        _level(sheet, top + high, outer=last)

    return Block(high=high, draw=draw)


def _part(cell: _Cell, *, begins: bool, ends: bool, last: bool) -> Block:
    """Some lines of a long value: ruled above where it begins, below where it ends."""
    above, below = (_AIR if begins else 0.0), (_AIR if ends else 0.0)
    high = cell.high + above + below

    def draw(sheet: Sheet, top: float) -> None:
        sheet.fill(cell.x, top, _LABEL, high, grey=TINT)
        _uprights(sheet, cell, top, high)
        for at, line in enumerate(cell.caption):
            middle = cell.x + _LABEL / 2
            sheet.text(middle, top + above + at * LABEL.line, line, LABEL, align="middle")
        for at, line in enumerate(cell.value):
            place = top + above + at * cell.style.line
            sheet.text(cell.x + _LABEL + PAD, place, line, cell.style)
        if begins:
            _level(sheet, top, outer=False)
        if ends:
            _level(sheet, top + high, outer=last)

    return Block(high=high, draw=draw)


def _level(sheet: Sheet, y: float, *, outer: bool) -> None:
    """A level rule of the grid."""
    sheet.rule(LEFT, y, RIGHT, y, thick=0.35 if outer else 0.18, grey=INK if outer else 0.5)


def _uprights(sheet: Sheet, cell: _Cell, top: float, high: float) -> None:
    """The rules beside caption and value."""
    for x in (cell.x, cell.x + _LABEL, cell.x + _LABEL + cell.room):
        edge = x in (LEFT, RIGHT)
        sheet.rule(
            x, top, x, top + high, thick=0.35 if edge else 0.18, grey=INK if edge else 0.5
        )


def _draw_cell(sheet: Sheet, cell: _Cell, top: float, high: float) -> None:
    """Caption and value of one field, each in the middle of the row's height."""
    _uprights(sheet, cell, top, high)
    at = top + (high - len(cell.caption) * LABEL.line) / 2
    for line in cell.caption:
        sheet.text(cell.x + _LABEL / 2, at, line, LABEL, align="middle")
        at += LABEL.line
    at = top + (high - len(cell.value) * cell.style.line) / 2
    for line in cell.value:
        sheet.text(cell.x + _LABEL + PAD, at, line, cell.style)
        at += cell.style.line


def grid(fields: Iterable[Field]) -> Iterator[Block]:
    """Captions and values in a ruled grid, two fields to a row."""
    rows = list(_pairs(fields))
    for number, row in enumerate(rows):
        wide = BODY / len(row)
        cells = [_cell(field, LEFT + at * wide, wide) for at, field in enumerate(row)]
        yield from _rows(cells, first=number == 0, last=number == len(rows) - 1)
