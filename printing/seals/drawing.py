"""A seal drawn to scale: border, star, characters in their cells, all in millimetres.

Owned by the SPOOL lane. The one rule: a drawing is a sample for the engraver and goes onto
the order sheet alone, with 样章 across it (`sample`); no other paper draws a seal.
(国发〔1999〕25号; 国家税务总局公告2011年第7号.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil, cos, pi, sin, sqrt

from desk.seal_kinds import SealMeasure, SealPiece, SealShape
from printing import runs
from printing.fonts.faces import Weight
from printing.layout.sheet import Contour, Sheet, Style
from printing.seals.arcs import Arc, Ring, cells
from printing.seals.setting import Cell, Letter, set_letter

MARK = "样章"
_MARK = Style(size=30.0, line=12.0, weight=Weight.BOLD, grey=0.0, spacing=6.0)
_MARK_ALPHA = 0.33
_INK = 0.12
_DASH = 1.2  # mm, about
_KAPPA = 0.5522847498  # of a curve that stands for a quarter of a circle
_POINTED = 0.381966  # inner to outer radius of a five-pointed star

# Invoice seal, in mm (国家税务总局公告2011年第7号, 附件).
NAME_HIGH, NAME_CLEAR, NAME_LEAST, NAME_MOST = 4.2, 0.5, 210.0, 260.0
CODE_HIGH, CODE_WIDE, CODE_ALL, CODE_COUNT = 3.7, 1.3, 26.0, 18
WORDS_HIGH, WORDS_WIDE, WORDS_TOP = 4.6, 3.0, 4.2
SERIAL_HIGH, SERIAL_WIDE, SERIAL_TOP = 2.2, 1.7, 10.0
_WORDS_GAP, _SERIAL_GAP = 0.6, 0.3
# Round seals: habit, measured on nothing but our own eyes.
_ROUND_CLEAR = 0.8
_WORD_SPAN = 34.0  # degrees for a character while there is room
_FREE_SPAN, _WORDED_SPAN = 290.0, 240.0
_TALLEST, _LOWEST = 5.2, 3.6
_BROAD = 0.92  # a character at its widest, as a share of its height


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A seal: border (filled between two edges), star, and its lines of characters."""

    measure: SealMeasure
    border: tuple[Contour, ...]
    star: Contour = ()
    name: tuple[Letter, ...] = ()
    code: tuple[Letter, ...] = ()
    words: tuple[Letter, ...] = ()
    serial: tuple[Letter, ...] = ()

    @property
    def letters(self) -> tuple[Letter, ...]:
        """Every character."""
        return (*self.name, *self.code, *self.words, *self.serial)


def drawing_of(piece: SealPiece) -> Drawing:
    """The sample of that seal."""
    makers = {
        SealShape.ROUND: _round,
        SealShape.ELLIPSE: _invoice,
        SealShape.SQUARE: _square,
    }
    return makers[piece.measure.shape](replace(piece, name=runs.shaped(piece.name)))


def _round(piece: SealPiece) -> Drawing:
    measure, kind = piece.measure, piece.kind
    edge = measure.wide / 2 - measure.border
    ring, count = Ring(wide=edge, high=edge), len(piece.name)
    high = _between(_TALLEST, _LOWEST, count, 10, 36)
    most = _WORDED_SPAN if kind.words else _FREE_SPAN
    arc = Arc(
        ring=ring,
        clear=_ROUND_CLEAR,
        high=high,
        span=min(most, _WORD_SPAN * max(count, 3)),
        widest=high * _BROAD,
    )
    return Drawing(
        measure=measure,
        border=(_edge(measure.wide / 2, measure.high / 2), _edge(edge, edge)),
        star=_star(measure.star / 2),
        name=_set(piece.name, cells(arc, count)),
        words=_set(kind.words, _row(len(kind.words), top=-8.4, high=4.0, wide=3.2, gap=0.5)),
    )


def _invoice(piece: SealPiece) -> Drawing:
    measure, count = piece.measure, len(piece.name)
    a, b = measure.wide / 2, measure.high / 2
    ring = Ring(wide=a - measure.border, high=b - measure.border)
    arc = Arc(
        ring=ring,
        clear=NAME_CLEAR,
        high=NAME_HIGH,
        span=_between(NAME_LEAST + 12, NAME_MOST - 4, count, 4, 24),
        widest=NAME_HIGH * _BROAD,
    )
    gap = (CODE_ALL - CODE_COUNT * CODE_WIDE) / (CODE_COUNT - 1)
    code = _row(len(piece.code), top=CODE_HIGH / 2, high=CODE_HIGH, wide=CODE_WIDE, gap=gap)
    words = piece.kind.words
    return Drawing(
        measure=measure,
        border=(_edge(a, b), _edge(ring.wide, ring.high)),
        name=_set(piece.name, cells(arc, count)),
        code=_set(piece.code, code, fills=True),
        words=_set(
            words,
            _row(len(words), top=-WORDS_TOP, high=WORDS_HIGH, wide=WORDS_WIDE, gap=_WORDS_GAP),
        ),
        serial=_serial(piece.serial),
    )


def _serial(serial: str) -> tuple[Letter, ...]:
    """(1), (2): each character to its law's measure, brackets narrower by their nature."""
    if not serial:
        return ()
    text = f"({serial})"
    row = _row(len(text), top=-SERIAL_TOP, high=SERIAL_HIGH, wide=SERIAL_WIDE, gap=_SERIAL_GAP)
    return tuple(
        _upright(char, cell) if char in "()1" else set_letter(char, cell, fills=True)
        for char, cell in zip(text, row, strict=True)
    )


def _upright(char: str, cell: Cell) -> Letter:
    """A narrow character: to its full height, its width in proportion."""
    narrow = Cell(x=cell.x, y=cell.y, wide=cell.wide / 2, high=cell.high)
    return set_letter(char, narrow, fills=True)


def _square(piece: SealPiece) -> Drawing:
    """The name in columns from the right, read downwards; three characters gain their 印."""
    measure = piece.measure
    text = f"{piece.name}印" if len(piece.name) == 3 else piece.name
    columns = 1 if len(text) == 2 else ceil(sqrt(len(text)))
    rows = ceil(len(text) / columns)
    half = measure.wide / 2 - measure.border
    room = 2 * (half - 0.8)
    wide, high, gap = room / columns, room / rows, 0.5
    places = [
        Cell(
            x=room / 2 - (column + 0.5) * wide,
            y=room / 2 - (row + 0.5) * high,
            wide=min(wide - gap, 1.15 * high),
            high=high - gap,
        )
        for column in range(columns)
        for row in range(rows)
    ]
    outer = measure.wide / 2
    return Drawing(
        measure=measure,
        border=(_corners(outer), _corners(half)),
        name=_set(text, tuple(places[: len(text)])),
    )


def _set(text: str, places: tuple[Cell, ...], *, fills: bool = False) -> tuple[Letter, ...]:
    return tuple(
        set_letter(char, cell, fills=fills) for char, cell in zip(text, places, strict=True)
    )


def _row(count: int, *, top: float, high: float, wide: float, gap: float) -> tuple[Cell, ...]:
    """Cells side by side about the middle; `top` is their upper edge, y upwards."""
    step = wide + gap
    first = -step * (count - 1) / 2
    return tuple(
        Cell(x=first + n * step, y=top - high / 2, wide=wide, high=high) for n in range(count)
    )


def _between(first: float, last: float, count: int, low: int, high: int) -> float:
    """From the first value at `low` characters to the last at `high`."""
    share = min(max((count - low) / (high - low), 0.0), 1.0)
    return first + share * (last - first)


def _edge(a: float, b: float) -> tuple[tuple[float, ...], ...]:
    """An ellipse of those half axes as four curves."""
    k, m = a * _KAPPA, b * _KAPPA
    return (
        (a, 0.0),
        (a, m, k, b, 0.0, b),
        (-k, b, -a, m, -a, 0.0),
        (-a, -m, -k, -b, 0.0, -b),
        (k, -b, a, -m, a, 0.0),
    )


def _corners(half: float) -> tuple[tuple[float, ...], ...]:
    return ((half, half), (-half, half), (-half, -half), (half, -half), (half, half))


def _star(radius: float) -> Contour:
    if not radius:
        return ()
    reaches = (radius, radius * _POINTED)
    return tuple(
        (reaches[n % 2] * sin(n * pi / 5), reaches[n % 2] * cos(n * pi / 5)) for n in range(10)
    )


def sample(sheet: Sheet, x: float, y: float, drawing: Drawing, *, marked: bool = True) -> None:
    """The seal with its middle at that place of the sheet, 样章 across it."""
    border = (_on(contour, x, y) for contour in drawing.border)
    sheet.filled(border, grey=_INK, between=True)
    if drawing.star:
        sheet.filled((_on(drawing.star, x, y),), grey=_INK)
    for letter in drawing.letters:
        if letter.outline is None:
            sheet.filled((_on(c, x, y) for c in letter.frame), grey=_INK, between=True)
        else:
            sheet.stamped(x, y, letter.outline, letter.matrix, grey=_INK)
    if marked:
        style = _MARK.at(min(32.0, drawing.measure.high * 1.1))
        sheet.slanted(x, y, MARK, style, 28.0, alpha=_MARK_ALPHA)


def outline(sheet: Sheet, x: float, y: float, measure: SealMeasure, *, thick: float) -> None:
    """An empty place of exactly that size: its dashed line lies inside the measure.

    At the middle of each side (the corners of a square) stands a dash: it can be measured.
    """
    a, b = (measure.wide - thick) / 2, (measure.high - thick) / 2
    if measure.shape is SealShape.SQUARE:
        contour, quarter = _corners(a), 2 * a
    else:
        # the length of an ellipse after Ramanujan
        around = pi * (3 * (a + b) - sqrt((3 * a + b) * (a + 3 * b)))
        contour, quarter = _edge(a, b), around / 4
    dashes = round(quarter / (2 * _DASH))
    sheet.dashed(_on(contour, x, y), dash=quarter / dashes / 2, thick=thick)


def _on(contour: Contour, x: float, y: float) -> Contour:
    """The contour on the sheet, where y runs downwards."""
    return tuple(
        tuple(y - each if at % 2 else x + each for at, each in enumerate(step))
        for step in contour
    )


def by_hand(piece: SealPiece) -> tuple[str, ...]:
    """The characters of a seal that no font here has."""
    return tuple(letter.char for letter in drawing_of(piece).letters if letter.outline is None)
