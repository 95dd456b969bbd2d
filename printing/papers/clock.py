"""特别程序期限告知书, 恢复办理通知书, 延长办理期限通知书: what the clock does, and why.

Owned by no thread. The one rule: every day printed was computed elsewhere and came with the
paper. (行政许可法 art. 42, 45.)
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers import Letter
from desk.papers_clock import ExtensionNotice, ResumptionNotice, SuspensionNotice
from printing.layout import frame, letter, parts
from printing.layout.flow import Block
from printing.layout.parts import Field

SUSPENSION = "特别程序期限告知书"
RESUMPTION = "恢复办理通知书"
EXTENSION = "延长办理期限通知书"
COPIES = ("第一联　窗口留存", "第二联　申请人")


def _signed(paper: Letter, blocks: Iterator[Block]) -> Iterator[Block]:
    """The blocks with the signatures and the seal under them."""
    signers = (("申请人（代理人）签收", ""), ("经办人", paper.clerk))
    sealed = letter.sealed(paper, "审批专用章", signers, paper.on)
    yield from letter.closed(blocks, paper, sealed)


def _suspension_fields(paper: SuspensionNotice) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="特别程序", value=paper.procedure, strong=True)
    yield Field(label="第几次", value=f"第 {paper.number_of} 次")
    yield Field(label="起始日", value=f"自{frame.day(paper.from_day)}起")
    yield Field(label="所需时间", value=paper.limit_text or "以实际所需时间为准")
    yield Field(label="依据", value=paper.basis, wide=True)
    if paper.approver:
        yield Field(label="批准人", value=paper.approver, wide=True)
    if paper.promised_on:
        was = f"{frame.day(paper.promised_on)}（恢复办理后顺延，另行告知）"
        yield Field(label="原承诺办结", value=was, wide=True)


def _suspension_parts(paper: SuspensionNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid(_suspension_fields(paper))


def suspension(paper: SuspensionNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, SUSPENSION)
    yield from _signed(paper, _suspension_parts(paper))


def _resumption_fields(paper: ResumptionNotice) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="特别程序", value=paper.procedure, wide=True)
    yield Field(label="起始日", value=frame.day(paper.from_day))
    yield Field(label="结束日", value=frame.day(paper.to_day))
    if paper.promised_on:
        now = f"{frame.day(paper.promised_on)}前"
        yield Field(label="现承诺办结", value=now, wide=True, strong=True)


def _resumption_parts(paper: ResumptionNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid(_resumption_fields(paper))


def resumption(paper: ResumptionNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, RESUMPTION)
    yield from _signed(paper, _resumption_parts(paper))


def _extension_fields(paper: ExtensionNotice) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    if paper.accepted_at:
        yield Field(label="受理时间", value=frame.moment(paper.accepted_at), wide=True)
    if paper.before:
        yield Field(label="原办理期限", value=f"{frame.day(paper.before)}前", wide=True)
    after = f"{frame.day(paper.after)}前"
    yield Field(label="延长后期限", value=after, wide=True, strong=True)
    yield Field(label="批准人", value=paper.approver, wide=True)


def _extension_parts(paper: ExtensionNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid(_extension_fields(paper))
    yield from letter.said("延长理由", paper.reason)
    yield from letter.said("依据", paper.basis)


def extension(paper: ExtensionNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, EXTENSION)
    yield from _signed(paper, _extension_parts(paper))
