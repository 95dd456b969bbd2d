"""Checking a chain of entries: what changed, went missing or was put in another order.

Owned by no thread. The one rule: the checker takes entries as stored bytes and believes
nothing that it can compute.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desk.canonical import sha256
from desk.entry import GENESIS, BodyState, Entry, Head, head_message
from desk.signing import verify


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing found wrong: the seq where it shows, and a code `chain.what`."""

    seq: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainReport:
    """What a check of the whole chain found; `faults` is empty for a sound one."""

    head: Head
    entries: int
    purged: int
    faults: tuple[Fault, ...]


def check_chain(
    station: str,
    public: str,
    entries: Iterable[Entry],
    signatures: Mapping[int, str],
    start: Head | None = None,
) -> ChainReport:
    """Walk the entries in order of seq from `start` (the beginning by default).

    `signatures` maps the last seq of each transaction to the station's signature of the head.
    """
    head = start or Head(epoch=1, seq=0, hash=GENESIS)
    faults: list[Fault] = []
    count = purged = 0
    open_txn = False
    for entry in entries:
        count += 1
        faults += [
            Fault(seq=entry.header.seq, code=code) for code in _link(head, entry, station)
        ]
        faults += [Fault(seq=entry.header.seq, code=code) for code in _body(entry)]
        purged += entry.state is BodyState.PURGED
        head = Head(epoch=entry.header.epoch, seq=entry.header.seq, hash=entry.hash)
        open_txn = not entry.header.last_in_txn
        if entry.header.last_in_txn and not _signed(station, public, head, signatures):
            faults.append(Fault(seq=head.seq, code="chain.signature-wrong"))
    if open_txn:
        faults.append(Fault(seq=head.seq, code="chain.transaction-cut"))
    return ChainReport(head=head, entries=count, purged=purged, faults=tuple(faults))


def _link(head: Head, entry: Entry, station: str) -> list[str]:
    header = entry.header
    codes = []
    if header.seq != head.seq + 1:
        codes.append("chain.entry-missing")
    if header.prev_hash != head.hash:
        codes.append("chain.link-broken")
    if header.station != station or header.epoch < head.epoch:
        codes.append("chain.foreign-entry")
    return codes


def _body(entry: Entry) -> list[str]:
    if entry.body is None:
        return [] if entry.state is not BodyState.FULL else ["chain.body-missing"]
    return [] if sha256(entry.body) == entry.header.body_hash else ["chain.body-changed"]


def _signed(station: str, public: str, head: Head, signatures: Mapping[int, str]) -> bool:
    signature = signatures.get(head.seq, "")
    return verify(public, head_message(station, head), signature)
