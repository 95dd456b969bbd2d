"""A station: one window or one agent point, and which acts its kind of place may do at all.

Owned by no thread. The one rule: the table below is only the first gate. An item version
may narrow it further (acceptance points) or open it by a written delegation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desk.refusal import Refused


class StationKind(StrEnum):
    """Where a station stands; the value is the stored word."""

    HALL = "hall"
    TOWNSHIP = "township"
    VILLAGE = "village"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _KIND_LABELS[self]


_KIND_LABELS: Mapping[StationKind, str] = MappingProxyType(
    {
        StationKind.HALL: "县级大厅",
        StationKind.TOWNSHIP: "乡镇便民中心",
        StationKind.VILLAGE: "村代办点",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """One window or agent point; `code5` is unique in the 6-digit `region`."""

    station_id: str
    region: str
    code5: str
    hall: str
    hall_name: str
    window: str
    kind: StationKind
    name: str
    demonstration: bool
    zone: str = "Asia/Shanghai"
    epoch: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation:
    """Acts that a kind of station may do for an item, and the document that says so."""

    kind: StationKind
    acts: frozenset[str]
    document: str


# The words of desk/stages.py Act; a test compares the two.
_EVERYTHING = frozenset(
    {
        "file_online",
        "precheck",
        "return_precheck",
        "collect_for",
        "receive",
        "ask_supplement",
        "complete_supplement",
        "accept",
        "deem_accepted",
        "refuse",
        "return",
        "withdraw",
        "handle",
        "suspend",
        "resume",
        "ask_supplement_after",
        "complete_supplement_after",
        "terminate",
        "decide",
        "issue",
        "hand_over",
        "deliver",
        "archive",
        "void",
        "convert",
    }
)

# Station kind × act (domain, section 1). A village agent collects a bag on a signed
# authority, gives finished licences and notices out, and may ask for a void of its own slip.
# Deemed acceptance and the conversion of a simulated case are recorded by the hall only.
STATION_ACTS: Mapping[StationKind, frozenset[str]] = MappingProxyType(
    {
        StationKind.HALL: _EVERYTHING,
        StationKind.TOWNSHIP: _EVERYTHING - {"deem_accepted", "convert"},
        StationKind.VILLAGE: frozenset({"collect_for", "hand_over", "deliver", "void"}),
    }
)


def collects_only(kind: StationKind, delegations: Iterable[Delegation] = ()) -> bool:
    """Whether such a station collects for another and receives nothing itself (代收)."""
    given = [each.acts for each in delegations if each.kind is kind]
    receives = "receive" in STATION_ACTS[kind] or any("receive" in acts for acts in given)
    return not receives and "collect_for" in STATION_ACTS[kind]


def check_station_act(
    kind: StationKind, act: str, delegations: Iterable[Delegation] = ()
) -> None:
    """Refuse an act that this kind of station may not do.

    Raises Refused("station.act-not-here", act, station_kind) unless the table or a written
    delegation of the item version names it.
    """
    if act in STATION_ACTS[kind]:
        return
    if any(given.kind is kind and act in given.acts for given in delegations):
        return
    raise Refused("station.act-not-here", act=act, station_kind=kind.label)
