"""应急收件单: blank slips in two parts, numbered and printed before the power fails.

Owned by no thread. The one rule: both parts of a slip bear the same number and code, and
nothing else is filled in: the page is written by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_custody import EmergencyBook, EmergencySlip
from desk.refusal import Refused
from printing import barcodes, runs
from printing.barcodes import Symbol
from printing.fonts.faces import Weight
from printing.layout import heading, lines
from printing.layout.flow import Block
from printing.layout.sheet import (
    BODY,
    BODY_TEXT,
    INK,
    LABEL,
    LEFT,
    RIGHT,
    SMALL,
    TINY,
    Sheet,
    Style,
)

TITLE = "应急收件单"
COPIES = ("",)
STUB = "第一联　窗口存根"
APPLICANT = "第二联　申请人"

Codes = tuple[Symbol, Symbol]
Part = tuple[str, float]
_HIGH = 128.5  # mm of one part: both fit below a running head too
_TITLE = Style(size=16.0, line=8.0, weight=Weight.BOLD, spacing=4.0)
_QR = 25.0
_BAR = 8.5
_ROW = 9.2
# caption, and how much of the line it takes (of two)
_STUB_ROWS = (
    (("收件时间（年月日时分）", 2),),
    (("事项名称", 2),),
    (("申请人", 1), ("证件号码", 1)),
    (("联系电话", 1), ("代理人", 1)),
    (("材料（名称、份数）", 2),),
    (("", 2),),
    (("", 2),),
    (("收件人签名", 1), ("申请人签名", 1)),
)
_OWN_ROWS = (
    (("收件时间（年月日时分）", 2),),
    (("事项名称", 2),),
    (("申请人", 1), ("收件窗口", 1)),
    (("材料（名称、份数）", 2),),
    (("", 2),),
    (("", 2),),
    (("收件人签名", 1), ("联系电话", 1)),
)


def _blanks(sheet: Sheet, top: float, rows: tuple[tuple[tuple[str, int], ...], ...]) -> float:
    """Captions with lines to write on; gives where they end."""
    for row in rows:
        x = LEFT
        for caption, share in row:
            end = x + BODY * share / 2
            sheet.text(x, top + 2.6, caption, LABEL)
            indent = 42.0 if "（" in caption else 22.0 if caption else 0.0
            sheet.rule(x + indent, top + _ROW - 0.8, end - 3.0, top + _ROW - 0.8, grey=INK)
            x = end
        top += _ROW
    return top


def _half(
    sheet: Sheet, paper: EmergencyBook, slip: EmergencySlip, codes: Codes, place: Part
) -> None:
    """One part of a slip: which it is, from how many mm downwards."""
    (bar, square), (part, top) = codes, place
    sheet.text(LEFT, top, runs.legible(paper.hall), SMALL)
    sheet.text(RIGHT, top, part, SMALL, align="right")
    sheet.text((LEFT + RIGHT) / 2, top + 5.5, TITLE, _TITLE, align="middle")
    heading.draw_symbol(sheet, square, RIGHT - square.wide, top + 5.0)
    heading.draw_symbol(sheet, bar, LEFT, top + 16.0)
    sheet.text(LEFT, top + 16.0 + _BAR + 0.6, f"编号 {slip.number}", BODY_TEXT)
    y = top + 34.0
    y = _blanks(sheet, y, _STUB_ROWS if part == STUB else _OWN_ROWS)
    if part == APPLICANT:
        for at, text in enumerate(paper.instructions, start=1):
            for row in lines.wrap(f"{at}. {text}", TINY.at(8.0), BODY):
                sheet.text(LEFT, y + 1.5, row, TINY.at(8.0))
                y += 4.2


def _symbols(slip: EmergencySlip) -> Codes:
    """Its barcode and its QR code."""
    return (
        barcodes.code128(slip.number, high=_BAR, widest=BODY - 40),
        barcodes.qr(slip.qr, side=_QR),
    )


def _page(paper: EmergencyBook, slip: EmergencySlip) -> Block:
    """A slip over a whole page, its two parts above one another with a line to cut along."""
    codes = _symbols(slip)

    def draw(sheet: Sheet, top: float) -> None:
        _half(sheet, paper, slip, codes, (STUB, top))
        middle = top + _HIGH
        sheet.rule(LEFT, middle, RIGHT, middle, thick=0.2, grey=0.6)
        sheet.text((LEFT + RIGHT) / 2, middle - 4.6, "—　沿此线裁开　—", TINY, align="middle")
        _half(sheet, paper, slip, codes, (APPLICANT, middle + 3.0))

    return Block(high=2 * _HIGH + 3.0, draw=draw)


def body(paper: EmergencyBook, _copy_name: str) -> Iterator[Block]:
    """One page for each slip; Refused("paper.slips-missing") for an empty book."""
    if not paper.slips:
        raise Refused("paper.slips-missing")
    for slip in paper.slips:
        yield _page(paper, slip)
