"""What happens to a case from receipt until it leaves the window's hands.

Owned by no thread. The one rule: `CaseReceived` carries the whole dossier, item version
included, so that a case can be read anywhere without a catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desk.applicant import Applicant
from desk.dossier import Dossier
from desk.events.facts import Event, Holder, Mode
from desk.item import ItemVersion
from desk.item_basis import Limit
from desk.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReceived(Event):
    """收件: everything the applicant handed in, under its receipt number.

    `draft_opened` is when the clerk began, for the service time of the day's figures.
    """

    receipt: str
    spoken: str
    serial: int
    query_code: str
    business_date: date
    mode: Mode
    item: ItemVersion
    answers: Mapping[str, str]
    applicant: Applicant
    materials: tuple[Material, ...]
    form: Mapping[str, str]
    holder: Holder
    draft_opened: datetime | None = None
    collected_for: bool = False
    ticket: str = ""
    dossier: Dossier = field(default_factory=Dossier)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReceivedFromPoint(Event):
    """收件 of a bag that an agent point had collected: the legal clock starts here."""

    holder: Holder


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAccepted(Event):
    """受理. `promised_on` None where the item promises hours or nothing.

    `effective` is the moment from which a deemed acceptance counts (the receipt), None where
    it is the entry's own. `tolerance` maps a tolerated material's code to its last day.
    """

    document_number: str
    promised_on: date | None
    promised_provisional: bool = False
    tolerated_until: date | None = None
    deemed: bool = False
    effective: datetime | None = None
    tolerance: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementAsked(Event):
    """补正: the full list, once. `after` is True after acceptance (the clock stops).

    `limit` counts from the delivery of the notice; `due` stands only in entries from before
    deliveries were recorded.
    """

    wanted: tuple[str, ...]
    reason: str
    due: date | None = None
    document_number: str
    after: bool = False
    limit: Limit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementCompleted(Event):
    """The supplement was handed in; the promised day moves when the clock had stood still.

    `promised_provisional` None: an older entry that does not say.
    """

    after: bool = False
    promised_on: date | None = None
    promised_provisional: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRefused(Event):
    """不予受理 or 不受理: `ground` is the word of the ground, `article` the rule."""

    ground: str
    article: str
    reason: str
    document_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReturned(Event):
    """退件: supplement overdue or given up."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWithdrawn(Event):
    """撤件: the applicant took the application back."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseHandled(Event):
    """在办: the department took the case up."""

    department: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSuspended(Event):
    """特别程序: the clock stops from the day given, with its legal basis and own limit.

    `approver` where somebody had to agree; no law asks for one everywhere.
    """

    procedure: str
    basis: str
    from_day: date
    limit: Limit | None = None
    document_number: str = ""
    approver: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseResumed(Event):
    """The special procedure ended; the clock runs on, to the promised day as it is now."""

    to_day: date
    promised_on: date | None = None
    document_number: str = ""
    promised_provisional: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTerminated(Event):
    """终止办理, with its reason."""

    reason: str
    document_number: str
