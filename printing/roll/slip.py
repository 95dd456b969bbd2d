"""A paper as the commands of a receipt printer: tickets and pick-up slips of 58 or 80 mm.

Owned by the STORE lane, where papers are made. The one rule: the same paper gives the same
bytes, and those bytes are what is kept, shown and sent; a line with a character that the
printer may lack goes as a picture of our own font, never as a box.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_roll import PickupSlip, QueueTicket, RollPaper
from printing import barcodes
from printing.layout import frame
from printing.papers import rolls
from printing.roll import commands
from printing.roll.commands import Align

AGAIN = "补打"
_MODULES = (6, 5, 4, 3)  # dots; a phone reads three


def make(paper: RollPaper) -> bytes:
    """The commands that print that slip on its roll."""
    from escpos.printer.dummy import Dummy  # type: ignore[import-untyped]

    out = [commands.START, *_head(paper), *_facts(paper)]
    out += [commands.bars(paper.number, dots=commands.DOTS[paper.wide])]
    out += [_line(paper.number, paper.wide, align=Align.CENTRE)]
    if paper.qr:
        code = Dummy()
        code.qr(paper.qr, size=_module(paper), native=True)
        out += [b"\x1ba\x01", code.output, b"\n"]
    out += _foot(paper)
    end = Dummy()
    end.cut()
    return b"".join((*out, end.output))


def again(pages: bytes, *, times: int, reason: str, wide: int) -> bytes:
    """The same slip with its mark; every other byte is as it was."""
    mark = b"".join(_centred(_mark(times, reason), wide))
    return commands.START + mark + pages[len(commands.START) :]


def _module(paper: RollPaper) -> int:
    """The largest module with which the code fits the roll, quiet zones included."""
    count = len(barcodes.qr_rows(paper.qr)) + 2 * barcodes.QR_QUIET
    room = commands.DOTS[paper.wide]
    return next((each for each in _MODULES if each * count <= room), _MODULES[-1])


def _mark(times: int, reason: str) -> str:
    return f"{AGAIN} 第 {times} 次 · {reason}"


def _head(paper: RollPaper) -> Iterator[bytes]:
    """The hall, what it is, marks, and the number that is called."""
    wide = paper.wide
    if paper.watermark:
        yield from _centred(f"〔{paper.watermark}〕 不作凭据", wide)
    yield from _centred(paper.hall or paper.organ, wide)
    title = paper.title or (rolls.TICKET if isinstance(paper, QueueTicket) else rolls.PICKUP)
    yield from _centred(title, wide, times=2)
    if paper.reprint:
        yield from _centred(_mark(paper.reprint, paper.reprint_reason), wide)
    called = paper.called_as if isinstance(paper, QueueTicket) else paper.spoken
    yield b"\n"
    # Chinese is printed twice as large at most, so only a bare number may be larger
    yield from _centred(called, wide, times=3 if called.isascii() else 2)
    yield b"\n"


def _facts(paper: RollPaper) -> Iterator[bytes]:
    """What the slip says, one fact after the other; empty ones are left out."""
    for name, value in (*_told(paper), ("窗口", frame.window_name(paper.window))):
        text = f"{name}：{value}" if value else ""
        for part in wrapped(text, commands.COLUMNS[paper.wide]):
            yield _line(part, paper.wide)


def _told(paper: RollPaper) -> tuple[tuple[str, str], ...]:
    if isinstance(paper, QueueTicket):
        waiting = "" if paper.waiting is None else f"{paper.waiting} 人"
        return (
            ("优先", paper.priority),
            ("事项", paper.matter),
            ("取号", frame.moment(paper.taken_at)),
            ("前面等候", waiting),
        )
    if isinstance(paper, PickupSlip):
        return (
            ("证照", paper.licence_kind),
            ("事项", paper.item_name),
            ("申请人", paper.applicant),
            ("可领日期", frame.day(paper.ready_on)),
            ("领取地点", paper.place),
            ("开放时间", paper.hours),
            ("查询码", paper.query_code),
            ("电话", " ".join(paper.phones)),
            ("请携带", "；".join(paper.bring)),
        )
    return (("事项", paper.item_name), ("申请人", paper.applicant))


def _foot(paper: RollPaper) -> Iterator[bytes]:
    for note in paper.notes:
        for part in wrapped(note, commands.COLUMNS[paper.wide]):
            yield _line(part, paper.wide)
    made = f"{paper.station} {frame.moment(paper.printed_at)}".strip()
    yield from _centred(made, paper.wide)
    yield from _centred(f"版式 {paper.template} {paper.version}", paper.wide)


def _centred(text: str, wide: int, *, times: int = 1) -> Iterator[bytes]:
    most = commands.COLUMNS[wide] // times
    for part in wrapped(text, most):
        yield _line(part, wide, align=Align.CENTRE, times=times)


def wrapped(text: str, most: int) -> list[str]:
    """The text in lines of so many columns; Latin words and numbers are not torn apart."""
    lines: list[str] = []
    for whole in text.split("\n"):
        line = ""
        for piece in _pieces(whole, most):
            if line and commands.columns(line + piece.rstrip()) > most:
                lines.append(line.rstrip())
                line = piece.lstrip()
            else:
                line += piece
        lines.append(line.rstrip())
    return [each for each in lines if each]


def _pieces(text: str, most: int) -> Iterator[str]:
    """What stays together: a run of letters and digits, or one other character."""
    run = ""
    for char in text:
        if char.isascii() and char != " " and len(run) < most:
            run += char
            continue
        if run:
            yield run
        run = char if char.isascii() and char != " " else ""
        if not run:
            yield char
    if run:
        yield run


def _line(text: str, width: int, *, align: Align = Align.LEFT, times: int = 1) -> bytes:
    if commands.is_printable(text):
        return commands.line(text, align=align, times=times)
    from printing.roll import drawing  # with the first rare character

    return drawing.line(text, dots=commands.DOTS[width], align=align, times=times)
