"""The material table: what was handed in, counted.

Owned by no thread. The one rule: the closing row sums what the rows say, so that no line can
be written in afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desk.papers import MaterialLine
from printing.layout import tables
from printing.layout.flow import Block
from printing.layout.tables import Column

_COLUMNS = (
    Column(title="序号", wide=11.0, align="number"),
    Column(title="材料名称", align="left"),
    Column(title="原件", wide=12.0, align="number"),
    Column(title="复印件", wide=14.0, align="number"),
    Column(title="电子", wide=12.0, align="number"),
    Column(title="来源", wide=24.0),
    Column(title="核验", wide=21.0),
)


def _count(number: int) -> str:
    """A count of sheets or files; none is a dash, so that an empty cell is never doubted."""
    return str(number) if number else "—"


def _texts(line: MaterialLine) -> tuple[str, ...]:
    """The cells of one material."""
    return (
        str(line.order),
        line.name,
        _count(line.originals),
        _count(line.copies),
        _count(line.electronic),
        line.source or "—",
        line.state or "—",
    )


def _sum(materials: Sequence[MaterialLine]) -> tuple[str, ...]:
    """The closing row."""
    return (
        "合计",
        f"共 {len(materials)} 项（以下空白）",
        _count(sum(line.originals for line in materials)),
        _count(sum(line.copies for line in materials)),
        _count(sum(line.electronic for line in materials)),
        "",
        "",
    )


def table(materials: Sequence[MaterialLine]) -> Iterator[Block]:
    """The table of what was handed in, ordered as given."""
    rows = [_texts(line) for line in materials]
    yield from tables.table(_COLUMNS, rows, closing=_sum(materials))
