"""Batches: one item for many people, from the rows of a list; each becomes a case of its own.

Owned by no thread. The one rule: a row that fails leaves the others alone, and says in which
row and why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desk.refusal import Refused

# Heads of a list, and the field each of them fills; other heads name fields of the form.
HEADS: Mapping[str, str] = {
    "姓名": "name",
    "名称": "name",
    "证件号码": "number",
    "身份证号": "number",
    "统一社会信用代码": "number",
    "证件类型": "type",
    "电话": "phone",
    "手机": "phone",
}
MOST_ROWS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person of a batch; `n` is the row of the list, the head being row 1."""

    n: int
    name: str = ""
    number: str = ""
    type: str = ""
    phone: str = ""
    rest: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFault:
    """What is wrong with one row: a refusal's code and its facts."""

    n: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Batched:
    """What became of a batch: cases by row, and the rows that became none."""

    visit: str
    cases: Mapping[int, str]
    faults: tuple[RowFault, ...]


def read_rows(table: Iterable[Sequence[str]]) -> tuple[Row, ...]:
    """The rows of a list whose first row are its heads; empty rows are left out.

    Raises Refused("batch.head-missing"), ("batch.empty"), ("batch.too-long").
    """
    lines = [[str(cell or "").strip() for cell in line] for line in table]
    if not lines:
        raise Refused("batch.empty")
    heads = lines[0]
    if not {"姓名", "名称"} & set(heads):
        raise Refused("batch.head-missing")
    found = [_row(n, heads, line) for n, line in enumerate(lines[1:], 2) if any(line)]
    if not found:
        raise Refused("batch.empty")
    if len(found) > MOST_ROWS:
        raise Refused("batch.too-long", limit=MOST_ROWS)
    return tuple(found)


def _row(n: int, heads: Sequence[str], cells: Sequence[str]) -> Row:
    known: dict[str, str] = {}
    rest: dict[str, str] = {}
    for head, cell in zip(heads, cells, strict=False):
        if head in HEADS:
            known[HEADS[head]] = cell
        elif head and cell:
            rest[head] = cell
    return Row(n=n, rest=rest, **known)
