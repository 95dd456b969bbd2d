"""A reading as JSON for the command line.

Owned by no thread. The one rule: the keys are a contract with scripts outside; add, never
rename.
"""

from __future__ import annotations

from datetime import date

from desk.nations import nation_name, sex_name
from desk.ports.identity import CardReading


def reading_as_json(reading: CardReading) -> dict[str, object]:
    """The reading with ISO dates; codes as on the card, with their names beside them."""
    return {
        "kind": reading.kind.value,
        "name": reading.name,
        "sex": reading.sex,
        "sex_name": sex_name(reading.sex) if reading.sex else "",
        "nation": reading.nation,
        "nation_name": nation_name(reading.nation) if reading.nation else "",
        "birth": _day(reading.birth),
        "address": reading.address,
        "number": reading.number,
        "issuer": reading.issuer,
        "valid_from": _day(reading.valid_from),
        "valid_to": _day(reading.valid_to),
        "long_term": reading.long_term,
        "extra": dict(reading.extra),
        "photo_bytes": len(reading.photo),
        "device": reading.device,
        "simulated": reading.simulated,
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
