"""Records of what follows a decision: void requests, results that are watched, seals.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping

from desk.events.closing import (
    ResultAnswered,
    ResultSent,
    SealAwaited,
    SealUnused,
    SealUsed,
    VoidAnswered,
    VoidAsked,
)
from desk.events.facts import RecordEvent
from desk.record import Fold
from desk.recording import begins, moves

SEAL_FACTS = ("organ", "seal", "number", "copies")

REGISTERS: Mapping[type[RecordEvent], Fold] = {
    VoidAsked: moves(  # asked again after a refusal: open once more
        "asked",
        kind="void_request",
        title="receipt",
        facts=("reason", "station_name", "asked_by"),
    ),
    VoidAnswered: moves(
        lambda event: "granted" if event.granted else "refused",
        kind="void_request",
        note="reason",
        facts=("answered_by",),
    ),
    ResultSent: begins(
        "watch",
        "sent",
        "item_name",
        facts=("organ", "receipt", "result", "decision_number", "licence_number"),
    ),
    ResultAnswered: moves("answered", kind="watch", note="answer", facts=("answer",)),
    SealAwaited: moves("waiting", kind="seal", title="paper", facts=SEAL_FACTS),
    SealUsed: moves(
        "used", kind="seal", title="paper", facts=(*SEAL_FACTS, "used_by"), note="used_by"
    ),
    SealUnused: moves("unused", kind="seal", title="paper", note="reason", facts=("reason",)),
}
