"""A ruled table: wrapped cells, and a head that comes again on every page.

Owned by no thread. The one rule: a row is never divided, and its columns stay where the
head put them on every page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from printing import runs
from printing.layout import lines
from printing.layout.flow import Block
from printing.layout.sheet import (
    BODY,
    BODY_TEXT,
    INK,
    LABEL,
    LEFT,
    RIGHT,
    TINT,
    Sheet,
    Style,
    width,
)

_PAD = 1.4
_AIR = 1.25
_CELL = BODY_TEXT.at(10.0)
_HEAD = LABEL


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: caption, width in mm (0 takes what the others leave), how its text stands.

    `align` is middle, left, or number: set flush right under one another, the widest of them
    in the middle of the column.
    """

    title: str
    wide: float = 0.0
    align: str = "middle"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """A column in its place: left end and width in mm, and the width of its widest number."""

    column: Column
    x: float
    wide: float
    widest: float = 0.0

    def anchor(self, *, single: bool) -> tuple[float, str]:
        """Where text is set in this column, and how; a wrapped number stands in the middle."""
        if self.column.align == "left":
            return self.x + _PAD, "left"
        if self.column.align == "number" and single and self.widest:
            return self.x + (self.wide + self.widest) / 2, "right"
        return self.x + self.wide / 2, "middle"


def _places(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> tuple[_Place, ...]:
    """The columns side by side; those without a width share the rest."""
    open_ones = sum(not column.wide for column in columns)
    rest = (BODY - sum(column.wide for column in columns)) / max(open_ones, 1)
    places, x = [], LEFT
    for at, column in enumerate(columns):
        wide = column.wide or rest
        places.append(_Place(column=column, x=x, wide=wide, widest=_widest(rows, at, wide)))
        x += wide
    return tuple(places)


def _widest(rows: Sequence[Sequence[str]], at: int, wide: float) -> float:
    """The width of the widest cell of a column that stands on one line."""
    cells = (width(runs.legible(row[at]), _CELL) for row in rows)
    return max((each for each in cells if each <= wide - 2 * _PAD), default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """How a row is drawn: `tint` for the head, `closing` for the last one."""

    style: Style = _CELL
    tint: bool = False
    closing: bool = False
    high: float = 0.0


def _row(
    texts: Sequence[str], places: Sequence[_Place], look: _Look, head: Block | None
) -> Block:
    """One row with its rules."""
    style = look.style
    cells = [
        lines.wrap(text, style, place.wide - 2 * _PAD)
        for text, place in zip(texts, places, strict=True)
    ]
    high = max(look.high, max(len(cell) for cell in cells) * style.line + 2 * _AIR)

    def draw(sheet: Sheet, top: float) -> None:
        if look.tint:
            sheet.fill(LEFT, top, BODY, high, grey=TINT)
            sheet.rule(LEFT, top, RIGHT, top, thick=0.35, grey=INK)
        for cell, place in zip(cells, places, strict=True):
            at = top + (high - len(cell) * style.line) / 2
            x, align = place.anchor(single=len(cell) == 1 and not look.tint)
            for line in cell:
                sheet.text(x, at, line, style, align=align)
                at += style.line
            sheet.rule(place.x, top, place.x, top + high, grey=INK if place.x == LEFT else 0.5)
        sheet.rule(RIGHT, top, RIGHT, top + high, grey=INK)
        thick, grey = (0.35, INK) if look.closing else (0.18, 0.5)
        sheet.rule(LEFT, top + high, RIGHT, top + high, thick=thick, grey=grey)

    return Block(high=high, draw=draw, keeps=look.tint, head=head)


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    *,
    closing: Sequence[str] = (),
    high: float = 0.0,
) -> Iterator[Block]:
    """The rows under their head; `closing` is a last row, so that none is written in after.

    `high` is the least height of a row in mm (rows that are filled in by hand).
    """
    places = _places(columns, [*rows, closing] if closing else rows)
    titles = [column.title for column in columns]
    head = _row(titles, places, _Look(style=_HEAD, tint=True), None)
    yield head
    for at, texts in enumerate(rows, start=1):
        last = at == len(rows)
        row = _row(texts, places, _Look(closing=last and not closing, high=high), head)
        yield replace(row, keeps=last and bool(closing))  # the end is never alone on a page
    if closing:
        yield _row(closing, places, _Look(closing=True), head)
