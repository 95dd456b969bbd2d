"""What a station is told when an entry of its own lost: the platform's case, who, when.

Owned by no thread. The one rule: the whole case goes to a station that took it in or holds
it; another learns stage and holder, as every window of the hall does.
"""

from __future__ import annotations

from datetime import datetime

from desk.entry import Header
from desk.events.outcome import Overruled
from desk.values import dump
from sync.gateway.office import Said
from sync.gateway.saying import readers
from sync.gateway.store.cases import Kept
from sync.gateway.store.stations import Station


def overruled(header: Header, kept: Kept, station: Station, at: str) -> Said:
    """Told to that station alone, after the judgement of its entry."""
    case = kept.case
    moment = kept.updated or at
    word = Overruled(at=datetime.fromisoformat(at), event_id=header.event_id, note="")
    data: dict[str, object] = {
        "event": dump(word),
        "stage": case.stage.value,
        "holder": None if case.holder is None else dump(case.holder),
        "receipt": case.receipt,
        "base": kept.last_event,
        "by": _who(kept),
        "at": moment,
        "for": [station.station],
    }
    if station.station in readers(case):
        data["case"] = dump(case)
    return Said(kind="overruled", case_id=case.case_id, data=data)


def _who(kept: Kept) -> str:
    case = kept.case
    if case.decision is not None:
        return case.decision.organ
    return "" if case.holder is None else case.holder.name
