"""What the platform said of each entry, and the sync state of cases that follows from it.

The one rule: recorded is not judged. Recorded comes from the push receipt (a cursor),
judgement only through the feed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from operator import attrgetter

from desk.ports.store import JudgementRow
from desk.store.cursors import recorded_seq
from desk.store.engine import StoreDatabase

HELD, LOCAL, RECORDED, JUDGED = "held", "local", "recorded", "judged"

_columns = attrgetter("event_id", "case_id", "outcome", "code", "sentence", "at")
_PUT = (
    "INSERT INTO judgement_view (event_id, case_id, outcome, code, sentence, at)"
    " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO UPDATE SET"
    " case_id = excluded.case_id, outcome = excluded.outcome, code = excluded.code,"
    " sentence = excluded.sentence, at = excluded.at"
)
_SELECT = "SELECT event_id, case_id, outcome, code, sentence, at FROM judgement_view"
_NEWEST = " ORDER BY at DESC, event_id DESC"
# What was said again by a later entry, or given up, holds nothing up any more.
_HELD = (
    "outcome IN ('conflict', 'rejected', 'mismatch', 'deferred') AND NOT EXISTS"
    " (SELECT 1 FROM record_view r WHERE r.record_id = 'repair-' || judgement_view.event_id"
    " AND r.state IN ('resent', 'voided', 'yielded'))"
)
_ALL = _SELECT + _NEWEST
_ALL_HELD = _SELECT + " WHERE " + _HELD + _NEWEST
_OF_CASE = _SELECT + " WHERE case_id = ?" + _NEWEST
_OF_CASE_HELD = _SELECT + " WHERE case_id = ? AND " + _HELD + _NEWEST
_HELD_CASES = (
    "SELECT DISTINCT case_id FROM judgement_view WHERE case_id IN"
    " (SELECT value FROM json_each(?))"
    " AND outcome IN ('conflict', 'rejected', 'mismatch', 'deferred') AND NOT EXISTS"
    " (SELECT 1 FROM record_view r WHERE r.record_id = 'repair-' || judgement_view.event_id"
    " AND r.state IN ('resent', 'voided', 'yielded'))"
)
# Received entries carry what the platform itself said; they wait for no judgement.
_OWN_ENTRIES = (
    "SELECT e.case_id, max(e.seq), count(*),"
    " total(j.outcome IN ('accepted', 'duplicate') OR EXISTS"
    " (SELECT 1 FROM record_view r WHERE r.record_id = 'repair-' || e.event_id"
    " AND r.state IN ('resent', 'voided', 'yielded')))"
    " FROM entry e JOIN body b ON b.seq = e.seq"
    " LEFT JOIN judgement_view j ON j.event_id = e.event_id"
    " WHERE e.case_id IN (SELECT value FROM json_each(?)) AND b.state <> 'received'"
    " GROUP BY e.case_id"
)


def put_judgement(db: StoreDatabase, row: JudgementRow) -> None:
    """Write what the platform said of one entry, in place of what it said before."""
    db.write(_PUT, _columns(row))


def judgements(db: StoreDatabase, case_id: str, *, held: bool) -> tuple[JudgementRow, ...]:
    """Judgements of a case or of all, only those that hold a case up if asked; newest first."""
    if case_id:
        rows = db.rows(_OF_CASE_HELD if held else _OF_CASE, (case_id,))
    else:
        rows = db.rows(_ALL_HELD if held else _ALL)
    return tuple(
        JudgementRow(
            event_id=row[0],
            case_id=row[1],
            outcome=row[2],
            code=row[3],
            sentence=row[4],
            at=row[5],
        )
        for row in rows
    )


def case_sync(db: StoreDatabase, case_ids: Iterable[str]) -> Mapping[str, str]:
    """Per case the worst state of its entries: held, local, recorded, judged.

    A case of which this station made no entry is judged: all of it came from the platform.
    """
    asked = list(case_ids)
    as_json = json.dumps(asked)
    recorded = recorded_seq(db)
    states = dict.fromkeys(asked, JUDGED)
    for case_id, last, entries, judged in db.rows(_OWN_ENTRIES, (as_json,)):
        if last > recorded:
            states[case_id] = LOCAL
        elif judged < entries:
            states[case_id] = RECORDED
    states.update({row[0]: HELD for row in db.rows(_HELD_CASES, (as_json,))})
    return states


def drop_case(db: StoreDatabase, case_id: str) -> None:
    """Take every row of that case away."""
    db.write("DELETE FROM judgement_view WHERE case_id = ?", (case_id,))
