"""Records of what is no case: one table for every register.

The one rule: a list is bounded; whoever needs more asks by kind, state, day or words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from desk.ports.records import RecordRow
from desk.store.engine import StoreDatabase

_NAMES = (
    "record_id",
    "kind",
    "state",
    "case_id",
    "day",
    "due",
    "title",
    "subject",
    "updated",
    "data",
)
_columns = attrgetter(*_NAMES)
_PUT = (
    "INSERT INTO record_view (record_id, kind, state, case_id, day, due, title, subject,"
    " updated, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record_id) DO UPDATE SET kind = excluded.kind, state = excluded.state,"
    " case_id = excluded.case_id, day = excluded.day, due = excluded.due,"
    " title = excluded.title, subject = excluded.subject, updated = excluded.updated,"
    " data = excluded.data"
)
_SELECT = (
    "SELECT record_id, kind, state, case_id, day, due, title, subject, updated, data"
    " FROM record_view"
)
_ONE = _SELECT + " WHERE record_id = ?"
_LIST = _SELECT + (
    " WHERE (:kind = '' OR kind = :kind)"
    " AND (:states = '' OR instr(:states, ' ' || state || ' ') > 0)"
    " AND (:case = '' OR case_id = :case) AND (:day = '' OR day = :day)"
    " AND (:text = '' OR instr(title, :text) > 0 OR instr(subject, :text) > 0)"
    " ORDER BY updated DESC, record_id DESC LIMIT :limit"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a list asks for; "" and () stand for anything."""

    kind: str = ""
    states: tuple[str, ...] = ()
    case_id: str = ""
    day: str = ""
    text: str = ""
    limit: int = 1000


def put_record(db: StoreDatabase, row: RecordRow) -> None:
    """Write a record in place of an older state."""
    db.write(_PUT, _columns(row))


def find_record(db: StoreDatabase, record_id: str) -> RecordRow | None:
    """The record of that id."""
    found = db.first(_ONE, (record_id,))
    return None if found is None else RecordRow(**dict(zip(_NAMES, found, strict=True)))


def find_records(db: StoreDatabase, wanted: Wanted) -> tuple[RecordRow, ...]:
    """Records, the last changed first."""
    states = f" {' '.join(wanted.states)} " if wanted.states else ""
    given = {
        "kind": wanted.kind,
        "states": states,
        "case": wanted.case_id,
        "day": wanted.day,
        "text": wanted.text,
        "limit": wanted.limit,
    }
    rows = db.rows(_LIST, given)
    return tuple(RecordRow(**dict(zip(_NAMES, row, strict=True))) for row in rows)


class RecordViews:
    """Reading records over one connection; part of the port `Views`."""

    def __init__(self, db: StoreDatabase) -> None:
        self._db = db

    def records(
        self,
        kind: str = "",
        *,
        states: Iterable[str] = (),
        case_id: str = "",
        day: str = "",
        text: str = "",
        limit: int = 1000,
    ) -> tuple[RecordRow, ...]:
        """Records of a kind (or all), by states, case, day, words; the last changed first."""
        wanted = Wanted(
            kind=kind,
            states=tuple(states),
            case_id=case_id,
            day=day,
            text=text,
            limit=limit,
        )
        return find_records(self._db, wanted)

    def find_record(self, record_id: str) -> RecordRow | None:
        """The record of that id."""
        return find_record(self._db, record_id)


def drop_case(db: StoreDatabase, case_id: str) -> None:
    """Take every row of that case away."""
    db.write("DELETE FROM record_view WHERE case_id = ?", (case_id,))
