"""Records of entries that the platform did not take: set aside, said again, given up.

Owned by no thread. The one rule: the record of an entry is found by the entry's own id; what
the platform thinks of it stands in the judgements, never here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk.entry import Header
from desk.events.facts import RecordEvent
from desk.events.repair import (
    EntrySetAside,
    EntryTakenUp,
    EntryVoidAnswered,
    EntryVoidAsked,
    EntryVoided,
    EntryYielded,
    QueueExported,
)
from desk.record import Fold, Record, begun, moved
from desk.recording import begins
from desk.repairing import KIND, SETTLED, RepairState


def _to(state: RepairState, *facts: str) -> Fold:
    def fold(record: Record | None, header: Header, event: Any) -> Record:
        return _moved(
            record,
            header,
            event,
            state,
            {"event_id": event.event_id, **{name: getattr(event, name) for name in facts}},
        )

    return fold


def _moved(
    record: Record | None,
    header: Header,
    event: Any,
    state: RepairState,
    facts: Mapping[str, str],
) -> Record:
    """The record in that state; an entry that is met twice leaves it as it was."""
    known = record or begun(
        header,
        kind=KIND,
        record_id=event.record_id,
        state=state.value,
        title=str(facts.get("station_name", "")),
        at=event.at,
        note=event.reason,
        case_id=getattr(event, "case_id", ""),
        facts=dict(facts),
    )
    said = (event.at, state.value, event.reason)
    if any((each.at, each.word, each.note) == said for each in known.log):
        return known
    return moved(known, header, at=event.at, state=state.value, note=event.reason, facts=facts)


def _answered(record: Record | None, header: Header, event: EntryVoidAnswered) -> Record:
    """What was said again or given up meanwhile is settled, whatever is answered later."""
    state = RepairState.VOIDED if event.granted else RepairState.OPEN
    if record is not None and record.state in SETTLED:
        state = RepairState(record.state)
    return _moved(record, header, event, state, {"answered_by": event.answered_by})


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    EntrySetAside: _to(RepairState.ASIDE),
    EntryTakenUp: _to(RepairState.OPEN),
    EntryYielded: _to(RepairState.YIELDED),
    EntryVoided: _to(RepairState.VOIDED),
    EntryVoidAsked: _to(RepairState.VOID_ASKED, "station_name", "asked_by", "reason"),
    EntryVoidAnswered: _answered,
    QueueExported: begins(
        "queue_file", "made", "digest", facts=("entries", "files", "size", "last_seq")
    ),
}
