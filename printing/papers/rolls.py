"""取号票, 取件凭证: slips from a roll of 58 or 80 mm.

Owned by no thread. The one rule: the number to be called is the largest thing on the slip.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_roll import PickupSlip, QueueTicket, RollPaper
from printing.fonts.faces import Weight
from printing.layout import frame, strip
from printing.layout.flow import Block, gap
from printing.layout.heading import marks
from printing.layout.sheet import Style
from printing.layout.strip import Strip

TICKET = "取号票"
PICKUP = "取件凭证"
COPIES = ("",)
_CALLED = Style(size=38.0, line=17.0, weight=Weight.BOLD)
_SHORT = Style(size=22.0, line=10.0, weight=Weight.BOLD)


def _top(place: Strip, paper: RollPaper, title: str) -> Iterator[Block]:
    """The hall, what it is, and what must be seen first."""
    if paper.hall:
        yield from strip.centred(place, paper.hall)
    yield from strip.headline(place, paper.title or title, strip.TITLE, least=9.0, what="标题")
    yield gap(0.8)
    for text in (paper.watermark,) if paper.watermark else ():
        yield from strip.framed(place, f"{text}　不作凭据")
    for text in marks(paper):
        yield from strip.framed(place, text)


def _end(place: Strip, paper: RollPaper) -> Iterator[Block]:
    """Remarks, and which template made it."""
    if paper.notes:
        yield from strip.rule(place)
        yield from strip.listed(place, paper.notes)
    yield from strip.rule(place)
    at = frame.moment(paper.printed_at)
    for text in (f"{paper.station} {at}".strip(), f"版式 {paper.template} {paper.version}"):
        if text:
            yield from strip.centred(place, text, strip.FINE)


def ticket(paper: QueueTicket, _copy_name: str) -> Iterator[Block]:
    """The blocks of a ticket."""
    place = strip.strip_of(paper.wide)
    yield from _top(place, paper, TICKET)
    yield from strip.headline(place, paper.called_as, _CALLED, least=14.0, what="号")
    if paper.priority:
        yield from strip.framed(place, f"优先：{paper.priority}")
    yield from strip.fact(place, "事项", paper.matter, strip.STRONG)
    yield from strip.fact(place, "取号", frame.moment(paper.taken_at))
    if paper.waiting is not None:
        yield from strip.fact(place, "前面等候", f"{paper.waiting} 人")
    yield from strip.fact(place, "窗口", frame.window_name(paper.window))
    yield from strip.rule(place)
    yield from strip.bars(place, paper.number)
    yield from strip.square(place, paper.qr, "窗口扫码识别")
    yield from _end(place, paper)


def pickup(paper: PickupSlip, _copy_name: str) -> Iterator[Block]:
    """The blocks of a slip to collect with."""
    place = strip.strip_of(paper.wide)
    yield from _top(place, paper, PICKUP)
    if paper.spoken:
        yield from strip.headline(place, paper.spoken, _SHORT, least=9.0, what="短编号")
    yield from strip.rule(place)
    yield from strip.fact(place, "证照", paper.licence_kind, strip.STRONG)
    yield from strip.fact(place, "事项", paper.item_name)
    yield from strip.fact(place, "申请人", paper.applicant)
    yield from strip.fact(place, "可领日期", frame.day(paper.ready_on))
    yield from strip.fact(place, "领取地点", paper.place)
    yield from strip.fact(place, "开放时间", paper.hours)
    yield from strip.fact(place, "查询码", paper.query_code, strip.STRONG)
    yield from strip.fact(place, "电话", "　".join(paper.phones))
    if paper.bring:
        yield from strip.fact(place, "请携带", "；".join(paper.bring))
    yield from strip.rule(place)
    yield from strip.bars(place, paper.number)
    yield from strip.square(place, paper.qr, "窗口扫码识别")
    yield from _end(place, paper)
