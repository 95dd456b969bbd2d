"""Drafts: unfinished cases with their steps. Not journal; nothing of them is ever sent.

The one rule: a draft survives a kill, so autosave writes it whole each time; only the steps
that differ touch the disk.
"""

from __future__ import annotations

import json

from desk.ports.store import DraftRow, DraftStep
from desk.store.engine import Row, StoreDatabase

_PUT = (
    'INSERT INTO draft (draft_id, opened, saved, actor, "cursor") VALUES (?, ?, ?, ?, ?)'
    " ON CONFLICT (draft_id) DO UPDATE SET opened = excluded.opened, saved = excluded.saved,"
    ' actor = excluded.actor, "cursor" = excluded."cursor"'
)
_DROP_STEPS = (
    "DELETE FROM draft_step WHERE draft_id = ? AND n NOT IN (SELECT value FROM json_each(?))"
)
_PUT_STEP = (
    "INSERT INTO draft_step (draft_id, n, kind, facts) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (draft_id, n) DO UPDATE SET kind = excluded.kind, facts = excluded.facts"
    " WHERE kind <> excluded.kind OR facts <> excluded.facts"
)
_STEPS = "SELECT n, kind, facts FROM draft_step WHERE draft_id = ? ORDER BY n"
_ONE = 'SELECT draft_id, opened, saved, actor, "cursor" FROM draft WHERE draft_id = ?'
_ALL = (
    'SELECT draft_id, opened, saved, actor, "cursor" FROM draft'
    " ORDER BY saved DESC, draft_id DESC"
)


def put_draft(db: StoreDatabase, row: DraftRow) -> None:
    """Write a draft and its steps in place of an older state."""
    db.write(_PUT, (row.draft_id, row.opened, row.saved, row.actor, row.cursor))
    db.write(_DROP_STEPS, (row.draft_id, json.dumps([step.n for step in row.steps])))
    db.write_many(_PUT_STEP, [(row.draft_id, s.n, s.kind, s.facts) for s in row.steps])


def drop_draft(db: StoreDatabase, draft_id: str) -> None:
    """Take a draft and its steps away."""
    db.write("DELETE FROM draft WHERE draft_id = ?", (draft_id,))


def find_draft(db: StoreDatabase, draft_id: str) -> DraftRow | None:
    """A draft with all its steps."""
    row = db.first(_ONE, (draft_id,))
    return _draft(db, row) if row else None


def drafts(db: StoreDatabase) -> tuple[DraftRow, ...]:
    """Every draft, the last saved first."""
    return tuple(_draft(db, row) for row in list(db.rows(_ALL)))


def _draft(db: StoreDatabase, row: Row) -> DraftRow:
    steps = tuple(
        DraftStep(n=step[0], kind=step[1], facts=step[2]) for step in db.rows(_STEPS, (row[0],))
    )
    return DraftRow(
        draft_id=row[0], opened=row[1], saved=row[2], actor=row[3], cursor=row[4], steps=steps
    )
