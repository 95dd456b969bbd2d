"""The sealed row: inside the encrypted store, which station it belongs to.

STORE lane. The one rule: `station.toml` can be edited by anybody who can write the folder,
this row only with the key; where they differ, this row is right and the store stays shut.
"""

from __future__ import annotations

from desk.refusal import Refused
from desk.store.engine import StoreDatabase
from desk.store.station_file import StationFile


def seal(db: StoreDatabase, station: StationFile) -> None:
    """Write the row, once, inside the open transaction."""
    db.table("sealed").insert(
        {
            "id": 1,
            "station": station.station.station_id,
            "demonstration": int(station.demonstration),
            "openings": 0,
        }
    )


def check_sealed(db: StoreDatabase, station: StationFile) -> None:
    """Compare the row with the station file.

    Raises Refused("store.foreign-station") for another station's store,
    ("store.not-demonstration") when only one of the two says demonstration,
    ("store.damaged") without a row.
    """
    row = db.first("SELECT station, demonstration FROM sealed WHERE id = 1")
    if row is None:
        raise Refused("store.damaged", reason="not sealed")
    if row[0] != station.station.station_id:
        raise Refused("store.foreign-station")
    if bool(row[1]) != station.demonstration:
        raise Refused("store.not-demonstration")


def is_demonstration(db: StoreDatabase) -> bool:
    """What the sealed row says."""
    row = db.first("SELECT demonstration FROM sealed WHERE id = 1")
    return bool(row and row[0])
