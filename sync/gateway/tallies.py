"""Counting on the platform's side: a station's day, and a hall's across its windows.

Used in a gateway request. The one rule: entries are counted by their business date, never
by when they arrived.
"""

from __future__ import annotations

import re

from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.sitting import settle
from sync.gateway.store import entries, stations, verdicts
from sync.gateway.store.stations import Station

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MINTING = "received"  # the kind of the entry that mints a receipt number
VOIDING = "voided"


def reconcile(office: Office, caller: Station, day: str) -> dict[str, object]:
    """What is recorded of that station's day: per kind, minted, voided of these, chain head.

    A number is minted by the entry that first said it, not by one that says it again.
    """
    _check(day)
    settle(office, caller.hall)
    with office.store.reading() as txn:
        kinds = dict(entries.count_station_kinds(txn, caller.station, day))
        again = verdicts.count_said_again(txn, caller.station, MINTING, day)
        station = stations.find_station(txn, caller.station) or caller
    return {
        "station": station.station,
        "date": day,
        "minted": kinds.get(MINTING, 0) - again,
        "voided": kinds.get(VOIDING, 0),
        "kinds": kinds,
        "head": {"epoch": station.epoch, "seq": station.head_seq, "hash": station.head_hash},
    }


def counters(office: Office, hall: str, day: str) -> dict[str, object]:
    """Entries of that hall's day per window and kind."""
    _check(day)
    windows: dict[str, dict[str, int]] = {}
    with office.store.reading() as txn:
        for window, kind, count in entries.count_kinds(txn, hall, day):
            windows.setdefault(window, {})[kind] = count
    return {"hall": hall, "date": day, "windows": windows}


def _check(day: str) -> None:
    if not _DAY.fullmatch(day):
        raise Refused("platform.unreadable")
