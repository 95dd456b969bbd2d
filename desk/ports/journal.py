"""Port: reading the journal of a station: entries, signatures, the end of the chain.

Part of the port `Views`: STORE or READ lane. The one rule: entries are read as they stand,
in order of seq; nothing here changes one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from desk.entry import Entry, Head


class JournalViews(Protocol):
    """Reading the journal."""

    def entries(self, *, case_id: str = "", after: int = 0, limit: int = 0) -> Iterable[Entry]:
        """Entries in order of seq, of one case or of all; no limit when 0.

        Raises Refused("store.entry-unreadable", seq) at a row that holds no entry.
        """

    def find_entry(self, event_id: str) -> Entry | None:
        """The entry of that event."""

    def signatures(self) -> Mapping[int, str]:
        """Every signed head: seq to signature."""

    def signature(self, seq: int) -> str:
        """The signature of that head; "" where none was made."""

    def head(self) -> Head:
        """The end of the chain."""
