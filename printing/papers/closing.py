"""不予受理, 退件, 撤件, 终止: the papers with which a case goes no further.

Owned by no thread. The one rule: a refusal and an end name where to object; what goes back
is listed piece by piece.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.papers import Letter, MaterialLine
from desk.papers_clock import TerminationNotice
from desk.papers_notices import RefusalDecision, ReturnNotice, WithdrawalNotice
from printing.layout import frame, letter, materials, parts
from printing.layout.flow import Block
from printing.layout.parts import Field

REFUSAL = "不予受理决定书"
RETURN = "退件通知书"
WITHDRAWAL = "撤回申请确认书"
TERMINATION = "终止办理通知书"
COPIES = ("第一联　窗口留存", "第二联　申请人")


def _returned(lines: Sequence[MaterialLine]) -> Iterator[Block]:
    """What goes back to the applicant."""
    if lines:
        yield from parts.section("退还的材料", beside="请当面点清")
        yield from materials.table(lines)


def _times(paper: RefusalDecision | ReturnNotice | WithdrawalNotice) -> Iterator[Field]:
    """When it was taken in."""
    if paper.received_at:
        yield Field(label="收件时间", value=frame.moment(paper.received_at), wide=True)


def _signed(paper: Letter, blocks: Iterator[Block], seal: str) -> Iterator[Block]:
    """The blocks with the signatures and the seal under them."""
    signers = (("申请人（代理人）签收", ""), ("经办人", paper.clerk))
    yield from letter.closed(blocks, paper, letter.sealed(paper, seal, signers, paper.on))


def _refusal_parts(paper: RefusalDecision) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid((*letter.case_fields(paper), *_times(paper)))
    yield from letter.choices("决定", paper.grounds)
    yield from letter.said("依据", paper.article)
    yield from letter.said("理由", paper.reason)
    yield from _returned(paper.returned)
    yield from letter.remedies(paper, needed=True)


def refusal(paper: RefusalDecision, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy; Refused("paper.remedies-missing") without remedies."""
    yield from letter.head(paper, copy_name, REFUSAL)
    yield from _signed(paper, _refusal_parts(paper), "受理专用章")


def _return_parts(paper: ReturnNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper), *_times(paper)]
    if paper.asked_by:
        fields.append(Field(label="补正通知书", value=paper.asked_by, wide=True))
    if paper.due:
        fields.append(Field(label="补正期限", value=frame.day(paper.due), wide=True))
    yield from parts.grid(fields)
    yield from letter.said("退件原因", paper.reason)
    yield from letter.said("依据", paper.basis)
    yield from _returned(paper.returned)
    yield from letter.remedies(paper, needed=False)


def give_back(paper: ReturnNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, RETURN)
    yield from _signed(paper, _return_parts(paper), "受理专用章")


def _withdrawal_parts(paper: WithdrawalNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper), *_times(paper)]
    if paper.accepted_at:
        fields.append(Field(label="受理时间", value=frame.moment(paper.accepted_at), wide=True))
    yield from parts.grid(fields)
    yield from letter.said("撤回原因", paper.reason)
    yield from letter.said("依据", paper.basis)
    yield from _returned(paper.returned)


def withdrawal(paper: WithdrawalNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, WITHDRAWAL)
    yield from _signed(paper, _withdrawal_parts(paper), "受理专用章")


def _termination_parts(paper: TerminationNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper)]
    if paper.accepted_at:
        fields.append(Field(label="受理时间", value=frame.moment(paper.accepted_at), wide=True))
    yield from parts.grid(fields)
    yield from letter.said("终止原因", paper.reason)
    yield from letter.said("依据", paper.basis)
    yield from _returned(paper.returned)
    yield from letter.remedies(paper, needed=True)


def termination(paper: TerminationNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy; Refused("paper.remedies-missing") without remedies."""
    yield from letter.head(paper, copy_name, TERMINATION)
    yield from _signed(paper, _termination_parts(paper), "审批专用章")
