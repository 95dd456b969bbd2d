"""不动产登记申请书, 询问记录: what is applied for in the register, and what was asked and said.

Owned by no thread. The one rule: an open field is an empty cell to write in; a box that
nobody ticked stays empty. (不动产登记暂行条例 art. 15–19.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.papers_estate import EstateApplication, EstateInquiry, EstateParty, InquiryLine
from printing.layout import frame, letter, parts
from printing.layout.flow import Block, gap
from printing.layout.parts import Field
from printing.layout.signing import Signing

APPLICATION = "不动产登记申请书"
INQUIRY = "不动产登记询问记录"
COPIES = ("登记机构存档",)
_BLANK = "　"
_YEARS = "　　　　年　　月　　日　至　　　　年　　月　　日"


def _ticks(options: Sequence[tuple[str, bool]]) -> str:
    """Every option with its box, on as many lines as they need."""
    return "　".join(letter.ticked(text, chosen).replace(" ", "") for text, chosen in options)


def _party(party: EstateParty) -> Iterator[Block]:
    """One party in a grid of its own."""
    yield from parts.section(party.role)
    yield from parts.grid(
        (
            Field(label="姓名（名称）", value=party.name or _BLANK, wide=True, strong=True),
            Field(label="证件种类", value=party.certificate_kind or _BLANK),
            Field(label="证件号码", value=party.certificate or _BLANK),
            Field(label="通讯地址", value=party.address or _BLANK, wide=True),
            Field(label="联系电话", value=party.phone or _BLANK),
            Field(label="法定代表人", value=party.representative or _BLANK),
            Field(label="代理人", value=party.agent or _BLANK),
            Field(label="代理人证件", value=party.agent_certificate or _BLANK),
        )
    )


def _estate(paper: EstateApplication) -> Iterator[Block]:
    yield from parts.section("不动产情况")
    yield from parts.grid(
        (
            Field(label="坐落", value=paper.location or _BLANK, wide=True),
            Field(label="不动产单元号", value=paper.unit_number or _BLANK, wide=True),
            Field(label="不动产权证号", value=paper.certificate_number or _BLANK, wide=True),
            Field(label="不动产类型", value=paper.estate_kind or _BLANK),
            Field(label="面积", value=paper.area or _BLANK),
            Field(label="用途", value=paper.use or _BLANK),
            Field(label="取得价格", value=paper.price or _BLANK),
            Field(
                label="共有情况",
                value=paper.shares or _ticks(paper.shares_offered) or _BLANK,
                wide=True,
            ),
            Field(label="分别持证", value=_ticks(paper.separate) or _BLANK, wide=True),
        )
    )
    yield from parts.section("抵押情况", beside="申请抵押权登记的填写")
    yield from parts.grid(
        (
            Field(label="债权数额", value=paper.debt or _BLANK),
            Field(label="担保范围", value=paper.debt_scope or _BLANK),
            Field(label="债务履行期限", value=paper.debt_span or _YEARS, wide=True),
        )
    )


def _application_parts(paper: EstateApplication) -> Iterator[Block]:
    yield from parts.section("申请登记事由")
    yield from parts.grid(
        (
            Field(label="登记类型", value=_ticks(paper.kinds), wide=True),
            Field(label="权利类型", value=_ticks(paper.rights), wide=True),
            Field(label="申请事项", value=paper.item_name, wide=True, strong=True),
        )
    )
    for party in paper.parties:
        yield from _party(party)
    yield from _estate(paper)
    yield from parts.section("登记原因及证明")
    change = (
        (
            Field(label="变更、更正前", value=paper.before or _BLANK, wide=True),
            Field(label="变更、更正后", value=paper.after or _BLANK, wide=True),
        )
        if paper.before or paper.after
        else ()
    )
    yield from parts.grid(
        (Field(label="登记原因", value=paper.reason or _BLANK, wide=True), *change)
    )
    yield from letter.listed("登记原因证明文件", paper.documents)
    yield from letter.said("申请人声明", paper.declaration)


def application(paper: EstateApplication, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, APPLICATION)
    signing = Signing(
        signers=(("申请人（权利人）签章", ""), ("代理人签名", "")),
        others=(("申请人（义务人）", ""), ("代理人签名", "")),
    )
    yield from letter.closed(_application_parts(paper), paper, signing)


def _asked(line: InquiryLine) -> Iterator[Block]:
    """A question with its boxes and what was said; room to write where nothing was."""
    yield from parts.prose(f"{line.order}．{line.question}")
    boxes = "　　".join(letter.ticked(text, chosen) for text, chosen in line.answers)
    if boxes:
        yield from parts.prose(f"答：{boxes}", indent=7.5)
    if line.said:
        yield from parts.prose(f"{'' if boxes else '答：'}{line.said}", indent=7.5)
    elif not boxes:
        yield from letter.lines_to_write_on(1)
    yield gap(1.6)


def _inquiry_parts(paper: EstateInquiry) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="申请事项", value=paper.item_name, wide=True, strong=True),
            Field(label="坐落", value=paper.location or _BLANK, wide=True),
            Field(label="不动产单元号", value=paper.unit_number or _BLANK, wide=True),
            Field(label="询问地点", value=paper.place or _BLANK),
            Field(
                label="询问时间",
                value=frame.moment(paper.asked_at) or "　　　　年　　月　　日　　时　　分",
                wide=True,
            ),
            Field(label="询问人", value=paper.clerk or _BLANK),
            *(
                Field(
                    label="被询问人",
                    value=f"{party.role}：{party.name or _BLANK}　{party.certificate}",
                    wide=True,
                )
                for party in paper.parties
            ),
        )
    )
    yield from letter.said("告知", paper.warning)
    yield from parts.section("询问内容", beside=f"共 {len(paper.questions)} 问")
    for line in paper.questions:
        yield from _asked(line)


def inquiry(paper: EstateInquiry, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, INQUIRY)
    signing = Signing(
        signers=(("被询问人（权利人）", ""), ("被询问人（义务人）", "")),
        others=(("询问人签名", ""), ("记录人签名", "")),
    )
    yield from letter.closed(_inquiry_parts(paper), paper, signing)
