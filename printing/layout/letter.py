"""The shape that most papers share: head, number, who is addressed, grid, parts, signatures.

Owned by no thread. The one rule: a paper that takes something away and names no remedy is
refused here too, whoever composed it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from desk.papers import Letter, Paper
from desk.refusal import Refused
from printing.layout import parts
from printing.layout.flow import Block, bound, gap
from printing.layout.heading import Top, heading, qr_caption
from printing.layout.parts import Field
from printing.layout.sheet import BODY_TEXT, INK, LEFT, STRONG, Sheet
from printing.layout.signing import Signing, signing_place

Signers = tuple[tuple[str, str], ...]


def head(paper: Paper, copy_name: str, title: str) -> Iterator[Block]:
    """The top of the first page."""
    yield from heading(
        paper,
        Top(
            title=paper.title or title,
            copy_name=copy_name,
            spoken_caption="短编号",
            qr_caption=qr_caption(paper.qr),
            number_caption="收件编号" if paper.number.startswith("SJ") else "编号",
        ),
    )


def opening(letter: Letter) -> Iterator[Block]:
    """Document number, who is addressed, and the sentences of the paper."""
    if letter.document_number:
        yield from parts.centred(f"文号：{letter.document_number}")
    yield gap(1.5)
    if letter.addressee:
        yield from parts.prose(f"{letter.addressee}：")
    for sentence in letter.opening:
        yield from parts.prose(f"　　{sentence}")
    yield gap(2.0)


def listed(title: str, texts: Sequence[str], *, beside: str = "") -> Iterator[Block]:
    """A heading and numbered paragraphs, or nothing where there are none."""
    if texts:
        yield from parts.section(title, beside=beside)
        yield from parts.numbered(texts)


def said(title: str, text: str) -> Iterator[Block]:
    """A heading and one paragraph, or nothing where there is none."""
    if text:
        yield from listed(title, (text,))


def remedies(letter: Letter, *, needed: bool) -> Iterator[Block]:
    """Where one may object; Refused("paper.remedies-missing") where it is needed and absent."""
    if needed and not letter.remedy:
        raise Refused("paper.remedies-missing", item=letter.item_name)
    yield from said("救济途径", letter.remedy)


def choices(title: str, options: Sequence[tuple[str, bool]]) -> Iterator[Block]:
    """What could be said, with a tick before what is."""
    if options:
        yield from parts.section(title)
        for text, chosen in options:
            yield from parts.prose(ticked(text, chosen), STRONG if chosen else BODY_TEXT)


def ticked(text: str, chosen: bool) -> str:
    """An option with its box."""
    return f"{'☑' if chosen else '☐'} {text}"


def lines_to_write_on(count: int) -> Iterator[Block]:
    """Empty ruled lines for handwriting."""

    def draw(sheet: Sheet, top: float) -> None:
        sheet.rule(LEFT, top + 8.0, LEFT + 168.0, top + 8.0, grey=INK)

    for _ in range(count):
        yield Block(high=9.0, draw=draw)


def closed(blocks: Iterable[Block], paper: Paper, signing: Signing) -> Iterator[Block]:
    """These blocks, the paper's own remarks, and the signatures held to the last of them."""
    tail = [*blocks, *listed("告知事项", paper.notes)]
    yield from bound(tail, last=3)
    yield from signing_place(signing)


def sealed(paper: Paper, seal: str, signers: Signers, on: datetime | None) -> Signing:
    """Signatures at the left, the organ's seal and date at the right."""
    return Signing(
        signers=signers,
        organ=paper.organ,
        seal=seal,
        on=on,
        pending=paper.seal_pending,
    )


def case_fields(paper: Paper) -> tuple[Field, ...]:
    """The rows that begin the grid of every paper of a case."""
    return (
        Field(label="事项名称", value=paper.item_name, wide=True, strong=True),
        Field(label="申请人", value=paper.applicant),
        Field(label="证件号码", value=paper.certificate),
        *((Field(label="代理人", value=paper.agent),) if paper.agent else ()),
    )
