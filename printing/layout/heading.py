"""The top of a paper: who issues it, what it is, its number for people and for scanners.

Owned by no thread. The one rule: the number under the barcode is the barcode's own text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass

from desk.papers import Paper
from desk.refusal import Refused
from printing import barcodes, runs
from printing.barcodes import Symbol
from printing.fonts.faces import Weight
from printing.layout import lines
from printing.layout.flow import Block, gap
from printing.layout.frame import window_name
from printing.layout.sheet import (
    BODY,
    INK,
    LEFT,
    RIGHT,
    SMALL,
    TINY,
    WIDTH,
    Sheet,
    Style,
)

QR_SIDE = 25.0
BAR_HIGH = 10.0
_ORGAN = Style(size=14.0, line=7.0, weight=Weight.BOLD)
_TITLE = Style(size=25.0, line=12.5, weight=Weight.BOLD, spacing=7.0)
_SPOKEN = Style(size=17.0, line=8.0, weight=Weight.BOLD)
_NUMBER = Style(size=10.5, line=5.0, spacing=0.8)
_MARK = Style(size=9.5, line=5.0, weight=Weight.BOLD)
_MIDDLE = WIDTH / 2
_SIDE = 42.0  # mm kept on either side of the title: short number, QR
_ROOM = BODY - 2 * _SIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Top:
    """What the head of one copy says beside the paper's own facts."""

    title: str
    copy_name: str
    spoken_caption: str
    qr_caption: str
    number_caption: str


def qr_caption(payload: str) -> str:
    """What the QR code is for: an address is for phones, all else for scanners of windows."""
    is_address = payload.startswith(("https://", "http://"))
    return "扫码查询进度" if is_address else "窗口扫码识别"


def draw_symbol(sheet: Sheet, symbol: Symbol, x: float, y: float) -> None:
    """A barcode with the corner of its quiet zone at (x, y) mm, on white."""
    sheet.fill(x, y, symbol.wide, symbol.high, grey=1.0)
    sheet.boxes(x, y, symbol.module, symbol.boxes)


def _strip(sheet: Sheet, paper: Paper, top: Top, y: float) -> None:
    """The line above everything: hall and window, and which copy this is."""
    place = " · ".join(each for each in (paper.hall, window_name(paper.window)) if each)
    text, style = lines.shrink(place, SMALL, BODY - 60, least=6.0, what="大厅与窗口")
    sheet.text(LEFT, y, text, style)
    if top.copy_name:
        text, style = lines.shrink(top.copy_name, SMALL, 58, least=6.0, what="联次")
        sheet.text(RIGHT, y, text, style, align="right")
    sheet.rule(LEFT, y + 5.2, RIGHT, y + 5.2, thick=0.25, grey=INK)


def _organ(name: str) -> tuple[tuple[str, ...], Style]:
    """The organ's name on one line, or smaller on two, broken before its bracket if it can."""
    for style in (_ORGAN, _ORGAN.at(12.0)):
        rows = lines.wrap(name, style, _ROOM)
        if len(rows) == 1:
            return rows, style
    front, bracket, rest = name.partition("（")
    for size in (11.0, 10.25, 9.5):
        rows = _lines_of((front, bracket + rest), _ORGAN.at(size))
        if len(rows) == 2:
            return rows, _ORGAN.at(size)
    rows = lines.wrap(name, _ORGAN.at(11.0), _ROOM)
    if len(rows) == 2:
        return rows, _ORGAN.at(11.0)
    raise Refused("paper.does-not-fit", what="机关名称")


def _lines_of(parts: Sequence[str], style: Style) -> tuple[str, ...]:
    """The lines of several parts, each begun anew."""
    return tuple(line for part in parts for line in lines.wrap(part, style, _ROOM))


def _titles(sheet: Sheet, paper: Paper, top: Top, y: float) -> None:
    """Organ and title in the middle of the sheet."""
    rows, style = _organ(_issuer(paper))
    at = y + (2 * _ORGAN.line - len(rows) * style.line) / 2
    for row in rows:
        sheet.text(_MIDDLE, at, row, style, align="middle")
        at += style.line
    text, style = lines.shrink(top.title, _TITLE, _ROOM, least=14.0, what="标题")
    sheet.text(_MIDDLE, y + 2 * _ORGAN.line - 0.5, text, style, align="middle")


def _spoken(sheet: Sheet, paper: Paper, top: Top, y: float) -> None:
    """The short number that is said aloud."""
    if not paper.spoken:
        return
    text, style = lines.shrink(paper.spoken, _SPOKEN, _SIDE - 2, least=8.0, what="短编号")
    sheet.text(LEFT, y, top.spoken_caption, TINY)
    sheet.text(LEFT, y + 4.0, text, style)


def marks(paper: Paper) -> tuple[str, ...]:
    """What must strike the eye: a reprint, a name to be completed by hand."""
    found = []
    if paper.reprint:
        reason = f"（{paper.reprint_reason}）" if paper.reprint_reason else ""
        found.append(f"补打 第 {paper.reprint} 次{reason}")
    unknown = runs.missing(said(paper))
    if unknown:
        names = "、".join(f"U+{code:04X}" for code in unknown)
        found.append(f"需手工补写：字库缺字 {names}，请在方括号处手写并加盖校对章")
    return tuple(found)


def said(value: object) -> Iterator[str]:
    """Every text that a paper holds, its table included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from said(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from said(getattr(value, field.name))


def _mark(text: str) -> Iterator[Block]:
    """A framed line across the sheet."""
    rows = lines.wrap(text, _MARK, BODY - 6)
    high = len(rows) * _MARK.line + 2.4

    def draw(sheet: Sheet, top: float) -> None:
        sheet.frame(LEFT, top, BODY, high, thick=0.4)
        for at, row in enumerate(rows):
            sheet.text(LEFT + 3, top + 1.2 + at * _MARK.line, row, _MARK)

    yield Block(high=high, draw=draw)
    yield gap(2.0)


def _issuer(paper: Paper) -> str:
    """Who stands over the title: the organ, or the place itself where no organ speaks."""
    return paper.organ or paper.hall


def _bare(paper: Paper, top: Top) -> Iterator[Block]:
    """The head of a paper without a number: nothing to scan yet."""
    _organ(_issuer(paper))

    def draw(sheet: Sheet, y: float) -> None:
        _strip(sheet, paper, top, y)
        _titles(sheet, paper, top, y + 6.5)

    yield Block(high=36.0, draw=draw)
    for text in marks(paper):
        yield from _mark(text)


def heading(paper: Paper, top: Top) -> Iterator[Block]:
    """The blocks at the top of the first page.

    Raises Refused("paper.does-not-fit") for a name or number that has no room at a legible
    size, Refused("paper.barcode-not-ascii") for a number or payload that is not ASCII.
    """
    if not paper.number:
        yield from _bare(paper, top)
        return
    bar = barcodes.code128(paper.number, high=BAR_HIGH, widest=BODY)
    square = barcodes.qr(paper.qr, side=QR_SIDE) if paper.qr else None
    under = f"{top.number_caption}  {paper.number}"
    number, number_style = lines.shrink(under, _NUMBER, BODY, least=7.0, what="编号")
    _organ(_issuer(paper))
    lines.shrink(top.title, _TITLE, _ROOM, least=14.0, what="标题")

    def draw(sheet: Sheet, y: float) -> None:
        _strip(sheet, paper, top, y)
        _spoken(sheet, paper, top, y + 8.5)
        _titles(sheet, paper, top, y + 6.5)
        if square:
            draw_symbol(sheet, square, RIGHT - square.wide, y + 6.0)
            middle = RIGHT - square.wide / 2
            sheet.text(
                middle, y + 6.0 + square.high - 0.5, top.qr_caption, TINY, align="middle"
            )
        draw_symbol(sheet, bar, _MIDDLE - bar.wide / 2, y + 34.7)
        sheet.text(_MIDDLE, y + 34.7 + BAR_HIGH + 0.6, number, number_style, align="middle")

    yield Block(high=34.7 + BAR_HIGH + 0.6 + number_style.line + 2.0, draw=draw)
    for text in marks(paper):
        yield from _mark(text)
