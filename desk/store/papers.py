"""The papers that were made, and what the spooler last said of each.

The one rule: a paper whose state is not known to be printed is never counted as printed.
"""

from __future__ import annotations

from operator import attrgetter

from desk.ports.store import PaperRow
from desk.store.engine import StoreDatabase

_NAMES = (
    "paper_id",
    "case_id",
    "template",
    "number",
    "at",
    "state",
    "printer",
    "job",
    "code",
    "copies",
    "reprint_of",
    "blob",
)
_columns = attrgetter(*_NAMES)
_PUT = (
    "INSERT INTO paper_view (paper_id, case_id, template, number, at, state, printer, job,"
    " code, copies, reprint_of, blob) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (paper_id) DO UPDATE SET case_id = excluded.case_id,"
    " template = excluded.template, number = excluded.number, at = excluded.at,"
    " state = excluded.state, printer = excluded.printer, job = excluded.job,"
    " code = excluded.code, copies = excluded.copies, reprint_of = excluded.reprint_of,"
    " blob = excluded.blob"
)
_SELECT = (
    "SELECT paper_id, case_id, template, number, at, state, printer, job, code, copies,"
    " reprint_of, blob FROM paper_view"
)
_NEWEST = " ORDER BY at DESC, paper_id DESC"
_BY_CASE = _SELECT + " WHERE case_id = :case AND (:state = '' OR state = :state)" + _NEWEST
_BY_STATE = _SELECT + " WHERE state = :state" + _NEWEST
_ALL = _SELECT + _NEWEST
# Rows keep the place in which they were made, so that no shift reads through all the years.
_LATE = " WHERE rowid > (SELECT max(rowid) FROM paper_view) - 2000 AND at >= :since"
_SINCE = _SELECT + _LATE + _NEWEST


def put_paper(db: StoreDatabase, row: PaperRow) -> None:
    """Write a paper in place of an older state."""
    db.write(_PUT, _columns(row))


def papers(
    db: StoreDatabase, case_id: str, state: str, since: str = ""
) -> tuple[PaperRow, ...]:
    """Papers of a case, or in a state, or since a moment, or all; newest first."""
    sql = _BY_CASE if case_id else _BY_STATE if state else _SINCE if since else _ALL
    rows = db.rows(sql, {"case": case_id, "state": state, "since": since})
    return tuple(PaperRow(**dict(zip(_NAMES, row, strict=True))) for row in rows)


def drop_case(db: StoreDatabase, case_id: str) -> None:
    """Take every row of that case away."""
    db.write("DELETE FROM paper_view WHERE case_id = ?", (case_id,))
