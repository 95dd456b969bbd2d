"""Events of things that are kept: licences on the shelf, slips, dossiers, old files.

Owned by no thread. The one rule: what is imported from before this program is marked so and
never counted as work of a day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk.events.facts import Event, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceShelved(RecordEvent):
    """待领证照: a finished licence lies at that place and waits to be collected."""

    place: str
    applicant: str
    spoken: str
    licence_number: str
    item_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceSent(RecordEvent):
    """The licence goes to another point with a transfer list, which names it there."""

    transfer: str
    to_place: str
    carrier: str
    item_name: str = ""
    spoken: str = ""
    applicant: str = ""
    licence_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceArrived(RecordEvent):
    """The licence came to the other point and lies on its shelf."""

    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenceTaken(RecordEvent):
    """The licence left the shelf: in which manner it was handed over."""

    manner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipsReserved(RecordEvent):
    """应急收件单: a book of numbered blank slips, `first` to `last`."""

    first: int
    last: int
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipEntered(RecordEvent):
    """A slip that was filled in by hand, entered afterwards: 手工填写."""

    number: str
    stated_at: datetime
    filled_by: str
    scan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipConfirmed(RecordEvent):
    """A supervisor confirms the stated time: the clock runs from it."""

    stated_at: datetime
    confirmed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipSpoiled(RecordEvent):
    """A slip was spoiled, and why."""

    number: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierSent(RecordEvent):
    """异地通办: the dossier goes from the accepting area to the handling one."""

    receipt: str
    item_name: str
    from_area: str
    to_area: str
    to_organ: str
    how: str
    tracking: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DossierArrived(RecordEvent):
    """The handling area has the dossier."""

    taken_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OldFileIndexed(RecordEvent):
    """历史档案: a paper file that was scanned and indexed to a person or company."""

    title: str
    who: str
    certificate: str
    year: str
    box: str
    pages: int
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OldCaseImported(RecordEvent):
    """历史导入: a case of before this program, with its open deadline where it has one."""

    number: str
    item_name: str
    who: str
    opened_on: date
    state: str
    certificate: str = ""
    due: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OldCaseClosed(RecordEvent):
    """An imported open case is done, in its own system."""

    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionExported(RecordEvent):
    """监管导出: what was given out for supervision, of which days, with its hash."""

    first_day: date
    last_day: date
    entries: int
    digest: str


KINDS: Mapping[str, type[Event]] = {
    "licence_shelved": LicenceShelved,
    "licence_sent": LicenceSent,
    "licence_arrived": LicenceArrived,
    "licence_taken": LicenceTaken,
    "slips_reserved": SlipsReserved,
    "slip_entered": SlipEntered,
    "slip_confirmed": SlipConfirmed,
    "slip_spoiled": SlipSpoiled,
    "dossier_sent": DossierSent,
    "dossier_arrived": DossierArrived,
    "old_file_indexed": OldFileIndexed,
    "old_case_imported": OldCaseImported,
    "old_case_closed": OldCaseClosed,
    "supervision_exported": SupervisionExported,
}
