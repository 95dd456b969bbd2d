"""代办委托书, 代收凭证, 物料流转凭证, 缴费登记单: what is entrusted, handed on, registered.

Owned by no thread. The one rule: none of them has a place for an organ's seal; an agent
point accepts nothing, and no money is taken with a sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_custody import AgencyMandate, CollectedSlip, CustodySlip, FeeSheet
from printing.layout import frame, letter, materials, parts, tables
from printing.layout.flow import Block
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column

MANDATE = "代办委托书"
COLLECTED = "代收凭证"
CUSTODY = "物料流转凭证"
FEE = "缴费登记单"
MANDATE_COPIES = ("第一联　代办点留存", "第二联　委托人")
CUSTODY_COPIES = ("第一联　交出方", "第二联　接收方")
FEE_COPIES = ("第一联　窗口留存", "第二联　缴费人")

_CUSTODY = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="名称", align="left"),
    Column(title="数量", wide=18.0),
    Column(title="编号", wide=36.0),
    Column(title="备注", wide=44.0, align="left"),
)


def _mandate_fields(paper: AgencyMandate) -> Iterator[Field]:
    yield Field(label="委托人", value=paper.principal)
    yield Field(label="证件号码", value=paper.principal_certificate)
    yield Field(label="联系电话", value=paper.phone, wide=True)
    yield Field(label="受托代办员", value=paper.trustee)
    yield Field(label="所在代办点", value=paper.trustee_post)
    yield Field(label="委托时间", value=frame.moment(paper.given_at))
    until = f"至{frame.day(paper.valid_to)}" if paper.valid_to else "至所托事项办结"
    yield Field(label="有效期", value=until)


def _mandate_parts(paper: AgencyMandate) -> Iterator[Block]:
    yield from parts.grid(_mandate_fields(paper))
    yield from letter.listed("委托事项", paper.matters)
    yield from letter.listed("委托权限", paper.scope)
    yield from letter.listed("约定", paper.clauses)


def mandate(paper: AgencyMandate, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, MANDATE)
    signing = Signing(signers=(("委托人签名", ""),), others=(("受托人签名", ""),))
    yield from letter.closed(_mandate_parts(paper), paper, signing)


def _collected_fields(paper: CollectedSlip) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="代办点", value=paper.point, wide=True)
    yield Field(label="代收时间", value=frame.moment(paper.collected_at))
    yield Field(label="代收人", value=paper.collected_by)
    yield Field(label="送往", value=paper.destination)
    yield Field(label="查询码", value=paper.query_code)
    reaches = f"{frame.day(paper.reaches)}前" if paper.reaches else "送达后由窗口另行告知"
    yield Field(label="预计送达", value=reaches, wide=True, strong=True)


def _collected_parts(paper: CollectedSlip) -> Iterator[Block]:
    yield from parts.grid(_collected_fields(paper))
    yield from parts.section("代收的材料", beside=paper.summary)
    yield from materials.table(paper.materials)
    yield from letter.listed("尚缺材料", paper.missing)


def collected(paper: CollectedSlip, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, COLLECTED)
    signing = Signing(signers=(("委托人（申请人）", ""),), others=(("代收人签名", ""),))
    yield from letter.closed(_collected_parts(paper), paper, signing)


def _custody_fields(paper: CustodySlip) -> Iterator[Field]:
    if paper.item_name:
        yield Field(label="所属办件", value=paper.item_name, wide=True, strong=True)
    yield Field(label="交出方", value=paper.giver, wide=True)
    yield Field(label="接收方", value=paper.receiver, wide=True)
    yield Field(label="用途", value=paper.purpose, wide=True)
    yield Field(label="交接时间", value=frame.moment(paper.moved_at))
    if paper.back_by:
        yield Field(label="应归还", value=f"{frame.day(paper.back_by)}前")


def _custody_parts(paper: CustodySlip) -> Iterator[Block]:
    yield from parts.grid(_custody_fields(paper))
    yield from parts.section("流转清单", beside=f"共 {len(paper.rows)} 项")
    rows = [(str(r.order), r.name, r.count, r.mark or "—", r.remark) for r in paper.rows]
    yield from tables.table(_CUSTODY, rows, closing=("", "以下空白", "", "", ""))


def custody(paper: CustodySlip, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, CUSTODY)
    signing = Signing(signers=(("交出人签名", ""),), others=(("接收人签名", ""),))
    yield from letter.closed(_custody_parts(paper), paper, signing)


def _fee_fields(paper: FeeSheet) -> Iterator[Field]:
    yield Field(label="事项名称", value=paper.item_name, wide=True, strong=True)
    yield Field(label="缴费人", value=paper.payer, wide=True)
    yield Field(label="收费标准", value=paper.standard, wide=True)
    yield Field(label="收费依据", value=paper.basis, wide=True)
    yield Field(label="应缴金额", value=paper.amount, strong=True)
    yield Field(label="缴费时点", value=paper.when)
    if paper.waived:
        yield Field(label="减免", value=paper.waived, wide=True)
    yield Field(label="缴费方式", value=paper.means)
    yield Field(label="缴费时间", value=frame.moment(paper.paid_at))
    yield Field(label="财政票据号码", value=paper.voucher, wide=True)


def _fee_parts(paper: FeeSheet) -> Iterator[Block]:
    yield from parts.grid(_fee_fields(paper))
    yield from letter.said("声明", paper.disclaimer)


def fee(paper: FeeSheet, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, FEE)
    signing = Signing(signers=(("缴费人签名", ""),), others=(("登记人", paper.clerk),))
    yield from letter.closed(_fee_parts(paper), paper, signing)
