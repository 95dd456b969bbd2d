"""One application at the counter, as an immutable value.

Owned by no thread. The one rule: nobody sets a field of a case; a step (desk/steps) gives
the event, `desk.fold.fold` gives the next case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desk.applicant import Applicant
from desk.closing import Closing
from desk.deadlines import Suspension
from desk.dossier import Dossier
from desk.events.facts import Holder, HolderKind, Licence, Mode, Origin, Result
from desk.item import ItemVersion, MaterialRule
from desk.item_basis import Limit, Organ
from desk.material import Material, missing
from desk.refusal import Refused
from desk.stages import Act, Stage, next_stage
from desk.waivers import Spared, spared


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplement:
    """A supplement that was asked for; at most one before acceptance (一次性告知).

    `limit` counts from the delivery of the notice; `due` is only what an older entry fixed.
    """

    wanted: tuple[str, ...]
    due: date | None = None
    after: bool
    document_number: str
    completed: datetime | None = None
    limit: Limit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided, by whom, and where the word came from."""

    result: Result
    number: str
    organ: str
    origin: Origin
    at: datetime
    licence: Licence | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Who took the result, and where."""

    receiver: str
    receiver_certificate: str
    manner: str
    hall: str
    window: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One application. Immutable: each step gives the event that leads to the next case.

    `materials` and `form` are by code. `holder` is None only for a draft. `base` is the last
    platform event of this case that was applied here; `received_by` the station that took it
    in, where the platform's acts on it are counted.
    """

    case_id: str
    stage: Stage = Stage.DRAFT
    mode: Mode = Mode.FORMAL
    item: ItemVersion | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    applicant: Applicant | None = None
    materials: Mapping[str, Material] = field(default_factory=dict)
    form: Mapping[str, str] = field(default_factory=dict)
    holder: Holder | None = None
    base: str | None = None
    receipt: str = ""
    spoken: str = ""
    case_number: str = ""
    document_number: str = ""
    query_code: str = ""
    business_date: date | None = None
    draft_opened: datetime | None = None
    received_by: str = ""
    received_at: datetime | None = None
    accepted_at: datetime | None = None
    deemed: bool = False
    promised_on: date | None = None
    promised_provisional: bool = False
    tolerated_until: date | None = None
    supplements: tuple[Supplement, ...] = ()
    suspensions: tuple[Suspension, ...] = ()
    closed_reason: str = ""
    decision: Decision | None = None
    licence_number: str = ""
    hand_over: HandOver | None = None
    delivered_at: datetime | None = None
    successor: str = ""
    notes: tuple[str, ...] = ()
    dossier: Dossier = field(default_factory=Dossier)
    closing: Closing = field(default_factory=Closing)

    def get_item(self) -> ItemVersion:
        """The item; Refused("case.item-missing") while none was chosen."""
        if self.item is None:
            raise Refused("case.item-missing")
        return self.item

    def implementing_organ(self) -> Organ:
        """Who implements it: as frozen at receipt or transferred, else the item's own.

        Raises Refused("case.item-missing").
        """
        frozen = self.dossier.jurisdiction
        return self.get_item().organ if frozen is None else frozen.organ

    def get_applicant(self) -> Applicant:
        """The applicant; Refused("case.applicant-missing") while nobody was identified."""
        if self.applicant is None:
            raise Refused("case.applicant-missing")
        return self.applicant

    def rules(self) -> tuple[MaterialRule, ...]:
        """The materials that the item asks for in this situation."""
        return () if self.item is None else self.item.materials_for(self.answers)

    def missing_materials(self) -> tuple[MaterialRule, ...]:
        """What still stands in the way of acceptance; what is spared does not."""
        free = self.spared()
        rules = tuple(rule for rule in self.rules() if rule.code not in free)
        return missing(rules, self.materials)

    def spared(self) -> Mapping[str, Spared]:
        """Materials that a status or good credit makes unnecessary, by code."""
        if self.item is None:
            return {}
        return spared(self.item, self.applicant, self.dossier.credit)

    def missing_answers(self) -> tuple[str, ...]:
        """Codes of the situation questions that were not answered."""
        if self.item is None:
            return ()
        return tuple(s.code for s in self.item.situations if s.code not in self.answers)

    def missing_fields(self) -> tuple[str, ...]:
        """Labels of the required form fields that are empty."""
        if self.item is None:
            return ()
        return tuple(
            f.label
            for f in self.item.form
            if f.required and not self.form.get(f.code, "").strip()
        )

    def is_held_by(self, station_id: str) -> bool:
        """Whether that station may act on this case now."""
        return (
            self.holder is not None
            and self.holder.kind is HolderKind.STATION
            and self.holder.id == station_id
        )

    def require(self, act: Act) -> Stage:
        """The stage after that act; Refused("case.act-not-allowed")."""
        return next_stage(self.stage, act)
