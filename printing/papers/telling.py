"""一次性告知书, 补正材料通知书, 补正后重新启动通知单: what is wanted, told once and whole.

Owned by no thread. The one rule: the lists come whole from the paper; a page that cannot
hold them goes on to the next, nothing is shortened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.papers_notices import NeededLine, OneTimeNotice, RestartNotice, SupplementNotice
from printing.layout import frame, letter, parts, tables
from printing.layout.flow import Block
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column

ONE_TIME = "一次性告知书"
SUPPLEMENT = "补正材料通知书"
RESTART = "补正后重新启动通知单"
COPIES = ("第一联　窗口留存", "第二联　申请人")

_NEEDED = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="材料名称", align="left"),
    Column(title="要求", wide=42.0, align="left"),
    Column(title="样表", wide=32.0, align="left"),
    Column(title="来源", wide=23.0),
    Column(title="现状", wide=20.0),
)
_WANTED = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="材料或内容", align="left"),
    Column(title="补正方式", wide=20.0),
    Column(title="要求", wide=66.0, align="left"),
)


def needed(lines: Sequence[NeededLine]) -> Iterator[Block]:
    """The table of what somebody has to bring."""
    rows = [
        (
            str(line.order),
            line.name,
            line.requirement or "—",
            line.sample or "—",
            line.source,
            line.state or "—",
        )
        for line in lines
    ]
    total = ("合计", f"共 {len(lines)} 项（以下空白）", "", "", "", "")
    yield from tables.table(_NEEDED, rows, closing=total)


def _one_time_fields(paper: OneTimeNotice) -> Iterator[Field]:
    """What it is about, whom it was told, when."""
    yield Field(label="咨询事项", value=paper.item_name, wide=True, strong=True)
    yield Field(label="事项编码", value=paper.item_code, wide=True)
    if paper.applicant:
        yield Field(label="咨询人", value=paper.applicant)
    yield Field(label="告知时间", value=frame.moment(paper.told_at))
    yield Field(label="告知窗口", value=frame.window_name(paper.window))
    yield Field(label="告知人", value=paper.clerk)
    yield Field(label="承诺时限", value=paper.promised_text)
    yield Field(label="法定时限", value=paper.statutory_text)
    yield Field(label="收费", value=paper.fee_text, wide=True)
    if paper.phones:
        yield Field(label="咨询电话", value="　".join(paper.phones), wide=True)


def _one_time_parts(paper: OneTimeNotice) -> Iterator[Block]:
    """The grid and its lists."""
    yield from parts.grid(_one_time_fields(paper))
    yield from letter.listed("适用情形", paper.situation)
    yield from parts.section("应当提交的材料", beside=paper.summary)
    yield from needed(paper.needed)
    yield from letter.listed("办理条件", paper.conditions)
    yield from letter.listed("办理依据", paper.basis)


def one_time(paper: OneTimeNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, ONE_TIME)
    signing = Signing(signers=(("告知人", paper.clerk),), others=(("咨询人签收", ""),))
    yield from letter.closed(_one_time_parts(paper), paper, signing)


def _until(paper: SupplementNotice) -> str:
    """By when: the day where one is fixed, else the limit from the delivery of this paper."""
    limit = f"（{paper.limit_text}）" if paper.limit_text else ""
    if paper.due:
        return f"{frame.day(paper.due)}前{limit}"
    return f"自收到本通知书之日起 {paper.limit_text}内" if paper.limit_text else ""


def _supplement_parts(paper: SupplementNotice) -> Iterator[Block]:
    """What is wanted, why, until when."""
    yield from letter.opening(paper)
    fields = [*letter.case_fields(paper)]
    if paper.received_at:
        fields.append(Field(label="收件时间", value=frame.moment(paper.received_at)))
    fields.append(Field(label="补正期限", value=_until(paper), wide=True, strong=True))
    yield from parts.grid(fields)
    yield from parts.section("需要补充、更正的全部内容", beside=f"共 {len(paper.wanted)} 项")
    rows = [(str(w.order), w.name, w.what, w.how or "—") for w in paper.wanted]
    yield from tables.table(_WANTED, rows, closing=("", "以下空白", "", ""))
    yield from letter.said("理由", paper.reason)
    yield from letter.remedies(paper, needed=False)


def supplement(paper: SupplementNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, SUPPLEMENT)
    signing = letter.sealed(
        paper, "受理专用章", (("申请人（代理人）签收", ""), ("告知人", paper.clerk)), paper.on
    )
    yield from letter.closed(_supplement_parts(paper), paper, signing)


def _restart_fields(paper: RestartNotice) -> Iterator[Field]:
    """When the supplement was whole, and the day that is promised now."""
    yield from letter.case_fields(paper)
    yield Field(label="补正通知书", value=paper.asked_by, wide=True)
    yield Field(label="补正完成时间", value=frame.moment(paper.completed_at), wide=True)
    if paper.promised_before:
        yield Field(label="原承诺办结", value=frame.day(paper.promised_before))
    if paper.promised_on:
        now = f"{frame.day(paper.promised_on)}前"
        yield Field(label="现承诺办结", value=now, wide=True, strong=True)


def _restart_parts(paper: RestartNotice) -> Iterator[Block]:
    """The sentence, the grid, what came in."""
    yield from letter.opening(paper)
    yield from parts.grid(_restart_fields(paper))
    yield from letter.listed("本次补交的材料", paper.supplied)


def restart(paper: RestartNotice, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, RESTART)
    signing = letter.sealed(
        paper, "受理专用章", (("申请人（代理人）签收", ""), ("经办人", paper.clerk)), paper.on
    )
    yield from letter.closed(_restart_parts(paper), paper, signing)
