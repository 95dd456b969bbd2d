"""Drafts: unfinished cases with their steps. Not journal; nothing of them is ever sent.

The one rule: a draft survives a kill, so autosave writes it whole each time; only the steps
that differ touch the disk. What stands beside the steps (set aside, place, given up) is a
small named value of its own.
"""

from __future__ import annotations

import json

from desk.ports.store import DraftRow, DraftStep
from desk.store.cursors import find_cursor, set_cursor
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
_BESIDE = "draft:"
_COLUMNS = (
    'SELECT draft_id, opened, saved, actor, "cursor",'
    " (SELECT value FROM \"cursor\" WHERE name = 'draft:' || draft_id) FROM draft"
)
_ONE = _COLUMNS + " WHERE draft_id = ?"
_ALL = _COLUMNS + " ORDER BY saved DESC, draft_id DESC"


def put_draft(db: StoreDatabase, row: DraftRow) -> None:
    """Write a draft and its steps in place of an older state."""
    db.write(_PUT, (row.draft_id, row.opened, row.saved, row.actor, row.cursor))
    db.write(_DROP_STEPS, (row.draft_id, json.dumps([step.n for step in row.steps])))
    db.write_many(_PUT_STEP, [(row.draft_id, s.n, s.kind, s.facts) for s in row.steps])
    _put_beside(db, row.draft_id, (row.parked, row.place, row.given_up))


def set_place(db: StoreDatabase, draft_id: str, place: str) -> None:
    """Write where work on a draft stands; its steps and the time of its last save stay.

    A draft that is gone keeps no place.
    """
    row = db.first(_ONE, (draft_id,))
    if row is not None:
        parked, _, given_up = _read_beside(row[5])
        _put_beside(db, draft_id, (parked, place, given_up))


def drop_draft(db: StoreDatabase, draft_id: str) -> None:
    """Take a draft and its steps away."""
    db.write("DELETE FROM draft WHERE draft_id = ?", (draft_id,))
    db.write('DELETE FROM "cursor" WHERE name = ?', (_BESIDE + draft_id,))


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
    parked, place, given_up = _read_beside(row[5])
    return DraftRow(
        draft_id=row[0],
        opened=row[1],
        saved=row[2],
        actor=row[3],
        cursor=row[4],
        steps=steps,
        parked=parked,
        place=place,
        given_up=given_up,
    )


def _put_beside(db: StoreDatabase, draft_id: str, beside: tuple[str, str, str]) -> None:
    name = _BESIDE + draft_id
    if any(beside):
        set_cursor(db, name, json.dumps(beside, ensure_ascii=False))
    elif find_cursor(db, name) is not None:
        db.write('DELETE FROM "cursor" WHERE name = ?', (name,))


def _read_beside(text: str | None) -> tuple[str, str, str]:
    parked, place, given_up = json.loads(text) if text else ("", "", "")
    return parked, place, given_up
