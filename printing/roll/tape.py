"""What a receipt printer makes of the bytes it gets: lines, pictures, codes, cuts.

Owned by whoever feeds it: the preview, and the simulator of the printer. The one rule: a
command that it does not know is an error, never skipped; a slip must not look better here than
on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from printing.roll.commands import Align


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text as it stands."""

    text: str
    align: Align = Align.LEFT
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Raster:
    """A picture of dots, rows of whole bytes, 1 is black."""

    width: int
    height: int
    bits: bytes
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A QR code, or bars (Code 128); `module` in dots."""

    text: str
    module: int = 2
    align: Align = Align.LEFT
    bars: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The end of a slip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question that wants an answer: `at once` (DLE EOT n), or in its turn (GS r 1)."""

    what: int
    at_once: bool


Part = Line | Raster | Code | Cut | Asked


class UnknownCommandError(Exception):
    """Bytes that no receipt printer of ours understands."""


class _MoreError(Exception):
    """The command is not whole yet."""


@dataclass(slots=True)
class Tape:
    """Reads commands as they come; a half command waits for its rest."""

    _left: bytes = b""
    _text: str = ""
    _align: Align = Align.LEFT
    _times: int = 1
    _chinese: bool = False
    _code: str = ""
    _module: int = 3
    _at: int = field(default=0)

    def feed(self, data: bytes) -> Iterator[Part]:
        """What these bytes complete, in order."""
        self._left += data
        while self._left:
            self._at = 0
            try:
                part = self._one()
            except _MoreError:
                return
            self._left = self._left[self._at :]
            if part is not None:
                yield part

    def _take(self, count: int = 1) -> bytes:
        taken = self._left[self._at : self._at + count]
        if len(taken) < count:
            raise _MoreError
        self._at += count
        return taken

    def _one(self) -> Part | None:
        first = self._take()
        if first in _LEADS:
            lead = first + self._take()
            known = _COMMANDS.get(lead)
            if known is None:
                raise UnknownCommandError(lead.hex())
            return known(self)
        if first == b"\n":
            text, self._text = self._text, ""
            return Line(text=text, align=self._align, times=self._times)
        if self._chinese and first >= b"\x81":
            first += self._take()
            if b"0" <= first[1:] <= b"9":  # four bytes of GB 18030
                first += self._take(2)
        elif not b" " <= first <= b"~":
            raise UnknownCommandError(first.hex())
        self._text += first.decode("gb18030")
        return None

    def begin(self) -> None:
        """ESC @: everything as after switching on."""
        self._text, self._align, self._times, self._chinese = "", Align.LEFT, 1, False

    def align(self) -> None:
        """ESC a n."""
        self._align = Align(self._take()[0])

    def feed_lines(self) -> Line:
        """ESC d n: what stands in the line, and n lines."""
        lines = self._take()[0]
        text, self._text = self._text, ""
        return Line(text=text + "\n" * (lines - 1), align=self._align, times=self._times)

    def size(self) -> None:
        """GS ! n: so many times as large."""
        self._times = (self._take()[0] & 7) + 1

    def chinese_on(self) -> None:
        """FS &."""
        self._chinese = True

    def chinese_off(self) -> None:
        """FS ."""
        self._chinese = False

    def raster(self) -> Raster:
        """GS v 0 m xL xH yL yH and the dots."""
        if self._take(2) != b"0\x00":
            raise UnknownCommandError("raster")
        across = int.from_bytes(self._take(2), "little")
        high = int.from_bytes(self._take(2), "little")
        bits = self._take(across * high)
        return Raster(width=across * 8, height=high, bits=bits, align=self._align)

    def symbol(self) -> Code | None:
        """GS ( k: a QR code's module (function 67), its text (80); 81 prints it."""
        if self._take() != b"k":
            raise UnknownCommandError("family of GS (")
        said = self._take(int.from_bytes(self._take(2), "little"))
        if said[:1] != b"1":
            raise UnknownCommandError("symbol")
        if said[1] == 67:
            self._module = said[2]
        if said[1] == 80:
            self._code = said[3:].decode("utf-8")
        if said[1] != 81:
            return None
        return Code(text=self._code, module=self._module, align=self._align)

    def bars(self) -> Code:
        """GS k 73 n: Code 128, its set named by the first two bytes."""
        if self._take() != b"I":
            raise UnknownCommandError("kind of bars")
        data = self._take(self._take()[0])
        text = data.removeprefix(b"{B").replace(b"{{", b"{").decode("ascii")
        return Code(text=text, align=self._align, bars=True)

    def passed(self) -> None:
        """GS h n, GS w n, GS H n: how bars look; FS W n: as GS ! has said already."""
        self._take()

    def cut(self) -> Cut:
        """GS V m."""
        if self._take() not in (b"\x00", b"\x01"):
            self._take()
        return Cut()

    def asked_in_turn(self) -> Asked:
        """GS r n."""
        return Asked(what=self._take()[0], at_once=False)

    def asked_at_once(self) -> Asked:
        """DLE EOT n."""
        return Asked(what=self._take()[0], at_once=True)


_COMMANDS: dict[bytes, Callable[[Tape], Part | None]] = {
    b"\x1b@": Tape.begin,
    b"\x1ba": Tape.align,
    b"\x1bd": Tape.feed_lines,
    b"\x1d!": Tape.size,
    b"\x1cW": Tape.passed,
    b"\x1c&": Tape.chinese_on,
    b"\x1c.": Tape.chinese_off,
    b"\x1dv": Tape.raster,
    b"\x1d(": Tape.symbol,
    b"\x1dh": Tape.passed,
    b"\x1dw": Tape.passed,
    b"\x1dH": Tape.passed,
    b"\x1dk": Tape.bars,
    b"\x1dV": Tape.cut,
    b"\x1dr": Tape.asked_in_turn,
    b"\x10\x04": Tape.asked_at_once,
}
_LEADS = frozenset(lead[:1] for lead in _COMMANDS)


def read(pages: bytes) -> tuple[Part, ...]:
    """Everything that these commands print."""
    return tuple(Tape().feed(pages))


def words(parts: tuple[Part, ...]) -> str:
    """The text of a slip; pictures and codes named."""
    said = []
    for part in parts:
        if isinstance(part, Line):
            said.append(part.text)
        elif isinstance(part, Code):
            said.append(f"[{'bars' if part.bars else 'QR'} {part.text}]")
        elif isinstance(part, Raster):
            said.append(f"[picture {part.width}×{part.height}]")
        elif isinstance(part, Cut):
            said.append("-" * 8)
    return "\n".join(said)
