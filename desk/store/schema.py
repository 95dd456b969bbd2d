"""The schema of the store as numbered steps; `PRAGMA user_version` says which were taken.

Runs in the STORE lane at start. The one rule: steps are only ever added at the end, each
with a test that opens a store file of the version before.
"""

from __future__ import annotations

from desk.refusal import Refused
from desk.store.engine import StoreDatabase, naming_errors
from desk.store.steps import step_001, step_002, step_003, step_004

STEPS: tuple[str, ...] = (step_001.SQL, step_002.SQL, step_003.SQL, step_004.SQL)
NEWEST = len(STEPS)


def version(db: StoreDatabase) -> int:
    """How many steps that store has taken; 0 for an empty database."""
    row = db.first("PRAGMA user_version")
    return int(row[0]) if row else 0


def check_version(db: StoreDatabase) -> None:
    """For a reader, which cannot upgrade: the store must have exactly the newest schema.

    Raises Refused("store.newer-version") or ("store.older-version").
    """
    found = version(db)
    if found > NEWEST:
        raise Refused("store.newer-version", found=found, known=NEWEST)
    if found < NEWEST:
        raise Refused("store.older-version", found=found, known=NEWEST)


def upgrade(db: StoreDatabase, steps: tuple[str, ...] = STEPS) -> None:
    """Take the steps that are missing, each in its own transaction.

    Raises Refused("store.newer-version") for a store of a later program, untouched.
    """
    found = version(db)
    if found > len(steps):
        raise Refused("store.newer-version", found=found, known=len(steps))
    for number, sql in enumerate(steps[found:], start=found + 1):
        with db.transaction(), naming_errors():
            db.executescript(sql)
            db.write(f"PRAGMA user_version = {number:d}")
