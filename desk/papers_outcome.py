"""Papers from the decision on: the decision, its delivery, collection, transfer, archive.

Owned by no thread. The one rule: a decision says its facts and its basis; one that takes
something away says where to object. (行政许可法 art. 38, 44.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Letter, Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionPaper(Letter):
    """准予 / 不予决定书: result, number, facts, basis, the licence and its validity."""

    result: str
    granted: bool
    organ_decided: str
    accepted_at: datetime | None = None
    facts: tuple[str, ...] = ()
    basis: tuple[str, ...] = ()
    reason: str = ""
    licence_kind: str = ""
    licence_number: str = ""
    validity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedPaper:
    """One document that is delivered: its name, its number and how many copies."""

    name: str
    number: str = ""
    copies: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryReceipt(Paper):
    """送达回证: what is delivered to whom, where, how and when; signed by who took it.

    `manners` are the ways of delivery with the chosen one ticked; nothing is ticked, no time
    and no receiver are printed, before it was so.
    """

    served: tuple[ServedPaper, ...]
    addressee: str
    place: str = ""
    manners: tuple[tuple[str, bool], ...] = ()
    delivered_at: datetime | None = None
    receiver: str = ""
    for_another: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionSlip(Paper):
    """证照领取单: which licence is given to whom, and what was taken back for it."""

    licence_kind: str
    licence_number: str
    issuer: str = ""
    valid_text: str = ""
    blank: str = ""
    receiver: str = ""
    receiver_certificate: str = ""
    manners: tuple[tuple[str, bool], ...] = ()
    mail_number: str = ""
    taken_at: datetime | None = None
    old_licence: str = ""
    bring: tuple[str, ...] = ()
    authority: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferLine:
    """One licence in the bag: whose (masked), of which case, its number."""

    order: int
    spoken: str
    applicant: str
    licence_kind: str
    licence_number: str
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferList(Paper):
    """证照移交清单: finished licences that go to another point, counted and signed for."""

    from_place: str
    to_place: str
    sent_at: datetime
    rows: tuple[TransferLine, ...]
    carrier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveLine:
    """One piece of the file: its name, number, pages, day, form and signature status."""

    order: int
    name: str
    number: str = ""
    pages: int = 0
    day: date | None = None
    form: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveIndex(Paper):
    """归档目录: what lies in the file of a case, and how long it is kept."""

    rows: tuple[ArchiveLine, ...]
    file_number: str = ""
    result: str = ""
    opened_on: date | None = None
    closed_on: date | None = None
    retention: str = ""
    digest: str = ""
