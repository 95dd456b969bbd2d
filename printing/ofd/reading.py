"""A PDF of our own maker read as marks: what the printed page shows, nothing laid out anew.

Runs in the SPOOL lane. The one rule: an operator that is not known here is refused, never
skipped; a copy that silently lacks something is worse than none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any

import pikepdf

from desk.refusal import Refused
from printing.ofd.fonts import Font, Fonts
from printing.ofd.marks import (
    STRAIGHT,
    Area,
    Leaf,
    Mark,
    Matrix,
    Paint,
    Sheaf,
    Words,
    at,
    scale,
    times,
)

MM = 25.4 / 72
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")


def read(pdf: bytes) -> Sheaf:
    """The pages of a paper that this program made.

    Raises Refused("paper.unreadable") for no PDF, ("paper.no-ofd", what=…) for one that holds
    what we never draw.
    """
    try:
        with pikepdf.open(BytesIO(pdf)) as document:
            return _sheaf(document)
    except pikepdf.PdfError as error:
        raise Refused("paper.unreadable") from error


def _sheaf(document: pikepdf.Pdf) -> Sheaf:
    fonts = Fonts()
    leaves = tuple(_leaf(page, fonts) for page in document.pages)
    about = document.docinfo
    day = _DATE.match(str(about.get("/CreationDate", "")))
    return Sheaf(
        leaves=leaves,
        faces=fonts.faces(),
        identity=bytes(document.trailer.ID[0]).hex(),
        title=str(about.get("/Title", "")),
        organ=str(about.get("/Author", "")),
        day="-".join(day.groups()) if day else "",
    )


def _leaf(page: pikepdf.Page, fonts: Fonts) -> Leaf:
    left, bottom, right, top = (float(edge) for edge in page.mediabox)
    onto: Matrix = (MM, 0.0, 0.0, -MM, -left * MM, top * MM)
    reader = _Reader(onto, fonts)
    reader.run(page.obj, page.obj.get("/Resources", pikepdf.Dictionary()))
    return Leaf(wide=(right - left) * MM, high=(top - bottom) * MM, marks=tuple(reader.marks))


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    """The graphics state, as far as we draw with it."""

    ctm: Matrix = STRAIGHT
    fill: tuple[int, int, int] = (0, 0, 0)
    stroke: tuple[int, int, int] = (0, 0, 0)
    fill_alpha: int = 255
    stroke_alpha: int = 255
    line: float = 1.0
    dash: tuple[float, ...] = ()
    font: Font | None = None
    size: float = 0.0
    spacing: float = 0.0


Operands = list[Any]


@dataclass(slots=True)
class _Pen:
    """The path that is being made, in mm of the page."""

    parts: list[tuple[str, tuple[float, ...]]] = field(default_factory=list)
    boxes: bool = True


class _Reader:
    """Runs the operators of one page (ISO 32000-1, annex A)."""

    def __init__(self, onto: Matrix, fonts: Fonts) -> None:
        self.marks: list[Mark] = []
        self._fonts = fonts
        self._state = _State(ctm=onto)
        self._kept: list[_State] = []
        self._pen = _Pen()
        self._text = STRAIGHT
        self._resources: Any = {}

    def run(self, stream: Any, resources: Any) -> None:
        """Everything that this page or form draws."""
        before, self._resources = self._resources, resources
        for each in pikepdf.parse_content_stream(stream):
            name = str(each.operator)
            known = _OPERATORS.get(name)
            if known is None:
                raise Refused("paper.no-ofd", what=name)
            known(self, list(each.operands))
        self._resources = before

    def keep(self, _: Operands) -> None:
        self._kept.append(self._state)

    def back(self, _: Operands) -> None:
        self._state = self._kept.pop()

    def turn(self, by: Operands) -> None:
        matrix = _matrix(by)
        self._state = replace(self._state, ctm=times(matrix, self._state.ctm))

    def change(self, **facts: Any) -> None:
        """Set facts of the state."""
        self._state = replace(self._state, **facts)

    def look(self, named: Operands) -> None:
        given = self._resources.ExtGState[str(named[0])]
        fill, stroke = float(given.get("/ca", 1)), float(given.get("/CA", 1))
        self.change(fill_alpha=round(255 * fill), stroke_alpha=round(255 * stroke))

    def use(self, named: Operands) -> None:
        form = self._resources.XObject[str(named[0])]
        if form.Subtype != "/Form":
            raise Refused("paper.no-ofd", what="Image")
        self.keep([])
        self.turn(list(form.get("/Matrix", [1, 0, 0, 1, 0, 0])))
        self.run(form, form.get("/Resources", self._resources))
        self.back([])

    def letters(self, named: Operands) -> None:
        font = self._fonts.get(self._resources.Font[str(named[0])])
        self.change(font=font, size=float(named[1]))

    def place(self, by: Operands) -> None:
        """Begin text there (BT, Tm)."""
        self._text = _matrix(by) if by else STRAIGHT

    def show(self, operands: Operands) -> None:
        state = self._state
        if state.font is None:
            raise Refused("paper.no-ofd", what="Tj")
        codes = bytes(operands[0])
        steps = [state.font.wide[code] / 1000 * state.size + state.spacing for code in codes]
        self.marks.append(
            Words(
                font=state.font.number,
                size=state.size * MM,
                matrix=times(self._text, state.ctm),
                text="".join(state.font.said[code] for code in codes),
                steps=tuple(step * MM for step in steps),
                paint=Paint(colour=state.fill, alpha=state.fill_alpha),
            )
        )
        self._text = times((1, 0, 0, 1, sum(steps), 0), self._text)

    def go(self, letter: str, operands: Operands) -> None:
        """One part of a path, its points on the page."""
        numbers = [float(each) for each in operands]
        points: list[float] = []
        for n in range(0, len(numbers), 2):
            points += at(self._state.ctm, numbers[n], numbers[n + 1])
        self._pen.parts.append((letter, tuple(points)))
        self._pen.boxes = False

    def box(self, operands: Operands) -> None:
        x, y, wide, high = (float(each) for each in operands)
        boxes = self._pen.boxes
        self.go("M", [x, y])
        for corner in ((x + wide, y), (x + wide, y + high), (x, y + high)):
            self.go("L", list(corner))
        self.go("C", [])
        self._pen.boxes = boxes and not (self._state.ctm[1] or self._state.ctm[2])

    def drop(self, _: Operands) -> None:
        self._pen = _Pen()

    def fill(self, *, even_odd: bool) -> None:
        pen, state = self._pen, self._state
        if pen.parts:
            self.marks.append(
                Area(
                    path=tuple(pen.parts),
                    paint=Paint(colour=state.fill, alpha=state.fill_alpha),
                    even_odd=even_odd,
                    boxes=pen.boxes,
                )
            )
        self.drop([])

    def draw(self, _: Operands) -> None:
        pen, state = self._pen, self._state
        wide = scale(state.ctm)
        if pen.parts:
            self.marks.append(
                Area(
                    path=tuple(pen.parts),
                    paint=Paint(colour=state.stroke, alpha=state.stroke_alpha),
                    line=state.line * wide,
                    dash=tuple(each * wide for each in state.dash),
                )
            )
        self.drop([])


def _matrix(by: Operands) -> Matrix:
    a, b, c, d, e, f = (float(each) for each in by)
    return a, b, c, d, e, f


def _colour(given: Operands) -> tuple[int, int, int]:
    levels = [round(255 * float(each)) for each in given]
    red, green, blue = levels * 3 if len(levels) == 1 else levels
    return red, green, blue


def _nothing(_reader: _Reader, _operands: Operands) -> None:
    """Leading, marked content: nothing that is seen."""


_OPERATORS: Mapping[str, Callable[[_Reader, Operands], None]] = {
    "q": _Reader.keep,
    "Q": _Reader.back,
    "cm": _Reader.turn,
    "gs": _Reader.look,
    "Do": _Reader.use,
    "g": lambda reader, given: reader.change(fill=_colour(given)),
    "rg": lambda reader, given: reader.change(fill=_colour(given)),
    "G": lambda reader, given: reader.change(stroke=_colour(given)),
    "RG": lambda reader, given: reader.change(stroke=_colour(given)),
    "w": lambda reader, given: reader.change(line=float(given[0])),
    "d": lambda reader, given: reader.change(dash=tuple(float(n) for n in given[0])),
    "Tc": lambda reader, given: reader.change(spacing=float(given[0])),
    "Tf": _Reader.letters,
    "BT": _Reader.place,
    "Tm": _Reader.place,
    "Tj": _Reader.show,
    "m": lambda reader, given: reader.go("M", given),
    "l": lambda reader, given: reader.go("L", given),
    "c": lambda reader, given: reader.go("B", given),
    "h": lambda reader, given: reader.go("C", given),
    "re": _Reader.box,
    "n": _Reader.drop,
    "f": lambda reader, _given: reader.fill(even_odd=False),
    "f*": lambda reader, _given: reader.fill(even_odd=True),
    "S": _Reader.draw,
    **dict.fromkeys(("ET", "TL", "BDC", "BMC", "EMC", "J", "j", "T*"), _nothing),
}
