"""Blocks one under another, broken over pages.

Owned by no thread. The one rule: a block is never divided and never drawn past the bottom;
what must break is made of many blocks, what cannot fit a page is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desk.refusal import Refused
from printing.layout.sheet import BOTTOM, TOP, Sheet

RUNNING_TOP = 20.0  # first mm of the body on later pages: below the running head


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Something drawn at a height of the page.

    `high` in mm; `draw(sheet, top)`; `keeps` holds it on the page of the next block; `head`
    is drawn again when the block is the first of a new page (the head of a table). A `fresh`
    one begins a page.
    """

    high: float
    draw: Callable[[Sheet, float], None]
    keeps: bool = False
    head: Block | None = None
    fresh: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A block and its height on the page in mm."""

    block: Block
    top: float


def gap(high: float, *, keeps: bool = False) -> Block:
    """Empty space."""
    return Block(high=high, draw=lambda _sheet, _top: None, keeps=keeps)


def bound(blocks: Iterable[Block], *, last: int) -> Iterator[Block]:
    """The same blocks, the `last` of them held to whatever follows."""
    known = list(blocks)
    for at, block in enumerate(known, start=1):
        yield replace(block, keeps=True) if at > len(known) - last else block


def _groups(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """Blocks that must stand together."""
    group: list[Block] = []
    for block in blocks:
        group.append(block)
        if not block.keeps:
            yield group
            group = []
    if group:
        yield group


def _fit(group: Sequence[Block]) -> list[Block]:
    """The group as it begins a later page: with the head of its table, once."""
    head = group[0].head
    return list(group) if head is None else [head, *group]


def paginate(blocks: Iterable[Block], *, what: str) -> list[list[Placed]]:
    """The pages of these blocks.

    Raises Refused("paper.does-not-fit", what=…) when one group is higher than a page.
    """
    pages: list[list[Placed]] = [[]]
    top = TOP
    for group in _groups(blocks):
        placed = group
        if group[0].fresh or top + sum(block.high for block in group) > BOTTOM:
            placed = _fit(group)
            pages.append([])
            top = RUNNING_TOP
            if top + sum(block.high for block in placed) > BOTTOM:
                raise Refused("paper.does-not-fit", what=what)
        for block in placed:
            pages[-1].append(Placed(block=block, top=top))
            top += block.high
    return pages
