"""What happens to a case from its decision on, and what the platform does to it.

Owned by no thread. The one rule: a decision names its organ and its origin; nobody decides
silently.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk.applicant import Applicant
from desk.closing import Collecting
from desk.events.facts import Event, Holder, Licence, Origin, Result
from desk.item import ItemVersion
from desk.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDecided(Event):
    """A decision: result, number, organ, and the licence where the item has one.

    `giver` handed a paper result back, `scan` is its picture, `decided_on` its own day.
    """

    result: Result
    number: str
    organ: str
    origin: Origin
    licence: Licence | None = None
    reason: str = ""
    giver: str = ""
    scan: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseIssued(Event):
    """出证: the licence is made out; `blank` is the number of the pre-printed sheet used."""

    licence_number: str
    blank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHandedOver(Event):
    """领取: who took the result, how, and where it was given."""

    receiver: str
    receiver_certificate: str
    manner: str
    hall: str
    window: str
    collecting: Collecting | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDelivered(Event):
    """送达: a paper reached the applicant; what, where, and why somebody else took it."""

    manner: str
    receiver: str
    what: str = ""
    place: str = ""
    for_another: str = ""
    tracking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseArchived(Event):
    """归档."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseVoided(Event):
    """作废: an entry error; the number stays in the register."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseConverted(Event):
    """模拟 → 正式: the simulated case closes; the formal one that it became is named."""

    formal_case: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledOnline(Event):
    """网上申报, with the platform's own number and the true channel, and what was filed."""

    application: str
    channel: str
    item: ItemVersion | None = None
    applicant: Applicant | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    materials: tuple[Material, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prechecked(Event):
    """预审: passed, or returned once with the full list."""

    passed: bool
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderMoved(Event):
    """The case went to another holder; `stage` is where it stood there ("" for unchanged)."""

    holder: Holder
    stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCorrected(Event):
    """容错纠错: fields put right after receipt, with what stood there and why."""

    values: Mapping[str, str]
    before: Mapping[str, str]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Overruled(Event):
    """A local act lost against the platform; what it said stays as a note."""

    event_id: str
    note: str
