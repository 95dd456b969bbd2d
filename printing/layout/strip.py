"""Blocks for a roll of 58 or 80 mm: everything in the middle, facts as caption and value.

Owned by no thread. The one rule: a thermal head has 8 dots to the millimetre; bars are whole
dots of it, and nothing is drawn outside the middle that it can reach.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desk.refusal import Refused
from printing import barcodes, runs
from printing.fonts.faces import Weight
from printing.layout import lines
from printing.layout.flow import Block, gap
from printing.layout.heading import draw_symbol
from printing.layout.sheet import INK, Sheet, Style, width

WIDTHS = {58: 48.0, 80: 72.0}  # mm of the roll: mm that its head reaches
DOT = 25.4 / 203.2
_MODULES = (3 * DOT, 2 * DOT)
TEXT = Style(size=9.0, line=4.6)
STRONG = Style(size=9.0, line=4.6, weight=Weight.BOLD)
CAPTION = Style(size=8.0, line=4.6)
FINE = Style(size=7.5, line=3.9)
TITLE = Style(size=13.0, line=7.0, weight=Weight.BOLD, spacing=2.0)
MARK = Style(size=9.0, line=4.6, weight=Weight.BOLD)
_GUTTER = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The place to draw on: its left end and how wide it is, in mm."""

    left: float
    wide: float

    @property
    def middle(self) -> float:
        """The middle of the roll."""
        return self.left + self.wide / 2


def strip_of(wide: int) -> Strip:
    """The strip of a roll of that width; Refused("paper.does-not-fit", what=…) for others."""
    reach = WIDTHS.get(wide)
    if reach is None:
        raise Refused("paper.does-not-fit", what="纸卷")
    return Strip(left=(wide - reach) / 2, wide=reach)


def centred(strip: Strip, text: str, style: Style = TEXT) -> Iterator[Block]:
    """Lines in the middle."""
    for line in lines.wrap(text, style, strip.wide):

        def draw(sheet: Sheet, top: float, line: str = line) -> None:
            sheet.text(strip.middle, top, line, style, align="middle")

        yield Block(high=style.line, draw=draw)


def headline(
    strip: Strip, text: str, style: Style, *, least: float, what: str
) -> Iterator[Block]:
    """One line in the middle, smaller where it must be; Refused("paper.does-not-fit")."""
    line, fitted = lines.shrink(text, style, strip.wide, least=least, what=what)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.text(strip.middle, top, line, fitted, align="middle")

    yield Block(high=fitted.line, draw=draw)


def fact(strip: Strip, caption: str, value: str, style: Style = TEXT) -> Iterator[Block]:
    """A caption at the left and its value beside it; nothing where there is none."""
    if not value:
        return
    indent = width(caption, CAPTION) + _GUTTER
    made = lines.wrap(value, style, strip.wide - indent)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.text(strip.left, top, caption, CAPTION)
        for at, line in enumerate(made):
            sheet.text(strip.left + indent, top + at * style.line, line, style)

    yield Block(high=len(made) * style.line, draw=draw)


def rule(strip: Strip) -> Iterator[Block]:
    """A line across."""

    def draw(sheet: Sheet, top: float) -> None:
        sheet.rule(
            strip.left, top + 1.2, strip.left + strip.wide, top + 1.2, thick=0.25, grey=INK
        )

    yield Block(high=2.4, draw=draw)


def bars(strip: Strip, number: str) -> Iterator[Block]:
    """The number as Code 128 where the roll holds it, and in digits in any case."""
    if not number:
        return
    symbol = _bars_of(strip, number)
    if symbol is not None:
        held = symbol

        def draw(sheet: Sheet, top: float) -> None:
            draw_symbol(sheet, held, strip.middle - held.wide / 2, top)

        yield Block(high=held.high + 0.8, draw=draw)
    yield from headline(strip, number, TEXT, least=6.0, what="编号")


def _bars_of(strip: Strip, number: str) -> barcodes.Symbol | None:
    """The symbol; None for a number that is too long for this roll (its QR code carries it)."""
    try:
        return barcodes.code128(number, high=11.0, widest=strip.wide, modules=_MODULES)
    except Refused as refused:
        if refused.code == "paper.does-not-fit":
            return None
        raise


def square(strip: Strip, payload: str, caption: str) -> Iterator[Block]:
    """The QR code in whole dots, with what it is for."""
    if not payload:
        return
    symbol = barcodes.qr(payload, side=min(strip.wide, 44.0), dot=DOT, least=3)

    def draw(sheet: Sheet, top: float) -> None:
        draw_symbol(sheet, symbol, strip.middle - symbol.wide / 2, top)

    yield Block(high=symbol.high, draw=draw)
    yield from centred(strip, caption, FINE)


def listed(strip: Strip, texts: tuple[str, ...]) -> Iterator[Block]:
    """Numbered remarks in small type."""
    for at, text in enumerate(texts, start=1):
        made = lines.wrap(text, FINE, strip.wide - 4.0)

        def draw(sheet: Sheet, top: float, at: int = at, made: tuple[str, ...] = made) -> None:
            sheet.text(strip.left, top, f"{at}.", FINE)
            for row, line in enumerate(made):
                sheet.text(strip.left + 4.0, top + row * FINE.line, line, FINE)

        yield Block(high=len(made) * FINE.line, draw=draw)


def framed(strip: Strip, text: str) -> Iterator[Block]:
    """What must strike the eye, in a frame."""
    made = lines.wrap(runs.legible(text), MARK, strip.wide - 4.0)

    def draw(sheet: Sheet, top: float) -> None:
        sheet.frame(strip.left, top, strip.wide, len(made) * MARK.line + 1.6, thick=0.4)
        for at, line in enumerate(made):
            sheet.text(strip.middle, top + 0.8 + at * MARK.line, line, MARK, align="middle")

    yield Block(high=len(made) * MARK.line + 1.6, draw=draw)
    yield gap(1.4)
