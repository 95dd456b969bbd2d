"""Recording a station's journal: checked link by link, durable, answered by one receipt.

Used in a gateway request. The one rule: recording does not judge. Whatever is a true
continuation of the chain is recorded; it is judged after its receipt (sync.gateway.sitting),
and what the platform thinks of it goes into the feed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from desk.canonical import sha256
from desk.entry import BodyState, Entry, Head, head_message
from desk.ports.platform import Batch, Receipt
from desk.refusal import Refused
from desk.signing import verify
from sync.codec import receipt_message
from sync.gateway.office import Office
from sync.gateway.store import entries, stations, unjudged
from sync.gateway.store.engine import Txn
from sync.gateway.store.entries import Fork
from sync.gateway.store.stations import Station
from sync.gateway.store.unjudged import Unjudged


class _ForkedError(Exception):
    """A true signature over another history than the recorded one."""

    def __init__(self, fork: Fork) -> None:
        super().__init__("forked")
        self.fork = fork


def head_of(office: Office, caller: Station) -> Head:
    """The head recorded for the calling station."""
    with office.store.reading() as txn:
        station = stations.find_station(txn, caller.station)
    return _head(station or caller)


def push(office: Office, caller: Station, batch: Batch) -> Receipt:
    """Record the batch, and that its entries wait for their judgement, in one transaction.

    The same batch again changes nothing. Raises Refused: `platform.chain-broken` (with the
    seq), `platform.behind` (with the recorded seq), `platform.foreign`, `platform.fenced`.
    """
    check_batch(caller, batch)
    try:
        with office.store.writing() as txn:
            return _record(office, txn, caller, batch)
    except _ForkedError as found:
        with office.store.writing() as txn:
            entries.add_fork(txn, found.fork)
            stations.set_state(txn, caller.station, "fenced")
        raise Refused("platform.fenced", reason="fork", seq=found.fork.seq) from found


def _record(office: Office, txn: Txn, caller: Station, batch: Batch) -> Receipt:
    station = stations.find_station(txn, caller.station, lock=True) or caller
    if station.state == "fenced" or station.epoch != caller.epoch:
        raise Refused("platform.fenced", reason="fork")
    at = office.now()
    new = _continuation(txn, station, batch, at)
    if new:
        known = entries.known_events(txn, [entry.header.event_id for entry in new])
        if entries.add_entries(txn, new, at) != len(new):
            raise Refused("platform.busy", retry_after=1)
        txn.note("recorded", count=len(new))
        stations.set_head(txn, station.station, batch.head.seq, batch.head.hash, at)
        _wait(txn, station, new, known, at)
        station = replace(station, head_seq=batch.head.seq, head_hash=batch.head.hash)
    return _receipt(office, station, at)


def _wait(
    txn: Txn, station: Station, new: Sequence[Entry], known: Mapping[str, str], at: str
) -> None:
    """Let the new entries wait; a clock that went back changes no order within a station."""
    unjudged.put_unjudged(
        txn,
        Unjudged(
            station=station.station,
            epoch=station.epoch,
            first=new[0].header.seq,
            last=new[-1].header.seq,
            hall=station.hall,
            known=known,
            recorded=max(at, unjudged.last_moment(txn, station.station)),
        ),
    )


def _continuation(txn: Txn, station: Station, batch: Batch, at: str) -> tuple[Entry, ...]:
    """The entries above the recorded head; what lies below must be what was recorded."""
    first = batch.entries[0].header
    if first.seq > station.head_seq + 1:
        raise Refused("platform.behind", seq=station.head_seq)
    recorded: Mapping[int, str] = {}
    if first.seq <= station.head_seq:
        last = batch.head.seq
        recorded = entries.hashes(txn, station.station, station.epoch, first.seq, last)
    for entry in batch.entries:
        known = recorded.get(entry.header.seq)
        if known is not None and known != entry.hash:
            raise _ForkedError(_fork(batch, entry.header.seq, known, entry.hash, at))
    new = tuple(e for e in batch.entries if e.header.seq > station.head_seq)
    if new and new[0].header.prev_hash != station.head_hash:
        head = station.head_hash
        raise _ForkedError(_fork(batch, new[0].header.seq, head, new[0].hash, at))
    return new


def _fork(batch: Batch, seq: int, recorded: str, offered: str, at: str) -> Fork:
    return Fork(
        station=batch.station,
        epoch=batch.head.epoch,
        seq=seq,
        recorded_hash=recorded,
        offered_hash=offered,
        offered_seq=batch.head.seq,
        offered_head=batch.head.hash,
        signature=batch.signature,
        at=at,
    )


def check_batch(caller: Station, batch: Batch) -> None:
    """Whether the batch is a whole, signed run of the caller's own chain."""
    if batch.station != caller.station or not batch.entries:
        raise Refused("platform.foreign")
    previous: Entry | None = None
    for entry in batch.entries:
        _check_entry(caller, entry, previous)
        previous = entry
    last = batch.entries[-1]
    true_head = Head(epoch=last.header.epoch, seq=last.header.seq, hash=last.hash)
    message = head_message(batch.station, batch.head)
    if batch.head != true_head or not last.header.last_in_txn:
        raise Refused("platform.chain-broken", seq=last.header.seq)
    if not verify(caller.public, message, batch.signature):
        raise Refused("platform.chain-broken", seq=last.header.seq)


def _check_entry(caller: Station, entry: Entry, previous: Entry | None) -> None:
    header = entry.header
    if header.station != caller.station or header.hall != caller.hall:
        raise Refused("platform.foreign", seq=header.seq)
    if header.epoch != caller.epoch:
        raise Refused("platform.fenced", reason="epoch")
    sound = (
        canonical_header(entry)
        and header.seq >= 1
        and (previous is None or _follows(entry, previous))
        and _body_fits(entry)
    )
    if not sound:
        raise Refused("platform.chain-broken", seq=header.seq)


def canonical_header(entry: Entry) -> bool:
    """Whether the header came in its canonical form, so that every reader hashes the same.

    A null character is in no header; PostgreSQL could not store it.
    """
    if b"\\u0000" in entry.header_bytes:
        return False
    try:
        return entry.header.to_bytes() == entry.header_bytes
    except (TypeError, ValueError):
        return False


def _follows(entry: Entry, previous: Entry) -> bool:
    header, before = entry.header, previous.header
    same_txn = header.txn == before.txn
    return (
        header.seq == before.seq + 1
        and header.prev_hash == previous.hash
        and same_txn is not before.last_in_txn
    )


def _body_fits(entry: Entry) -> bool:
    if entry.body is None:
        return entry.state is not BodyState.FULL
    return entry.state is BodyState.FULL and sha256(entry.body) == entry.header.body_hash


def _head(station: Station) -> Head:
    return Head(epoch=station.epoch, seq=station.head_seq, hash=station.head_hash)


def _receipt(office: Office, station: Station, at: str) -> Receipt:
    head = _head(station)
    message = receipt_message(station.station, head, at)
    return Receipt(
        station=station.station, head=head, at=at, signature=office.signing.sign(message)
    )
