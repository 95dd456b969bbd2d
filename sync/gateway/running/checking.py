"""Proving a gateway's database: pages, journals link by link, feeds, cases, files.

Used by the administrator's verbs, beside a gateway that works. The one rule: nothing is
believed that can be computed, and one damaged row does not hide the next.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desk.canonical import canonical, sha256
from desk.entry import GENESIS, BodyState, Entry
from desk.ports.platform import FeedEvent
from desk.refusal import Refused
from desk.signing import verify
from sync.gateway.office import Office
from sync.gateway.store import sizes, stations
from sync.gateway.store.entries import read_entries
from sync.gateway.store.feed import last_numbers, read_events
from sync.gateway.store.stations import Station

PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Where something is wrong, and its code."""

    where: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was looked at, and what is wrong with it."""

    stations: int
    entries: int
    events: int
    faults: tuple[Fault, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


def check(office: Office) -> Checked:
    """Look at every journal, feed and case of that gateway."""
    with office.store.reading() as txn:
        # The heads first: what is recorded meanwhile only lies beyond them.
        enrolled = {s.station: s for s in stations.all_stations(txn)}
        found = sizes.journals(txn)
        feeds = last_numbers(txn)
        damaged = sizes.damaged_cases(txn)
        named = sizes.named_files(txn)
    faults = [Fault(where=f"case {case_id}", code="gateway.row-damaged") for case_id in damaged]
    faults += _files(office, named)
    for journal in found:
        faults += _journal(office, journal, enrolled.get(journal.station))
    for (region, hall), last in feeds.items():
        faults += _feed(office.at(region), hall, last)
    return Checked(
        stations=len(enrolled),
        entries=sum(journal.entries for journal in found),
        events=sum(feeds.values()),
        faults=tuple(faults),
    )


def _files(office: Office, named: Iterable[tuple[str, str]]) -> Iterator[Fault]:
    """Files that count and are not in their folder; content is proven where it is read."""
    for station, digest in named:
        if office.files is None or not office.files.has(station, digest):
            yield Fault(where=f"file {station}/{digest[:12]}", code="gateway.file-missing")


def _journal(
    office: Office, journal: sizes.Journal, station: Station | None
) -> Iterator[Fault]:
    """The links of one recorded journal, and the recorded head among them.

    A gateway that works meanwhile goes on beyond the head that was read before.
    """
    name = f"{journal.station}/{journal.epoch}"
    seq, digest = 0, GENESIS
    head = (0, "") if station is None or station.epoch != journal.epoch else _head(station)
    while seq < journal.last:
        page = _page(office, journal, seq)
        if not page:  # what cannot be read is passed over, with the link that leads on from it
            seq, digest = seq + 1, ""
            yield Fault(where=f"{name}/{seq}", code="gateway.row-damaged")
        for entry in page:
            yield from _entry(f"{name}/{entry.header.seq}", entry, seq, digest)
            seq, digest = entry.header.seq, entry.hash
            if seq == head[0] and digest != head[1]:
                yield Fault(where=name, code="chain.differs-from-recorded")
    if seq < head[0]:
        yield Fault(where=f"{name} after {seq}", code="chain.entry-missing")


def _head(station: Station) -> tuple[int, str]:
    return station.head_seq, station.head_hash


def _page(office: Office, journal: sizes.Journal, after: int) -> tuple[Entry, ...]:
    """The next entries; one where a later one cannot be read, none where that one cannot."""
    for limit in (PAGE, 1):
        passed = contextlib.suppress(Refused, ValueError, KeyError, TypeError)
        with passed, office.store.reading() as txn:
            return read_entries(txn, journal.station, journal.epoch, after=after, limit=limit)
    return ()


def _entry(where: str, entry: Entry, before: int, digest: str) -> Iterator[Fault]:
    header = entry.header
    if header.seq != before + 1:
        yield Fault(where=where, code="chain.entry-missing")
    elif digest and header.prev_hash != digest:
        yield Fault(where=where, code="chain.link-broken")
    if entry.state is BodyState.FULL and entry.body is None:
        yield Fault(where=where, code="chain.body-missing")
    if entry.body is not None and sha256(entry.body) != header.body_hash:
        yield Fault(where=where, code="chain.body-changed")


def _feed(office: Office, hall: str, last: int) -> Iterator[Fault]:
    """One hall's feed: no gap, every event signed by this gateway."""
    seq = 0
    while seq < last:
        page = _events(office, hall, seq)
        if not page:
            seq += 1
            yield Fault(where=f"feed {hall}/{seq}", code="gateway.row-damaged")
        for event in page:
            yield from _event(office, event, seq)
            seq = event.feed_seq


def _events(office: Office, hall: str, after: int) -> tuple[FeedEvent, ...]:
    for limit in (PAGE, 1):
        with contextlib.suppress(Refused, ValueError), office.store.reading() as txn:
            return read_events(txn, hall, after, limit)
    return ()


def _event(office: Office, event: FeedEvent, before: int) -> Iterator[Fault]:
    where = f"feed {event.hall}/{event.feed_seq}"
    if event.feed_seq != before + 1:
        yield Fault(where=where, code="gateway.feed-gap")
    if not verify(office.signing.public, canonical(event.message()), event.signature):
        yield Fault(where=where, code="gateway.feed-forged")
