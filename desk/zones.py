"""Zones with powers of their own (自贸区, 开发区 …): which of them an address lies in.

Owned by no thread. The one rule: the list of zones is dated data and no list of divisions; a
zone may cover part of one, and an address may lie in several. (鲁发〔2020〕 §7.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from desk.names import normalise
from desk.shipped import shipped_json
from desk.values import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """One zone: `regions` are beginnings of division codes, `words` parts of addresses."""

    id: str
    name: str
    level: str
    document: str
    powers: str
    since: date
    until: date | None = None
    regions: tuple[str, ...] = ()
    words: tuple[str, ...] = ()

    def is_in_force(self, on: date) -> bool:
        """Whether the zone has its powers that day."""
        return self.since <= on and (self.until is None or on < self.until)

    def sign_of(self, address: str, region: str) -> str:
        """What tells that the place lies in the zone: a word of its address, or its region."""
        text = normalise(address).replace(" ", "")
        word = next((word for word in self.words if word in text), "")
        if word:
            return word
        return next((code for code in self.regions if region.startswith(code)), "")


@cache
def shipped_zones() -> tuple[Zone, ...]:
    """The zones that ship with the program."""
    return tuple(load(Zone, row) for row in shipped_json("zones.json"))


def zones_of(
    address: str, region: str, on: date, zones: Iterable[Zone] | None = None
) -> tuple[tuple[Zone, str], ...]:
    """The zones in force that day in which the place lies, each with what tells so."""
    listed = shipped_zones() if zones is None else zones
    signs = ((zone, zone.sign_of(address, region)) for zone in listed if zone.is_in_force(on))
    return tuple((zone, sign) for zone, sign in signs if sign)
