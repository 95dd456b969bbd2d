"""The case view: one row per case to list and search by, and its search words.

The one rule: only the fold writes here; the row can be made anew from the journal at any
time and proves nothing by itself. Lists come in the order the cases came to this station,
newest first, which stays put while cases change and pages are turned.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from operator import attrgetter

from desk.ports.store import CaseRow
from desk.refusal import Refused
from desk.store.engine import Row, StoreDatabase
from desk.store.words import phrase_query, search_query, search_text

_NAMES = (
    "case_id",
    "receipt",
    "spoken",
    "case_number",
    "mode",
    "stage",
    "item_code",
    "item_name",
    "applicant",
    "certificate",
    "phone",
    "business_date",
    "updated",
    "holder_kind",
    "holder_id",
    "promised_on",
    "state",
    "search",
)
_columns = attrgetter(*_NAMES[:-1])
_searched = attrgetter(
    "applicant", "certificate", "receipt", "spoken", "case_number", "phone", "item_name"
)
_SELECT = (
    "SELECT c.case_id, c.receipt, c.spoken, c.case_number, c.mode, c.stage, c.item_code,"
    " c.item_name, c.applicant, c.certificate, c.phone, c.business_date, c.updated,"
    " c.holder_kind, c.holder_id, c.promised_on, c.state, c.search FROM "
)
_PUT = (
    "INSERT INTO case_view (case_id, receipt, spoken, case_number, mode, stage, item_code,"
    " item_name, applicant, certificate, phone, business_date, updated, holder_kind,"
    " holder_id, promised_on, state, search, words)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (case_id) DO UPDATE SET receipt = excluded.receipt,"
    " spoken = excluded.spoken, case_number = excluded.case_number, mode = excluded.mode,"
    " stage = excluded.stage, item_code = excluded.item_code, item_name = excluded.item_name,"
    " applicant = excluded.applicant, certificate = excluded.certificate,"
    " phone = excluded.phone, business_date = excluded.business_date,"
    " updated = excluded.updated, holder_kind = excluded.holder_kind,"
    " holder_id = excluded.holder_id, promised_on = excluded.promised_on,"
    " state = excluded.state, search = excluded.search, words = excluded.words"
)
_FIND = _SELECT + "case_view c WHERE c.case_id = ?"
# The search index narrows, the columns decide: each number needs no index of its own.
_FIND_NUMBER = _SELECT + (
    "case_search s JOIN case_view c ON c.id = s.rowid WHERE s.words MATCH ?"
    " AND ? IN (c.receipt, c.spoken, c.case_number) ORDER BY s.rowid DESC LIMIT 1"
)
_FIND_PRINTED = _SELECT + (
    "case_printed p JOIN case_view c ON c.id = p.id WHERE p.number = ?"
    " ORDER BY p.id DESC LIMIT 1"
)
_WORDS = "SELECT id, words FROM case_view WHERE case_id = ?"
_PUT_WORDS = "INSERT INTO case_search (rowid, words) VALUES (?, ?)"
# The index keeps no text of its own; it is told what to forget.
_DROP_WORDS = "INSERT INTO case_search (case_search, rowid, words) VALUES ('delete', ?, ?)"
_ID = "SELECT id FROM case_view WHERE case_id = ?"
_LIST = _SELECT + "case_view c WHERE c.id < :before ORDER BY c.id DESC LIMIT :limit"
# The ids come from the narrow index first; walking the wide rows would read the whole table.
_STAGED = "SELECT id FROM case_view WHERE stage IN (SELECT value FROM json_each(:stages))"
_LIST_STAGES = _SELECT + (
    "case_view c WHERE c.id IN (" + _STAGED + " AND id < :before ORDER BY id DESC LIMIT :limit)"
    " ORDER BY c.id DESC"
)
_SEARCH = _SELECT + (
    "case_search s JOIN case_view c ON c.id = s.rowid WHERE s.words MATCH :query"
    " AND s.rowid < :before ORDER BY s.rowid DESC LIMIT :limit"
)
_SEARCH_STAGES = _SELECT + (
    "case_search s JOIN case_view c ON c.id = s.rowid WHERE s.words MATCH :query"
    " AND s.rowid < :before AND s.rowid IN (" + _STAGED + ") ORDER BY s.rowid DESC LIMIT :limit"
)
_NO_END = 2**63 - 1


def find_case(db: StoreDatabase, case_id: str) -> CaseRow | None:
    """The case of that id."""
    return _case(db.first(_FIND, (case_id,)))


def get_case(db: StoreDatabase, case_id: str) -> CaseRow:
    """The case of that id; Refused("case.unknown")."""
    case = find_case(db, case_id)
    if case is None:
        raise Refused("case.unknown")
    return case


def find_case_by_number(db: StoreDatabase, number: str) -> CaseRow | None:
    """The newest case with that number on a paper, exactly: its own numbers come first."""
    query, number = phrase_query(number), number.strip()
    if not query:
        return None
    found = db.first(_FIND_NUMBER, (query, number)) or db.first(_FIND_PRINTED, (number,))
    return _case(found)


def put_case(db: StoreDatabase, row: CaseRow) -> None:
    """Write the case and its search words in place of an older state."""
    words = search_text((*_searched(row), *row.search))
    found = db.first(_WORDS, (row.case_id,))
    search = json.dumps(row.search, ensure_ascii=False)
    db.write(_PUT, (*_columns(row), search, words))
    if found is None:
        found = db.first("SELECT last_insert_rowid(), NULL") or (0, None)
    key, old = found
    if old is not None and old != words:
        db.write(_DROP_WORDS, (key, old))
    if old != words:
        db.write(_PUT_WORDS, (key, words))


def drop_case(db: StoreDatabase, case_id: str) -> None:
    """Take the case and its search words away."""
    found = db.first(_WORDS, (case_id,))
    if found is not None:
        db.write(_DROP_WORDS, found)
        db.write("DELETE FROM case_view WHERE case_id = ?", (case_id,))


def list_cases(
    db: StoreDatabase, text: str, stages: Iterable[str], limit: int, after: str
) -> tuple[CaseRow, ...]:
    """Cases by search words and stages, newest first; `after` ends the page before."""
    query = search_query(text)
    if text.strip() and not query:
        return ()
    end = db.first(_ID, (after,)) if after else (_NO_END,)
    if end is None:
        return ()
    asked = [str(stage) for stage in stages]
    plain, staged = (_SEARCH, _SEARCH_STAGES) if query else (_LIST, _LIST_STAGES)
    values = {"before": end[0], "limit": limit, "query": query, "stages": json.dumps(asked)}
    found = db.rows(staged if asked else plain, values)
    return tuple(case for row in found if (case := _case(row)) is not None)


def _case(row: Row | None) -> CaseRow | None:
    if row is None:
        return None
    values = dict(zip(_NAMES, row, strict=True))
    values["search"] = tuple(json.loads(values["search"]))
    return CaseRow(**values)
