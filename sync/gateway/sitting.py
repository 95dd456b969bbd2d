"""Judging what was recorded: soon after it, never before its receipt was sent.

Used in gateway requests and beside them. The one rule: whoever looks at cases, or changes
one, lets everything that was recorded before be judged first (`session`, `settle`).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager

from desk.refusal import Refused
from sync.gateway.judging import judge
from sync.gateway.office import Office
from sync.gateway.store import entries, unjudged
from sync.gateway.store.engine import Txn
from sync.gateway.store.stations import find_station
from sync.gateway.store.unjudged import Unjudged

TOGETHER = 100  # entries of one transaction, at least one push
PUSHES = 50


@contextmanager
def session(office: Office) -> Iterator[Txn]:
    """A writing transaction on cases that know of everything that was recorded."""
    settle(office)
    with office.store.writing() as txn:
        yield txn


def settle(office: Office, hall: str = "") -> None:
    """Judge everything that waits, of that hall or of all."""
    for region, name in halls_waiting(office, hall):
        while judge_some(office.at(region), name):
            """Until nothing of the hall waits."""


def halls_waiting(office: Office, hall: str = "") -> tuple[tuple[str, str], ...]:
    """County and name of the halls of which something waits (of all, or that one alone)."""
    found: set[tuple[str, str]] = set()
    stores = office.store.everywhere()
    for store in stores:
        away = contextlib.suppress(Refused) if len(stores) > 1 else contextlib.nullcontext()
        with away, store.reading() as txn:  # a shard that is away holds up no other
            found |= unjudged.waiting_halls(txn, [hall] if hall else ())
    return tuple(sorted(found))


def judge_some(office: Office, hall: str) -> int:
    """Judge the next pushes of a hall of the office's county; how many entries they had."""
    with office.store.writing() as txn:
        rows = _portion(unjudged.next_unjudged(txn, hall, PUSHES))
        for row in rows:
            _judge(office, txn, row)
        unjudged.take_off(txn, rows)
    return sum(row.last - row.first + 1 for row in rows)


def _portion(rows: tuple[Unjudged, ...]) -> tuple[Unjudged, ...]:
    count = 0
    for n, row in enumerate(rows):
        count += row.last - row.first + 1
        if n and count > TOGETHER:
            return rows[:n]
    return rows


def _judge(office: Office, txn: Txn, row: Unjudged) -> None:
    station = find_station(txn, row.station)
    if station is None:
        raise Refused("enrol.station-unknown")
    run = entries.read_run(txn, row.station, row.epoch, row.first, row.last)
    at = office.now()
    office.say_around(txn, row.hall, judge(txn, station, run, row.known, at))
