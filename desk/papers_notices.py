"""Papers before a decision: what to bring, what to mend, and why it goes no further.

Owned by no thread. The one rule: what is wanted is told once and whole (一次性告知); a
refusal says its ground, its article and where to object. (行政许可法 art. 32, 38.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Letter, MaterialLine, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class NeededLine:
    """One material somebody has to bring: how many, in which form, whether it is here."""

    order: int
    name: str
    requirement: str = ""
    source: str = ""
    state: str = ""
    sample: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneTimeNotice(Paper):
    """一次性告知书: before a case exists, what is there and what is needed."""

    told_at: datetime
    needed: tuple[NeededLine, ...]
    situation: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    promised_text: str = ""
    statutory_text: str = ""
    fee_text: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedLine:
    """One thing a supplement asks for: `what` is 补充 or 更正, `how` its requirement."""

    order: int
    name: str
    what: str
    how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementNotice(Letter):
    """补正材料通知书: everything that is wanted, told once; `after` acceptance or before it.

    The limit counts from the delivery of this paper; `due` is the day where one is fixed.
    """

    wanted: tuple[WantedLine, ...]
    reason: str
    due: date | None = None
    limit_text: str = ""
    received_at: datetime | None = None
    after: bool = False
    receipt_line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartNotice(Letter):
    """补正后重新启动通知单: the supplement is whole, the case goes on, until when."""

    asked_by: str
    completed_at: datetime
    promised_on: date | None = None
    promised_before: date | None = None
    supplied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDecision(Letter):
    """不予受理决定书, 不予受理通知书: the ticked ground, its article, the reason, remedies."""

    ground: str
    grounds: tuple[tuple[str, bool], ...]
    article: str
    reason: str
    received_at: datetime | None = None
    returned: tuple[MaterialLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnNotice(Letter):
    """退件通知书: the supplement is overdue or was given up; what goes back."""

    reason: str
    basis: str = ""
    asked_by: str = ""
    due: date | None = None
    received_at: datetime | None = None
    returned: tuple[MaterialLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalNotice(Letter):
    """撤回申请确认书 (撤件): the applicant took the application back."""

    reason: str
    basis: str = ""
    received_at: datetime | None = None
    accepted_at: datetime | None = None
    returned: tuple[MaterialLine, ...] = ()
