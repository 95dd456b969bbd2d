"""Records as rows of their view, and back.

Owned by no thread. The one rule: what is searched for is normalised as names are.
"""

from __future__ import annotations

import json

from desk.canonical import canonical
from desk.names import normalise
from desk.ports.records import RecordRow
from desk.ports.store import iso
from desk.record import Record
from desk.values import dump, load


def record_row(record: Record) -> RecordRow:
    """The view row of a record."""
    return RecordRow(
        record_id=record.record_id,
        kind=record.kind,
        state=record.state,
        case_id=record.case_id,
        day=iso(record.day),
        due=iso(record.due),
        title=record.title,
        subject=normalise(record.subject),
        updated=record.changed.isoformat(),
        data=canonical(dump(record)).decode("utf-8"),
    )


def read_record(row: RecordRow) -> Record:
    """The record in a view row."""
    return load(Record, json.loads(row.data))
