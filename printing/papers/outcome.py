"""决定书, 送达回证, 证照领取单: the decision, and that it reached whom it concerns.

Owned by no thread. The one rule: nothing that has not happened is printed as if it had: an
empty line is signed by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_outcome import CollectionSlip, DecisionPaper, DeliveryReceipt
from printing.layout import frame, letter, parts, tables
from printing.layout.flow import Block
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column

DECISION = "决定书"
DELIVERY = "送达回证"
COLLECTION = "证照领取单"
_BLANK = "　"  # room for handwriting, where a dash would say that there is nothing
COPIES = ("第一联　存档", "第二联　申请人")
ONE_COPY = ("存档",)

_SERVED = (
    Column(title="送达文书名称", align="left"),
    Column(title="文号", wide=72.0, align="left"),
    Column(title="份数", wide=16.0, align="number"),
)


def _decision_fields(paper: DecisionPaper) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="决定", value=paper.result, strong=True)
    yield Field(label="决定日期", value=frame.day(paper.on.date() if paper.on else None))
    if paper.accepted_at:
        yield Field(label="受理时间", value=frame.moment(paper.accepted_at), wide=True)
    if paper.licence_kind:
        yield Field(label="证照名称", value=paper.licence_kind)
        yield Field(label="证照编号", value=paper.licence_number)
        yield Field(label="有效期", value=paper.validity, wide=True)


def _decision_parts(paper: DecisionPaper) -> Iterator[Block]:
    yield from letter.opening(paper)
    yield from parts.grid(_decision_fields(paper))
    yield from letter.listed("认定的事实", paper.facts)
    yield from letter.listed("依据", paper.basis)
    yield from letter.said("理由", paper.reason)
    yield from letter.remedies(paper, needed=not paper.granted)


def decision(paper: DecisionPaper, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy; Refused("paper.remedies-missing") for a 不予 without them."""
    yield from letter.head(paper, copy_name, DECISION)
    signers = (("申请人（代理人）签收", ""), ("经办人", paper.clerk))
    sealed = letter.sealed(paper, "行政机关印章", signers, paper.on)
    yield from letter.closed(_decision_parts(paper), paper, sealed)


def _delivery_fields(paper: DeliveryReceipt) -> Iterator[Field]:
    yield Field(label="案由", value=paper.item_name, wide=True, strong=True)
    yield Field(label="受送达人", value=paper.addressee)
    yield Field(label="证件号码", value=paper.certificate)
    yield Field(label="送达地点", value=paper.place or _BLANK, wide=True)
    manners = "　　".join(letter.ticked(text, chosen) for text, chosen in paper.manners)
    yield Field(label="送达方式", value=manners, wide=True)
    when = frame.moment(paper.delivered_at) or "　　　　年　　月　　日　　时　　分"
    yield Field(label="送达时间", value=when, wide=True)
    yield Field(label="收件人", value=paper.receiver or _BLANK, wide=True)
    yield Field(label="代收理由", value=paper.for_another or _BLANK, wide=True)
    yield Field(label="备注", value=paper.remark or _BLANK, wide=True)


def _delivery_parts(paper: DeliveryReceipt) -> Iterator[Block]:
    yield from parts.grid(_delivery_fields(paper))
    yield from parts.section("送达的文书", beside=f"共 {len(paper.served)} 件")
    rows = [(each.name, each.number or "—", str(each.copies)) for each in paper.served]
    yield from tables.table(_SERVED, rows, closing=("以下空白", "", ""))


def delivery(paper: DeliveryReceipt, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, DELIVERY)
    signing = Signing(
        signers=(("受送达人签名", ""), ("代收人签名", "")),
        others=(("送达人", paper.clerk), ("见证人签名", "")),
    )
    yield from letter.closed(_delivery_parts(paper), paper, signing)


def _collection_fields(paper: CollectionSlip) -> Iterator[Field]:
    yield from letter.case_fields(paper)
    yield Field(label="证照名称", value=paper.licence_kind, wide=True, strong=True)
    yield Field(label="证照编号", value=paper.licence_number, wide=True)
    yield Field(label="发证机关", value=paper.issuer, wide=True)
    yield Field(label="有效期", value=paper.valid_text)
    yield Field(label="空白证号", value=paper.blank)
    if paper.old_licence:
        yield Field(label="原证处理", value=paper.old_licence, wide=True)
    manners = "　　".join(letter.ticked(text, chosen) for text, chosen in paper.manners)
    yield Field(label="领取方式", value=manners, wide=True)
    if paper.mail_number:
        yield Field(label="邮件号码", value=paper.mail_number, wide=True)
    yield Field(label="领取人", value=paper.receiver or _BLANK)
    yield Field(label="领取人证件", value=paper.receiver_certificate or _BLANK)
    if paper.authority:
        yield Field(label="代领依据", value=paper.authority, wide=True)
    when = frame.moment(paper.taken_at) or "　　　　年　　月　　日　　时　　分"
    yield Field(label="领取时间", value=when, wide=True)


def _collection_parts(paper: CollectionSlip) -> Iterator[Block]:
    yield from parts.grid(_collection_fields(paper))
    yield from letter.listed("领取时请携带", paper.bring)


def collection(paper: CollectionSlip, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, COLLECTION)
    signing = Signing(signers=(("领取人签名", ""),), others=(("发证人", paper.clerk),))
    yield from letter.closed(_collection_parts(paper), paper, signing)
