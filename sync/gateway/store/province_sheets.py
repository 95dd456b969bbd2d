"""Workbooks for departments: which cases were in which, and what they said then.

Used inside a gateway transaction. The one rule: an export is recorded before its file is given
out; a case whose row changed is offered again, and an old workbook on demand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from sqlalchemy import func, select

from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One workbook: its number, for whom (credit code), how many cases, when."""

    number: int
    organ: str
    cases: int
    made: str


def is_exported(txn: Txn, case_id: str) -> bool:
    """Whether a department got that case."""
    c = t.province_sheet_rows.c
    query = select(c.number).where(c.case_id == case_id).limit(1)
    return txn.connection.execute(query).first() is not None


def last_digests(txn: Txn, case_ids: Iterable[str]) -> Mapping[str, str]:
    """What the last workbook said of each of those cases that stood in one."""
    c = t.province_sheet_rows.c
    query = select(c.case_id, c.digest).where(c.case_id.in_(list(case_ids)))
    rows = txn.connection.execute(query.order_by(c.number))
    return {row.case_id: row.digest for row in rows}


def add_sheet(txn: Txn, organ: str, rows: Mapping[str, str], made: str) -> Sheet:
    """Record a workbook of those cases (id and digest) under the next number."""
    last: int | None = txn.connection.execute(
        select(func.max(t.province_sheets.c.number))
    ).scalar_one()
    sheet = Sheet(number=(last or 0) + 1, organ=organ, cases=len(rows), made=made)
    txn.connection.execute(t.province_sheets.insert().values(**asdict(sheet)))
    lines = [
        {"number": sheet.number, "case_id": case_id, "digest": digest}
        for case_id, digest in rows.items()
    ]
    txn.connection.execute(t.province_sheet_rows.insert(), lines)
    return sheet


def find_sheet(txn: Txn, number: int) -> Sheet | None:
    """The workbook of that number."""
    query = select(t.province_sheets).where(t.province_sheets.c.number == number)
    row = txn.connection.execute(query).one_or_none()
    return None if row is None else Sheet(**row._asdict())


def cases_in(txn: Txn, number: int) -> tuple[str, ...]:
    """The cases of that workbook, in the order of their ids (of time)."""
    c = t.province_sheet_rows.c
    query = select(c.case_id).where(c.number == number).order_by(c.case_id)
    return tuple(txn.connection.execute(query).scalars())


def last_sheets(txn: Txn, limit: int) -> tuple[Sheet, ...]:
    """The workbooks, the newest first."""
    query = select(t.province_sheets).order_by(t.province_sheets.c.number.desc())
    return tuple(Sheet(**row._asdict()) for row in txn.connection.execute(query.limit(limit)))
