"""Records of engraved seals: one for each order, from ordering to filing.

Owned by no thread. The one rule: a record follows from its events alone, in their order; the
day by which seals are engraved counts until they are.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from desk.entry import Header
from desk.events.facts import RecordEvent
from desk.events.seals import (
    SealOrderCancelled,
    SealsCollected,
    SealsEngraved,
    SealsFiled,
    SealsOrdered,
)
from desk.record import Fold, Record, begun
from desk.recording import moves
from desk.seal_kinds import SealPiece
from desk.values import dump, load

ORDER = "seal_order"
ORDERED, ENGRAVED, COLLECTED = "ordered", "engraved", "collected"
FILED, CANCELLED = "filed", "cancelled"
LIVE = (ORDERED, ENGRAVED, COLLECTED, FILED)
PIECES = "pieces"  # the seals as they were ordered, JSON

_TEXTS = (
    "number",
    "credit_code",
    "engraver",
    "legal_person",
    "legal_person_number",
    "phone",
    "agent_name",
    "agent_number",
    "ordered_by",
)


def pieces_of(record: Record) -> tuple[SealPiece, ...]:
    """The seals of an order; () where it began elsewhere and is not known whole."""
    text = record.facts.get(PIECES, "")
    return load(tuple[SealPiece, ...], json.loads(text)) if text else ()


def _ordered(record: Record | None, header: Header, event: SealsOrdered) -> Record:
    if record is not None:
        return record
    labels = [
        piece.kind.label + (piece.serial and f"({piece.serial})") for piece in event.seals
    ]
    day = event.licence_date
    return begun(
        header,
        kind=ORDER,
        record_id=event.record_id,
        state=ORDERED,
        title=event.company,
        at=event.at,
        subject=event.credit_code,
        case_id=header.case_id or "",
        due=event.due,
        facts={
            **{name: getattr(event, name) for name in _TEXTS},
            "seals": "、".join(labels),
            "free": "yes" if event.free else "",
            "due_on": "" if event.due is None else event.due.isoformat(),
            "licence_date": "" if day is None else day.isoformat(),
            PIECES: json.dumps(dump(event.seals), ensure_ascii=False),
        },
    )


_ENGRAVED = moves(ENGRAVED, kind=ORDER, title="company", note="note")


def _engraved(record: Record | None, header: Header, event: SealsEngraved) -> Record:
    return replace(_ENGRAVED(record, header, event), due=None)


_CANCELLED = moves(CANCELLED, kind=ORDER, title="company", note="reason", facts=("reason",))


def _cancelled(record: Record | None, header: Header, event: SealOrderCancelled) -> Record:
    return replace(_CANCELLED(record, header, event), due=None)


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    SealsOrdered: _ordered,
    SealsEngraved: _engraved,
    SealsCollected: moves(
        COLLECTED,
        kind=ORDER,
        title="company",
        note="receiver",
        facts=("receiver", "receiver_number", "imprint", "registrar"),
    ),
    SealsFiled: moves(
        FILED,
        kind=ORDER,
        title="company",
        note="filing_number",
        facts=("filing_number", "codes"),
    ),
    SealOrderCancelled: _cancelled,
}
