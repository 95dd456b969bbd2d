"""One case that is open at this window, between its acts: what the screen knows besides it.

Owned by the window thread, but free of Qt. The one rule: the case inside is the truth; what
stands beside it (search text, half-typed identity, complaints) may be lost without harm.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desk.calendars import LegalCalendar
from desk.case import Case
from desk.drafting import Parked, Place
from desk.item import ItemVersion
from desk.people import Actor
from desk.ports.store import CaseRow, PaperRow
from desk.station import Station
from ui.window.views.acceptance import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class CardNote:
    """What the panel says of the last reading: device, when, how long in tenths, photo.

    `packed` is the photo as the chip gave it, `photo` its picture once decoded, `undecoded`
    that there is none to be had.
    """

    device: str
    at: datetime
    tenths: int
    simulated: bool = False
    packed: bytes = b""
    photo: bytes = b""
    undecoded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A tab. `typed` holds identity fields that do not yet make an applicant.

    `saved` is when the store last had it; `unsaved` what was typed and could not be saved.
    `place` is where the keyboard was when it was last in front.
    """

    case: Case
    step: Step = Step.IDENTITY
    opened: datetime
    saved: datetime | None = None
    parked: Parked | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[str, str] = field(default_factory=dict)
    unsaved: Mapping[str, str] = field(default_factory=dict)
    place: Place | None = None
    card: CardNote | None = None
    face: bytes = b""
    search: str = ""
    found: tuple[ItemVersion, ...] = ()
    declared: bool = False
    earlier: tuple[CaseRow, ...] = ()
    papers: tuple[PaperRow, ...] = ()
    working: bool = False

    @property
    def key(self) -> str:
        """What tells this tab from the others."""
        return self.case.case_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What presenters may know besides a case: who, where, when, and whether the line is up.

    `tray` says that a simulated card can be laid here.
    """

    station: Station
    actor: Actor
    now: datetime
    calendar: LegalCalendar
    line_up: bool
    readers: tuple[str, ...] = ()
    tray: bool = False

    @property
    def today(self) -> date:
        """The day at the counter."""
        return self.now.date()
