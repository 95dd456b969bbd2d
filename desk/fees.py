"""Fees as they were registered: paid elsewhere against a fiscal voucher, or waived.

Owned by no thread. The one rule: amounts are whole fen (cents); this program takes no money
and its sheet is no fiscal voucher (本单不作财政票据).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeEntry:
    """One payment or waiver: `cents` in fen, the fiscal voucher's number, by which means."""

    at: datetime
    cents: int
    voucher: str = ""
    means: str = ""
    waived: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fees:
    """What was registered so far; `settled` is what the gates ask."""

    entries: tuple[FeeEntry, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether something was paid or waived."""
        return bool(self.entries)

    @property
    def paid_cents(self) -> int:
        """What was paid, in fen."""
        return sum(entry.cents for entry in self.entries if not entry.waived)


def check_fee(entry: FeeEntry, *, waivable: bool) -> None:
    """Refuse what no fee is.

    Raises Refused("fee.bad-amount"), ("fee.voucher-missing"), ("fee.not-waivable"),
    ("case.reason-missing").
    """
    if entry.waived:
        if not waivable:
            raise Refused("fee.not-waivable")
        if not entry.reason:
            raise Refused("case.reason-missing")
        return
    if entry.cents <= 0:
        raise Refused("fee.bad-amount")
    if not entry.voucher.strip():
        raise Refused("fee.voucher-missing")
