"""Records of messages to the hall, with who has read each.

Owned by no thread. The one rule: a record follows from its events alone, in their order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desk.entry import Header
from desk.events import notices
from desk.events.facts import RecordEvent
from desk.record import Fold, Record
from desk.recording import begins

MESSAGE = "message"
READ_BY = "read:"


def _read(record: Record | None, header: Header, event: Any) -> Record | None:
    """A read mark changes neither state nor log: it is nobody's business but the reader's."""
    name = f"{READ_BY}{header.actor}"
    if record is None or name in record.facts:
        return record
    return replace(record, facts={**record.facts, name: event.at.isoformat()})


def is_read(record: Record, person_id: str) -> bool:
    """Whether that person has read it."""
    return f"{READ_BY}{person_id}" in record.facts


REGISTERS: Mapping[type[RecordEvent], Fold] = {
    notices.HallMessageSaid: begins(MESSAGE, "open", "title", facts=("text", "sender")),
    notices.MessageRead: _read,
}
