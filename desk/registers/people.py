"""Records of the people of the station: persons, reliefs, hand-overs of the window.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.entry import Header
from desk.events.facts import RecordEvent
from desk.events.people import (
    BagArrived,
    BagSent,
    PersonChanged,
    PersonLeft,
    PersonRegistered,
    PinSet,
    Relieved,
    WindowHandedOver,
)
from desk.people import Role
from desk.record import Fold, Record, begun, moved

PERSON, RELIEF, HANDOVER, BAG = "person", "relief", "handover", "bag"
PARTIES, NOTHING = ("giver", "taker"), "无"  # of a hand-over: who, and an empty list
ACTIVE, LEFT, DONE, SENT, ARRIVED = "active", "left", "done", "sent", "arrived"


def _roles(roles: tuple[Role, ...]) -> str:
    return " ".join(role.value for role in roles)


def _labels(roles: tuple[Role, ...]) -> str:
    return "、".join(role.label for role in roles)


def _registered(_record: Record | None, header: Header, event: PersonRegistered) -> Record:
    return begun(
        header,
        kind=PERSON,
        record_id=event.record_id,
        state=ACTIVE,
        title=event.name,
        at=event.at,
        note=_labels(event.roles),
        subject=event.name,
        facts={"person_id": event.person_id, "roles": _roles(event.roles)},
    )


def _changed(record: Record | None, header: Header, event: PersonChanged) -> Record | None:
    if record is None:
        return None
    return moved(
        record,
        header,
        at=event.at,
        note=f"{_labels(event.roles)} {event.reason}".strip(),
        facts={"roles": _roles(event.roles)},
        title=event.name,
        subject=event.name,
    )


def _left(record: Record | None, header: Header, event: PersonLeft) -> Record | None:
    if record is None:
        return None
    return moved(record, header, at=event.at, state=LEFT, note=event.reason)


def _pin(record: Record | None, header: Header, event: PinSet) -> Record | None:
    if record is None:
        return None
    return moved(
        record,
        header,
        at=event.at,
        note="设 PIN",
        facts={"pin_set": event.at.date().isoformat()},
    )


def _relieved(_record: Record | None, header: Header, event: Relieved) -> Record:
    return begun(
        header,
        kind=RELIEF,
        record_id=event.record_id,
        state=DONE,
        title=f"{event.after_name} 顶 {event.before_name}",
        at=event.at,
        subject=event.after_name,
        facts={"before": event.before_name, "after": event.after_name},
    )


def _handed(_record: Record | None, header: Header, event: WindowHandedOver) -> Record:
    lists = {heading: "；".join(lines) or NOTHING for heading, lines in event.lists.items()}
    return begun(
        header,
        kind=HANDOVER,
        record_id=event.record_id,
        state=DONE,
        title=f"{event.giver_name} 交 {event.taker_name}",
        at=event.at,
        note=event.remark,
        subject=event.taker_name,
        facts={"giver": event.giver_name, "taker": event.taker_name, **lists},
    )


def _sent(_record: Record | None, header: Header, event: BagSent) -> Record:
    return begun(
        header,
        kind=BAG,
        record_id=event.record_id,
        state=SENT,
        title=f"{len(event.cases)} 件 送 {event.to}",
        at=event.at,
        note=event.carrier,
        subject=event.to,
        facts={
            "to": event.to,
            "carrier": event.carrier,
            "cases": " ".join(event.cases),
            "receipts": " ".join(event.receipts),
            "spoken": "、".join(event.spoken),
        },
    )


def _arrived(record: Record | None, header: Header, event: BagArrived) -> Record | None:
    if record is None:
        return None
    facts = {"receiver": event.receiver}
    return moved(record, header, at=event.at, state=ARRIVED, note=event.receiver, facts=facts)


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    PersonRegistered: _registered,
    PersonChanged: _changed,
    PersonLeft: _left,
    PinSet: _pin,
    Relieved: _relieved,
    WindowHandedOver: _handed,
    BagSent: _sent,
    BagArrived: _arrived,
}
