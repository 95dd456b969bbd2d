"""Who did what on a day: the headers of its entries, for the cases behind a figure.

Reads in the STORE or the READ lane. The one rule: headers only; what was written in an entry
stays closed here.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desk.entry import Header
from desk.store.engine import StoreDatabase

_OF_DAY = (
    "SELECT header FROM entry INDEXED BY entry_day WHERE business_date = ?"
    " AND case_id IS NOT NULL AND kind IN (SELECT value FROM json_each(?)) ORDER BY seq"
)


class DayReading:
    """The days of one connection (port `CaseLists`)."""

    def __init__(self, db: StoreDatabase) -> None:
        self._db = db

    def headers_of(self, business_date: str, kinds: Iterable[str]) -> tuple[Header, ...]:
        """The headers of that day's own entries of those kinds, in their order."""
        rows = self._db.rows(_OF_DAY, (business_date, json.dumps(list(kinds))))
        return tuple(Header.from_bytes(row[0]) for row in rows)
