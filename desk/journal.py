"""Writing the journal: one transaction of entries, chained, signed and projected.

Belongs to the STORE lane. The one rule: entries, their bodies, the views they move and the
signed head go into one store change; a paper is printed only after it returned.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desk.canonical import sha256
from desk.case import Case
from desk.desk import PROGRAM, Desk
from desk.entry import SALT_BYTES, BodyState, Entry, Head, Header, body_bytes, head_message
from desk.events.facts import Event
from desk.events.kinds import word, write
from desk.events.station import PlatformSaid
from desk.named_files import files_of
from desk.numbering import check_receipt_number
from desk.people import Actor
from desk.ports.clock import Reading
from desk.ports.store import Change
from desk.projection import Projector
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.signing import SUITE

SYSTEM = "system"
FLOOR = "serial_floor"
# Half of what one push may carry: a larger entry could never be sent, and all behind it waits.
MOST_BYTES = 512 * 1024
# What one push carries (protocol, section 3): entries, and bytes of bodies and headers.
MOST_TOGETHER, MOST_SENT, HEADER_BYTES = 100, 1_000_000, 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pending:
    header: Header
    body: bytes
    event: Event


class Journal:
    """One open transaction of the journal."""

    def __init__(self, desk: Desk, change: Change, actor: Actor | None) -> None:
        self._desk = desk
        self.change = change
        self._actor = actor
        self.reading: Reading = desk.clock.read()
        self._projector = Projector(change, desk.station.station_id)
        self._head = change.head()
        self._pending: list[_Pending] = []
        self._case_seqs: dict[str, int] = {}

    def get(self, case_id: str) -> Case:
        """The case as this transaction sees it; Refused("case.unknown")."""
        case = self._projector.find(case_id)
        if case is None:
            raise Refused("case.unknown")
        return case

    def find(self, case_id: str) -> Case | None:
        """The case as this transaction sees it, None where it is not known here."""
        return self._projector.find(case_id)

    def get_record(self, record_id: str) -> Record:
        """The record as this transaction sees it; Refused("record.unknown")."""
        row = self.change.find_record(record_id)
        if row is None:
            raise Refused("record.unknown")
        return read_record(row)

    def next_serial(self) -> int:
        """The next receipt serial of today; an old copy of a store refuses."""
        day = self.reading.wall.date().isoformat()
        floor = int(self.change.find_cursor(f"{FLOOR}:{day}") or 0)
        return max(self.change.last_serial(day), floor) + 1

    def append(self, event: Event, case: Case | None = None, *, amends: str = "") -> Case:
        """Append one entry and give the case it leads to (an empty one without a case).

        `amends` is the event that this one says again. Raises Refused("case.too-much-text")
        for an entry that no push could carry.
        """
        header = self._header(event, None if case is None else case.case_id, case)
        self._take(replace(header, amends=amends), event)
        if case is None:
            return Case(case_id="")
        return self._projector.find(case.case_id) or case

    def receive(self, event: PlatformSaid) -> None:
        """Append what the platform said; the case may be one that this station never saw."""
        self._take(self._header(event, event.case_id, None), event)

    @property
    def last_event_id(self) -> str:
        """The id of the entry that was appended last, "" before the first."""
        return self._pending[-1].header.event_id if self._pending else ""

    def _take(self, header: Header, event: Event) -> None:
        body = body_bytes(self._desk.ids.salt(), write(event))
        if len(body) > MOST_BYTES and not isinstance(event, PlatformSaid):
            raise Refused("case.too-much-text", limit=MOST_BYTES // 1024)
        header = replace(header, body_hash=sha256(body))
        self._pending.append(_Pending(header=header, body=body, event=event))
        self._projector.apply(header, event)

    def seal(self) -> Head:
        """Chain, write and sign what was appended; gives the new head."""
        for part in _parts(self._pending):
            self._seal(part)
        return self._head

    def _seal(self, part: Sequence[_Pending]) -> None:
        """Chain, write and sign what travels together."""
        first = self._head.seq + 1
        for n, pending in enumerate(part):
            header = replace(
                pending.header,
                seq=first + n,
                txn=first,
                last_in_txn=n == len(part) - 1,
                prev_hash=self._head.hash,
            )
            received = isinstance(pending.event, PlatformSaid)
            state = BodyState.RECEIVED if received else BodyState.FULL
            entry = Entry.make(header, pending.body, state)
            self.change.put_entry(entry)
            self._head = Head(epoch=header.epoch, seq=header.seq, hash=entry.hash)
        message = head_message(self._desk.station.station_id, self._head)
        self.change.sign_head(self._head.seq, self._desk.signer.sign(message))

    def _header(self, event: Event, case_id: str | None, case: Case | None) -> Header:
        station, reading = self._desk.station, self.reading
        item = None if case is None else case.item
        return Header(
            event_id=self._desk.ids.event_id(),
            station=station.station_id,
            epoch=station.epoch,
            seq=0,
            txn=0,
            last_in_txn=False,
            case_id=case_id,
            case_seq=0 if case_id is None else self._next_case_seq(case_id),
            base=None if case is None else case.base,
            kind=word(event),
            actor=SYSTEM if self._actor is None else self._actor.person_id,
            role=SYSTEM if self._actor is None else self._actor.role.value,
            session=self._desk.session,
            item_code="" if item is None else item.code,
            item_version=0 if item is None else item.version,
            program=PROGRAM,
            suite=SUITE,
            business_date=reading.wall.date().isoformat(),
            hall=station.hall,
            window=station.window,
            wall=reading.wall.isoformat(),
            boot_id=reading.boot_id,
            boot_ms=reading.boot_ms,
            offset_ms=reading.offset_ms,
            trust=reading.trust.value,
            body_hash="0" * (SALT_BYTES * 4),
            files=files_of(event, case_id),
            prev_hash="",
        )

    def _next_case_seq(self, case_id: str) -> int:
        last = self._case_seqs.get(case_id)
        if last is None:
            last = self.change.last_case_seq(case_id)
        self._case_seqs[case_id] = last + 1
        return last + 1


def _parts(pending: Sequence[_Pending]) -> Iterator[Sequence[_Pending]]:
    """As many entries together as one push carries: a batch never splits a transaction.

    A calendar that moves a thousand days is one change of the store, and travels in parts.
    """
    begun, size = 0, 0
    for n, each in enumerate(pending):
        size += len(each.body) + HEADER_BYTES
        if n > begun and (n - begun >= MOST_TOGETHER or size > MOST_SENT):
            yield pending[begun:n]
            begun, size = n, len(each.body) + HEADER_BYTES
    if pending:
        yield pending[begun:]


def keep_floor(journal: Journal, last_receipt: str) -> None:
    """Begin above what an earlier epoch of this place may have given out on that day.

    The next full thousand, because its last numbers may stand on paper and nowhere else.
    """
    last = check_receipt_number(last_receipt)
    floor = (last.serial // 1000 + 1) * 1000
    journal.change.set_cursor(f"{FLOOR}:{last.day.isoformat()}", str(floor))


@contextmanager
def writing(desk: Desk, actor: Actor | None) -> Iterator[Journal]:
    """A transaction of the journal; durable when the block has been left without an error."""
    with desk.store.change() as change:
        journal = Journal(desk, change, actor)
        yield journal
        journal.seal()
