"""Papers of real estate: the application of the register, and what its applicants were asked.

Owned by no thread. The one rule: what the form did not ask for is left open, to be written by
hand; no kind, right or answer is ticked that nobody gave.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class EstateParty:
    """One party: its role, who it is, its certificate, how to reach it, who acts for it."""

    role: str
    name: str = ""
    certificate_kind: str = ""
    certificate: str = ""
    address: str = ""
    phone: str = ""
    representative: str = ""
    agent: str = ""
    agent_certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EstateApplication(Paper):
    """不动产登记申请书: parties, unit number, situation, kind, area, use, reason."""

    kinds: tuple[tuple[str, bool], ...]
    rights: tuple[tuple[str, bool], ...]
    parties: tuple[EstateParty, ...]
    location: str = ""
    unit_number: str = ""
    certificate_number: str = ""
    estate_kind: str = ""
    area: str = ""
    use: str = ""
    price: str = ""
    shares: str = ""
    shares_offered: tuple[tuple[str, bool], ...] = ()
    separate: tuple[tuple[str, bool], ...] = ()
    reason: str = ""
    debt: str = ""
    debt_span: str = ""
    debt_scope: str = ""
    before: str = ""
    after: str = ""
    documents: tuple[str, ...] = ()
    declaration: str = ""
    filled_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLine:
    """One question, the answers it may have, and what else was said."""

    order: int
    question: str
    answers: tuple[tuple[str, bool], ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EstateInquiry(Paper):
    """询问记录: who was asked, where and when, each question with its answer."""

    parties: tuple[EstateParty, ...]
    questions: tuple[InquiryLine, ...]
    location: str = ""
    unit_number: str = ""
    place: str = ""
    asked_at: datetime | None = None
    warning: str = ""
