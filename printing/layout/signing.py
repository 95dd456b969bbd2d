"""Where people sign and where the seal goes.

Owned by no thread. The one rule: the place of a seal is only outlined. Nothing is drawn
inside it that could be taken for an imprint, and no rule or signature runs through it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from printing.fonts.faces import Weight
from printing.layout import lines
from printing.layout.flow import Block, gap
from printing.layout.sheet import BODY_TEXT, INK, LEFT, RIGHT, SMALL, Sheet, Style

SEAL_RADIUS = 21.0  # room for a round seal of 42 mm (国发〔1999〕25号: at most 45 mm)
_HIGH = 44.0
_SEAL_X = RIGHT - 34.0
_BLANK_DATE = "　　　　年　　月　　日"
_CAPTION = Style(size=8.0, line=4.0, grey=0.5)
_SEALED = BODY_TEXT.at(9.5)
_PENDING = Style(size=10.5, line=5.4, weight=Weight.BOLD, grey=0.25, spacing=2.0)
_SIGNATURE_X = LEFT + 40.0
_SIGNATURE_END = LEFT + 94.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """Who signs and seals: lines for the left, organ, seal name and date for the right.

    A signer is a caption and the name already known ("" leaves a line to sign on). A paper
    without an organ's seal (`seal` "") has a second column of signers, `others`, instead.
    `pending` marks the place: the station does not hold the seal (待盖章).
    """

    signers: tuple[tuple[str, str], ...]
    organ: str = ""
    seal: str = ""
    on: datetime | None = None
    hint: str = field(default="")
    others: tuple[tuple[str, str], ...] = ()
    pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """Where a column of signers stands: captions from, names from and to, in mm."""

    x: float
    name_x: float
    end: float


_LEFT = _Column(x=LEFT, name_x=_SIGNATURE_X, end=_SIGNATURE_END)
_OTHER = _Column(x=LEFT + 92.0, name_x=LEFT + 122.0, end=RIGHT)
_NARROW = _Column(x=LEFT, name_x=LEFT + 32.0, end=LEFT + 84.0)


def _signers(
    sheet: Sheet, signers: Sequence[tuple[str, str]], top: float, column: _Column
) -> float:
    """The lines to sign on, and the date to be written by hand; gives where they end."""
    y = top + 5.0
    for caption, name in signers:
        text, style = lines.shrink(
            caption, BODY_TEXT, column.name_x - column.x - 1, least=7.0, what="签名栏"
        )
        sheet.text(column.x, y, text, style)
        if name:
            _name(sheet, name, column, y)
        else:
            sheet.rule(column.name_x, y + 5.6, column.end, y + 5.6, grey=INK)
        y += 11.0
    sheet.text(column.x, y, "签名日期", BODY_TEXT)
    sheet.text(column.name_x, y, _BLANK_DATE, BODY_TEXT)
    return y


def _name(sheet: Sheet, name: str, column: _Column, y: float) -> None:
    """A known name on its line; a long one smaller on two."""
    room = column.end - column.name_x
    rows, style = lines.wrap(name, BODY_TEXT, room), BODY_TEXT
    if len(rows) > 1:
        style = BODY_TEXT.at(8.5)
        rows = lines.wrap(name, style, room)
    if len(rows) > 2:
        text, style = lines.shrink(name, style, room, least=5.0, what="签名人")
        rows = (text,)
    at = y + (BODY_TEXT.line - len(rows) * style.line) / 2
    for row in rows:
        sheet.text(column.name_x, at, row, style)
        at += style.line


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
    if signing.pending:
        sheet.text(_SEAL_X, middle + 12.0, "待盖章", _PENDING, align="middle")


def signing_place(signing: Signing) -> Iterator[Block]:
    """The closing block of a paper; it is never alone on a page if it can be helped."""
    many = max(len(signing.signers), len(signing.others))

    def draw(sheet: Sheet, top: float) -> None:
        y = _signers(sheet, signing.signers, top, _LEFT if signing.seal else _NARROW)
        if signing.hint:
            sheet.text(LEFT, y + 7.0, signing.hint, SMALL)
        if signing.seal:
            _seal(sheet, signing, top)
        elif signing.others:
            _signers(sheet, signing.others, top, _OTHER)

    yield gap(1.0, keeps=True)
    low = 5.0 + 11.0 * many + 6.0 + (7.0 if signing.hint else 0.0)
    yield Block(high=max(_HIGH, low) if signing.seal else low, draw=draw)
