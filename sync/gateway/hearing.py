"""What a hearing of many entries reads once: their events, the numbers that are given, the law.

Used inside the transaction that judges them. The one rule: nothing here decides anything; it
only spares asking the same again for every entry.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desk.entry import Entry
from desk.events.facts import Event
from desk.events.intake import CaseReceived
from sync.gateway.cancelling import is_cancelled, read_cancelled
from sync.gateway.outcomes import read_event
from sync.gateway.store import cases
from sync.gateway.store.engine import Txn


class Hearing:
    """The papers of one judging transaction."""

    def __init__(self, txn: Txn, entries: Sequence[Entry]) -> None:
        self._txn = txn
        self._events: dict[str, Event | None] = {}
        self._ends: Mapping[str, str] | None = None
        events = [self.event(entry) for entry in entries]
        receipts = [event.receipt for event in events if isinstance(event, CaseReceived)]
        self._taken = cases.find_receipts(txn, receipts)

    def event(self, entry: Entry) -> Event | None:
        """The event of the entry; None when it has no body or one that cannot be read."""
        key = entry.hash
        if key not in self._events or entry.body is None:
            self._events[key] = read_event(entry)
        return self._events[key]

    def is_taken(self, receipt: str, *, but: str) -> bool:
        """Whether a case other than `but` had that receipt number before this transaction."""
        if receipt not in self._taken:
            self._taken[receipt] = cases.find_receipts(self._txn, [receipt])[receipt]
        return bool(self._taken[receipt] - {but})

    def is_cancelled(self, event: CaseReceived) -> bool:
        """Whether the newest published catalogue says that the item had ended that day."""
        if self._ends is None:
            self._ends = read_cancelled(self._txn)
        return is_cancelled(self._ends, event)
