"""The papers of the counter as values: what each one says, before anyone draws it.

Owned by no thread. The one rule: a paper states only facts of the case; wording that comes
from law is dated data of the item or the organ, and arrives here as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialLine:
    """One row of a paper's material table; counts are sheets or files, as collected."""

    order: int
    name: str
    originals: int = 0
    copies: int = 0
    electronic: int = 0
    source: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What every paper carries: its number as text and Code 128, a QR payload (ASCII), marks.

    `number` is the receipt or document number printed as barcode; `spoken` the short number in
    large type; `watermark` stands across the page (演示 / 模拟 / 培训), None on real ones.
    The PDF of a paper holds every copy (`copies` sets of pages, each with its copy name), so it
    goes to the printer once. `printed_at` and `station` stand in the foot; `reprint` counts
    earlier prints of the same paper: above 0 it is marked 补打 with its reason. Where the
    station does not hold the organ's seal (`seal_pending`), its place says 待盖章.
    """

    template: str
    version: str
    number: str
    spoken: str = ""
    qr: str = ""
    title: str = ""
    organ: str = ""
    hall: str = ""
    window: str = ""
    item_name: str = ""
    item_code: str = ""
    applicant: str = ""
    certificate: str = ""
    agent: str = ""
    clerk: str = ""
    copies: int = 1
    copy_names: tuple[str, ...] = ()
    watermark: str | None = None
    notes: tuple[str, ...] = ()
    materials: tuple[MaterialLine, ...] = ()
    summary: str = ""
    time_note: str = ""
    station: str = ""
    printed_at: datetime | None = None
    reprint: int = 0
    reprint_reason: str = ""
    seal_pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Paper):
    """A paper that an organ addresses to somebody: `opening` are its sentences as wording.

    `on` is when it was decided (the date under the organ); `remedy` says where and how long
    one may object, "" where the paper takes nothing away.
    """

    document_number: str = ""
    addressee: str = ""
    opening: tuple[str, ...] = ()
    on: datetime | None = None
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionReceipt(Paper):
    """收件凭证: what was taken in, when, by whom, and what the item's acceptance rule says."""

    received_at: datetime
    rule_sentence: str
    query_code: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceNotice(Paper):
    """受理通知书: that the case is accepted, and by when it is promised."""

    document_number: str
    case_number: str = ""
    received_at: datetime
    accepted_at: datetime
    promised_on: date | None
    promised_text: str
    statutory_text: str
    tolerated: tuple[str, ...] = ()
    untaken: tuple[str, ...] = ()
    special_procedures: tuple[str, ...] = ()
    fee_text: str = ""
    query_code: str = ""
    phones: tuple[str, ...] = ()
    delivery: str = ""
    declaration: str = ""
