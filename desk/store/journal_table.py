"""The journal's tables: entry (headers), body, signature. Fixed SQL on the append path.

The one rule: rows are only ever added; the columns beside `header` are copies for look-up,
and what counts is the header's own bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from desk.entry import GENESIS, BodyState, Entry, Head
from desk.refusal import Refused
from desk.store.engine import Row, StoreBug, StoreDatabase

FIRST = Head(epoch=1, seq=0, hash=GENESIS)

_HEAD = "SELECT epoch, seq, hash FROM entry ORDER BY seq DESC LIMIT 1"
_PUT_ENTRY = (
    "INSERT INTO entry (seq, epoch, txn, last_in_txn, event_id, case_id, case_seq, kind,"
    " business_date, hash, header) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_PUT_BODY = "INSERT INTO body (seq, state, bytes) VALUES (?, ?, ?)"
_PUT_SIGNATURE = "INSERT INTO signature (seq, signature) VALUES (?, ?)"
_ENTRIES = (
    "SELECT e.seq, e.header, b.bytes, b.state FROM entry e LEFT JOIN body b ON b.seq = e.seq"
    " WHERE e.seq > ? ORDER BY e.seq LIMIT ?"
)
_ENTRIES_OF_CASE = (
    "SELECT e.seq, e.header, b.bytes, b.state FROM entry e LEFT JOIN body b ON b.seq = e.seq"
    " WHERE e.case_id = ? AND e.seq > ? ORDER BY e.seq LIMIT ?"
)
_ENTRY = (
    "SELECT e.seq, e.header, b.bytes, b.state FROM entry e LEFT JOIN body b ON b.seq = e.seq"
    " WHERE e.event_id = ?"
)
_COLUMNS = (
    "SELECT seq, epoch, txn, last_in_txn, event_id, case_id, case_seq, kind, business_date,"
    " hash, header FROM entry ORDER BY seq"
)


def head(db: StoreDatabase) -> Head:
    """The end of the chain; seq 0 and GENESIS before the first entry."""
    row = db.first(_HEAD)
    return Head(epoch=row[0], seq=row[1], hash=row[2]) if row else FIRST


def hash_at(db: StoreDatabase, seq: int) -> str | None:
    """The hash of the entry with that seq."""
    row = db.first("SELECT hash FROM entry WHERE seq = ?", (seq,))
    return str(row[0]) if row else None


def last_case_seq(db: StoreDatabase, case_id: str) -> int:
    """The last case_seq given to that case, 0 before the first."""
    row = db.first("SELECT max(case_seq) FROM entry WHERE case_id = ?", (case_id,))
    return int(row[0] or 0) if row else 0


def put_entry(db: StoreDatabase, entry: Entry, after: Head) -> Head:
    """Append the entry to that head and give the new one; StoreBug when it does not follow."""
    if entry.header.seq != after.seq + 1 or entry.header.prev_hash != after.hash:
        raise StoreBug(f"entry {entry.header.seq} does not follow head {after.seq}")
    db.write(_PUT_ENTRY, (*_look_up(entry), entry.header_bytes))
    db.write(_PUT_BODY, (entry.header.seq, entry.state.value, entry.body))
    return Head(epoch=entry.header.epoch, seq=entry.header.seq, hash=entry.hash)


def purge_bodies(db: StoreDatabase, seqs: Iterable[int]) -> None:
    """Take away the bodies of those entries: the one change that the table allows."""
    sql = "UPDATE body SET bytes = NULL, state = ? WHERE seq = ?"
    db.write_many(sql, ((BodyState.PURGED.value, seq) for seq in seqs))


def sign_head(db: StoreDatabase, seq: int, signature: str) -> None:
    """Keep the signature of the head at that seq."""
    db.write(_PUT_SIGNATURE, (seq, signature))


def entries(db: StoreDatabase, case_id: str, after: int, limit: int) -> Iterator[Entry]:
    """Entries in order of seq, of one case or of all; no limit when 0.

    Raises Refused("store.entry-unreadable", seq) at a row whose header is none.
    """
    count = limit or -1
    if case_id:
        return _read(db.rows(_ENTRIES_OF_CASE, (case_id, after, count)))
    return _read(db.rows(_ENTRIES, (after, count)))


def find_entry(db: StoreDatabase, event_id: str) -> Entry | None:
    """The entry of that event; Refused("store.entry-unreadable", seq)."""
    return next(_read(db.rows(_ENTRY, (event_id,))), None)


def signatures(db: StoreDatabase) -> Mapping[int, str]:
    """Every signed head: seq to signature."""
    return {row[0]: row[1] for row in db.rows("SELECT seq, signature FROM signature")}


def signature(db: StoreDatabase, seq: int) -> str:
    """The signature of that head; "" where none was made."""
    row = db.first("SELECT signature FROM signature WHERE seq = ?", (seq,))
    return str(row[0]) if row else ""


def crooked(db: StoreDatabase) -> Iterator[int]:
    """Seqs whose look-up columns or stored hash differ from the header's own bytes."""
    for row in db.rows(_COLUMNS):
        try:
            entry = Entry.read(row[-1], None, BodyState.FULL)
        except (ValueError, TypeError, KeyError):
            yield int(row[0])
            continue
        if _look_up(entry) != tuple(row[:-1]):
            yield int(row[0])


def _look_up(entry: Entry) -> Row:
    header = entry.header
    return (
        header.seq,
        header.epoch,
        header.txn,
        int(header.last_in_txn),
        header.event_id,
        header.case_id,
        header.case_seq,
        header.kind,
        header.business_date,
        entry.hash,
    )


def _read(rows: Iterable[Row]) -> Iterator[Entry]:
    for seq, header, body, state in rows:
        try:
            entry = Entry.read(header, body, BodyState(state or BodyState.FULL))
        except (ValueError, TypeError, KeyError) as error:
            raise Refused("store.entry-unreadable", seq=seq) from error
        yield entry


class JournalReading:
    """Reading the journal over one connection; part of the port `Views`."""

    def __init__(self, db: StoreDatabase) -> None:
        self._db = db

    def entries(self, *, case_id: str = "", after: int = 0, limit: int = 0) -> Iterator[Entry]:
        """Entries in order of seq, of one case or of all; no limit when 0."""
        return entries(self._db, case_id, after, limit)

    def find_entry(self, event_id: str) -> Entry | None:
        """The entry of that event."""
        return find_entry(self._db, event_id)

    def signatures(self) -> Mapping[int, str]:
        """Every signed head: seq to signature."""
        return signatures(self._db)

    def signature(self, seq: int) -> str:
        """The signature of that head; "" where none was made."""
        return signature(self._db, seq)

    def head(self) -> Head:
        """The end of the chain."""
        return head(self._db)
