"""What stands around the body of every page: running head, foot, watermark.

Owned by no thread. The one rule: the watermark is drawn first, under everything, so that
neither a word nor a bar is covered by it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from desk.papers import Paper
from printing import runs
from printing.fonts.faces import Weight
from printing.layout import lines
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
    width,
)

_WATERMARK = Style(size=80.0, line=40.0, weight=Weight.BOLD, grey=0.93, spacing=20.0)
_WIDEST = 190.0  # mm along the slant: 模拟审批·草稿 stays on the page
_FOOT = 283.4
_FORM = TINY.at(6.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """Which page of which copy this is."""

    number: int
    of: int
    title: str
    copy_name: str


def moment(at: datetime | None) -> str:
    """A point in time as papers write it, in the zone that the value carries."""
    return f"{at:%Y}年{at.month}月{at.day}日 {at:%H:%M}" if at else ""


def day(on: date | None) -> str:
    """A day as papers write it; "" for none."""
    return f"{on:%Y}年{on.month}月{on.day}日" if on else ""


def window_name(window: str) -> str:
    """The window as people call it; stations keep mostly its bare number."""
    return f"{window} 号窗口" if window.isdecimal() else window


def watermark(sheet: Sheet, text: str) -> None:
    """The word across the page, thrice: a part of the sheet copied alone still shows it."""
    word = runs.legible(text)
    share = min(1.0, _WIDEST / width(word, _WATERMARK))
    style = replace(_WATERMARK.at(_WATERMARK.size * share), spacing=_WATERMARK.spacing * share)
    for y in (75.0, 160.0, 245.0):
        sheet.slanted(WIDTH / 2, y, word, style, 32.0)


def running_head(sheet: Sheet, paper: Paper, page: PageFacts) -> None:
    """Title and number on the pages after the first."""
    number = runs.legible(paper.number)
    text, style = lines.shrink(
        f"{page.title}（续）　{number}", SMALL, 120, least=6, what="编号"
    )
    sheet.text(LEFT, 11.0, text, style)
    sheet.text(RIGHT, 11.0, runs.legible(page.copy_name), SMALL, align="right")
    sheet.rule(LEFT, 16.2, RIGHT, 16.2, thick=0.25, grey=INK)


def foot(sheet: Sheet, paper: Paper, page: PageFacts) -> None:
    """Template, station and print time; page x of y."""
    sheet.rule(LEFT, _FOOT - 1.2, RIGHT, _FOOT - 1.2, thick=0.25, grey=INK)
    station = f"站点 {paper.station}" if paper.station else ""
    text, style = lines.shrink(station, TINY, BODY / 2 - 16, least=5.0, what="站点")
    sheet.text(LEFT, _FOOT, text, style)
    sheet.text(LEFT, _FOOT + 3.2, f"版式 {paper.template} {paper.version}", _FORM)
    pages = f"第 {page.number} 页　共 {page.of} 页"
    sheet.text(WIDTH / 2, _FOOT, pages, TINY, align="middle")
    if paper.printed_at:
        sheet.text(RIGHT, _FOOT, f"打印时间 {moment(paper.printed_at)}", TINY, align="right")
