"""The flow of blocks over pages: nothing lost, nothing past the bottom, nothing left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.refusal import Refused
from printing.layout import parts, tables
from printing.layout.flow import RUNNING_TOP, Block, Placed, bound, paginate
from printing.layout.parts import Field
from printing.layout.sheet import BOTTOM, TOP, Sheet
from printing.layout.signing import Signing, signing_place
from printing.layout.tables import Column

TEXTS = st.text(alphabet="申请人材料受理（），。2025年月日 ABC《》\n", max_size=90)


def _nothing(_sheet: Sheet, _top: float) -> None:
    """Draws nothing."""


@st.composite
def blocks(draw: st.DrawFn) -> list[Block]:
    """Blocks of every height; some held to the next, some rows of a table with a head."""
    head = Block(high=draw(st.floats(3, 20)), draw=_nothing, keeps=True)
    made = []
    for _ in range(draw(st.integers(1, 40))):
        if draw(st.booleans()):
            made.append(head)
        made.append(
            Block(
                high=draw(st.floats(0, 60)),
                draw=_nothing,
                keeps=draw(st.integers(0, 5)) == 0,
                head=head if draw(st.booleans()) else None,
            )
        )
    return made


def flat(pages: list[list[Placed]]) -> list[Block]:
    """The blocks as they were placed."""
    return [placed.block for page in pages for placed in page]


def placed_or_none(made: list[Block]) -> list[list[Placed]]:
    """The pages; none where a group is higher than a page and refused for it."""
    try:
        return paginate(made, what="试验")
    except Refused:
        return []


@given(blocks())
def test_blocks_stand_in_order_below_one_another_within_the_page(made: list[Block]) -> None:
    pages = placed_or_none(made)
    if not pages:
        return
    left = iter(flat(pages))
    assert all(any(block is found for found in left) for block in made)
    for at, page in enumerate(pages):
        top = TOP if at == 0 else RUNNING_TOP
        for placed in page:
            assert placed.top == pytest.approx(top)
            top += placed.block.high
        assert top <= BOTTOM + 1e-6


@given(blocks())
def test_what_is_held_together_is_on_one_page_and_a_table_has_its_head(
    made: list[Block],
) -> None:
    pages = placed_or_none(made)
    for at, page in enumerate(pages[1:], start=1):
        assert not pages[at - 1] or not pages[at - 1][-1].block.keeps
        first = page[0].block
        assert first.head is None


def _paper(fields: list[str], rows: list[str], notes: list[str]) -> Iterator[Block]:
    """A paper as they all are: grid, table, remarks, signatures."""
    yield from parts.grid(Field(label="申请人", value=text) for text in fields)
    yield from parts.section("材料清单")
    columns = (Column(title="序号", wide=11), Column(title="名称", align="left"))
    yield from tables.table(columns, [("1", row) for row in rows], closing=("", "以下空白"))
    yield from parts.section("告知事项")
    yield from bound(parts.numbered(notes), last=3)
    yield from signing_place(Signing(signers=(("申请人", ""),), organ="机关", seal="专用章"))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(TEXTS, max_size=12),
    st.lists(TEXTS, min_size=1, max_size=35),
    st.lists(TEXTS.filter(str.strip), min_size=1, max_size=8),
)
def test_the_signatures_of_a_generated_paper_never_stand_alone(
    fields: list[str], rows: list[str], notes: list[str]
) -> None:
    made = list(_paper(fields, rows, notes))
    pages = paginate(made, what="试验")
    last = [placed.block for placed in pages[-1]]
    assert last[-1] is made[-1]
    assert len(last) >= 4  # three blocks of what is signed, and the place to sign


def test_a_group_higher_than_a_page_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        paginate([Block(high=400, draw=_nothing)], what="收件凭证")
    assert refused.value.facts["what"] == "收件凭证"
