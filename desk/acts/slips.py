"""Acts on emergency slips: a book is reserved, a slip is entered afterwards, one is spoiled.

Belongs to the STORE lane. The one rule: the stated time counts only when a supervisor
confirmed it; until then the case counts from its entry, marked 手工填写.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desk.acts.acting import KEPT, enter
from desk.acts.queueing import state_of
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.keeping import SlipConfirmed, SlipEntered, SlipSpoiled, SlipsReserved
from desk.journal import Journal, writing
from desk.people import Actor
from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.steps.evidence import kept

MOST_SLIPS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipCount:
    """The slips of a station: reserved = used + spoiled + left."""

    reserved: int
    used: int
    spoiled: int
    left: int


class Slips:
    """应急收件单 of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def reserve(self, actor: Actor, *, count: int) -> Done[str]:
        """The next range of numbers, for a book that is printed in advance."""
        if not 0 < count <= MOST_SLIPS:
            raise Refused("slip.bad-count", limit=MOST_SLIPS)
        last = max((_last(book) for book in books(self._desk.store.views)), default=0)
        prefix = f"YJ{self._desk.station.region[:6]}{self._desk.station.code5}"
        return enter(
            self._desk,
            Duty.ENTER_AFTERWARDS,
            actor,
            lambda at: SlipsReserved(
                at=at,
                record_id=f"slips-{self._desk.ids.event_id()}",
                first=last + 1,
                last=last + count,
                prefix=prefix,
            ),
        )

    def enter(
        self,
        case_id: str,
        actor: Actor,
        *,
        number: str,
        stated_at: datetime,
        filled_by: str,
        scan: bytes = b"",
    ) -> Done[str]:
        """The slip of a case that was received on paper while the power was out.

        Raises Refused("slip.unknown"), ("slip.used"), ("slip.in-future"), ("slip.bad-time"),
        ("slip.after-receipt"), ("slip.before-book"), ("slip.case-has-one"),
        ("slip.filled-by-missing").
        """
        if not filled_by.strip():
            raise Refused("slip.filled-by-missing")
        blob = self._desk.store.blobs.put(scan) if scan else ""
        with writing(self._desk, actor) as journal:
            case = journal.get(case_id)
            check_duty(Duty.ENTER_AFTERWARDS, actor, self._desk.station, case)
            self._check_stated(case, number, stated_at, journal.reading.wall)
            record_id = self._free(journal, number)
            if self._desk.store.views.records("slip", case_id=case_id):
                raise Refused("slip.case-has-one")
            journal.append(
                SlipEntered(
                    at=journal.reading.wall,
                    record_id=record_id,
                    number=number,
                    stated_at=stated_at,
                    filled_by=filled_by.strip(),
                    scan=blob,
                ),
                case,
            )
            if blob:
                journal.append(kept(blob, "应急收件单", journal.reading.wall), case)
        return Done(record_id, KEPT)

    def confirm(self, record_id: str, actor: Actor) -> Done[str]:
        """A supervisor looked at the slip: the clock runs from the stated time."""
        with writing(self._desk, actor) as journal:
            check_duty(Duty.CONFIRM_AFTERWARDS, actor, self._desk.station)
            record = state_of(journal, record_id, "entered")
            case = journal.get(record.case_id)
            stated = datetime.fromisoformat(record.facts["stated_at"])
            journal.append(
                SlipConfirmed(
                    at=journal.reading.wall,
                    record_id=record_id,
                    stated_at=stated,
                    confirmed_by=actor.name,
                ),
                case,
            )
        return Done(record_id, KEPT)

    def spoil(self, actor: Actor, *, number: str, reason: str) -> Done[str]:
        """A slip that was spoiled; its number is gone."""
        if not reason.strip():
            raise Refused("case.reason-missing")
        with writing(self._desk, actor) as journal:
            check_duty(Duty.ENTER_AFTERWARDS, actor, self._desk.station)
            record_id = self._free(journal, number)
            journal.append(
                SlipSpoiled(
                    at=journal.reading.wall, record_id=record_id, number=number, reason=reason
                )
            )
        return Done(record_id, KEPT)

    def _check_stated(
        self, case: Case, number: str, stated_at: datetime, now: datetime
    ) -> None:
        if stated_at.tzinfo is None:
            raise Refused("slip.bad-time")
        if stated_at > now:
            raise Refused("slip.in-future")
        if case.received_at is not None and stated_at > case.received_at:
            raise Refused("slip.after-receipt")
        made = [b.opened for b in books(self._desk.store.views) if number in numbers([b])]
        if made and stated_at.date() < made[0].date():
            raise Refused("slip.before-book")

    def _free(self, journal: Journal, number: str) -> str:
        if number not in numbers(books(self._desk.store.views)):
            raise Refused("slip.unknown")
        record_id = f"slip-{number}"
        if journal.change.find_record(record_id) is not None:
            raise Refused("slip.used")
        return record_id


def books(views: Views) -> tuple[Record, ...]:
    """The books that were reserved (STORE or READ lane)."""
    return tuple(read_record(row) for row in views.records("slip_book"))


def numbers(of: Iterable[Record]) -> tuple[str, ...]:
    """Every number of those books."""
    return tuple(
        f"{book.facts['prefix']}{n:05d}"
        for book in of
        for n in range(int(book.facts["first"]), _last(book) + 1)
    )


def reconcile(views: Views) -> SlipCount:
    """Reserved = used + spoiled + left, for the close of the day."""
    reserved = len(numbers(books(views)))
    slips = views.records("slip", limit=100_000)
    spoiled = sum(row.state == "spoiled" for row in slips)
    used = len(slips) - spoiled
    return SlipCount(
        reserved=reserved, used=used, spoiled=spoiled, left=reserved - used - spoiled
    )


def _last(book: Record) -> int:
    return int(book.facts["last"])
