"""Acts between this station and the platform: take a batch, apply the answer, apply the feed.

`next_batch`, `apply_*` and `waiting` belong to the STORE lane, `push` to PUSH, `fetch` to
FEED; `sync_once` runs them in turn for the command line. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from desk.acts import outbox
from desk.acts.bringing import note
from desk.acts.cataloguing import Cataloguing
from desk.acts.clocks import Clocks
from desk.acts.outbox import Synced, Waiting
from desk.acts.reckoning import (
    CEILING,
    FEED,
    FEED_EVENT,
    RECORDED,
    heard,
    recorded_seq,
)
from desk.canonical import canonical
from desk.catalogue_package import Package
from desk.catalogues import Edition
from desk.desk import Desk
from desk.done import Done, Kind
from desk.entry import Entry, Head
from desk.events.station import PlatformSaid
from desk.journal import Journal, writing
from desk.ports.platform import Batch, FeedEvent, FeedPage, Heartbeat, Receipt
from desk.ports.store import Change
from desk.refusal import Refused
from desk.steps import promising

T = TypeVar("T")

ACCEPTED = "accepted"

APPLIED = frozenset({Kind.CASE, Kind.OUTBOX, Kind.COUNTERS, Kind.LINE})


class Exchange:
    """The steps of synchronisation, written against the platform port."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def recorded(self) -> int:
        """The seq up to which the platform has this chain."""
        return recorded_seq(self._desk.store.views)

    def waiting(self) -> Waiting:
        """How much of this station's own work waits, and of how many cases."""
        return outbox.waiting(self._desk.store.views)

    def next_batch(self, most: int = outbox.MAX_ENTRIES) -> Batch | None:
        """The next entries to send, at least one transaction; None when all is recorded."""
        return outbox.next_batch(self._desk, most)

    def push(self, batch: Batch) -> Receipt:
        """Send a batch (PUSH lane). Refused("line.down") and kin tell the line's state."""
        return self.talk(lambda: self._desk.platform.push(batch))

    def heartbeat(self) -> Heartbeat:
        """Ask whether the line is up, and learn the platform's time (PUSH lane)."""
        beat = self.talk(self._desk.platform.heartbeat)
        self._desk.clock.compare(datetime.fromisoformat(beat.at))
        self._desk.line.draining = beat.drain_only
        return beat

    def resolve(self) -> Head:
        """What the platform has recorded, after an answer was lost (PUSH lane)."""
        return self.talk(self._desk.platform.head)

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

    def known(self) -> str:
        """The id of the last event that was applied: proof that both tell one history."""
        return self._desk.store.views.find_cursor(FEED_EVENT) or ""

    def fetch(self, after: int, *, wait: float = 0.0, known: str = "") -> FeedPage:
        """Ask for what the platform has to say (FEED lane).

        Raises Refused("platform.behind", seq) where it does not know `known` at `after`.
        """
        return self.talk(lambda: self._desk.platform.feed(after, wait=wait, known=known))

    def fetch_own(self, after: int) -> tuple[Entry, ...]:
        """Own entries that the platform has, after that seq (PUSH lane)."""
        return self.talk(lambda: self._desk.platform.journal(after))

    def apply_page(self, page: FeedPage) -> Done[int]:
        """Apply the events strictly in order, each as its own transaction with the cursor.

        What comes again after the feed was gone back is known by its id and passed over.
        """
        applied, again = 0, self._said_before()
        for event in page.events:
            position = self.position()
            if event.feed_seq <= position:
                continue
            if event.feed_seq != position + 1:
                raise Refused("sync.feed-gap", wanted=position + 1, got=event.feed_seq)
            if event.event_id in again:
                with self._desk.store.change() as change:
                    _at(change, event)
                continue
            self._apply(event)
            applied += 1
        if applied:
            Clocks(self._desk).settle()
        return Done(applied, APPLIED if applied else frozenset())

    def _said_before(self) -> frozenset[str]:
        """Ids of the events that were applied here, where any of them may come again."""
        views = self._desk.store.views
        if self.position() >= int(views.find_cursor(CEILING) or "0"):
            return frozenset()
        return frozenset(event_id for _seq, event_id in heard(views))

    def sync_once(self) -> Done[Synced]:
        """Push until nothing waits, then read the feed to its end (one lane, one caller)."""
        from desk.acts.sync_round import Round  # it is made of these steps

        return Round(self._desk, self).run()

    def fetch_catalogue(self, have: str) -> Package | None:
        """The catalogue that the platform publishes, None when it is ours (FEED lane)."""
        return self.talk(lambda: self._desk.platform.catalogue(have))

    def apply_catalogue(self, package: Package | None) -> Done[Edition | None]:
        """Take a catalogue that was fetched; Refused("catalogue.…") leaves the one in use."""
        return Cataloguing(self._desk).take(package)

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
            _at(journal.change, event)
            note(journal.change, event)
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

    def talk(self, call: Callable[[], T]) -> T:
        """Make that call and note whether the line carried it; Refused("line.down")."""
        line = self._desk.line
        if line.cut:
            line.failed("line.down")
            raise Refused("line.down")
        try:
            answer = call()
        except Refused as refusal:
            if refusal.code.startswith("line."):
                line.failed(refusal.code)
            raise
        line.worked(self._desk.clock.now().isoformat())
        return answer


def _at(change: Change, event: FeedEvent) -> None:
    """The feed is applied up to that event."""
    change.set_cursor(FEED, str(event.feed_seq))
    change.set_cursor(FEED_EVENT, event.event_id)
