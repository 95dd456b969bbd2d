"""The case view: one row per case to list and search by, and its search words.

The one rule: only the fold writes here; the row can be made anew from the journal at any
time and proves nothing by itself. Lists come in the order the cases came to this station,
newest first, which stays put while cases change and pages are turned.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from desk.ports.store import CaseRow
from desk.refusal import Refused
from desk.store.engine import Row, StoreDatabase
from desk.store.words import search_query, search_text

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
_SELECT = (
    "SELECT c.case_id, c.receipt, c.spoken, c.case_number, c.mode, c.stage, c.item_code,"
    " c.item_name, c.applicant, c.certificate, c.phone, c.business_date, c.updated,"
    " c.holder_kind, c.holder_id, c.promised_on, c.state, c.search FROM "
)
_PUT = (
    "INSERT INTO case_view (case_id, receipt, spoken, case_number, mode, stage, item_code,"
    " item_name, applicant, certificate, phone, business_date, updated, holder_kind,"
    " holder_id, promised_on, state, search) VALUES (:case_id, :receipt, :spoken,"
    " :case_number, :mode, :stage, :item_code, :item_name, :applicant, :certificate, :phone,"
    " :business_date, :updated, :holder_kind, :holder_id, :promised_on, :state, :search)"
    " ON CONFLICT (case_id) DO UPDATE SET receipt = excluded.receipt,"
    " spoken = excluded.spoken, case_number = excluded.case_number, mode = excluded.mode,"
    " stage = excluded.stage, item_code = excluded.item_code, item_name = excluded.item_name,"
    " applicant = excluded.applicant, certificate = excluded.certificate,"
    " phone = excluded.phone, business_date = excluded.business_date,"
    " updated = excluded.updated, holder_kind = excluded.holder_kind,"
    " holder_id = excluded.holder_id, promised_on = excluded.promised_on,"
    " state = excluded.state, search = excluded.search"
)
_FIND = _SELECT + "case_view c WHERE c.case_id = ?"
# `<> ''` lets the partial indexes of the three columns be used.
_FIND_NUMBER = _SELECT + (
    "case_view c WHERE (c.receipt = :number AND c.receipt <> '')"
    " OR (c.spoken = :number AND c.spoken <> '')"
    " OR (c.case_number = :number AND c.case_number <> '')"
    " ORDER BY c.id DESC LIMIT 1"
)
_WORDS = (
    "SELECT c.id, s.words FROM case_view c LEFT JOIN case_search s ON s.rowid = c.id"
    " WHERE c.case_id = ?"
)
_PUT_WORDS = "INSERT INTO case_search (rowid, words) VALUES (?, ?)"
_MOVE_WORDS = "UPDATE case_search SET words = ? WHERE rowid = ?"
# The id below which the next page begins: that of `after`, or none for the first page.
_PAGE = (
    "(:after = '' OR c.id < (SELECT id FROM case_view WHERE case_id = :after))"
    " AND (:stages = '[]' OR c.stage IN (SELECT value FROM json_each(:stages)))"
)
_LIST = _SELECT + "case_view c WHERE " + _PAGE + " ORDER BY c.id DESC LIMIT :limit"
_SEARCH = _SELECT + (
    "case_search s JOIN case_view c ON c.id = s.rowid WHERE s.words MATCH :query AND "
    + _PAGE
    + " ORDER BY s.rowid DESC LIMIT :limit"
)


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
    """The newest case with that receipt, spoken or case number, exactly."""
    return _case(db.first(_FIND_NUMBER, {"number": number.strip()})) if number.strip() else None


def put_case(db: StoreDatabase, row: CaseRow) -> None:
    """Write the case and its search words in place of an older state."""
    values = asdict(row)
    values["search"] = json.dumps(row.search, ensure_ascii=False)
    db.write(_PUT, values)
    words = search_text(
        (
            row.applicant,
            row.certificate,
            row.receipt,
            row.spoken,
            row.case_number,
            row.phone,
            row.item_name,
            *row.search,
        )
    )
    found = db.first(_WORDS, (row.case_id,))
    case_key, old = found or (None, None)
    if old is None:
        db.write(_PUT_WORDS, (case_key, words))
    elif old != words:
        db.write(_MOVE_WORDS, (words, case_key))


def list_cases(
    db: StoreDatabase, text: str, stages: Iterable[str], limit: int, after: str
) -> tuple[CaseRow, ...]:
    """Cases by search words and stages, newest first; `after` ends the page before."""
    query = search_query(text)
    if text.strip() and not query:
        return ()
    values = {
        "after": after,
        "stages": json.dumps([str(stage) for stage in stages]),
        "limit": limit,
        "query": query,
    }
    found = db.rows(_SEARCH if query else _LIST, values)
    return tuple(case for row in found if (case := _case(row)) is not None)


def _case(row: Row | None) -> CaseRow | None:
    if row is None:
        return None
    values = dict(zip(_NAMES, row, strict=True))
    values["search"] = tuple(json.loads(values["search"]))
    return CaseRow(**values)
