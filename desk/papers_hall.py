"""Papers of the hall: visits, bundles, joint handling, simulated opinions, guides, the day.

Owned by no thread. The one rule: figures and states are those of the moment printed; a
paper of the hall never says more than its registers do.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Paper
from desk.papers_notices import NeededLine


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitLine:
    """One case of a visit: item, whose (masked), its receipt number, where it stands."""

    order: int
    item_name: str
    applicant: str
    receipt: str
    state: str
    promised: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitReceipt(Paper):
    """综合收件回执: the several cases of one visit on one sheet."""

    rows: tuple[VisitLine, ...]
    visited_at: datetime
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """A part of a bundle's form: its heading and its filled fields in order."""

    title: str
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleLine:
    """A part of the bundle: which link, who does it, within what, and where it stands."""

    link: int
    name: str
    organ: str
    limit: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BundleForm(Paper):
    """企业开办登记表 (a bundle's one form): every part's fields, and the parts themselves."""

    parts: tuple[FormPart, ...]
    lines: tuple[BundleLine, ...]
    filled_at: datetime
    promised_on: date | None = None
    giveaways: tuple[str, ...] = ()
    declaration: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSlip(Paper):
    """部门联系单: a task of joint handling for one department, with its limit and sign-off."""

    to_organ: str
    lead: str
    task: str
    limit_text: str
    sent_at: datetime
    due: date | None = None
    asked: str = ""
    answer: str = ""
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionLine:
    """One department's opinion on a simulated case."""

    organ: str
    opinion: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SimulatedOpinion(Paper):
    """模拟审批意见: what would be decided, and what is missing before it can be formal."""

    opinions: tuple[OpinionLine, ...]
    conclusion: str
    given_at: datetime
    conditions: tuple[str, ...] = ()
    owed: tuple[str, ...] = ()
    effect: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemGuide(Paper):
    """办事指南: the elements of an item as they are in force that day."""

    in_force: date
    item_version: int
    kind: str
    case_type: str
    needed: tuple[NeededLine, ...]
    conditions: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    procedure: tuple[str, ...] = ()
    promised_text: str = ""
    statutory_text: str = ""
    fee_text: str = ""
    results: tuple[str, ...] = ()
    channels: str = ""
    cross_region: str = ""
    phones: tuple[str, ...] = ()
    remedy: str = ""
    supervising: str = ""
    entrusted: str = ""
    points: str = ""
    ways: str = ""
    standard: str = ""
    visits: int = 0
    situations: tuple[str, ...] = ()
    special_procedures: tuple[str, ...] = ()
    giveaways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet(Paper):
    """日结表: the day's figures of this station as they stood at the close."""

    day: date
    figures: tuple[tuple[str, int], ...]
    closed_at: datetime
    unsent: int = 0
    gaps: tuple[int, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    restates: bool = False
    slips: tuple[tuple[str, int], ...] = ()
    ends: tuple[tuple[str, str], ...] = ()
    last_contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftLine:
    """One thing that is handed to the next person: kind, what, how many, a remark."""

    kind: str
    what: str
    count: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftSheet(Paper):
    """交接单: seals, blanks by range, slip book, originals, licences, parked cases, faults."""

    giver: str
    taker: str
    rows: tuple[ShiftLine, ...]
    at: datetime
    close: bool = False
