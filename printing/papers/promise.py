"""容缺受理通知书, 告知承诺书, 信用承诺书: told, promised, signed.

Owned by no thread. The one rule: what the organ tells and what the applicant promises are
two headed parts, each with its own signature; the consequence stands above the signature.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_promise import CommitmentPaper, CreditPledge, ToleranceNotice
from printing.layout import frame, letter, parts, tables
from printing.layout.flow import Block, bound, gap
from printing.layout.parts import Field
from printing.layout.sheet import SECTION
from printing.layout.signing import Signing, signing_place
from printing.layout.tables import Column

TOLERANCE = "容缺受理通知书"
COMMITMENT = "告知承诺书"
PLEDGE = "信用承诺书"
COPIES = ("第一联　窗口留存", "第二联　申请人")

_OWED = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="容缺材料", align="left"),
    Column(title="形式", wide=34.0),
    Column(title="补交期限", wide=36.0, align="number"),
)
_PART = SECTION.at(13.0)


def _part(title: str) -> Iterator[Block]:
    """The heading of one of the two parts."""
    yield gap(3.0, keeps=True)
    yield from parts.centred(title, _PART)
    yield gap(1.0, keeps=True)


def _tolerance_told(paper: ToleranceNotice) -> Iterator[Block]:
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper)]
    fields.append(Field(label="受理时间", value=frame.moment(paper.accepted_at), wide=True))
    due = f"{frame.day(paper.due)}前" if paper.due else ""
    fields.append(Field(label="补交期限", value=due, wide=True, strong=True))
    yield from parts.grid(fields)
    yield from parts.section("容缺材料", beside=f"共 {len(paper.owed)} 项")
    rows = [(str(o.order), o.name, o.form, frame.day(o.due)) for o in paper.owed]
    yield from tables.table(_OWED, rows, closing=("", "以下空白", "", ""))
    yield from letter.said("逾期未补交的后果", paper.consequence)


def tolerance(paper: ToleranceNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, TOLERANCE)
    yield from _tolerance_told(paper)
    yield from _part("申请人承诺书")
    yield from letter.closed(
        parts.numbered(paper.promises),
        paper,
        letter.sealed(
            paper, "受理专用章", (("承诺人签名", ""), ("受理人", paper.clerk)), paper.on
        ),
    )


def _told(paper: CommitmentPaper) -> Iterator[Block]:
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper)]
    if paper.authority:
        fields.append(Field(label="代理权限", value=paper.authority, wide=True))
    yield from parts.grid(fields)
    yield from _part("第一部分　行政机关告知")
    yield from parts.prose(f"　　{paper.told}")
    yield from letter.listed("依据", paper.basis)
    yield from letter.listed("应当符合的条件", paper.conditions)
    yield from letter.listed("仍需提交的材料", paper.required)
    yield from letter.listed("承诺后不再索要的材料", paper.waived)
    yield from letter.said("事后核查", paper.verification)
    yield from letter.said("不实承诺的后果", paper.consequence)
    yield from letter.listed("不适用告知承诺的情形", paper.exclusions)
    yield from letter.said("自愿选择", paper.choice)


def commitment(paper: CommitmentPaper, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, COMMITMENT)
    yield from bound(_told(paper), last=3)
    sealed = letter.sealed(
        paper, "行政机关印章", (("告知人", paper.clerk), ("申请人确认已知悉", "")), paper.on
    )
    yield from signing_place(sealed)
    yield from _part("第二部分　申请人承诺")
    yield from parts.prose("　　申请人就本次申请，自愿作出下列承诺：")
    signing = Signing(signers=(("申请人签名（盖章）", ""),), others=(("代理人签名", ""),))
    yield from letter.closed(parts.numbered(paper.promises), paper, signing)


def _publication(paper: CreditPledge) -> Iterator[Block]:
    """The choice whether it may be published; ticked only when it was made."""
    if paper.publication_text:
        yield from parts.section("公开意愿")
        yield from parts.prose(paper.publication_text)
        agreed = letter.ticked("同意公开", paper.publication is True)
        denied = letter.ticked("不同意公开", paper.publication is False)
        yield from parts.prose(f"{agreed}　　　　{denied}")


def _pledge_fields(paper: CreditPledge) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="承诺有效期", value=paper.validity, wide=True)
    if paper.report_number:
        yield Field(label="信用报告编号", value=paper.report_number, wide=True)
        yield Field(label="查询时间", value=frame.moment(paper.queried_at))
        yield Field(label="信用等级", value=paper.grade)


def _pledge_parts(paper: CreditPledge) -> Iterator[Block]:
    yield from parts.grid(_pledge_fields(paper))
    yield from parts.section("承诺内容")
    yield from parts.prose("　　本人（本单位）自愿作出下列信用承诺：")
    yield from parts.numbered(paper.pledges)
    yield from letter.said("违背承诺的后果", paper.consequence)
    yield from _publication(paper)


def pledge(paper: CreditPledge, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, PLEDGE)
    signing = Signing(
        signers=(("承诺人签名（盖章）", ""),), others=(("窗口接收人", paper.clerk),)
    )
    yield from letter.closed(_pledge_parts(paper), paper, signing)
