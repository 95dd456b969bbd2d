"""Counters of credit.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.credit import CreditChecked, CreditPromised, CreditRepaired
from desk.events.facts import Event
from desk.registers.credit import state_of


def _checked(event: CreditChecked, _before: Case, _after: Case) -> dict[str, int]:
    """What waits for the line is counted as unknown, and again when it was answered."""
    if event.report.pending:
        return {"credit_unknown": 1}
    return {"credit_checked": 1, f"credit_{state_of(event)}": 1}


def _repaired(_event: CreditRepaired, _before: Case, _after: Case) -> dict[str, int]:
    return {"credit_repaired": 1}


def _promised(_event: CreditPromised, _before: Case, _after: Case) -> dict[str, int]:
    return {"credit_promised": 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    CreditChecked: _checked,
    CreditRepaired: _repaired,
    CreditPromised: _promised,
}
