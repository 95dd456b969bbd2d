"""Papers of the seals of a new company: the registration form, and the order to the engraver.

Owned by no thread. The one rule: the form has empty places for real imprints; what is drawn
stands on the order sheet alone and says 样章 of itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Paper
from desk.seal_kinds import SealMeasure, SealPiece


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRegistration(Paper):
    """印章刻制登记表: whose seals, and an empty place of true size (`boxes`) for each imprint.

    `seals` are those that were ordered. It is kept and filed: names and numbers stand whole.
    """

    company: str
    boxes: tuple[SealMeasure, ...]
    seals: tuple[SealPiece, ...]
    ordered_at: datetime
    credit_code: str = ""
    licence_date: date | None = None
    legal_person: str = ""
    legal_person_number: str = ""
    agent_name: str = ""
    agent_number: str = ""
    phone: str = ""
    engraver: str = ""
    free: bool = False
    registrar: str = ""
    receiver: str = ""
    collected_at: datetime | None = None
    filing_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOrderSheet(Paper):
    """印章刻制委托单: what the engraver is to make, drawn to scale; no certificate numbers."""

    company: str
    seals: tuple[SealPiece, ...]
    ordered_at: datetime
    credit_code: str = ""
    engraver: str = ""
    free: bool = False
    due: date | None = None
    ordered_by: str = ""
