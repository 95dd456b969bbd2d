"""一件事分表: the part of each department on a page of its own, with its sign-off.

Owned by no thread. The one rule: every part begins a page, so that it can go its own way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desk.papers_bundle import BundleParts, PartSheet
from printing.layout import frame, letter, parts
from printing.layout.flow import Block, gap
from printing.layout.parts import Field
from printing.layout.sheet import SECTION
from printing.layout.signing import Signing

TITLE = "一件事分表"
COPIES = ("承办部门",)
_NAME = SECTION.at(14.0)


def _facts(paper: BundleParts, sheet: PartSheet) -> tuple[Field, ...]:
    after = "、".join(sheet.after)
    return (
        Field(label="一件事", value=paper.item_name, wide=True),
        Field(label="本环节", value=f"第 {sheet.link} 环节　{sheet.name}", wide=True),
        Field(label="承办部门", value=sheet.organ, wide=True, strong=True),
        Field(label="办理时限", value=sheet.limit or "以总时限为准"),
        Field(label="办理结果", value=sheet.result),
        Field(label="前置环节", value=after or "无"),
        Field(label="申请人自选", value="是" if sheet.optional else "否"),
        Field(label="申请人", value=paper.applicant),
        Field(label="填表时间", value=frame.moment(paper.filled_at)),
        Field(label="状态", value=sheet.state, wide=True),
    )


def _sheet(paper: BundleParts, sheet: PartSheet) -> Iterator[Block]:
    yield from parts.centred(sheet.name, _NAME)
    yield gap(2.0, keeps=True)
    yield from parts.grid(_facts(paper, sheet))
    yield from parts.section("交给本环节的信息", beside=f"共 {len(sheet.fields)} 项")
    yield from parts.grid(Field(label=label, value=value) for label, value in sheet.fields)
    yield from letter.listed("交给本环节的材料", sheet.materials)
    yield from letter.said("申请人声明", paper.declaration)


def body(paper: BundleParts, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy: the head on the first page, each part on its own."""
    yield from letter.head(paper, copy_name, TITLE)
    signing = Signing(signers=(("窗口移交人", paper.clerk),), others=(("承办部门签收", ""),))
    if not paper.sheets:
        yield from parts.prose("没有环节。")
    for at, sheet in enumerate(paper.sheets):
        heading = gap(0.5, keeps=True)
        yield replace(heading, fresh=True) if at else heading
        tail = replace(paper, notes=paper.notes if at == len(paper.sheets) - 1 else ())
        yield from letter.closed(_sheet(paper, sheet), tail, signing)
