"""The PIN verifiers of this station (port `Pins`).

The one rule: a wrong try is durable before its answer is shown, so that pulling the plug gives
nobody a try more.
"""

from __future__ import annotations

from desk.ports.pins import PinRow
from desk.refusal import Refused
from desk.store.engine import StoreDatabase

_PUT = (
    "INSERT INTO pin (person_id, verifier, failures, blocked_until) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (person_id) DO UPDATE SET verifier = excluded.verifier,"
    " failures = excluded.failures, blocked_until = excluded.blocked_until"
)
_ONE = "SELECT person_id, verifier, failures, blocked_until FROM pin WHERE person_id = ?"


class StorePins:
    """Verifiers in the station's encrypted store."""

    def __init__(self, db: StoreDatabase, *, read_only: bool) -> None:
        self._db, self._read_only = db, read_only

    def find(self, person_id: str) -> PinRow | None:
        """That person's row."""
        row = self._db.first(_ONE, (person_id,))
        if row is None:
            return None
        person, verifier, failures, blocked = row
        return PinRow(
            person_id=str(person),
            verifier=str(verifier),
            failures=int(str(failures)),
            blocked_until=str(blocked),
        )

    def put(self, row: PinRow) -> None:
        """Keep it; Refused("store.read-only")."""
        if self._read_only:
            raise Refused("store.read-only", reason="opened to read")
        with self._db.transaction():
            values = (row.person_id, row.verifier, row.failures, row.blocked_until)
            self._db.write(_PUT, values)
