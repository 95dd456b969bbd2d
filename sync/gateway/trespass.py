"""What a station may say of a case whatever the case's stage: of itself, never for others.

Used while entries are judged. The one rule: a true signature proves who spoke, not that the
words were theirs to say; holders and overruling are the platform's alone.
"""

from __future__ import annotations

from desk.events.bundle import BundlePartMoved, GiveawayJudged
from desk.events.closing import ResultAnswered, VoidAnswered
from desk.events.facts import Event, Holder, HolderKind, Origin
from desk.events.intake import CaseReceived, CaseReceivedFromPoint
from desk.events.joint import TaskAnswered
from desk.events.outcome import CaseDecided, HolderMoved, Overruled
from desk.item import ItemVersion
from desk.numbering import check_receipt_number
from desk.refusal import Refused
from desk.station import StationKind
from sync.gateway.store.stations import Station

NOT_YOURS = "judged.not-yours"


def trespass(event: Event, item: ItemVersion | None, station: Station) -> str:
    """Why that station may not say so at all: a code, "" when it may."""
    if isinstance(event, HolderMoved | Overruled | GiveawayJudged | ResultAnswered):
        return NOT_YOURS
    if isinstance(event, VoidAnswered) and station.kind != StationKind.HALL:
        return NOT_YOURS
    if isinstance(event, BundlePartMoved | TaskAnswered):
        return "" if event.origin is Origin.RECORDED else NOT_YOURS
    if isinstance(event, CaseReceived | CaseReceivedFromPoint):
        if not _is(event.holder, station):
            return NOT_YOURS
        if isinstance(event, CaseReceived) and not _minted_by(event.receipt, station):
            return NOT_YOURS
    if isinstance(event, CaseDecided) and event.origin is not Origin.RECORDED:
        at_once = item is not None and item.is_at_once
        return "" if at_once and event.origin is Origin.AT_ONCE else "case.not-at-once"
    return ""


def _is(holder: Holder, station: Station) -> bool:
    return holder.kind is HolderKind.STATION and holder.id == station.station


def _minted_by(receipt: str, station: Station) -> bool:
    try:
        number = check_receipt_number(receipt)
    except Refused:
        return False
    return number.text == receipt and number.region + number.station == station.station
