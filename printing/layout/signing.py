"""Where people sign and where the seal goes.

Owned by no thread. The one rule: the place of a seal is only outlined. Nothing is drawn
inside it that could be taken for an imprint, and no rule or signature runs through it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from printing.layout import lines
from printing.layout.flow import Block, gap
from printing.layout.sheet import BODY_TEXT, INK, LEFT, RIGHT, SMALL, Sheet, Style

SEAL_RADIUS = 21.0  # room for a round seal of 42 mm (国发〔1999〕25号: at most 45 mm)
_HIGH = 44.0
_SEAL_X = RIGHT - 34.0
_BLANK_DATE = "　　　　年　　月　　日"
_CAPTION = Style(size=8.0, line=4.0, grey=0.5)
_SEALED = BODY_TEXT.at(9.5)
_SIGNATURE_X = LEFT + 40.0
_SIGNATURE_END = LEFT + 94.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Who signs and seals: lines for the left, organ, seal name and date for the right.

    A signer is a caption and the name already known ("" leaves a line to sign on).
    """

    signers: tuple[tuple[str, str], ...]
    organ: str
    seal: str
    on: datetime | None
    hint: str = field(default="")


def _signers(sheet: Sheet, signing: Signing, top: float) -> None:
    """The lines to sign on, and the date to be written by hand."""
    y = top + 5.0
    for caption, name in signing.signers:
        sheet.text(LEFT, y, caption, BODY_TEXT)
        if name:
            text, style = lines.shrink(name, BODY_TEXT, 54, least=6.0, what="签名人")
            sheet.text(_SIGNATURE_X, y, text, style)
        else:
            sheet.rule(_SIGNATURE_X, y + 5.6, _SIGNATURE_END, y + 5.6, grey=INK)
        y += 11.0
    sheet.text(LEFT, y, "签名日期", BODY_TEXT)
    sheet.text(_SIGNATURE_X, y, _BLANK_DATE, BODY_TEXT)
    if signing.hint:
        sheet.text(LEFT, y + 7.0, signing.hint, SMALL)


def _seal(sheet: Sheet, signing: Signing, top: float) -> None:
    """Organ and date with the outline of the seal over them, as a seal is set."""
    middle = top + _HIGH / 2
    sheet.dashed_circle(_SEAL_X, middle, SEAL_RADIUS)
    sheet.text(_SEAL_X, middle - 13.0, f"（{signing.seal}）", _CAPTION, align="middle")
    rows = lines.wrap(signing.organ, _SEALED, 64)
    y = middle - len(rows) * _SEALED.line / 2
    for row in rows:
        sheet.text(_SEAL_X, y, row, _SEALED, align="middle")
        y += _SEALED.line
    if signing.on:
        day = f"{signing.on:%Y}年{signing.on.month}月{signing.on.day}日"
        sheet.text(_SEAL_X, y + 1.0, day, _SEALED, align="middle")


def signing_place(signing: Signing) -> Iterator[Block]:
    """The closing block of a paper; it is never alone on a page if it can be helped."""

    def draw(sheet: Sheet, top: float) -> None:
        _signers(sheet, signing, top)
        _seal(sheet, signing, top)

    yield gap(1.0, keeps=True)
    yield Block(high=_HIGH, draw=draw)
