"""A text into the box of its field: at its size, smaller, in lines, or not at all.

Owned by no thread. The one rule: what does not fit at the least size is refused by the
field's name; nothing is ever cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.units import mm

from desk.overprint import Face, Field, Fit
from desk.refusal import Refused
from printing import runs
from printing.fonts.faces import Weight
from printing.layout import lines
from printing.layout.sheet import Style, width

STEP = 0.25  # points between two sizes that are tried
_WEIGHTS = {Face.REGULAR: Weight.REGULAR, Face.BOLD: Weight.BOLD}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The lines of a field and how they are set."""

    lines: tuple[str, ...]
    style: Style


def style_of(size: float, face: Face = Face.REGULAR, line: float = 1.35) -> Style:
    """Type of that size in points, its line `line` times as high."""
    return Style(size=size, weight=_WEIGHTS[face], line=size / mm * line)


def caption_style(field: Field) -> Style:
    """How the caption of a field is set: on one line with the first line of its text."""
    size = field.size if field.label is None else field.label.size
    beside = field.label is not None and field.label.y == field.box.y
    line = field.size * field.line if beside else size * 1.35
    return Style(size=size, line=line / mm)


def fit(field: Field, text: str) -> Fitted:
    """The text as it goes into its box; Refused("paper.does-not-fit", what=…)."""
    first = style_of(field.size, field.face, field.line)
    for style in _styles(field, first):
        found = _lines(field, text, style)
        if _fits(field, found, style):
            # One line stays at the height of its caption, however small it became.
            alone = len(found) == 1
            slot = Style(size=style.size, weight=style.weight, line=first.line)
            return Fitted(lines=found, style=slot if alone else style)
    raise Refused("paper.does-not-fit", what=field.title)


def _styles(field: Field, first: Style) -> Iterator[Style]:
    size = field.size
    least = field.size if field.fit is Fit.REFUSE else field.least
    while size >= least:
        yield first.at(size)
        size -= STEP


def _lines(field: Field, text: str, style: Style) -> tuple[str, ...]:
    if field.fit is Fit.WRAP:
        return lines.wrap(text, style, field.box.wide)
    return (runs.legible(text).replace("\n", " "),)


def _fits(field: Field, found: tuple[str, ...], style: Style) -> bool:
    high = len(found) * style.line if len(found) > 1 else style.size / mm
    return (
        len(found) <= field.lines
        and high <= field.box.high
        and all(width(line, style) <= field.box.wide for line in found)
    )
