"""The material table: wrapped names, counts, and a head that comes again on every page.

Owned by no thread. The one rule: a row is never divided, and its columns stay where the
head put them on every page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desk.papers import MaterialLine
from printing.layout import lines
from printing.layout.flow import Block
from printing.layout.sheet import BODY, BODY_TEXT, INK, LABEL, LEFT, RIGHT, TINT, Sheet, Style

_PAD = 1.4
_AIR = 1.25
_CELL = BODY_TEXT.at(10.0)
_HEAD = LABEL


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """A column: caption, left end and width in mm, how its text stands."""

    title: str
    x: float
    wide: float
    align: str = "middle"

    def anchor(self) -> float:
        """Where text is set in this column."""
        return self.x + (_PAD if self.align == "left" else self.wide / 2)


def _columns() -> tuple[_Column, ...]:
    """The columns of the table; the name takes what the others leave."""
    plan = (
        ("序号", 11.0, "middle"),
        ("材料名称", 0.0, "left"),
        ("原件", 12.0, "middle"),
        ("复印件", 14.0, "middle"),
        ("电子", 12.0, "middle"),
        ("来源", 24.0, "middle"),
        ("核验", 21.0, "middle"),
    )
    rest = BODY - sum(wide for _, wide, _ in plan)
    columns, x = [], LEFT
    for title, wide, align in plan:
        columns.append(_Column(title=title, x=x, wide=wide or rest, align=align))
        x += wide or rest
    return tuple(columns)


_COLUMNS = _columns()


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


def _row(
    texts: Sequence[str], style: Style, *, tint: bool, head: Block | None, closing: bool = False
) -> Block:
    """One row with its rules; `tint` for the head, `closing` for the last one."""
    cells = [
        lines.wrap(text, style, column.wide - 2 * _PAD)
        for text, column in zip(texts, _COLUMNS, strict=True)
    ]
    high = max(len(cell) for cell in cells) * style.line + 2 * _AIR

    def draw(sheet: Sheet, top: float) -> None:
        if tint:
            sheet.fill(LEFT, top, BODY, high, grey=TINT)
            sheet.rule(LEFT, top, RIGHT, top, thick=0.35, grey=INK)
        for cell, column in zip(cells, _COLUMNS, strict=True):
            at = top + (high - len(cell) * style.line) / 2
            for line in cell:
                sheet.text(column.anchor(), at, line, style, align=column.align)
                at += style.line
            sheet.rule(
                column.x, top, column.x, top + high, grey=INK if column.x == LEFT else 0.5
            )
        sheet.rule(RIGHT, top, RIGHT, top + high, grey=INK)
        thick, grey = (0.35, INK) if closing else (0.18, 0.5)
        sheet.rule(LEFT, top + high, RIGHT, top + high, thick=thick, grey=grey)

    return Block(high=high, draw=draw, keeps=tint, head=head)


def _sum(materials: Sequence[MaterialLine], head: Block) -> Block:
    """The closing row: so that no line can be written in afterwards."""
    texts = (
        "合计",
        f"共 {len(materials)} 项（以下空白）",
        _count(sum(line.originals for line in materials)),
        _count(sum(line.copies for line in materials)),
        _count(sum(line.electronic for line in materials)),
        "",
        "",
    )
    return _row(texts, _CELL, tint=False, head=head, closing=True)


def table(materials: Sequence[MaterialLine]) -> Iterator[Block]:
    """The table of what was handed in, ordered as given."""
    head = _row([column.title for column in _COLUMNS], _HEAD, tint=True, head=None)
    yield head
    for at, line in enumerate(materials, start=1):
        row = _row(_texts(line), _CELL, tint=False, head=head)
        yield replace(row, keeps=at == len(materials))  # the sum is never alone on a page
    yield _sum(materials, head)
