"""Published catalogues: every one that was ever published, by number.

Used inside a gateway transaction. The one rule: a row is never changed; what was signed
stays as it was.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from desk.catalogue_package import Package, read_package
from sync.codec import pack, unpack
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn

MOST_UNPACKED = 512 * 1024 * 1024


def last_catalogue(txn: Txn) -> tuple[int, str]:
    """Number and hash of the newest; 0 and "" before the first."""
    c = t.catalogues.c
    row = txn.connection.execute(
        select(c.number, c.hash).order_by(c.number.desc()).limit(1)
    ).first()
    return (0, "") if row is None else (int(row.number), str(row.hash))


def find_catalogue(txn: Txn, digest: str) -> Package | None:
    """The last published package of that content."""
    c = t.catalogues.c
    query = select(c.number, c.package).where(c.hash == digest).order_by(c.number.desc())
    row: Any = txn.connection.execute(query.limit(1)).first()
    if row is None:
        return None
    packed = txn.sealer.open(row.package, _place(row.number))
    return read_package(unpack(packed, limit=MOST_UNPACKED))


def get_catalogue(txn: Txn, number: int) -> Package:
    """The package of that number."""
    query = select(t.catalogues.c.package).where(t.catalogues.c.number == number)
    sealed = txn.connection.execute(query).scalar_one()
    return read_package(unpack(txn.sealer.open(sealed, _place(number)), limit=MOST_UNPACKED))


def add_catalogue(txn: Txn, package: Package) -> None:
    """Keep a package under its number."""
    packed = txn.sealer.seal(pack(package.to_bytes()), _place(package.number))
    values = {
        "number": package.number,
        "hash": package.hash,
        "effective": package.effective.isoformat(),
        "made": package.made,
        "package": packed,
    }
    txn.connection.execute(t.catalogues.insert().values(values))


def _place(number: int) -> str:
    return f"catalogues:{number}"
