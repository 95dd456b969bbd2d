"""Port: a record as its row in the store.

Owned by no thread. The one rule: columns are for lists; the record itself is in `data`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """A record (desk.record) as a row: columns to list by, and the whole as JSON text."""

    record_id: str
    kind: str
    state: str
    case_id: str
    day: str
    due: str
    title: str
    subject: str
    updated: str
    data: str
