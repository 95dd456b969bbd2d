"""Acts on notices: the messages of the hall, and what a newer catalogue changed, in words.

Belongs to the STORE lane. The one rule: a read mark is the person's own; nothing else follows
from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desk.catalogues import Edition
from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.notices import MessageRead
from desk.journal import writing
from desk.people import Actor
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.notices import MESSAGE, is_read

MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueChange:
    """What an edition changes against the one before it, by names of items."""

    number: int
    effective: date
    waits: bool
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


class Notices:
    """What somebody at this station should have read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def messages(self) -> tuple[Record, ...]:
        """The messages, the newest first."""
        rows = self._desk.store.views.records(MESSAGE, limit=MOST)
        return tuple(
            sorted((read_record(row) for row in rows), key=lambda r: r.opened, reverse=True)
        )

    def unread(self, person_id: str) -> int:
        """How many messages that person has not read."""
        return sum(not is_read(record, person_id) for record in self.messages())

    def read(self, record_id: str, actor: Actor) -> Done[bool]:
        """Mark it read by that person; False when it was so already.

        Raises Refused("record.unknown").
        """
        row = self._desk.store.views.find_record(record_id)
        if row is None or row.kind != MESSAGE:
            raise Refused("record.unknown")
        if is_read(read_record(row), actor.person_id):
            return Done(value=False)
        with writing(self._desk, actor) as journal:
            journal.append(MessageRead(at=journal.reading.wall, record_id=record_id))
        return Done(value=True, changed=frozenset({Kind.RECORDS, Kind.OUTBOX}))

    def catalogues(self, today: date) -> tuple[CatalogueChange, ...]:
        """What each edition changed, the newest first; the one that ships changes nothing."""
        editions = self._desk.catalogues.editions
        changes = [_change(old, new, today) for old, new in pairwise(editions)]
        return tuple(reversed(changes))


def _change(old: Edition, new: Edition, today: date) -> CatalogueChange:
    before, after = _newest(old), _newest(new)
    return CatalogueChange(
        number=new.number,
        effective=new.effective,
        waits=new.effective > today,
        added=tuple(after[code][1] for code in after if code not in before),
        changed=tuple(
            after[code][1]
            for code in after
            if code in before and after[code][0] != before[code][0]
        ),
        gone=tuple(before[code][1] for code in before if code not in after),
    )


def _newest(edition: Edition) -> dict[str, tuple[str, str]]:
    """Per item the version and the name that the edition has last."""
    return {
        code: (str(versions[-1].version), versions[-1].name)
        for code, versions in edition.catalogue.versions.items()
        if versions
    }
