"""Cursors and settings: small named values.

The one rule: a setting is written by the fold of its entry; a cursor is written with the
transaction whose progress it marks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from desk.store.engine import StoreDatabase

# The cursor of the recorded head: the seq, or canonical text with a `seq` in it.
RECORDED = "recorded"

_PUT_CURSOR = (
    'INSERT INTO "cursor" (name, value) VALUES (?, ?)'
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_PUT_SETTING = (
    "INSERT INTO setting_view (key, value) VALUES (?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def find_cursor(db: StoreDatabase, name: str) -> str | None:
    """A cursor, None before it was first set."""
    row = db.first('SELECT value FROM "cursor" WHERE name = ?', (name,))
    return str(row[0]) if row else None


def set_cursor(db: StoreDatabase, name: str, value: str) -> None:
    """Move a cursor."""
    db.write(_PUT_CURSOR, (name, value))


def recorded_seq(db: StoreDatabase) -> int:
    """Up to which seq the platform has recorded this chain; 0 before the first receipt."""
    value = find_cursor(db, RECORDED)
    if not value:
        return 0
    if value.startswith("{"):
        return int(json.loads(value)["seq"])
    return int(value.partition(":")[0])


def put_setting(db: StoreDatabase, key: str, value: str) -> None:
    """Write a setting (JSON text)."""
    db.write(_PUT_SETTING, (key, value))


def settings(db: StoreDatabase) -> Mapping[str, str]:
    """Every setting that was changed (JSON text)."""
    return {row[0]: row[1] for row in db.rows("SELECT key, value FROM setting_view")}
