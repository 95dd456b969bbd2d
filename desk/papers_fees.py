"""缴费通知书: what is to be paid, by what rule, by which ways.

Owned by no thread. The one rule: it is no fiscal voucher and says so; an amount that nobody
fixed is left open.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.papers import Letter


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeNotice(Letter):
    """缴费通知书: standard, basis, amount, means, when, and what follows without it."""

    payer: str
    standard: str
    basis: str
    disclaimer: str
    amount: str = ""
    when: str = ""
    waiver: str = ""
    means: tuple[str, ...] = ()
