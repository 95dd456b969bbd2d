"""Tables around the queue to a province: what was told, what people settled, what was exported.

Owned by no thread. The one rule: as everywhere in a gateway's database, what people wrote is
sealed; keys, moments and numbers may be read by an administrator.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, Table, Text

from sync.gateway.store.tables import metadata


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, primary_key=key, nullable=False)


# One row for each target: how far the cases were looked through, and its last round.
province_targets = Table(
    "province_targets",
    metadata,
    _text("target", key=True),
    _text("cursor_at"),
    _text("cursor_case"),
    _text("round_at"),
    Column("sent", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
)

# What a target was last told under a key that may be told again.
province_told = Table(
    "province_told",
    metadata,
    _text("target", key=True),
    _text("case_id", key=True),
    _text("call_key", key=True),
    Column("dataver", Integer, nullable=False),
    _text("digest"),  # keyed; of the fields
    _text("at"),
)

# A call that people settled another way: who, how, why.
province_settled = Table(
    "province_settled",
    metadata,
    _text("target", key=True),
    _text("case_id", key=True),
    _text("call_key", key=True),
    _text("station"),
    Column("words", LargeBinary, nullable=False),
    _text("at"),
)

# Workbooks for departments, and the cases in each.
province_sheets = Table(
    "province_sheets",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("organ"),  # its credit code
    Column("cases", Integer, nullable=False),
    _text("made"),
)
province_sheet_rows = Table(
    "province_sheet_rows",
    metadata,
    _text("case_id", key=True),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    _text("digest"),  # keyed; of the cells
    Index("province_sheet_rows_number", "number"),
)
