"""What a status or good credit spares somebody: checks and materials, with the basis.

Owned by no thread. The one rule: a waiver is the item's own dated data and holds only while
the status does; what is spared is shown as spared, with its basis, never as handed in.
(Rule: 鲁发〔2020〕 §15-16: the card is the only voucher.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.applicant import Applicant
from desk.credit import CreditFacts, CreditReport, is_repaired
from desk.item import ItemVersion
from desk.item_rules import Waiver
from desk.item_words import Necessity
from desk.roles import STATUSES

GOOD_GRADES = ("A", "AA", "AAA", "A+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spared:
    """One material that need not be handed in: why, by which basis."""

    code: str
    reason: str
    basis: str


def waivers_of(item: ItemVersion, applicant: Applicant | None) -> tuple[Waiver, ...]:
    """The item's waivers that a status of the applicant sets in force."""
    if applicant is None:
        return ()
    held = {each.kind for each in applicant.statuses if each.holds(each.at.date())}
    return tuple(waiver for waiver in item.waivers if waiver.status in held)


def spared(
    item: ItemVersion, applicant: Applicant | None, credit: CreditFacts
) -> Mapping[str, Spared]:
    """Materials that need not be handed in, by code: a status first, then good credit."""
    found = {
        code: Spared(
            code=code,
            reason=STATUSES.get(waiver.status, waiver.status),
            basis=waiver.basis,
        )
        for waiver in waivers_of(item, applicant)
        for code in waiver.materials
    }
    if is_good(credit.report):
        for rule in item.materials:
            if rule.necessity is Necessity.CREDIT_WAIVED and rule.code not in found:
                found[rule.code] = Spared(code=rule.code, reason="信用免交", basis="信用良好")
    return found


def is_good(report: CreditReport | None) -> bool:
    """Whether a report spares materials: asked, on no list, with a good grade."""
    if report is None or report.pending or report.grade not in GOOD_GRADES:
        return False
    day: date = report.at.date()
    return all(is_repaired(each, day) for each in report.listings)
