"""办事指南, 日结表, 交接单, 证照移交清单, 归档目录: what the hall prints about itself.

Owned by no thread. The one rule: figures are printed as they came; nothing is summed here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.papers_hall import DaySheet, ItemGuide, ShiftSheet
from desk.papers_outcome import ArchiveIndex, TransferList
from printing.layout import frame, letter, parts, tables
from printing.layout.flow import Block, gap
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column
from printing.papers.telling import needed

GUIDE = "办事指南"
DAY = "日结表"
SHIFT = "交接单"
TRANSFER = "证照移交清单"
ARCHIVE = "归档目录"
ONE_COPY = ("",)
DAY_COPIES = ("存档",)
SHIFT_COPIES = ("第一联　交班人", "第二联　接班人")
TRANSFER_COPIES = ("第一联　移出方", "第二联　移入方")

FIGURES = (
    Column(title="项目", align="left"),
    Column(title="数量", wide=26.0, align="number"),
    Column(title="项目", align="left"),
    Column(title="数量", wide=26.0, align="number"),
)
_ENDS = (
    Column(title="事项", wide=62.0, align="left"),
    Column(title="编号或名称", align="left"),
)
_SHIFT = (
    Column(title="类别", wide=30.0),
    Column(title="内容", align="left"),
    Column(title="数量", wide=22.0),
    Column(title="备注", wide=44.0, align="left"),
)
_TRANSFER = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="短编号", wide=24.0),
    Column(title="申请人", wide=36.0, align="left"),
    Column(title="证照名称", align="left"),
    Column(title="证照编号", wide=36.0),
    Column(title="备注", wide=20.0),
)
_ARCHIVE = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="文件名称", align="left"),
    Column(title="文号或编号", wide=46.0),
    Column(title="日期", wide=22.0, align="number"),
    Column(title="页数", wide=12.0, align="number"),
    Column(title="载体", wide=14.0),
    Column(title="签名", wide=20.0),
)


def _guide_fields(paper: ItemGuide) -> Iterator[Field]:
    yield Field(label="事项名称", value=paper.item_name, wide=True, strong=True)
    yield Field(label="事项编码", value=paper.item_code, wide=True)
    yield Field(label="事项类型", value=paper.kind)
    yield Field(label="办件类型", value=paper.case_type)
    yield Field(label="承诺时限", value=paper.promised_text)
    yield Field(label="法定时限", value=paper.statutory_text)
    yield Field(label="收费", value=paper.fee_text, wide=True)
    yield Field(label="办理结果", value="、".join(paper.results), wide=True)
    if paper.channels:
        yield Field(label="办理渠道", value=paper.channels, wide=True)
    if paper.cross_region:
        yield Field(label="通办范围", value=paper.cross_region, wide=True)
    further = (
        ("受托机关", paper.entrusted),
        ("监管部门", paper.supervising),
        ("收件地点", paper.points),
        ("便利方式", paper.ways),
        ("服务标准", paper.standard),
        ("到场次数", f"{paper.visits} 次" if paper.visits else ""),
        ("咨询电话", "　".join(paper.phones)),
    )
    for label, value in further:
        if value:
            yield Field(label=label, value=value, wide=label == "咨询电话")


def guide(paper: ItemGuide, copy_name: str) -> Iterator[Block]:
    """The blocks; a guide is signed by nobody."""
    yield from letter.head(paper, copy_name, GUIDE)
    day = frame.day(paper.in_force)
    yield from parts.centred(f"自{day}起施行　第 {paper.item_version} 版")
    yield gap(2.0)
    yield from parts.grid(_guide_fields(paper))
    yield from letter.listed("办理条件", paper.conditions)
    yield from parts.section("申请材料", beside=paper.summary)
    yield from needed(paper.needed)
    yield from letter.listed("情形", paper.situations)
    yield from letter.listed("办理流程", paper.procedure)
    yield from letter.listed("特别程序", paper.special_procedures)
    yield from letter.listed("免费领取", paper.giveaways)
    yield from letter.listed("设定依据", paper.basis)
    yield from letter.said("救济途径", paper.remedy)
    yield from letter.listed("提示", paper.notes)


def beside(figures: Sequence[tuple[str, int]]) -> list[tuple[str, str, str, str]]:
    """Figures in two columns, read downwards."""
    half = (len(figures) + 1) // 2
    right = [*figures[half:], *([("", -1)] if len(figures) % 2 else [])]
    return [
        (one[0], str(one[1]), other[0], str(other[1]) if other[0] else "")
        for one, other in zip(figures[:half], right, strict=True)
    ]


def _day_parts(paper: DaySheet) -> Iterator[Block]:
    gaps = "、".join(str(gap) for gap in paper.gaps) or "无"
    kind = "更正（当日已结，后有新增）" if paper.restates else "当日首次结账"
    yield from parts.grid(
        (
            Field(label="营业日", value=frame.day(paper.day), strong=True),
            Field(label="结账时间", value=frame.moment(paper.closed_at)),
            Field(label="性质", value=kind),
            Field(label="结账人", value=paper.clerk),
            Field(label="未上传条目", value=str(paper.unsent)),
            Field(label="编号缺号", value=gaps),
            Field(label="最近一次联上平台", value=paper.last_contact or "本次开机后未联上"),
        )
    )
    yield from parts.section("当日数字", beside=f"共 {len(paper.figures)} 项")
    if paper.figures:
        yield from tables.table(FIGURES, beside(paper.figures))
    else:
        yield from parts.prose("当日没有办件。")
    if paper.numbers:
        yield from parts.section("编号核对")
        yield from tables.table(FIGURES, beside(paper.numbers))
    if paper.slips:
        yield from parts.section("应急收件单", beside="留号 = 已用 + 作废 + 剩余")
        yield from tables.table(FIGURES, beside(paper.slips))
    yield from parts.section("结账时未了的事", beside="列明，不影响结账")
    yield from tables.table(_ENDS, paper.ends or (("无", ""),))


def day(paper: DaySheet, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, DAY)
    signing = Signing(signers=(("结账人签名", ""),), others=(("值班主任签名", ""),))
    yield from letter.closed(_day_parts(paper), paper, signing)


def _shift_parts(paper: ShiftSheet) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="交班人", value=paper.giver),
            Field(label="接班人", value=paper.taker),
            Field(label="交接时间", value=frame.moment(paper.at)),
            Field(label="性质", value="下班交接" if paper.close else "临时顶岗（不结账）"),
        )
    )
    yield from parts.section("交接内容", beside=f"共 {len(paper.rows)} 项")
    rows = [(r.kind, r.what, r.count, r.remark) for r in paper.rows]
    yield from tables.table(_SHIFT, rows, closing=("", "以下空白", "", ""))


def shift(paper: ShiftSheet, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, SHIFT)
    signing = Signing(signers=(("交班人签名", ""),), others=(("接班人签名", ""),))
    yield from letter.closed(_shift_parts(paper), paper, signing)


def _transfer_parts(paper: TransferList) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="移出方", value=paper.from_place, wide=True),
            Field(label="移入方", value=paper.to_place, wide=True),
            Field(label="移交时间", value=frame.moment(paper.sent_at)),
            Field(label="递送人", value=paper.carrier),
        )
    )
    yield from parts.section("移交的证照", beside=f"共 {len(paper.rows)} 件")
    rows = [
        (str(r.order), r.spoken, r.applicant, r.licence_kind, r.licence_number, r.remark)
        for r in paper.rows
    ]
    yield from tables.table(_TRANSFER, rows, closing=("", "以下空白", "", "", "", ""))


def transfer(paper: TransferList, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, TRANSFER)
    signing = Signing(signers=(("移交人签名", ""),), others=(("接收人签名", ""),))
    yield from letter.closed(_transfer_parts(paper), paper, signing)


def _archive_parts(paper: ArchiveIndex) -> Iterator[Block]:
    yield from parts.grid(
        (
            *letter.case_fields(paper),
            Field(label="档号", value=paper.file_number, wide=True),
            Field(label="办理结果", value=paper.result, wide=True),
            Field(label="收件日期", value=frame.day(paper.opened_on)),
            Field(label="归档日期", value=frame.day(paper.closed_on)),
            Field(label="保管期限", value=paper.retention, wide=True),
            *(
                (Field(label="电子档案摘要", value=paper.digest, wide=True),)
                if paper.digest
                else ()
            ),
        )
    )
    pages = sum(row.pages for row in paper.rows)
    yield from parts.section("卷内目录", beside=f"共 {len(paper.rows)} 件　{pages} 页")
    rows = [
        (
            str(r.order), r.name, r.number or "—", f"{r.day:%Y-%m-%d}" if r.day else "—",
            str(r.pages) if r.pages else "—", r.form or "—", r.signature or "—",
        )
        for r in paper.rows
    ]  # fmt: skip
    yield from tables.table(_ARCHIVE, rows, closing=("", "以下空白", "", "", "", "", ""))


def archive(paper: ArchiveIndex, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, ARCHIVE)
    signing = Signing(signers=(("立卷人", paper.clerk),), others=(("检查人签名", ""),))
    yield from letter.closed(_archive_parts(paper), paper, signing)
