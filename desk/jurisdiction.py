"""Who implements an item for this application: by area, by zone, by the day of receipt.

Owned by no thread. The one rule: the choice is made from the item's dated mandates, shown
with its document, and frozen at receipt; a change in mid-case is a recorded transfer.
(鲁发〔2020〕 §6 下放 and 市县同权, §7 区内事区内办, §8 先行先试.)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk.item import ItemVersion
from desk.item_basis import Organ
from desk.item_rules import Mandate, Pilot
from desk.zones import Zone, zones_of


class Ground(StrEnum):
    """Why this organ."""

    ITEM = "item"  # the item names no other
    MANDATE = "mandate"  # an interval that holds everywhere
    AREA = "area"  # an interval of this area
    ZONE = "zone"  # the place lies in a zone with a list of powers
    TRANSFER = "transfer"  # moved in mid-case


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """An authorised trial (先行先试) that holds for this application."""

    document: str
    what: str
    until: date | None = None

    @property
    def text(self) -> str:
        """As shown."""
        end = f"，至 {self.until:%Y-%m-%d} 前" if self.until else ""
        return f"先行先试：{self.what}（依据{self.document}{end}）"


@dataclass(frozen=True, slots=True, kw_only=True)
class Jurisdiction:
    """The organ that implements the item in this case, and by what.

    `sign` is the word or division code that put the place into the zone; never the address.
    """

    organ: Organ
    ground: Ground = Ground.ITEM
    document: str = ""
    since: date | None = None
    zone: str = ""
    zone_name: str = ""
    sign: str = ""
    trial: Trial | None = None

    @property
    def reason(self) -> str:
        """The sentence on the screen: by what, from when, who implements."""
        if self.ground is Ground.ITEM:
            return f"按事项目录，由{self.organ.name}实施"
        since = f"，自 {self.since:%Y-%m-%d} 起" if self.since else ""
        if self.ground is Ground.ZONE:
            place = f"地址在{self.zone_name}内（{self.sign}），区内事区内办："
            return f"{place}依据{self.document}{since}由{self.organ.name}实施"
        if self.ground is Ground.TRANSFER:
            return f"依据{self.document}{since}转由{self.organ.name}实施"
        return f"依据{self.document}{since}由{self.organ.name}实施"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where the application is about: the project's or the applicant's address."""

    address: str = ""
    region: str = ""


# The fields of a form that say where a thing is to be, before the applicant's own address.
_PLACE_FIELDS = ("site", "project_address", "premises", "location", "place", "position")
_REGION_FIELDS = ("project_region", "region")


def place_of(form: Mapping[str, str], address: str, station_region: str) -> Place:
    """The project's place where the form asks for one, otherwise the applicant's.

    A division code that the form does not name is that of the accepting station.
    """
    project = next((form[code] for code in _PLACE_FIELDS if form.get(code, "").strip()), "")
    named = (form.get(code, "").strip() for code in _REGION_FIELDS)
    region = next((code for code in named if re.fullmatch(r"\d{6,12}", code)), station_region)
    return Place(address=project or address, region=region)


def choose(
    item: ItemVersion, place: Place, on: date, zones: Iterable[Zone] | None = None
) -> Jurisdiction:
    """The organ for that place on that day: zone before area, the longer area before others.

    Without a mandate that holds, it is the item's own organ.
    """
    found = {zone.id: (zone, sign) for zone, sign in zones_of(*_where(place), on, zones)}
    best = max(
        (m for m in item.mandates if _holds(m, place, on, frozenset(found))),
        key=lambda mandate: (bool(mandate.zone), _fit(mandate, place), mandate.since),
        default=None,
    )
    chosen = Jurisdiction(organ=item.organ) if best is None else _by(best, found)
    return replace(chosen, trial=_trial(item.pilot, place, on, frozenset(found)))


def organs_of(item: ItemVersion, on: date) -> tuple[Jurisdiction, ...]:
    """Every organ that implements the item anywhere that day, the item's own first."""
    own = Jurisdiction(organ=item.organ)
    named = [
        Jurisdiction(organ=m.organ, ground=Ground.TRANSFER, document=m.document, since=m.since)
        for m in item.mandates
        if _is_in_force(m, on)
    ]
    by_code = {each.organ.credit_code: each for each in reversed([own, *named])}
    return tuple(reversed(by_code.values()))


def _where(place: Place) -> tuple[str, str]:
    return place.address, place.region


def _is_in_force(dated: Mandate | Pilot, on: date) -> bool:
    return dated.since <= on and (dated.until is None or on < dated.until)


def _holds(dated: Mandate | Pilot, place: Place, on: date, zones: frozenset[str]) -> bool:
    if not _is_in_force(dated, on) or (dated.zone and dated.zone not in zones):
        return False
    return not dated.regions or _fit(dated, place) > 0


def _fit(dated: Mandate | Pilot, place: Place) -> int:
    """How much of the division code the area names; 0 where it names none that fits."""
    fits = [len(code) for code in dated.regions if place.region.startswith(code)]
    return max(fits, default=0)


def _by(mandate: Mandate, zones: Mapping[str, tuple[Zone, str]]) -> Jurisdiction:
    chosen = Jurisdiction(
        organ=mandate.organ,
        ground=Ground.AREA if mandate.regions else Ground.MANDATE,
        document=mandate.document,
        since=mandate.since,
    )
    if not mandate.zone:
        return chosen
    zone, sign = zones[mandate.zone]
    return replace(chosen, ground=Ground.ZONE, zone=zone.id, zone_name=zone.name, sign=sign)


def _trial(pilot: Pilot | None, place: Place, on: date, zones: frozenset[str]) -> Trial | None:
    if pilot is None or not _holds(pilot, place, on, zones):
        return None
    return Trial(document=pilot.document, what=pilot.what, until=pilot.until)
