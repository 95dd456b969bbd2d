"""The outbox: what of the own journal the platform does not have yet, cut into batches.

STORE lane. The one rule: a batch never splits a transaction, and nothing is ever taken out of
the chain: what the platform cannot digest travels without its body.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk.acts.reckoning import recorded_seq, withheld
from desk.desk import Desk
from desk.entry import BodyState, Entry, Head
from desk.ports.platform import Batch
from desk.ports.store import Views

MAX_ENTRIES = 100
MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """What this station did and the platform does not have yet.

    `entries` and `cases` count own entries only: what came by the feed is acknowledged to
    the platform (`head - recorded` tells how far the chain is ahead), and nobody waits for it.
    """

    entries: int
    cases: int
    recorded: int
    head: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What one round of sync did.

    `catalogue` is the number of a catalogue that was taken (0 for none), `catalogue_refused`
    why one that came was not. `files` went up, `files_left` wait, `files_refused` says why.
    """

    pushed: int
    received: int
    waiting: Waiting
    catalogue: int = 0
    catalogue_refused: str = ""
    files: int = 0
    files_left: int = 0
    files_refused: str = ""


def waiting(views: Views) -> Waiting:
    """How much of this station's own work waits, and of how many cases."""
    recorded, head = recorded_seq(views), views.head().seq
    entries, cases = 0, set()
    for entry in views.entries(after=recorded):
        if entry.state is BodyState.RECEIVED:
            continue
        entries += 1
        if entry.header.case_id is not None:
            cases.add(entry.header.case_id)
    return Waiting(entries=entries, cases=len(cases), recorded=recorded, head=head)


def next_batch(
    desk: Desk, most: int = MAX_ENTRIES, *, after: int | None = None
) -> Batch | None:
    """The next entries to send, ending with a transaction; None when all is recorded.

    From the recorded head, or after that seq.

    `most` entries, but at least one transaction; what is withheld goes without its body.
    """
    views = desk.store.views
    kept: list[Entry] = []
    size, whole, held_back = 0, 0, withheld(views)
    start = recorded_seq(views) if after is None else after
    for entry in iter(views.entries(after=start, limit=MAX_ENTRIES * 2)):
        sent = _as_sent(entry, held_back)
        size += len(sent.header_bytes) + len(sent.body or b"")
        if whole and (size > MAX_BYTES or len(kept) >= min(most, MAX_ENTRIES)):
            break
        kept.append(sent)
        if entry.header.last_in_txn:
            whole = len(kept)
    if not whole:
        return None
    last = kept[whole - 1]
    head = Head(epoch=last.header.epoch, seq=last.header.seq, hash=last.hash)
    return Batch(
        station=desk.station.station_id,
        entries=tuple(kept[:whole]),
        head=head,
        signature=views.signature(head.seq),
    )


def is_bare(batch: Batch) -> bool:
    """Whether nothing of the batch has a body that could be left out."""
    return all(entry.body is None for entry in batch.entries)


def _as_sent(entry: Entry, held_back: frozenset[int]) -> Entry:
    """The entry as it travels: whole, or header-only and why."""
    if entry.state is BodyState.RECEIVED:
        return entry.header_only()
    if entry.header.seq in held_back and entry.body is not None:
        return replace(entry.header_only(), state=BodyState.WITHHELD)
    return entry
