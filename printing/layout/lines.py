"""Breaking text into lines by the habits of Chinese setting, and fitting it to a width.

Owned by no thread. The one rule: text is wrapped, made smaller within reason, or refused
(`paper.does-not-fit`); it is never cut.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.refusal import Refused
from printing import runs
from printing.layout.sheet import Style, width

# GB/T 15834: these do not begin a line; those do not end one.
_NOT_FIRST = frozenset("，。、；：？！）〕】》〉」』”’…—·％%℃,.;:?!)]}")
_NOT_LAST = frozenset("（〔【《〈「『“‘([{￥")
_WORD = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/@&+-#*")


def _pieces(text: str) -> Iterator[str]:
    """The smallest parts that stay on one line: a character, or a word with its marks."""
    piece = ""
    for char in text:
        joined = (
            char in _NOT_FIRST
            or (piece != "" and piece[-1] in _NOT_LAST)
            or (piece != "" and piece[-1] in _WORD and char in _WORD)
        )
        if piece and not joined:
            yield piece
            piece = ""
        piece += char
    if piece:
        yield piece


def _fold(piece: str, style: Style, wide: float) -> Iterator[str]:
    """A piece that is wider than a whole line, cut at characters."""
    line = ""
    for char in piece:
        if line and width(line + char, style) > wide:
            yield line
            line = ""
        line += char
    yield line


def _wrap_paragraph(text: str, style: Style, wide: float) -> list[str]:
    """The lines of one paragraph; an empty one is one empty line."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if width(line + piece.rstrip(" "), style) <= wide:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip(" "))
        *full, line = _fold(piece.lstrip(" "), style, wide)
        lines.extend(full)
    lines.append(line.rstrip(" "))
    return lines


def wrap(text: str, style: Style, wide: float) -> tuple[str, ...]:
    """The lines of a text in a column `wide` mm across; text is made legible first."""
    return tuple(
        line
        for paragraph in runs.legible(text).split("\n")
        for line in _wrap_paragraph(paragraph, style, wide)
    )


def shrink(
    text: str, style: Style, wide: float, *, least: float, what: str
) -> tuple[str, Style]:
    """One line, legible, with the largest size down to `least` points at which it fits.

    Raises Refused("paper.does-not-fit", what=…) when even the least size is too wide.
    """
    line = runs.legible(text).replace("\n", " ")
    size = style.size
    while width(line, style.at(size)) > wide:
        size -= 0.25
        if size < least:
            raise Refused("paper.does-not-fit", what=what)
    return line, style.at(size)
