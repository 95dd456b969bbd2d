"""Operations of synchronisation: each step in its own lane.

STORE takes a batch and applies answers, PUSH and FEED talk. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.acts.outbox import Waiting
from desk.acts.repairs import Held, held_entries
from desk.catalogue_package import Package
from desk.catalogues import Edition
from desk.done import Done
from desk.entry import BodyState, Head
from desk.ports.platform import Batch, FeedPage, Heartbeat, Receipt
from desk.ports.store import CaseRow
from desk.refusal import Refused
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

MOST_SHOWN = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingEntry:
    """One entry that the platform does not have yet."""

    seq: int
    kind: str
    wall: str
    case: CaseRow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """Everything the 待同步 page shows."""

    waiting: Waiting
    entries: tuple[WaitingEntry, ...]
    held: tuple[tuple[Held, CaseRow | None], ...]


def next_batch(place: CounterPlace) -> Operation[Batch | None]:
    """The next entries to send."""
    return Operation(place, Lane.STORE, place.acts.exchange.next_batch)


def push(place: CounterPlace, batch: Batch) -> Operation[Receipt]:
    """Send them."""
    return Operation(place, Lane.PUSH, lambda: place.acts.exchange.push(batch))


def apply_receipt(place: CounterPlace, receipt: Receipt) -> Operation[Head]:
    """Keep the platform's word."""
    return Operation(place, Lane.STORE, lambda: place.acts.exchange.apply_receipt(receipt))


def heartbeat(place: CounterPlace) -> Operation[Heartbeat]:
    """Ask whether the line is up, and what time it is there."""
    return Operation(place, Lane.PUSH, place.acts.exchange.heartbeat)


def position(place: CounterPlace) -> Operation[int]:
    """The last event of the feed that was applied."""
    return Operation(place, Lane.STORE, place.acts.exchange.position)


def fetch(place: CounterPlace, after: int, wait: float) -> Operation[FeedPage]:
    """What the platform has to say, waiting up to `wait` seconds."""
    return Operation(place, Lane.FEED, lambda: place.acts.exchange.fetch(after, wait=wait))


def apply_page(place: CounterPlace, page: FeedPage) -> Operation[int]:
    """Apply it in order."""

    def work() -> Done[int]:
        return place.acts.exchange.apply_page(page)

    return Operation(place, Lane.STORE, work)


def fetch_catalogue(place: CounterPlace, have: str) -> Operation[Package | None]:
    """The published catalogue, unless its hash is the one we have."""
    return Operation(place, Lane.FEED, lambda: place.acts.exchange.fetch_catalogue(have))


def apply_catalogue(place: CounterPlace, package: Package) -> Operation[Edition | None]:
    """Prove it, keep it, and use it from its day on."""

    def work() -> Done[Edition | None]:
        return place.acts.exchange.apply_catalogue(package)

    return Operation(place, Lane.STORE, work)


def look_at_queue(place: CounterPlace) -> Operation[Queue]:
    """What waits, entry by entry, and what is held."""

    def find(case_id: str | None) -> CaseRow | None:
        if not case_id:
            return None
        try:
            return place.views.get_case(case_id)
        except Refused:
            return None

    def work() -> Queue:
        waiting = place.acts.exchange.waiting()
        entries = [
            WaitingEntry(
                seq=entry.header.seq,
                kind=entry.header.kind,
                wall=entry.header.wall,
                case=find(entry.header.case_id),
            )
            for entry in place.views.entries(after=waiting.recorded, limit=MOST_SHOWN)
            if entry.state is not BodyState.RECEIVED
        ]
        held = tuple((each, find(each.case_id)) for each in held_entries(place.views))
        return Queue(waiting=waiting, entries=tuple(entries), held=held)

    return Operation(place, Lane.STORE, work)
