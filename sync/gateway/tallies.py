"""Counting on the platform's side: a station's day, and a hall's across its windows.

Used in a gateway request. The one rule: entries are counted by their business date, never
by when they arrived.
"""

from __future__ import annotations

import re

from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.store import entries, stations
from sync.gateway.store.stations import Station

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
MINTING = "received"  # the kind of the entry that mints a receipt number
VOIDING = "voided"


def reconcile(office: Office, caller: Station, day: str) -> dict[str, object]:
    """What is recorded of that station's day: per kind, minted, voided of these, chain head."""
    _check(day)
    with office.store.reading() as txn:
        kinds = dict(entries.count_station_kinds(txn, caller.station, day))
        station = stations.find_station(txn, caller.station) or caller
    return {
        "station": station.station,
        "date": day,
        "minted": kinds.get(MINTING, 0),
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
