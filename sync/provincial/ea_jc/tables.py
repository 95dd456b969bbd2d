"""The exchange tables as a database has them, and the ones that a rehearsal makes.

Used by the process of the queue. The one rule: the tables are the province's; they are made
here only in a database of our own, when somebody asks for it.
"""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, String, Table, Text

from sync.provincial.ea_jc.names import COLUMNS, DATAVER, KEYS

_KEY = 64  # characters: an id or a number


def tables(prefix: str = "") -> dict[str, Table]:
    """The six tables by their own names, in one new set."""
    metadata = MetaData()
    return {name: _table(metadata, prefix, name) for name in KEYS}


def _table(metadata: MetaData, prefix: str, name: str) -> Table:
    keys = [Column(key, String(_KEY), primary_key=True) for key in KEYS[name]]
    version = Column(DATAVER, Integer, primary_key=True, autoincrement=False)
    rest = [Column(column, Text, nullable=True) for column in COLUMNS[name]]
    return Table(f"{prefix}{name}", metadata, *keys, version, *rest)
