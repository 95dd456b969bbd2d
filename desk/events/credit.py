"""Events of credit: what a register said, a repair, a promise of credit.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.credit import CreditPromise, CreditReport
from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditChecked(RecordEvent):
    """Somebody's credit was asked for; `record_id` is of that person or company."""

    report: CreditReport
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRepaired(RecordEvent):
    """信用修复: a listing ended, by a document."""

    code: str
    document: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditPromised(Event):
    """信用承诺书 was signed."""

    promise: CreditPromise


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditListKept(RecordEvent):
    """The list of a register was brought here for the days without a line.

    `listed` maps a digest of the certificate number to the codes of its lists, so that the
    copy names nobody.
    """

    as_of: datetime
    listed: Mapping[str, tuple[str, ...]]


KINDS: Mapping[str, type[Event]] = {
    "credit_checked": CreditChecked,
    "credit_repaired": CreditRepaired,
    "credit_promised": CreditPromised,
    "credit_list_kept": CreditListKept,
}
