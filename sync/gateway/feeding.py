"""What a station may read of its hall's feed.

Used in a gateway request and for answers by file. The one rule: everybody of a hall gets
every event and its proof; the facts of a case only those whom they are meant for.
"""

from __future__ import annotations

import json
from dataclasses import replace

from desk.ports.platform import WITHHELD, FeedEvent, FeedPage
from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.sitting import settle
from sync.gateway.store.feed import event_at, last_number, read_events
from sync.gateway.store.stations import Station

PAGE = 200  # feed events in one answer


def page_for(office: Office, caller: Station, after: int, known: str = "") -> FeedPage:
    """The next events of the caller's hall; what was recorded there is judged first."""
    settle(office, caller.hall)
    return read_page(office, caller, after, known)


def read_page(office: Office, caller: Station, after: int, known: str = "") -> FeedPage:
    """The next events of the caller's hall, as that station may read them."""
    hall = caller.hall
    with office.store.reading() as txn:
        if known and after and (there := event_at(txn, hall, after)) and there != known:
            raise Refused("platform.behind", seq=after)  # another history from some place on
        events = read_events(txn, hall, after, PAGE + 1)
        if not events and after > (last := last_number(txn, hall)):
            raise Refused("platform.behind", seq=last)  # restored from an older backup
    return FeedPage(
        platform_epoch=office.platform_epoch,
        events=tuple(_for(caller, event) for event in events[:PAGE]),
        more=len(events) > PAGE,
    )


def _for(caller: Station, event: FeedEvent) -> FeedEvent:
    """Facts of a case are read by the windows they are meant for; others get the proof.

    What a whole hall has to hear (an online filing, an older event) names no reader.
    """
    if event.kind not in WITHHELD:
        return event
    facts = json.loads(event.data)
    meant = facts.get("for", [facts[name] for name in ("station",) if name in facts])
    return event if not meant or caller.station in meant else replace(event, data="")
