"""Cases as the platform sees them: columns to find by, and the whole value sealed.

Used inside a gateway transaction. The one rule: a case is read with its lock where it is
going to be written; two windows cannot both become its holder.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Row, Select, func, or_, select
from sqlalchemy.dialects.postgresql import insert as insert_postgres
from sqlalchemy.dialects.sqlite import insert as insert_sqlite

from desk.case import Case
from desk.names import mask_name
from desk.values import dump, load
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn
from sync.gateway.store.many import among

MOST_FOUND = 20
_KEY = ["region", "case_id"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A case with what only the platform knows of it.

    `hall` is where it was received; `last_event` the platform's last event of it; `waits`
    the entry that could not be read, after which judgements of this case are deferred;
    `updated` when the platform last wrote it.
    """

    case: Case
    hall: str
    last_event: str = ""
    waits: str = ""
    updated: str = ""


def find_kept(txn: Txn, case_ids: Iterable[str], *, lock: bool = False) -> dict[str, Kept]:
    """The cases of those ids; `lock` keeps them from changing until the transaction ends."""
    wanted = sorted(set(case_ids))
    if not wanted:
        return {}
    c = t.cases.c
    where = txn.own(t.cases) & among(txn, c.case_id, wanted)
    query = select(t.cases).where(where).order_by(c.case_id)
    found = _read(txn, query.with_for_update() if lock else query)
    return {kept.case.case_id: kept for kept in found}


def last_receipt(txn: Txn, place: str) -> str:
    """The highest receipt number of that place (region and station code), "" for none."""
    c = t.cases.c
    where = txn.own(t.cases) & c.receipt.startswith(f"SJ{place}")
    query = select(func.max(c.receipt)).where(where)
    found: str | None = txn.connection.execute(query).scalar_one()
    return found or ""


def find_receipts(txn: Txn, receipts: Iterable[str]) -> dict[str, frozenset[str]]:
    """Which cases have each of those receipt numbers."""
    found: dict[str, set[str]] = {receipt: set() for receipt in receipts}
    c = t.cases.c
    wanted = [receipt for receipt in found if "\0" not in receipt]
    if wanted:
        query = select(c.receipt, c.case_id).where(
            txn.own(t.cases) & among(txn, c.receipt, wanted)
        )
        for receipt, case_id in txn.connection.execute(query):
            found[receipt].add(case_id)
    return {receipt: frozenset(ids) for receipt, ids in found.items()}


def find_by_number(txn: Txn, number: str, *, lock: bool = False) -> tuple[Kept, ...]:
    """The cases of a receipt, spoken or case number exactly as printed."""
    query = _where(txn, _numbered(number))
    return _read(txn, query.with_for_update() if lock else query)


def regions_of(txn: Txn, number: str) -> set[str]:
    """The counties that have a case of that receipt, spoken or case number."""
    query = select(t.cases.c.region).where(txn.own(t.cases) & _numbered(number))
    return set(txn.connection.execute(query).scalars())


def search(txn: Txn, text: str) -> tuple[Kept, ...]:
    """The cases of a printed number, a query code or a certificate number."""
    c = t.cases.c
    certificate = txn.sealer.digest(text.upper())
    found = or_(_numbered(text), c.query_code == text, c.certificate == certificate)
    return _read(txn, _where(txn, found))


def put_kept(txn: Txn, many: Iterable[Kept], updated: str) -> None:
    """Write the cases in place of their older states."""
    rows = [_columns(txn, kept, updated) for kept in many]
    if not rows:
        return
    insert = insert_postgres(t.cases) if txn.is_postgres else insert_sqlite(t.cases)
    changed = {name: insert.excluded[name] for name in rows[0] if name not in _KEY}
    query = insert.on_conflict_do_update(index_elements=_KEY, set_=changed)
    txn.connection.execute(query, rows)


def _numbered(number: str) -> ColumnElement[bool]:
    c = t.cases.c
    return or_(c.receipt == number, c.spoken == number, c.case_number == number)


def _where(txn: Txn, condition: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    newest = t.cases.c.case_id.desc()  # UUIDv7: in order of time
    return (
        select(t.cases).where(txn.own(t.cases) & condition).order_by(newest).limit(MOST_FOUND)
    )


def _read(txn: Txn, query: Select[tuple[object, ...]]) -> tuple[Kept, ...]:
    return tuple(_kept(txn, row) for row in txn.connection.execute(query).all())


def _kept(txn: Txn, row: Row[tuple[object, ...]]) -> Kept:
    facts = row._mapping
    plain = txn.sealer.open(facts["body"], f"case/{facts['case_id']}")
    return Kept(
        case=load(Case, json.loads(plain)),
        hall=facts["hall"],
        last_event=facts["last_event"],
        waits=facts["waits"],
        updated=facts["updated"],
    )


def _columns(txn: Txn, kept: Kept, updated: str) -> dict[str, object]:
    case = kept.case
    applicant, holder = case.applicant, case.holder
    certificate = "" if applicant is None else applicant.certificate_number.upper()
    body = json.dumps(dump(case), ensure_ascii=False).encode()  # stored, never hashed
    columns: dict[str, object] = {
        "region": txn.get_region(),
        "case_id": case.case_id,
        "hall": kept.hall,
        "receipt": case.receipt,
        "spoken": case.spoken,
        "case_number": case.case_number,
        "query_code": case.query_code,
        "certificate": txn.sealer.digest(certificate),
        "stage": case.stage.value,
        "item_name": "" if case.item is None else case.item.name,
        "applicant_masked": "" if applicant is None else mask_name(applicant.name),
        "holder_kind": "" if holder is None else holder.kind.value,
        "holder_id": "" if holder is None else holder.id,
        "holder_name": "" if holder is None else holder.name,
        "last_event": kept.last_event,
        "waits": kept.waits,
        "body": txn.sealer.seal(body, f"case/{case.case_id}"),
        "updated": updated,
    }
    # PostgreSQL has no text with a null character; the sealed body keeps it as it came.
    return {k: v.replace("\0", "") if isinstance(v, str) else v for k, v in columns.items()}
