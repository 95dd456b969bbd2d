"""日报: the figures of a day by window, person and item on one paper.

Owned by no thread. The one rule: nothing is summed here; a sum comes with the paper and with
the word whether it holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from desk.papers_report import DayReport, ReportTable
from printing.layout import frame, letter, parts, tables
from printing.layout.flow import Block
from printing.layout.parts import Field
from printing.layout.signing import Signing
from printing.layout.tables import Column
from printing.papers.hall import FIGURES, beside

TITLE = "日报"
COPIES = ("",)
_WIDE = 17.0  # mm of a column of figures


def _division(paper: DayReport, table: ReportTable) -> Iterator[Block]:
    columns = (
        Column(title=table.division, align="left"),
        *(Column(title=name, wide=_WIDE, align="number") for name in paper.columns),
    )
    yield from parts.section(table.title, beside=f"共 {len(table.rows)} 行")
    rows = [(row.name, *map(str, row.figures)) for row in table.rows]
    yield from tables.table(columns, rows, closing=("合计", *map(str, table.total)))


def _parts(paper: DayReport) -> Iterator[Block]:
    yield from parts.grid(
        (
            Field(label="营业日", value=frame.day(paper.day), strong=True),
            Field(label="数字截至", value=frame.moment(paper.as_of)),
            Field(label="性质", value="已日结" if paper.closed else "未日结（快照）"),
            Field(label="制表人", value=paper.clerk),
            Field(label="未上传条目", value=str(paper.unsent)),
            Field(label="最近联上平台", value=paper.last_contact or "本次开机后未联上"),
            Field(label="覆盖范围", value=paper.coverage, wide=True),
        )
    )
    yield from parts.section("当日数字", beside=f"共 {len(paper.figures)} 项")
    if paper.figures:
        yield from tables.table(FIGURES, beside(paper.figures))
    else:
        yield from parts.prose("当日没有办件。")
    for table in paper.tables:
        yield from _division(paper, table)
    if paper.numbers:
        yield from parts.section("编号核对", beside="发出 = 已记录 + 待上传 + 被搁置")
        yield from tables.table(FIGURES, beside(paper.numbers))
    yield from letter.listed(
        "平衡核对", [f"{text}：{'平' if holds else '不平'}" for text, holds in paper.checks]
    )


def report(paper: DayReport, copy_name: str) -> Iterator[Block]:
    """The blocks of one copy."""
    yield from letter.head(paper, copy_name, TITLE)
    signing = Signing(signers=(("制表人签名", ""),), others=(("负责人签名", ""),))
    yield from letter.closed(_parts(paper), paper, signing)
