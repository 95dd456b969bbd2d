"""Operations of synchronisation: each step in its own lane.

STORE takes a batch and applies answers, PUSH and FEED talk. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desk.acts.filing import FilesWaiting, Filing
from desk.acts.outbox import Waiting
from desk.acts.reckoning import Reckoning, Standing
from desk.acts.repairs import Held, held_entries
from desk.catalogue_package import Package
from desk.catalogues import Edition
from desk.done import Done
from desk.entry import BodyState, Entry, Head
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
    files: FilesWaiting = field(default_factory=FilesWaiting)


def next_batch(place: CounterPlace, most: int) -> Operation[Batch | None]:
    """The next entries to send, at most so many."""
    return Operation(place, Lane.STORE, lambda: place.acts.exchange.next_batch(most))


def withhold(place: CounterPlace) -> Operation[tuple[int, ...]]:
    """Let the first transaction that waits travel without its bodies."""

    def work() -> Done[tuple[int, ...]]:
        batch = place.acts.exchange.next_batch(1)
        seqs = [] if batch is None else [entry.header.seq for entry in batch.entries]
        return Reckoning(place.acts.desk).withhold(seqs)

    return Operation(place, Lane.STORE, work)


def resolve(place: CounterPlace) -> Operation[Head]:
    """What the platform has of this station."""
    return Operation(place, Lane.PUSH, place.acts.exchange.resolve)


def settle(place: CounterPlace, head: Head) -> Operation[Standing]:
    """What follows from it: all is well, offered again, or ours come back."""
    return Operation(place, Lane.STORE, lambda: Reckoning(place.acts.desk).settle(head))


def fetch_own(place: CounterPlace, after: int) -> Operation[tuple[Entry, ...]]:
    """Own entries that this store lost, after that seq."""
    return Operation(place, Lane.PUSH, lambda: place.acts.exchange.fetch_own(after))


def own_head(place: CounterPlace) -> Operation[int]:
    """The end of the own journal."""
    return Operation(place, Lane.STORE, lambda: place.views.head().seq)


def take_back(place: CounterPlace, entries: tuple[Entry, ...]) -> Operation[int]:
    """Append them as they were."""
    return Operation(place, Lane.STORE, lambda: Reckoning(place.acts.desk).take_back(entries))


def rewind(place: CounterPlace, last: int) -> Operation[int]:
    """Go back in the feed to where both still agree."""
    return Operation(place, Lane.STORE, lambda: Reckoning(place.acts.desk).rewind_feed(last))


def push(place: CounterPlace, batch: Batch) -> Operation[Receipt]:
    """Send them."""
    return Operation(place, Lane.PUSH, lambda: place.acts.exchange.push(batch))


def apply_receipt(place: CounterPlace, receipt: Receipt) -> Operation[Head]:
    """Keep the platform's word."""
    return Operation(place, Lane.STORE, lambda: place.acts.exchange.apply_receipt(receipt))


def heartbeat(place: CounterPlace) -> Operation[Heartbeat]:
    """Ask whether the line is up, and what time it is there."""
    return Operation(place, Lane.PUSH, place.acts.exchange.heartbeat)


def position(place: CounterPlace) -> Operation[tuple[int, str]]:
    """The last event of the feed that was applied: its number and its id."""
    exchange = place.acts.exchange
    return Operation(place, Lane.STORE, lambda: (exchange.position(), exchange.known()))


def fetch(place: CounterPlace, at: tuple[int, str], wait: float) -> Operation[FeedPage]:
    """What the platform has to say, waiting up to `wait` seconds."""
    after, known = at
    exchange = place.acts.exchange
    return Operation(place, Lane.FEED, lambda: exchange.fetch(after, wait=wait, known=known))


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
        files = Filing(place.acts.desk).waiting()
        return Queue(waiting=waiting, entries=tuple(entries), held=held, files=files)

    return Operation(place, Lane.STORE, work)
