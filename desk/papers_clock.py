"""Papers that tell of the clock: stopped, running again, extended, ended.

Owned by no thread. The one rule: every day on them was computed by desk.deadlines and
stands in the case; no paper counts days. (行政许可法 art. 42, 45.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Letter, MaterialLine


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionNotice(Letter):
    """特别程序期限告知书: which procedure stops the clock, on what basis, for how long."""

    procedure: str
    basis: str
    limit_text: str
    from_day: date
    number_of: int = 1
    promised_on: date | None = None
    approver: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumptionNotice(Letter):
    """恢复办理通知书: the procedure ended, and the promised day as it is now."""

    procedure: str
    from_day: date
    to_day: date
    promised_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionNotice(Letter):
    """延长办理期限通知书: once, with the approver and the reason."""

    reason: str
    basis: str
    approver: str
    before: date | None
    after: date
    accepted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TerminationNotice(Letter):
    """终止办理通知书: why the case ends without a decision, and where to object."""

    reason: str
    accepted_at: datetime | None = None
    basis: str = ""
    returned: tuple[MaterialLine, ...] = ()
