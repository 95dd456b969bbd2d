"""Papers on which somebody promises: 容缺, 告知承诺, 信用承诺.

Owned by no thread. The one rule: the promise is the applicant's free choice and printed with
its consequence; what is told and what is promised are two parts of one paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Letter, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedLine:
    """One material that comes later: its form, and the day by which it is due."""

    order: int
    name: str
    form: str
    due: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceNotice(Letter):
    """容缺受理通知书 and 承诺书: accepted without these; by when; what follows otherwise."""

    owed: tuple[OwedLine, ...]
    due: date | None
    accepted_at: datetime
    consequence: str
    promises: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentPaper(Letter):
    """告知承诺书: part one tells, part two promises; what is waived and what a breach costs."""

    told: str
    basis: tuple[str, ...]
    conditions: tuple[str, ...]
    waived: tuple[str, ...]
    verification: str
    consequence: str
    promises: tuple[str, ...]
    choice: str
    exclusions: tuple[str, ...] = ()
    authority: str = ""
    required: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPledge(Paper):
    """信用承诺书: what is promised, for how long, and whether it may be published.

    `publication` is None until the applicant chose. The query is printed with its report
    number and time, or left out where none was made.
    """

    pledges: tuple[str, ...]
    validity: str
    publication: bool | None = None
    publication_text: str = ""
    consequence: str = ""
    report_number: str = ""
    queried_at: datetime | None = None
    grade: str = ""
    promised_at: datetime | None = None
