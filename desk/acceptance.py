"""Acceptance windows: within what time an organ must say yes or no to taking a case.

Owned by no thread. The one rule: the numbers and sentences are law and live as dated data
in desk/data/rules/acceptance.json, chosen by the day of receipt.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from desk.calendars import Deadline, LegalCalendar
from desk.deadlines import due
from desk.item_basis import Limit
from desk.item_words import AcceptanceRule
from desk.refusal import Refused
from desk.shipped import shipped_json
from desk.values import load


class DeemedEffect(StrEnum):
    """What silence means when the window is over."""

    ACCEPTED_FROM_RECEIPT = "accepted_from_receipt"
    ACCEPTED_AT_ONCE = "accepted_at_once"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceLaw:
    """One rule as it stood from a day: limit (None: on the spot), warning day, sentence."""

    rule: AcceptanceRule
    effective: date
    limit: Limit | None = None
    warn_on_day: int | None = None
    deemed: DeemedEffect
    extension: Limit | None = None
    extension_approver: str = ""
    sentence: str
    basis: str
    source: str
    to_be_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceWindow:
    """The window of one case: last day, day of the warning, what silence means, the law."""

    deadline: Deadline
    warn_on: date | None
    law: AcceptanceLaw

    def is_over(self, today: date) -> bool:
        """Whether the organ's time to answer has passed."""
        return today > self.deadline.on


def acceptance_window(
    rule: AcceptanceRule, received_on: date, calendar: LegalCalendar
) -> AcceptanceWindow:
    """The window that starts with a receipt; the day of receipt is not counted."""
    law = acceptance_law(rule, received_on)
    if law.limit is None:
        return AcceptanceWindow(deadline=Deadline(on=received_on), warn_on=None, law=law)
    warn_on = None
    if law.warn_on_day is not None:
        warn = Limit(value=law.warn_on_day, unit=law.limit.unit)
        warn_on = due(received_on, warn, (), calendar).on
    deadline = due(received_on, law.limit, (), calendar)
    return AcceptanceWindow(deadline=deadline, warn_on=warn_on, law=law)


def acceptance_law(rule: AcceptanceRule, on: date) -> AcceptanceLaw:
    """The rule as it stood that day; Refused("rule.not-known", rule) when none was in force."""
    found = [law for law in _laws() if law.rule is rule and law.effective <= on]
    if not found:
        raise Refused("rule.not-known", rule=rule.label)
    return max(found, key=lambda law: law.effective)


@cache
def _laws() -> tuple[AcceptanceLaw, ...]:
    return load(tuple[AcceptanceLaw, ...], shipped_json("rules", "acceptance.json"))
