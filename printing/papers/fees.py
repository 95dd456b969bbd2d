"""缴费通知书: what is to be paid and how, before it is paid.

Owned by no thread. The one rule: it says of itself that it is no fiscal voucher.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_fees import FeeNotice
from printing.layout import letter, parts
from printing.layout.flow import Block
from printing.layout.parts import Field

TITLE = "缴费通知书"
COPIES = ("第一联　窗口留存", "第二联　缴费人")
_OPEN = "　　　　　　　　　　元（以缴款码所示金额为准）"


def _parts(paper: FeeNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid(
        (
            *letter.case_fields(paper),
            Field(label="缴费人", value=paper.payer, wide=True),
            Field(label="收费标准", value=paper.standard, wide=True),
            Field(label="收费依据", value=paper.basis, wide=True),
            Field(label="应缴金额", value=paper.amount or _OPEN, wide=True, strong=True),
            Field(label="缴费时点", value=paper.when, wide=True),
            *((Field(label="减免", value=paper.waiver, wide=True),) if paper.waiver else ()),
        )
    )
    yield from letter.listed("缴费方式", paper.means)
    yield from letter.said("声明", paper.disclaimer)


def notice(paper: FeeNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, TITLE)
    signers = (("缴费人签收", ""), ("经办人", paper.clerk))
    yield from letter.closed(
        _parts(paper), paper, letter.sealed(paper, "行政机关印章", signers, paper.on)
    )
