"""受理通知书: the case is accepted, and by when it is promised.

Owned by no thread. The one rule: limits, fees and remedies are printed as the paper brings
them; no period is computed and no law is quoted here.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers import AcceptanceNotice
from printing.layout import frame, materials, parts
from printing.layout.flow import Block, bound, gap
from printing.layout.heading import Top, heading, qr_caption
from printing.layout.parts import Field
from printing.layout.signing import Signing, signing_place

TITLE = "受理通知书"
COPIES = ("第一联　窗口留存", "第二联　申请人", "第三联　承办部门")


def _promise(paper: AcceptanceNotice) -> str:
    """The promised day and its words."""
    day = paper.promised_on
    if day is None:
        return paper.promised_text
    return f"{day:%Y}年{day.month}月{day.day}日前办结　{paper.promised_text}".rstrip("　")


def _facts(paper: AcceptanceNotice) -> tuple[Field, ...]:
    """The grid: whose case, what, when, until when."""
    note = f"（{paper.time_note}）" if paper.time_note else ""
    number = paper.case_number or "待平台赋号，赋号前凭收件编号查询"
    return (
        Field(label="事项名称", value=paper.item_name, wide=True, strong=True),
        Field(label="事项编码", value=paper.item_code, wide=True),
        Field(label="办件编号", value=number, wide=True),
        Field(label="申请人", value=paper.applicant),
        Field(label="证件号码", value=paper.certificate),
        Field(label="代理人", value=paper.agent or "无"),
        Field(label="查询码", value=paper.query_code),
        Field(label="收件时间", value=frame.moment(paper.received_at)),
        Field(label="受理时间", value=f"{frame.moment(paper.accepted_at)}{note}"),
        Field(label="承诺办结", value=_promise(paper), wide=True, strong=True),
        Field(label="法定时限", value=paper.statutory_text, wide=True),
        *_optional(paper),
        Field(label="受理窗口", value=frame.window_name(paper.window)),
        Field(label="受理人", value=paper.clerk),
    )


def _optional(paper: AcceptanceNotice) -> Iterator[Field]:
    """Rows that only some cases have."""
    if paper.fee_text:
        yield Field(label="收费", value=paper.fee_text, wide=True)
    if paper.delivery:
        yield Field(label="结果送达", value=paper.delivery, wide=True)
    if paper.phones:
        yield Field(label="咨询电话", value="　".join(paper.phones), wide=True)


def _lead(paper: AcceptanceNotice) -> Iterator[Block]:
    """Document number and the sentence of the notice."""
    if paper.document_number:
        yield from parts.centred(f"文号：{paper.document_number}")
    yield gap(1.5)
    yield from parts.prose(f"{paper.applicant}：")
    yield from parts.prose(
        f"　　你（单位）提出的“{paper.item_name}”申请，本机关于"
        f"{frame.moment(paper.received_at)}收到材料，现予受理。"
    )
    yield gap(2.0)


def _lists(paper: AcceptanceNotice) -> Iterator[Block]:
    """What is still owed and what may stop the clock."""
    if paper.tolerated:
        yield from parts.section("容缺材料")
        yield from parts.numbered(paper.tolerated)
    if paper.untaken:
        yield from parts.section("未收的材料")
        yield from parts.numbered(paper.untaken)
    if paper.special_procedures:
        yield from parts.section("特别程序")
        yield from parts.numbered(paper.special_procedures)
    if paper.notes:
        yield from parts.section("告知事项")
        yield from parts.numbered(paper.notes)
    if paper.declaration:
        yield from parts.section("申请人声明")
        yield from parts.prose(paper.declaration)


def body(paper: AcceptanceNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    top = Top(
        title=paper.title or TITLE,
        copy_name=copy_name,
        spoken_caption="短编号",
        qr_caption=qr_caption(paper.qr),
        number_caption="收件编号" if paper.number.startswith("SJ") else "编号",
    )
    yield from heading(paper, top)
    yield from _lead(paper)
    yield from parts.grid(_facts(paper))
    yield from parts.section("材料清单", beside=paper.summary)
    yield from materials.table(paper.materials)
    yield from bound(_lists(paper), last=3)
    yield from signing_place(
        Signing(
            signers=(("申请人（代理人）签收", ""), ("受理人签名", "")),
            organ=paper.organ,
            seal="受理专用章",
            on=paper.accepted_at,
            pending=paper.seal_pending,
        )
    )
