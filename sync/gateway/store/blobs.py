"""Which files count: whole, with the right digest, by the station that sent them.

Used inside a gateway transaction. The one rule: a row is written after the file is on disk
under its digest, never before; what lies in the folder without a row does not count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from desk.entry import Entry
from desk.named_files import KINDS, named_by
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn
from sync.gateway.store.entries import read_entries
from sync.gateway.store.stations import insert_ignoring


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A file that a recorded entry of a case names; `size` None until the platform has it.

    `event_id` and `kind` are those of the entry: `file_kept` (its body says of what) or
    `paper_made`.
    """

    station: str
    digest: str
    event_id: str
    kind: str
    size: int | None


def put_blob(txn: Txn, station: str, digest: str, size: int, recorded: str) -> None:
    """From now on that file counts; the same again changes nothing."""
    region = t.region_of(station)
    row = {
        "region": region,
        "station": station,
        "digest": digest,
        "size": size,
        "recorded": recorded,
    }
    txn.connection.execute(insert_ignoring(txn, t.blobs), row)


def find_blob(txn: Txn, station: str, digest: str) -> int | None:
    """The size of a file that counts, None for one that does not."""
    return _sizes(txn, [(station, digest)]).get((station, digest))


def names_file(txn: Txn, station: str, epoch: int, seq: int, digest: str) -> bool:
    """Whether the recorded entry at that place names that file."""
    entries = read_entries(txn, station, epoch, after=seq - 1, limit=1)
    return any(e.header.seq == seq and digest in named_by(e) for e in entries)


def case_files(txn: Txn, case_id: str) -> tuple[CaseFile, ...]:
    """Every file that the recorded entries of that case name, in the order of recording.

    Each once per station.
    """
    c = t.entries.c
    query = select(c.station, c.epoch, c.seq).where(
        txn.own(t.entries) & (c.case_id == case_id) & c.kind.in_(KINDS)
    )
    places = txn.connection.execute(query.order_by(c.recorded, c.station, c.seq)).all()
    found: dict[tuple[str, str], Entry] = {}
    for station, epoch, seq in places:
        for entry in read_entries(txn, station, epoch, after=seq - 1, limit=1):
            for digest in named_by(entry):
                found.setdefault((station, digest), entry)
    sizes = _sizes(txn, found)
    return tuple(
        CaseFile(
            station=station,
            digest=digest,
            event_id=entry.header.event_id,
            kind=entry.header.kind,
            size=sizes.get((station, digest)),
        )
        for (station, digest), entry in found.items()
    )


def _sizes(txn: Txn, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The sizes of those files, by station and digest; none of those that do not count."""
    c, pairs = t.blobs.c, set(wanted)
    own = c.region.in_({t.region_of(s) for s, _d in pairs})
    where = own & c.station.in_({s for s, _d in pairs}) & c.digest.in_({d for _s, d in pairs})
    rows = txn.connection.execute(select(c.station, c.digest, c.size).where(where)).all()
    return {(row.station, row.digest): row.size for row in rows}
