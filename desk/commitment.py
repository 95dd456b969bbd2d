"""Promises of an applicant: 告知承诺, 容缺, and the online proof of who they are.

Owned by no thread. The one rule: a promise is the applicant's free choice; who chose, on
which wording, and which exclusions were looked up stand in it for ever.
(Rules: 鲁发〔2020〕 §9; domain design, section 4, R06 and R07.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desk.credit import Standing


class Chooser(StrEnum):
    """Who chose to promise; the value is the stored word."""

    SELF = "self"
    AGENT = "agent"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return {Chooser.SELF: "申请人本人", Chooser.AGENT: "代理人（特别授权）"}[self]


class PromiseState(StrEnum):
    """What became of a promise."""

    MADE = "made"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    BREACHED = "breached"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _STATES[self]


class Settled(StrEnum):
    """How a 容缺 ended: everything came in, or the case was closed without it."""

    SUPPLIED = "supplied"
    ENDED = "ended"


_STATES = {
    PromiseState.MADE: "已承诺",
    PromiseState.WITHDRAWN: "已撤回承诺",
    PromiseState.KEPT: "核查属实",
    PromiseState.BREACHED: "核查不实",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One exclusion that was looked up: list, article, its date, and what was found.

    `stale` says that what is known was older than the place's setting on that day.
    """

    code: str
    name: str
    article: str
    as_of: date
    standing: Standing
    stale: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """告知承诺 as it was made: the wording is frozen here, not read from the item again."""

    chosen_by: Chooser
    made_at: datetime
    text: str
    text_version: str
    basis: tuple[str, ...]
    conditions: tuple[str, ...]
    waived: tuple[str, ...]
    consequence: str
    looked: tuple[Looked, ...] = ()
    state: PromiseState = PromiseState.MADE
    withdrawn_at: datetime | None = None
    withdrawn_reason: str = ""
    verified_at: datetime | None = None
    finding: str = ""

    @property
    def pending(self) -> bool:
        """Whether a list could not be looked at (待核验)."""
        return any(each.standing is Standing.UNKNOWN for each in self.looked)

    @property
    def stale(self) -> tuple[Looked, ...]:
        """The lists that were too old to be trusted without a warning."""
        return tuple(each for each in self.looked if each.stale)

    @property
    def is_standing(self) -> bool:
        """Whether the promise still stands in for the waived materials."""
        return self.state in (PromiseState.MADE, PromiseState.KEPT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceExtension:
    """A recorded force-majeure extension of an overdue 容缺: to when, why, by whom."""

    before: date
    after: date
    ground: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """The one reminder of an overdue or nearly due 容缺: by which channel, what was said."""

    at: datetime
    channel: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tolerance:
    """容缺 of one case: that the 承诺书 was read and signed, and what followed.

    `due` maps a material's code to the day by which it is owed, from acceptance on.
    """

    acknowledged_at: datetime | None = None
    due: Mapping[str, date] = field(default_factory=dict)
    reminder: Reminder | None = None
    extensions: tuple[ToleranceExtension, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RealName:
    """强实名: the online verification of the person, with its reference and time."""

    at: datetime
    source: str
    reference: str
