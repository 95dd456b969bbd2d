"""Papers of things on the way: an agent point's bag, a transfer, a fee, a blank slip.

Owned by no thread. The one rule: an agent point is no organ: its papers bear no organ's
name as issuer, no place of a seal and no sentence of law.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyMandate(Paper):
    """代办委托书: who lets whom hand in what; free of charge; for how long."""

    principal: str
    principal_certificate: str
    trustee: str
    trustee_post: str
    matters: tuple[str, ...]
    scope: tuple[str, ...]
    given_at: datetime
    valid_to: date | None = None
    clauses: tuple[str, ...] = ()
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedSlip(Paper):
    """代收凭证: what an agent point collected, and when the hall will receive it.

    `reaches` is the day on which the bag is to be at the hall, None when it was not said.
    """

    point: str
    collected_at: datetime
    collected_by: str
    destination: str
    reaches: date | None = None
    query_code: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyLine:
    """One thing that changes hands."""

    order: int
    name: str
    count: str
    mark: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodySlip(Paper):
    """物料流转凭证: list, giver, receiver, time; each side signs its copy."""

    rows: tuple[CustodyLine, ...]
    giver: str
    receiver: str
    purpose: str
    moved_at: datetime
    back_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeSheet(Paper):
    """缴费登记单: what was due and how it was paid elsewhere; no money is taken with it."""

    payer: str
    standard: str
    basis: str
    amount: str
    disclaimer: str
    when: str = ""
    means: str = ""
    voucher: str = ""
    paid_at: datetime | None = None
    waived: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencySlip:
    """One numbered slip: its number, and what its QR code says (ASCII)."""

    number: str
    qr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyBook(Paper):
    """应急收件单: blank two-part slips printed in advance, one page each."""

    slips: tuple[EmergencySlip, ...]
    instructions: tuple[str, ...]
