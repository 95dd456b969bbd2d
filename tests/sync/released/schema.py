"""Databases as released gateways left them: two counties, a decided case, a fork, one waiting.

The one rule: `schema_N.json` was written by the gateway of that schema and is never made anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

FOLDER = Path(__file__).parent


def facts(number: int = 1) -> dict[str, Any]:
    """What that database holds: stations with their keys, its own keys, its rows."""
    found: dict[str, Any] = json.loads((FOLDER / f"schema_{number}.json").read_text("utf-8"))
    return found


def make(connection: Connection, number: int = 1) -> None:
    """Make the released tables in an empty database and fill them."""
    file = FOLDER / f"schema_{number}.{connection.dialect.name}.sql"
    for statement in file.read_text("utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    for table, rows in facts(number)["rows"].items():
        for row in rows:
            plain = {name: _plain(value) for name, value in row.items()}
            names = ", ".join(f'"{name}"' for name in plain)
            values = ", ".join(f":{name}" for name in plain)
            query = f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - fixed
            connection.execute(text(query), plain)


def _plain(value: Any) -> Any:
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
