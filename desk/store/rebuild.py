"""Rebuilding: fresh view tables beside the live ones, written by the same fold, compared.

For `verify --rebuild`, on a reader's connection. The one rule: a table that the fold writes
stands in VIEW_TABLES (a test compares the list with the schema); a view that is not compared
could drift for years.

The fresh tables live in a temporary database encrypted with a key that is never kept, so
that nothing personal is left on the disk and memory does not grow with the journal.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from os import urandom
from pathlib import Path
from typing import Any

from desk.store import journal_table, schema
from desk.store.change import ViewTables
from desk.store.engine import KEY_BYTES, Row, StoreDatabase, connect
from desk.store.views import StoreViews

MOST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewTable:
    """A table to compare: its rows in order of their key, the key's columns first."""

    name: str
    keys: int
    columns: tuple[str, ...]
    sql: str


def _table(name: str, keys: int, columns: str, sql: str) -> ViewTable:
    return ViewTable(name=name, keys=keys, columns=tuple(columns.split()), sql=sql)


VIEW_TABLES: tuple[ViewTable, ...] = (
    _table(
        "case_view",
        1,
        "case_id receipt spoken case_number mode stage item_code item_name applicant"
        " certificate phone business_date updated holder_kind holder_id promised_on state"
        " search words",
        "SELECT case_id, receipt, spoken, case_number, mode, stage, item_code, item_name,"
        " applicant, certificate, phone, business_date, updated, holder_kind, holder_id,"
        " promised_on, state, search, words FROM case_view ORDER BY case_id",
    ),
    _table(
        "counter_view",
        6,
        "business_date hall window actor item_code name n",
        'SELECT business_date, hall, "window", actor, item_code, name, n FROM counter_view'
        ' WHERE n <> 0 ORDER BY business_date, hall, "window", actor, item_code, name',
    ),
    _table(
        "paper_view",
        1,
        "paper_id case_id template number at state printer job code copies reprint_of blob",
        "SELECT paper_id, case_id, template, number, at, state, printer, job, code, copies,"
        " reprint_of, blob FROM paper_view ORDER BY paper_id",
    ),
    _table(
        "number_view",
        2,
        "day serial receipt case_id state",
        "SELECT day, serial, receipt, case_id, state FROM number_view ORDER BY day, serial",
    ),
    _table(
        "judgement_view",
        1,
        "event_id case_id outcome code sentence at",
        "SELECT event_id, case_id, outcome, code, sentence, at FROM judgement_view"
        " ORDER BY event_id",
    ),
    _table(
        "record_view",
        1,
        "record_id kind state case_id day due title subject updated data",
        "SELECT record_id, kind, state, case_id, day, due, title, subject, updated, data"
        " FROM record_view ORDER BY record_id",
    ),
    _table(
        "setting_view",
        1,
        "key value",
        "SELECT key, value FROM setting_view ORDER BY key",
    ),
)


class RebuiltViews:
    """Fresh view tables beside those of one store (port `Rebuilt`)."""

    def __init__(self, live: StoreDatabase, fresh: StoreDatabase) -> None:
        self._live = live
        self._fresh = fresh
        self._writer = ViewTables(fresh)

    @property
    def writer(self) -> ViewTables:
        """Where the fold writes."""
        return self._writer

    def differences(self) -> tuple[Mapping[str, Any], ...]:
        """Rows that differ, at most a thousand: `table`, `key`, `difference`, `columns`.

        `difference` is `missing` (the live table lacks the row), `extra` or `changed`; no
        value of a row is given. Also entries whose look-up columns disagree with their own
        header, as table `entry`.
        """
        found: list[Mapping[str, Any]] = []
        for difference in self._each():
            found.append(difference)
            if len(found) == MOST:
                break
        return tuple(found)

    def _each(self) -> Iterator[Mapping[str, Any]]:
        for seq in journal_table.crooked(self._live):
            yield {"table": "entry", "key": (seq,), "difference": "changed", "columns": ()}
        for table in VIEW_TABLES:
            live, fresh = self._live.rows(table.sql), self._fresh.rows(table.sql)
            yield from _compare(table, live, fresh)


@contextmanager
def open_rebuilt(views: StoreViews) -> Iterator[RebuiltViews]:
    """Fresh tables beside the views of an open store, gone when the block ends.

    Inside the block `views` shows one state (its entries and its views belong together),
    however much another process goes on writing.
    """
    with tempfile.TemporaryDirectory(prefix="desk-rebuild-") as folder:
        fresh = connect(Path(folder) / "fresh.db", urandom(KEY_BYTES))
        try:
            # Scratch: nothing of it is to survive, so nothing waits for the disk.
            fresh.first("PRAGMA journal_mode = OFF")
            fresh.first("PRAGMA synchronous = OFF")
            schema.upgrade(fresh)
            with fresh.transaction(), views.snapshot():
                yield RebuiltViews(views.database, fresh)
        finally:
            fresh.close()


def _compare(
    table: ViewTable, live: Iterable[Row], fresh: Iterable[Row]
) -> Iterator[Mapping[str, Any]]:
    """Walk two streams in order of key, holding one row of each."""
    live_rows, fresh_rows = iter(live), iter(fresh)
    left, right = next(live_rows, None), next(fresh_rows, None)
    while left is not None or right is not None:
        if right is None or (left is not None and left[: table.keys] < right[: table.keys]):
            yield _difference(table, left or (), "extra")
            left = next(live_rows, None)
        elif left is None or right[: table.keys] < left[: table.keys]:
            yield _difference(table, right, "missing")
            right = next(fresh_rows, None)
        else:
            if left != right:
                pairs = zip(table.columns, left, right, strict=True)
                columns = tuple(name for name, old, new in pairs if old != new)
                yield _difference(table, left, "changed", columns)
            left, right = next(live_rows, None), next(fresh_rows, None)


def _difference(
    table: ViewTable, row: Row, what: str, columns: tuple[str, ...] = ()
) -> Mapping[str, Any]:
    return {
        "table": table.name,
        "key": row[: table.keys],
        "difference": what,
        "columns": columns,
    }
