"""Text as it can be printed: runs of one face each, and what no face has.

Owned by no thread (pure but for the font cache of the SPOOL lane). The one rule: pass text
through `legible` before it is measured or wrapped; a character without a glyph is printed
as `[U+XXXXX]` and the paper is marked for hand completion. It is never a box, and never a
reason to refuse.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from desk import names
from printing.fonts import embedding
from printing.fonts.faces import Weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text that one registered face draws."""

    face: str
    text: str


def _is_invisible(char: str) -> bool:
    """Whether a character selects or joins and has no shape: variation selectors, joiners."""
    code = ord(char)
    selector = 0xFE00 <= code <= 0xFE0F or 0xE0100 <= code <= 0xE01EF
    return selector or unicodedata.category(char) == "Cf"


def _standard(text: str) -> str:
    """The text with private-use codes of old GBK as their Unicode characters.

    Names arrive so; a raw code in an address or a material must not print as a box either.
    """
    return "".join(
        names.normalise(char) if unicodedata.category(char) == "Co" else char for char in text
    )


def _is_printable(char: str) -> bool:
    """Whether some face draws it."""
    return embedding.face_for(char, Weight.REGULAR) is not None


def missing(texts: Iterable[str]) -> tuple[int, ...]:
    """Code points in these texts that no face has, ascending."""
    chars = {char for text in texts for char in _standard(text) if char not in "\n\r\t"}
    return tuple(sorted(ord(c) for c in chars if not _is_invisible(c) and not _is_printable(c)))


def shaped(text: str) -> str:
    """The characters that have a shape, old private-use codes as Unicode; no spaces."""
    return "".join(c for c in _standard(text) if not (c.isspace() or _is_invisible(c)))


def legible(text: str) -> str:
    """The text with every character that no face has written out as `[U+XXXX]`.

    Tabs become spaces, line breaks stay, characters without a shape are left out.
    """
    out = []
    for char in _standard(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "):
        if _is_invisible(char):
            continue
        known = char == "\n" or _is_printable(char)
        out.append(char if known else f"[U+{ord(char):04X}]")
    return "".join(out)


def split(text: str, weight: Weight) -> tuple[Run, ...]:
    """The runs of a legible text, in order.

    Raises KeyError for a character without a face: `legible` was not called.
    """
    runs = []
    for face, chars in groupby(text, key=lambda char: embedding.face_for(char, weight)):
        if face is None:
            raise KeyError("text was not made legible")
        runs.append(Run(face=face, text="".join(chars)))
    return tuple(runs)


def width(text: str, weight: Weight, size: float) -> float:
    """Width in points of a legible text at that type size in points."""
    return size * sum(embedding.advance(char, weight) for char in text)
