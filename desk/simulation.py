"""What makes a case simulated (模拟审批), and what links it to the formal one.

Owned by no thread. The one rule: a simulated case is never a licence and never counted as
one; the formal case is a new case with its own numbers. (Rule: 鲁发〔2020〕 §9.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """On what a simulated case rests: the letter of intent, who wrote it, its day."""

    letter: str
    issuer: str
    dated: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rechecked:
    """One material looked at again on the day of conversion, and why it does not hold."""

    code: str
    name: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Predecessor:
    """The simulated case that a formal one came from, and what was checked again."""

    case_id: str
    receipt: str
    decision_number: str
    converted_at: datetime
    rechecked: tuple[Rechecked, ...] = ()
