"""Lists of cases by place: their length, any page of them, where a case stands.

Reads in the STORE or the READ lane, one object per connection. The one rule: nothing is kept
longer than the state of the store it was read from; lengths and blocks come from `case_cell`.

A list in the order of arrival is a walk over blocks of 1,024 ids whose counts are known; any
other (words, named cases, another order) is a short list of ids.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from itertools import accumulate, islice

from desk.ports.case_lists import (
    SEARCH_MOST,
    SORT_MOST,
    CaseLine,
    CaseOrder,
    CaseQuery,
    Counted,
)
from desk.refusal import Refused
from desk.store.case_search import Span, ids_of
from desk.store.engine import StoreDatabase

TYPED_AHEAD = 2048  # rows looked through for typed digits, forwards
# Of so many cases that hold the words it is asked whether the list lets them through; a
# filter that is rare everywhere would otherwise walk every case of a common name.
CHECKED = 15_000
MOST_SPANS = 64
_NAMES = tuple(field.name for field in fields(CaseLine))
_BY_ARRIVAL = frozenset({CaseOrder.NEWEST, CaseOrder.OLDEST})
_SORTED_BY = {
    CaseOrder.DUE: "promised_on = '', promised_on",
    CaseOrder.STAGE: "stage",
    CaseOrder.ITEM: "item_name",
    CaseOrder.APPLICANT: "applicant",
}
_KEPT = 8
_CELLS = (
    "(:stages = '' OR instr(:stages, ' ' || stage || ' ') > 0)"
    " AND (:holder = '' OR holder_id = :holder)"
    " AND business_date >= :first AND (:last = '' OR business_date <= :last)"
)
_BLOCKS = (
    f"SELECT block, sum(n) FROM case_cell WHERE {_CELLS}"  # noqa: S608 - fixed words above
    " GROUP BY block HAVING sum(n) > 0 ORDER BY block DESC"
)
_STAGES = (
    f"SELECT stage, sum(n) FROM case_cell WHERE {_CELLS}"  # noqa: S608 - fixed words above
    " GROUP BY stage HAVING sum(n) > 0"
)
_LINE = f"FROM case_view INDEXED BY case_line WHERE {_CELLS}"
_IN_BLOCK = f"SELECT id {_LINE} AND id >= :low AND id < :high ORDER BY id DESC"
_ABOVE = f"SELECT count(*) {_LINE} AND id > :id AND id < :high"
_AMONG = (
    f"SELECT id {_LINE} AND id IN"  # noqa: S608 - fixed words above
    " (SELECT value FROM json_each(:ids)) ORDER BY id DESC"
)
_SORTED = "SELECT id FROM case_view WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY "
_ROWS = (
    f"SELECT id, {', '.join(_NAMES)} FROM case_view"  # noqa: S608 - the columns of CaseLine
    " WHERE id IN (SELECT value FROM json_each(?))"
)
_ID = "SELECT id FROM case_view WHERE case_id = ?"
_IDS = (
    "SELECT id FROM case_view WHERE case_id IN (SELECT value FROM json_each(?))"
    " ORDER BY id DESC"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Blocks:
    """A list in the order of arrival: its blocks from the newest, rows up to each one's end."""

    blocks: tuple[int, ...]
    ends: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ids:
    """A short list, and whether it leaves others out."""

    ids: tuple[int, ...]
    more: bool = False


class CaseListing:
    """The lists of one connection (port `CaseLists`)."""

    def __init__(self, db: StoreDatabase) -> None:
        self._db = db
        self._state: object = None
        self._known: dict[CaseQuery, _Blocks | _Ids] = {}

    def count_cases(self, query: CaseQuery) -> Counted:
        """How long that list is; Refused("list.too-long-to-sort")."""
        found = self._list(query)
        if isinstance(found, _Ids):
            return Counted(cases=len(found.ids), more=found.more)
        return Counted(cases=_length(found))

    def count_stages(self, query: CaseQuery) -> dict[str, int]:
        """Cases per stage in that list's holder and days."""
        values = _values(replace(query, stages=()))
        return {str(row[0]): int(row[1]) for row in self._db.rows(_STAGES, values)}

    def case_page(self, query: CaseQuery, first: int, size: int) -> tuple[CaseLine, ...]:
        """The rows of that list from the place `first` on."""
        return self._rows(self._ids(query, self._list(query), max(first, 0), size))

    def case_place(self, query: CaseQuery, case_id: str) -> int | None:
        """At which place of the list that case stands, None when it is not in it."""
        row = self._db.first(_ID, (case_id,))
        found = self._list(query)
        if row is None:
            return None
        if isinstance(found, _Ids):
            return found.ids.index(row[0]) if row[0] in found.ids else None
        place = self._newest_place(query, found, row[0])
        if place is None or query.order is CaseOrder.NEWEST:
            return place
        return _length(found) - 1 - place

    def next_with_number(self, query: CaseQuery, digits: str, after: int) -> int | None:
        """The next place whose short number holds those digits, some thousand rows far."""
        found = self._list(query)
        length = len(found.ids) if isinstance(found, _Ids) else _length(found)
        here = after + 1
        looked = min(length, TYPED_AHEAD)
        for first, size in ((here, looked), (0, min(here, looked, length))):
            ids = self._ids(query, found, first, min(size, max(length - first, 0)))
            spoken = self._spoken(ids)
            for offset, number in enumerate(ids):
                if digits in spoken[number]:
                    return first + offset
        return None

    def _list(self, query: CaseQuery) -> _Blocks | _Ids:
        state = (self._db.first("PRAGMA data_version"), self._db.conn.total_changes)
        if state != self._state:
            self._state, self._known = state, {}
        if query not in self._known:
            if len(self._known) == _KEPT:
                self._known = {}
            self._known[query] = self._found(query)
        return self._known[query]

    def _found(self, query: CaseQuery) -> _Blocks | _Ids:
        if query.only is None and not query.text.strip():
            blocks = self._blocks(query)
            if query.order in _BY_ARRIVAL:
                return blocks
            if _length(blocks) > SORT_MOST:
                raise Refused("list.too-long-to-sort", limit=SORT_MOST)
            ids = self._arrived(query, blocks, 0, SORT_MOST)
            return _Ids(ids=tuple(self._sorted(query, ids)))
        return self._narrowed(query)

    def _narrowed(self, query: CaseQuery) -> _Ids:
        """Cases by name or by words, narrowed by what else is asked for."""
        narrow = _is_narrow(query)
        if query.only is not None:
            named: Iterable[int] = [row[0] for row in self._db.rows(_IDS, _json(query.only))]
            if query.text.strip():
                wanted = set(named)
                named = (n for n in ids_of(self._db, query.text, SORT_MOST) if n in wanted)
        else:
            named = self._worded(query) if narrow else ids_of(self._db, query.text, SEARCH_MOST)
        if narrow:
            named = self._among(query, islice(named, CHECKED))
        found = tuple(islice(named, SEARCH_MOST + 1))
        ids = found[:SEARCH_MOST]
        return _Ids(ids=tuple(self._sorted(query, ids)), more=len(found) > SEARCH_MOST)

    def _worded(self, query: CaseQuery) -> Iterable[int]:
        """Ids by words, looked for only where the list has cases."""
        found = self._blocks(query)
        newest = self._arrived(query, found, 0, SORT_MOST)
        return ids_of(self._db, query.text, SEARCH_MOST, _spans(found.blocks), newest)

    def _among(self, query: CaseQuery, ids: Iterable[int]) -> Iterable[int]:
        """Those of the ids that the list's stages, holder and days let through."""
        values = _values(query)
        rest = iter(ids)
        while chunk := list(islice(rest, 4096)):
            for row in self._db.rows(_AMONG, values | {"ids": json.dumps(chunk)}):
                yield row[0]

    def _sorted(self, query: CaseQuery, ids: Sequence[int]) -> Sequence[int]:
        if query.order is CaseOrder.NEWEST:
            return ids
        if query.order is CaseOrder.OLDEST:
            return ids[::-1]
        sql = _SORTED + _SORTED_BY[query.order] + ", id DESC"
        return [row[0] for row in self._db.rows(sql, {"ids": json.dumps(ids)})]

    def _blocks(self, query: CaseQuery) -> _Blocks:
        rows = list(self._db.rows(_BLOCKS, _values(query)))
        return _Blocks(
            blocks=tuple(row[0] for row in rows),
            ends=tuple(accumulate(row[1] for row in rows)),
        )

    def _ids(
        self, query: CaseQuery, found: _Blocks | _Ids, first: int, size: int
    ) -> Sequence[int]:
        if isinstance(found, _Ids):
            return found.ids[first : first + size]
        if query.order is CaseOrder.NEWEST:
            return self._arrived(query, found, first, size)
        last = max(_length(found) - first, 0)
        start = max(last - size, 0)
        return self._arrived(query, found, start, last - start)[::-1]

    def _arrived(
        self, query: CaseQuery, found: _Blocks, first: int, size: int
    ) -> tuple[int, ...]:
        """Ids from that place on, newest first, block by block."""
        at = bisect_right(found.ends, first)
        skip = first - (found.ends[at - 1] if at else 0)
        ids: list[int] = []
        values = _values(query)
        while len(ids) < skip + size and at < len(found.blocks):
            low = found.blocks[at] << 10
            span = {"low": low, "high": low + 1024}
            ids += [row[0] for row in self._db.rows(_IN_BLOCK, values | span)]
            at += 1
        return tuple(ids[skip : skip + size])

    def _newest_place(self, query: CaseQuery, found: _Blocks, number: int) -> int | None:
        values = _values(query)
        if not list(self._db.rows(_AMONG, values | {"ids": f"[{number}]"})):
            return None
        at = found.blocks.index(number >> 10)
        high = {"id": number, "high": (found.blocks[at] + 1) << 10}
        row = self._db.first(_ABOVE, values | high) or (0,)
        return (found.ends[at - 1] if at else 0) + int(row[0])

    def _rows(self, ids: Sequence[int]) -> tuple[CaseLine, ...]:
        rows = {
            row[0]: CaseLine(**dict(zip(_NAMES, row[1:], strict=True)))
            for row in self._db.rows(_ROWS, _json(ids))
        }
        return tuple(rows[number] for number in ids)

    def _spoken(self, ids: Sequence[int]) -> dict[int, str]:
        lines = zip(ids, self._rows(ids), strict=True)
        return {number: line.spoken.replace("-", "") for number, line in lines}


def _length(found: _Blocks) -> int:
    return found.ends[-1] if found.ends else 0


def _spans(blocks: Sequence[int]) -> tuple[Span, ...]:
    """Where the ids of those blocks lie, the newest first; one span where they are many."""
    spans: list[Span] = []
    for block in blocks:
        low, high = block << 10, (block + 1) << 10
        if spans and spans[-1][0] == high:
            spans[-1] = (low, spans[-1][1])
        else:
            spans.append((low, high))
    return tuple(spans) if len(spans) <= MOST_SPANS else ((spans[-1][0], spans[0][1]),)


def _is_narrow(query: CaseQuery) -> bool:
    return bool(query.stages or query.holder or query.first_day or query.last_day)


def _json(values: Sequence[object]) -> tuple[str]:
    return (json.dumps(values, ensure_ascii=False),)


def _values(query: CaseQuery) -> dict[str, str]:
    return {
        "stages": f" {' '.join(query.stages)} " if query.stages else "",
        "holder": query.holder,
        "first": query.first_day,
        "last": query.last_day,
    }
