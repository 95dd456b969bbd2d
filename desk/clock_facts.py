"""What happened to the clocks of one case besides its stops: 延期, proposals, recomputing.

Owned by no thread. The one rule: a promised day moves by an event that names its reason and
the day before; nothing here is worked out anew when it is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.item_basis import Limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Extension:
    """延期, once: by how much, why, on whose approval, by which document."""

    limit: Limit
    before: date
    after: date
    reason: str
    basis: str
    approver: str
    document_number: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Recomputed:
    """A promised day was worked out again with a newer calendar; a past one was kept."""

    before: date
    after: date
    kept: bool
    calendar: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockFacts:
    """Everything of the above on one case; `deemed_since` is the day a proposal names."""

    extension: Extension | None = None
    deemed_since: date | None = None
    recomputed: tuple[Recomputed, ...] = ()
