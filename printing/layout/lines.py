"""Breaking text into lines by the habits of Chinese setting, and fitting it to a width.

Owned by no thread. The one rule: text is wrapped, made smaller within reason, or refused
(`paper.does-not-fit`); it is never cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desk.refusal import Refused
from printing import runs
from printing.layout.sheet import Style, width

# GB/T 15834: these do not begin a line; those do not end one.
NOT_FIRST = frozenset("，。、；：？！）〕】》〉」』”’…—·％%‰℃～々,.;:?!)]}")
NOT_LAST = frozenset("（〔【《〈「『“‘([{￥¥№☐☑☒")
_WORD = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_/@&+-#*")
_PARAGRAPH = 60.0  # mm: what is narrower is a cell, where every line is short
_UNITS = (
    "个工作日|工作日|个自然日|个月|平方米|立方米|万平方米|公顷|万元|亿元|小时|分钟|公里|千米|毫米|厘米"
    "|元|年|月|日|天|时|分|秒|米|㎡|份|件|张|枚|页|项|人|次|号|岁|户|本|册|台|套|楼|室|层|幢|单元"
    "|mm|cm|kg|m|％|%|‰|℃"
)
_COUNT = r"\d+(?:[.,]\d+)*"
_DIGIT = "〇零一二三四五六七八九十百千两"
# What is read in one glance stays on one line, where the line can hold it.
_WHOLE = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}:\d{2})?"  # a day, with its time
    r"|〔\d{4}〕[^\s，。；、（）〔〕]{0,24}?号"  # year and number of a document
    rf"|第[ 　]?(?:\d+|[{_DIGIT}]+)[ 　]?(?:条|款|项|次|号|联|页|版|期|章)(?:之[{_DIGIT}]+)?"
    rf"|[{_DIGIT}]+(?:个工作日|个自然日|个月|日|年|元)"
    rf"|[￥¥]?{_COUNT}[ 　]?(?:{_UNITS})?"
    r"|\[U\+[0-9A-F]{4,6}\]"
)


def _glanced(text: str) -> Iterator[str]:
    """The text in parts: what stays whole, and single characters."""
    place = 0
    for found in _WHOLE.finditer(text):
        yield from text[place : found.start()]
        yield found[0]
        place = found.end()
    yield from text[place:]


def _pieces(parts: Iterable[str]) -> Iterator[str]:
    """The smallest parts that stay on one line: each with its marks, letters as words."""
    piece = ""
    for part in parts:
        joined = piece != "" and (
            part[0] in NOT_FIRST
            or piece[-1] in NOT_LAST
            or (piece[-1] in _WORD and part[0] in _WORD)
        )
        if piece and not joined:
            yield piece
            piece = ""
        piece += part
    if piece:
        yield piece


def _fold(piece: str, style: Style, wide: float) -> Iterator[str]:
    """A piece that is wider than a whole line, cut at characters; marks stay behind theirs."""
    line = ""
    for char in piece:
        if line and width(line + char, style) > wide:
            keep = _cut(line, char)
            if width(line[keep:] + char, style) > wide:
                keep = len(line)
            yield line[:keep]
            line = line[keep:]
        line += char
    yield line


def _cut(line: str, char: str) -> int:
    """Where a full line is cut before `char`: neither before a mark nor behind a bracket."""
    text, keep = line + char, len(line)
    while keep > 1 and (text[keep] in NOT_FIRST or text[keep - 1] in NOT_LAST):
        keep -= 1
    return keep


def _narrow(text: str, style: Style, wide: float) -> Iterator[str]:
    """Pieces, of which one that no line can hold was taken apart by characters."""
    for piece in _pieces(_glanced(text)):
        if width(piece.strip(" "), style) <= wide:
            yield piece
        else:
            yield from _pieces(piece)


def _wrap_paragraph(text: str, style: Style, wide: float) -> list[str]:
    """The lines of one paragraph; an empty one is one empty line."""
    lines: list[str] = []
    line = ""
    for piece in _narrow(text, style, wide):
        if width(line + piece.rstrip(" "), style) <= wide:
            line += piece
            continue
        if line.strip(" "):
            lines.append(line.rstrip(" "))
        *full, line = _fold(piece.lstrip(" "), style, wide)
        lines.extend(full)
    lines.append(line.rstrip(" "))
    return _accompanied(lines, style, wide)


def _accompanied(lines: list[str], style: Style, wide: float) -> list[str]:
    """The lines with no single character alone on the last of a wide paragraph."""
    if wide < _PARAGRAPH or len(lines) < 2 or len(lines[-1].strip("，。、；：？！")) > 1:
        return lines
    *front, above, last = lines
    pieces = list(_pieces(_glanced(above)))
    if len(pieces) < 3 or not last or width(pieces[-1] + last, style) > wide:
        return lines
    return [*front, "".join(pieces[:-1]).rstrip(" "), pieces[-1] + last]


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
