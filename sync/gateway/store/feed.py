"""The feed of each hall: numbered without a gap, in the order of commits.

Used inside a gateway transaction. The one rule: a number is taken from the hall's row, which
stays locked until the commit; a reader never sees 8 before 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, select, update

from desk.canonical import sha256
from desk.ports.platform import FeedEvent
from sync.gateway.store import tables as t
from sync.gateway.store.engine import Txn
from sync.gateway.store.many import insert_new


def take_numbers(txn: Txn, hall: str, count: int) -> int:
    """Take that many numbers; gives the first. The hall's row is locked from here on."""
    query = (
        update(t.halls)
        .where(_hall(txn, hall))
        .values(feed_seq=t.halls.c.feed_seq + count)
        .returning(t.halls.c.feed_seq)
    )
    last: int = txn.connection.execute(query).scalar_one()
    return last - count + 1


def add_events(txn: Txn, events: Sequence[FeedEvent]) -> None:
    """Write numbered and signed events."""
    if not events:
        return
    rows = [
        {
            "region": txn.get_region(),
            "hall": event.hall,
            "feed_seq": event.feed_seq,
            "event_id": event.event_id,
            "kind": event.kind,
            "case_id": event.case_id,
            "at": event.at,
            "data": txn.sealer.seal(event.data.encode(), _place(event.hall, event.feed_seq)),
            "signature": event.signature,
        }
        for event in events
    ]
    if insert_new(txn, t.feed, rows) != len(rows):
        raise LookupError("an event's number is given twice")


def read_events(txn: Txn, hall: str, after: int, limit: int) -> tuple[FeedEvent, ...]:
    """The hall's events after that number, in order."""
    c = t.feed.c
    query = (
        select(t.feed)
        .where(txn.own(t.feed) & (c.hall == hall) & (c.feed_seq > after))
        .order_by(c.feed_seq)
        .limit(limit)
    )
    rows = txn.connection.execute(query)
    return tuple(_event(txn, row) for row in rows)


def _event(txn: Txn, row: Any) -> FeedEvent:
    data = txn.sealer.open(row.data, _place(row.hall, row.feed_seq))
    return FeedEvent(
        feed_seq=row.feed_seq,
        event_id=row.event_id,
        hall=row.hall,
        kind=row.kind,
        case_id=row.case_id,
        at=row.at,
        data=data.decode(),
        data_hash=sha256(data),
        signature=row.signature,
    )


def event_at(txn: Txn, hall: str, number: int) -> str:
    """The id of the hall's event of that number, "" for none."""
    c = t.feed.c
    where = txn.own(t.feed) & (c.hall == hall) & (c.feed_seq == number)
    query = select(c.event_id).where(where)
    return txn.connection.execute(query).scalar_one_or_none() or ""


def last_number(txn: Txn, hall: str) -> int:
    """The number of the hall's last event, 0 before the first."""
    query = select(t.halls.c.feed_seq).where(_hall(txn, hall))
    return txn.connection.execute(query).scalar_one_or_none() or 0


def _hall(txn: Txn, hall: str) -> ColumnElement[bool]:
    """That hall of the transaction's county: another county may call one of its own so."""
    return (t.halls.c.region == txn.get_region()) & (t.halls.c.hall == hall)


def _place(hall: str, feed_seq: int) -> str:
    return f"feed/{hall}/{feed_seq}"


def last_numbers(txn: Txn) -> dict[tuple[str, str], int]:
    """The number of the last event of every hall, by county and hall."""
    c = t.halls.c
    query = select(c.region, c.hall, c.feed_seq).where(txn.own(t.halls))
    rows = txn.connection.execute(query)
    return {(row.region, row.hall): row.feed_seq for row in rows}


def regions(txn: Txn) -> set[str]:
    """Every county that has a hall."""
    return set(txn.connection.execute(select(t.halls.c.region).distinct()).scalars())


def regions_of(txn: Txn, hall: str) -> set[str]:
    """The counties that call one of their halls so."""
    where = txn.own(t.halls) & (t.halls.c.hall == hall)
    return set(txn.connection.execute(select(t.halls.c.region).where(where)).scalars())


def hall_name(txn: Txn, hall: str) -> str:
    """The name of a hall, its id when it has none."""
    query = select(t.halls.c.name).where(_hall(txn, hall))
    return txn.connection.execute(query).scalar_one_or_none() or hall
