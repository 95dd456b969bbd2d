"""The schema of a gateway's database as numbered steps; `schema_steps` says which were taken.

Runs when a gateway opens its database. The one rule: steps are only ever added at the end,
each with a test that opens a database of the version before; `tables.py` tells what they make.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, inspect, text

from desk.refusal import Refused
from sync.gateway.store.steps import (
    step_001,
    step_002,
    step_003,
    step_004,
    step_005,
    step_006,
)

STEPS: tuple[str, ...] = (
    step_001.SQL,
    step_002.SQL,
    step_003.SQL,
    step_004.SQL,
    step_005.SQL,
    step_006.SQL,
)
NEWEST = len(STEPS)
LOCK = 379_900_021  # of PostgreSQL: whoever starts at the same moment waits here

# What the two databases call differently.
WORDS = {
    "sqlite": {
        "{bytes}": "BLOB",
        "{counted}": "INTEGER",
        "{find_station}": 'instr(value, \'"station": "\')',
    },
    "postgresql": {
        "{bytes}": "BYTEA",
        "{counted}": "SERIAL",
        "{find_station}": 'strpos(value, \'"station": "\')',
    },
}
_TAKEN = """CREATE TABLE schema_steps (
    step INTEGER PRIMARY KEY,
    taken TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT CURRENT_TIMESTAMP
)"""


def upgrade(connection: Connection, steps: Sequence[str] = STEPS) -> int:
    """Take the steps that are missing, all in the caller's one writing transaction.

    Gives how many were taken. Raises Refused("gateway.other-version") for a database of a
    later program, untouched.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:n)"), {"n": LOCK})
    found = version(connection)
    if found > len(steps):
        raise Refused("gateway.other-version", schema=found)
    if not inspect(connection).has_table("schema_steps"):
        connection.execute(text(_TAKEN))
        _note(connection, range(1, found + 1))
    plain = connection.execution_options(no_parameters=True)  # % is itself
    for sql in steps[found:]:
        for statement in statements(sql, connection.dialect.name):
            plain.exec_driver_sql(statement)
    _note(connection, range(found + 1, len(steps) + 1))
    return len(steps) - found


def version(connection: Connection) -> int:
    """How many steps that database has taken; 0 for an empty one.

    The first release kept no list of its steps: who has its tables has taken the first.
    """
    tables = set(inspect(connection).get_table_names())
    if "schema_steps" not in tables:
        return 1 if "meta" in tables else 0
    found = connection.execute(text("SELECT max(step) FROM schema_steps")).scalar_one()
    return int(found or 0)


def statements(sql: str, dialect: str) -> tuple[str, ...]:
    """A step's statements in the words of that database."""
    for word, said in WORDS[dialect].items():
        sql = sql.replace(word, said)
    return tuple(part.strip() for part in sql.split(";") if part.strip())


def _note(connection: Connection, steps: range) -> None:
    rows = [{"step": step} for step in steps]
    if rows:
        query = "INSERT INTO schema_steps (step) VALUES (:step)"
        connection.execute(text(query), rows)
