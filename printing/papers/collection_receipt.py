"""收件凭证: what the window took in, when, from whom, and what the item's rule says of it.

Owned by no thread. The one rule: it does not say that the case is accepted; receipt and
acceptance are different facts (行政许可法 art. 32).
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers import CollectionReceipt
from printing.layout import frame, materials, parts
from printing.layout.flow import Block, bound
from printing.layout.heading import Top, heading, qr_caption
from printing.layout.parts import Field
from printing.layout.signing import Signing, signing_place

TITLE = "收件凭证"
COPIES = ("第一联　窗口留存", "第二联　申请人")


def _facts(paper: CollectionReceipt) -> tuple[Field, ...]:
    """The grid."""
    at = frame.moment(paper.received_at)
    window = frame.window_name(paper.window)
    return (
        Field(label="事项名称", value=paper.item_name, wide=True, strong=True),
        Field(label="事项编码", value=paper.item_code, wide=True),
        Field(label="申请人", value=paper.applicant),
        Field(label="证件号码", value=paper.certificate),
        Field(label="代理人", value=paper.agent or "无"),
        Field(label="查询码", value=paper.query_code),
        Field(label="收件窗口", value=window),
        Field(label="收件人", value=paper.clerk),
        Field(label="收件时间", value=f"{at}{_note(paper.time_note)}", wide=True),
    )


def _note(text: str) -> str:
    """A remark behind a time."""
    return f"（{text}）" if text else ""


def body(paper: CollectionReceipt, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    top = Top(
        title=paper.title or TITLE,
        copy_name=copy_name,
        spoken_caption="短编号",
        qr_caption=qr_caption(paper.qr),
        number_caption="收件编号",
    )
    yield from heading(paper, top)
    yield from parts.grid(_facts(paper))
    yield from parts.section("材料清单", beside=paper.summary)
    yield from materials.table(paper.materials)
    if paper.missing:
        yield from parts.section("尚缺材料")
        yield from parts.numbered(paper.missing)
    yield from parts.section("办理说明")
    yield from bound(parts.numbered((paper.rule_sentence, *paper.notes)), last=3)
    yield from signing_place(
        Signing(
            signers=(("申请人（代理人）签名", ""), ("收件人签名", "")),
            organ=paper.organ,
            seal="收件专用章",
            on=paper.received_at,
            pending=paper.seal_pending,
        )
    )
