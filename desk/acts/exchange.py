"""Acts between this station and the platform: take a batch, apply the answer, apply the feed.

`next_batch`, `apply_*` and `waiting` belong to the STORE lane, `push` to PUSH, `fetch` to
FEED; `sync_once` runs them in turn for the command line. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from desk.acts.cataloguing import Cataloguing
from desk.acts.clocks import Clocks
from desk.canonical import canonical
from desk.catalogue_package import Package
from desk.catalogues import Edition
from desk.desk import Desk
from desk.done import Done, Kind
from desk.entry import BodyState, Entry, Head
from desk.events.station import PlatformSaid
from desk.journal import Journal, writing
from desk.ports.platform import Batch, FeedEvent, FeedPage, Heartbeat, Receipt
from desk.refusal import Refused
from desk.steps import promising

T = TypeVar("T")

MAX_ENTRIES = 100
MAX_BYTES = 1_000_000
RECORDED = "recorded"
FEED = "feed"
ACCEPTED = "accepted"

APPLIED = frozenset({Kind.CASE, Kind.OUTBOX, Kind.COUNTERS, Kind.LINE})


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
    why one that came was not.
    """

    pushed: int
    received: int
    waiting: Waiting
    catalogue: int = 0
    catalogue_refused: str = ""


class Exchange:
    """The steps of synchronisation, written against the platform port."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def recorded(self) -> int:
        """The seq up to which the platform has this chain."""
        text = self._desk.store.views.find_cursor(RECORDED)
        return 0 if text is None else int(json.loads(text)["seq"])

    def waiting(self) -> Waiting:
        """How much of this station's own work waits, and of how many cases."""
        recorded, head = self.recorded(), self._desk.store.views.head().seq
        entries, cases = 0, set()
        for entry in self._desk.store.views.entries(after=recorded):
            if entry.state is BodyState.RECEIVED:
                continue
            entries += 1
            if entry.header.case_id is not None:
                cases.add(entry.header.case_id)
        return Waiting(entries=entries, cases=len(cases), recorded=recorded, head=head)

    def next_batch(self) -> Batch | None:
        """The next entries to send, ending with a transaction; None when all is recorded."""
        views = self._desk.store.views
        kept: list[Entry] = []
        size, whole = 0, 0
        entries = iter(views.entries(after=self.recorded(), limit=MAX_ENTRIES * 2))
        for entry in entries:
            sent = entry.header_only() if entry.state is BodyState.RECEIVED else entry
            size += len(sent.header_bytes) + len(sent.body or b"")
            if whole and (size > MAX_BYTES or len(kept) >= MAX_ENTRIES):
                break
            kept.append(sent)
            if entry.header.last_in_txn:
                whole = len(kept)
        if not whole:
            return None
        last = kept[whole - 1]
        head = Head(epoch=last.header.epoch, seq=last.header.seq, hash=last.hash)
        return Batch(
            station=self._desk.station.station_id,
            entries=tuple(kept[:whole]),
            head=head,
            signature=views.signature(head.seq),
        )

    def push(self, batch: Batch) -> Receipt:
        """Send a batch (PUSH lane). Refused("line.down") and kin tell the line's state."""
        self._require_line()
        return self._told(lambda: self._desk.platform.push(batch))

    def heartbeat(self) -> Heartbeat:
        """Ask whether the line is up, and learn the platform's time (PUSH lane)."""
        self._require_line()
        beat = self._told(self._desk.platform.heartbeat)
        self._desk.clock.compare(datetime.fromisoformat(beat.at))
        self._desk.line.draining = beat.drain_only
        return beat

    def resolve(self) -> Head:
        """What the platform has recorded, after an answer was lost (PUSH lane)."""
        self._require_line()
        return self._told(self._desk.platform.head)

    def apply_receipt(self, receipt: Receipt) -> Done[Head]:
        """Keep the platform's word that it has the chain up to there.

        A receipt that comes late says less than is known and changes nothing.
        """
        own = next(
            iter(self._desk.store.views.entries(after=receipt.head.seq - 1, limit=1)), None
        )
        if own is None or own.hash != receipt.head.hash:
            raise Refused("sync.foreign-receipt", seq=receipt.head.seq)
        if receipt.head.seq <= self.recorded():
            return Done(receipt.head)
        text = canonical(
            {
                "seq": receipt.head.seq,
                "hash": receipt.head.hash,
                "epoch": receipt.head.epoch,
                "at": receipt.at,
                "signature": receipt.signature,
            }
        ).decode("utf-8")
        with self._desk.store.change() as change:
            change.set_cursor(RECORDED, text)
        return Done(receipt.head, frozenset({Kind.OUTBOX, Kind.CASE, Kind.LINE}))

    def position(self) -> int:
        """The last feed_seq that was applied here."""
        return int(self._desk.store.views.find_cursor(FEED) or "0")

    def fetch(self, after: int, *, wait: float = 0.0) -> FeedPage:
        """Ask for what the platform has to say (FEED lane)."""
        self._require_line()
        return self._told(lambda: self._desk.platform.feed(after, wait=wait))

    def apply_page(self, page: FeedPage) -> Done[int]:
        """Apply the events strictly in order, each as its own transaction with the cursor."""
        applied = 0
        for event in page.events:
            position = self.position()
            if event.feed_seq <= position:
                continue
            if event.feed_seq != position + 1:
                raise Refused("sync.feed-gap", wanted=position + 1, got=event.feed_seq)
            self._apply(event)
            applied += 1
        if applied:
            Clocks(self._desk).settle()
        return Done(applied, APPLIED if applied else frozenset())

    def sync_once(self) -> Done[Synced]:
        """Push until nothing waits, then read the feed to its end (one lane, one caller)."""
        pushed, received = self._push_all(), 0
        while True:
            page = self.fetch(self.position())
            applied = self.apply_page(page).value
            received += applied
            if not page.more or not applied:
                break
        number, refused = self._update_catalogue()
        self._push_all()
        done = Synced(
            pushed=pushed,
            received=received,
            waiting=self.waiting(),
            catalogue=number,
            catalogue_refused=refused,
        )
        return Done(done, APPLIED | ({Kind.CATALOGUE} if number else frozenset()))

    def fetch_catalogue(self, have: str) -> Package | None:
        """The catalogue that the platform publishes, None when it is ours (FEED lane)."""
        self._require_line()
        return self._told(lambda: self._desk.platform.catalogue(have))

    def apply_catalogue(self, package: Package | None) -> Done[Edition | None]:
        """Take a catalogue that was fetched; Refused("catalogue.…") leaves the one in use."""
        return Cataloguing(self._desk).take(package)

    def _update_catalogue(self) -> tuple[int, str]:
        """The number that was taken, or why not: cases are synced whatever comes of it."""
        try:
            package = self.fetch_catalogue(self._desk.catalogues.newest.hash)
            edition = self.apply_catalogue(package).value
        except Refused as refusal:
            if not refusal.code.startswith("catalogue."):
                raise
            return 0, refusal.code
        return (0 if edition is None else edition.number), ""

    def _push_all(self) -> int:
        """Push until nothing waits; how many entries the platform recorded."""
        began = self.recorded()
        while (batch := self.next_batch()) is not None:
            before = self.recorded()
            self.apply_receipt(self.push(batch))
            if self.recorded() == before:
                raise Refused("sync.nothing-recorded", seq=before)
        return self.recorded() - began

    def _apply(self, event: FeedEvent) -> None:
        with writing(self._desk, None) as journal:
            journal.receive(
                PlatformSaid(
                    at=journal.reading.wall,
                    feed_seq=event.feed_seq,
                    event_id=event.event_id,
                    hall=event.hall,
                    kind=event.kind,
                    case_id=event.case_id,
                    platform_at=event.at,
                    data=event.data,
                    data_hash=event.message()["data_hash"],
                    signature=event.signature,
                )
            )
            journal.change.set_cursor(FEED, str(event.feed_seq))
            if event.kind == ACCEPTED and event.case_id is not None:
                self._begin(journal, event.case_id)

    def _begin(self, journal: Journal, case_id: str) -> None:
        """What an acceptance by the department begins here: what is owed, what is verified."""
        case = journal.find(case_id)
        if case is None or case.received_by != self._desk.station.station_id:
            return
        if case.item is None or case.applicant is None:
            return  # strange, and the feed goes on
        for follows in promising.after_acceptance(case, journal.reading.wall):
            if journal.change.find_record(follows.record_id) is None:
                journal.append(follows, case)

    def _require_line(self) -> None:
        if self._desk.line.cut:
            self._desk.line.failed("line.down")
            raise Refused("line.down")

    def _told(self, call: Callable[[], T]) -> T:
        line = self._desk.line
        try:
            answer = call()
        except Refused as refusal:
            if refusal.code.startswith("line."):
                line.failed(refusal.code)
            raise
        line.worked(self._desk.clock.now().isoformat())
        return answer
