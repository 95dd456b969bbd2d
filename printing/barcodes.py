"""Code 128 and QR as rectangles in millimetres, with quiet zones of our own.

Owned by no thread. The one rule: the module width is a whole number of printer dots at
600 dpi; anything between blurs the edges that a scanner measures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import segno
from barcode.codex import Code128

from desk.refusal import Refused

DOT = 25.4 / 600  # mm
_MODULES = tuple(DOT * dots for dots in (8, 7, 6, 5))  # 0.339 … 0.212 mm
QUIET = 10  # modules on either side of Code 128 (ISO/IEC 15417, 4.6)
_QR_LEAST = 6  # dots of a QR module: 0.25 mm, which a phone still reads
QR_QUIET = 4  # modules around a QR code (ISO/IEC 18004, 6.3.8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A black rectangle in mm from the top left corner of the symbol."""

    x: float
    y: float
    wide: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A barcode: its whole size in mm with quiet zones, and its black parts."""

    wide: float
    high: float
    module: float
    bars: tuple[Bar, ...]

    @property
    def boxes(self) -> Iterator[tuple[float, ...]]:
        """The bars in modules: x, y, wide, high."""
        for bar in self.bars:
            yield tuple(each / self.module for each in (bar.x, bar.y, bar.wide, bar.high))


class _Code128(Code128):  # type: ignore[misc]  # the library tells no types
    """Code 128 of python-barcode 0.16, which loses a number's first pair when it is 99.

    It takes the value 99 for its own change to set C, which in set C is a pair of digits.
    """

    def _try_to_optimize(self, encoded: list[int]) -> list[int]:
        kept = self.code.startswith("99")
        return encoded if kept else list(super()._try_to_optimize(encoded))


def _spans(row: str) -> list[tuple[int, int]]:
    """Start and length of each stretch of ones in a row of 0 and 1."""
    spans, place = [], 0
    for digit, group in groupby(row):
        length = len(list(group))
        if digit == "1":
            spans.append((place, length))
        place += length
    return spans


def code128_row(text: str) -> str:
    """The modules of that ASCII text as 0 and 1, without quiet zones."""
    return str(_Code128(text).build()[0])


def code128(
    text: str, *, high: float, widest: float, modules: Sequence[float] = _MODULES
) -> Symbol:
    """The Code 128 symbol of an ASCII text, `high` mm tall and at most `widest` mm across.

    `modules` are the widths a module may have, widest first: whole dots of the printer.
    Raises Refused("paper.does-not-fit") if it needs more room at the least module (0.21 mm),
    Refused("paper.barcode-not-ascii") for other characters.
    """
    if not text or not all(0x20 <= ord(char) < 0x7F for char in text):
        raise Refused("paper.barcode-not-ascii")
    row = code128_row(text)
    count = len(row) + 2 * QUIET
    module = next((each for each in modules if each * count <= widest), None)
    if module is None:
        raise Refused("paper.does-not-fit", what="条形码")
    bars = tuple(
        Bar(x=(QUIET + start) * module, y=0.0, wide=length * module, high=high)
        for start, length in _spans(row)
    )
    return Symbol(wide=count * module, high=high, module=module, bars=bars)


Modules = tuple[tuple[bool, ...], ...]
"""The rows of a QR code; True is dark."""


@lru_cache(maxsize=16)
def _matrix(text: str) -> Modules:
    """The rows of a QR code; a paper asks for one once for each copy."""
    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    return tuple(tuple(bool(cell & 1) for cell in row) for row in matrix)


def qr_rows(text: str) -> Modules:
    """The QR code (level M) of an ASCII payload for a screen; () for any other payload."""
    if not text or not all(0x20 <= ord(char) < 0x7F for char in text):
        return ()
    return _matrix(text)


def qr(text: str, *, side: float, dot: float = DOT, least: int = _QR_LEAST) -> Symbol:
    """The QR code (level M) of an ASCII payload, as near to `side` mm as whole dots allow.

    `dot` is the printer's in mm; a module has at `least` so many of them.
    Raises Refused("paper.barcode-not-ascii") for other characters: readers guess the
    encoding of everything else, and guess differently.
    """
    if not text or not all(0x20 <= ord(char) < 0x7F for char in text):
        raise Refused("paper.barcode-not-ascii")
    matrix = _matrix(text)
    count = len(matrix) + 2 * QR_QUIET
    dots = int(side / count / dot)
    if dots < least:
        raise Refused("paper.does-not-fit", what="二维码")
    module = dots * dot
    bars = tuple(
        Bar(
            x=(QR_QUIET + start) * module,
            y=(QR_QUIET + line) * module,
            wide=length * module,
            high=module,
        )
        for line, row in enumerate(matrix)
        for start, length in _spans("".join("1" if cell else "0" for cell in row))
    )
    return Symbol(wide=count * module, high=count * module, module=module, bars=bars)
