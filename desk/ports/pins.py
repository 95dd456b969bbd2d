"""Port: the PIN verifiers of this station's people. Local; never in the journal, never sent.

STORE lane. The one rule: a verifier is made with a salt of its own and proves a PIN; it never
gives one back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class PinRow:
    """One person's verifier (PHC text), wrong tries in a row, until when none is taken."""

    person_id: str
    verifier: str
    failures: int = 0
    blocked_until: str = ""


class Pins(Protocol):
    """The verifiers."""

    def find(self, person_id: str) -> PinRow | None:
        """That person's row; None before a PIN was set."""

    def put(self, row: PinRow) -> None:
        """Keep a row in place of the one before, durable when it returns."""
