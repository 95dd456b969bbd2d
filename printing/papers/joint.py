"""综合收件回执, 企业开办登记表, 部门联系单, 模拟审批意见: several cases, parts, departments.

Owned by no thread. The one rule: a simulated opinion says of itself that it decides nothing
(鲁发〔2020〕 §9); a part's state is what its register says.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_hall import BundleForm, ContactSlip, SimulatedOpinion, VisitReceipt
from printing.layout import frame, letter, materials, parts, tables
from printing.layout.flow import Block, gap
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column

VISIT = "综合收件回执"
BUNDLE = "企业开办登记表"
CONTACT = "部门联系单"
OPINION = "模拟审批意见"
COPIES = ("第一联　窗口留存", "第二联　申请人")
CONTACT_COPIES = ("第一联　牵头部门", "第二联　协办部门")

_VISIT = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="事项名称", align="left"),
    Column(title="申请人", wide=22.0),
    Column(title="收件编号", wide=36.0),
    Column(title="状态", wide=18.0),
    Column(title="承诺办结", wide=30.0, align="number"),
)
_PARTS = (
    Column(title="环节", wide=12.0, align="number"),
    Column(title="办理内容", align="left"),
    Column(title="承办部门", wide=50.0, align="left"),
    Column(title="时限", wide=24.0),
    Column(title="状态", wide=22.0),
)


def _visit_parts(paper: VisitReceipt) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="办事人", value=paper.applicant),
            Field(label="证件号码", value=paper.certificate),
            Field(label="窗口", value=frame.window_name(paper.window)),
            Field(label="时间", value=frame.moment(paper.visited_at)),
            *(
                (Field(label="咨询电话", value="　".join(paper.phones), wide=True),)
                if paper.phones
                else ()
            ),
        )
    )
    yield from parts.section("本次办理的事项", beside=f"共 {len(paper.rows)} 件")
    rows = [
        (str(r.order), r.item_name, r.applicant, r.receipt or "—", r.state, r.promised or "—")
        for r in paper.rows
    ]
    yield from tables.table(_VISIT, rows, closing=("", "以下空白", "", "", "", ""))


def visit(paper: VisitReceipt, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, VISIT)
    signing = Signing(signers=(("办事人签名", ""),), others=(("收件人", paper.clerk),))
    yield from letter.closed(_visit_parts(paper), paper, signing)


def _bundle_parts(paper: BundleForm) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="一件事", value=paper.item_name, wide=True, strong=True),
            Field(label="申请人", value=paper.applicant),
            Field(label="证件号码", value=paper.certificate),
            Field(label="填表时间", value=frame.moment(paper.filled_at)),
            Field(
                label="总承诺办结",
                value=f"{frame.day(paper.promised_on)}前" if paper.promised_on else "",
            ),
        )
    )
    for part in paper.parts:
        yield from parts.section(part.title)
        yield from parts.grid(Field(label=label, value=value) for label, value in part.fields)
    yield from parts.section("办理环节", beside=f"共 {len(paper.lines)} 项")
    rows = [
        (f"{line.link}", line.name, line.organ, line.limit or "—", line.state or "—")
        for line in paper.lines
    ]
    yield from tables.table(_PARTS, rows, closing=("", "以下空白", "", "", ""))
    yield from letter.listed("免费领取", paper.giveaways)
    yield from letter.said("申请人声明", paper.declaration)


def bundle(paper: BundleForm, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, BUNDLE)
    signing = Signing(
        signers=(("法定代表人（经营者）", ""), ("委托代理人", "")),
        others=(("受理人", paper.clerk),),
    )
    yield from letter.closed(_bundle_parts(paper), paper, signing)


def _contact_fields(paper: ContactSlip) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="牵头部门", value=paper.lead, wide=True)
    yield Field(label="协办部门", value=paper.to_organ, wide=True, strong=True)
    yield Field(label="协办事项", value=paper.task, wide=True)
    yield Field(label="发出时间", value=frame.moment(paper.sent_at))
    yield Field(label="时限", value=paper.limit_text)
    due = f"{frame.day(paper.due)}前" if paper.due else ""
    yield Field(label="应答复日期", value=due, wide=True, strong=True)


def _contact_parts(paper: ContactSlip) -> Iterator[Block]:
    yield from parts.grid(_contact_fields(paper))
    yield from letter.said("协办要求", paper.asked)
    if paper.materials:
        yield from parts.section("随附材料", beside=paper.summary)
        yield from materials.table(paper.materials)
    at = frame.moment(paper.answered_at)
    yield from parts.section("协办部门意见", beside=at)
    if paper.answer:
        yield from parts.prose(paper.answer)
    else:
        yield from letter.lines_to_write_on(4)


def contact(paper: ContactSlip, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, CONTACT)
    signing = Signing(
        signers=(("牵头部门经办人", paper.clerk),),
        others=(("协办部门签收", ""), ("协办部门负责人", "")),
    )
    yield from letter.closed(_contact_parts(paper), paper, signing)


def _opinion_parts(paper: SimulatedOpinion) -> Iterator[Block]:
    yield from parts.prose(f"　　{paper.effect}")
    yield gap(2.0)
    yield from parts.grid(
        (
            *letter.case_fields(paper),
            Field(label="出具时间", value=frame.moment(paper.given_at), wide=True),
            Field(label="模拟结论", value=paper.conclusion, wide=True, strong=True),
        )
    )
    texts = [
        f"{o.organ}：{o.opinion}" + (f"（{frame.moment(o.at)}）" if o.at else "")
        for o in paper.opinions
    ]
    yield from letter.listed("部门意见", texts)
    yield from letter.listed("转为正式审批应当具备的条件", paper.conditions)
    yield from letter.listed("转正式时需补齐或重新核对的材料", paper.owed)


def opinion(paper: SimulatedOpinion, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy; it has no place for a seal."""
    yield from letter.head(paper, copy_name, OPINION)
    signing = Signing(signers=(("申请人签收", ""),), others=(("经办人", paper.clerk),))
    yield from letter.closed(_opinion_parts(paper), paper, signing)
