"""An item (事项) as it stood on a day: what is asked for, by whom, with what, within what time.

Owned by no thread. The one rule: a case freezes the version it was opened with; nothing
here is ever changed in place, a new version is a new value with its own effective date.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desk.item_basis import Limit, Organ
from desk.item_rules import (
    BundlePart,
    Giveaway,
    JointTask,
    LimitSwitch,
    Mandate,
    Pilot,
    PolicyPack,
    ProcedureStep,
    ProjectStage,
    PromiseRule,
    Waiver,
)
from desk.item_words import (
    AcceptanceRule,
    Authority,
    CaseType,
    Depth,
    FeeMoment,
    FieldKind,
    ItemType,
    MaterialForm,
    MaterialSource,
    Necessity,
)
from desk.shapes import recurring
from desk.station import Delegation, StationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialProcedure:
    """A procedure that stops the clock (特别程序), with its own limit and legal basis."""

    name: str
    limit: Limit | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """What the organ charges; a fee due before acceptance blocks it until settled."""

    standard: str
    basis: str
    when: FeeMoment
    waivable: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Remedies:
    """Where and how long a person may object; without it a refusal is not printed."""

    review_organ: str
    court: str
    review_period: str = "六十日"
    lawsuit_period: str = "六个月"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to a situation question."""

    code: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """A question (情形) whose answer narrows the materials."""

    code: str
    question: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialRule:
    """What is asked for as one material; `shown_when` maps a situation to its option codes.

    A material is asked for when every situation named in `shown_when` was answered with one
    of its options, or was not answered yet (a clerk must see it before the question is put).
    `longer_tolerance_basis` names the source where `tolerable_days` may pass the promise.
    `valid_days` is how long one handed in may be reused (None: never without its own end).
    """

    code: str
    name: str
    order: int
    necessity: Necessity = Necessity.NECESSARY
    core: bool = False
    tolerable_days: int | None = None
    longer_tolerance_basis: str = ""
    valid_days: int | None = None
    parent: str = ""
    sample: str = ""
    blank: str = ""
    holder: str = ""
    form: MaterialForm = MaterialForm.EITHER
    originals: int = 0
    copies: int = 0
    source: MaterialSource = MaterialSource.APPLICANT
    licence_type: str = ""
    review_points: tuple[str, ...] = ()
    shown_when: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def is_asked_for(self, answers: Mapping[str, str]) -> bool:
        """Whether these answers (situation code → option code) ask for the material."""
        return all(
            code not in answers or answers[code] in options
            for code, options in self.shown_when.items()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One field of the form; `from_applicant` names the applicant field that fills it first."""

    code: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    required: bool = True
    unit: str = ""
    choices: tuple[Option, ...] = ()
    from_applicant: str = ""
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """That an item was cancelled or merged: the document, and the new way."""

    on: date
    document: str
    new_way: str


@recurring
@dataclass(frozen=True, slots=True, kw_only=True)
class ItemVersion:
    """One version of an item, in force from `effective` until a later one or `cancelled`.

    `code` is the 31-character 实施编码, `base_code` the 12-digit 基本编码, `business_code` the
    33-character 业务办理项, `short_code` 2–4 digits typed at the counter. `depth` is how far a
    station goes without a line; `missing_lookup` says which look-up is missing beyond it.
    `locked` names fields that the province fixes (省统一, 六统一: name, materials, channels,
    procedure, promised, service_standard); `supervising` is who watches over what the organ
    granted (审管互动).
    `to_be_confirmed` lists the fields whose law-like content nobody has confirmed yet.
    """

    code: str
    base_code: str
    name: str
    version: int
    effective: date
    kind: ItemType
    organ: Organ
    case_type: CaseType
    acceptance_rule: AcceptanceRule
    depth: Depth
    business_code: str = ""
    short_code: str = ""
    cancelled: Cancellation | None = None
    missing_lookup: str = ""
    acceptance_points: frozenset[StationKind] = frozenset({StationKind.HALL})
    window_authority: Authority = Authority.WINDOW
    delegations: tuple[Delegation, ...] = ()
    statutory: Limit | None = None
    promised: Limit | None = None
    special_procedures: tuple[SpecialProcedure, ...] = ()
    fee: Fee | None = None
    result_licences: tuple[str, ...] = ()
    tolerance_allowed: bool = False
    commitment_allowed: bool = False
    simulation_allowed: bool = False
    supplement_after_acceptance: bool = False
    strong_identity: bool = False
    supplement_limit: Limit | None = None
    legal_basis: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    service_standard: str = ""
    visits: int = 1
    channels: tuple[str, ...] = ()
    cross_region: str = ""
    situations: tuple[Situation, ...] = ()
    materials: tuple[MaterialRule, ...] = ()
    form: tuple[FormField, ...] = ()
    remedies: Remedies | None = None
    keywords: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    entrusted: Organ | None = None
    supervising: Organ | None = None
    in_hall: bool = True
    locked: frozenset[str] = frozenset()
    procedure: tuple[ProcedureStep, ...] = ()
    mandates: tuple[Mandate, ...] = ()
    pilot: Pilot | None = None
    promise: PromiseRule | None = None
    bundle: tuple[BundlePart, ...] = ()
    joint: tuple[JointTask, ...] = ()
    giveaways: tuple[Giveaway, ...] = ()
    policies: tuple[PolicyPack, ...] = ()
    switches: tuple[LimitSwitch, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    project: ProjectStage | None = None
    source: str = ""
    to_be_confirmed: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What tells this item from every other: 业务办理项, or 实施编码 without one."""
        return self.business_code or self.code

    @property
    def is_at_once(self) -> bool:
        """Whether the item is decided while the applicant waits (即办)."""
        return self.case_type is CaseType.AT_ONCE

    @property
    def has_pausable_clock(self) -> bool:
        """Whether a special procedure may stop the clock: not for 即办 and 上报."""
        return self.case_type not in (CaseType.AT_ONCE, CaseType.FORWARDED)

    def materials_for(self, answers: Mapping[str, str]) -> tuple[MaterialRule, ...]:
        """The materials these answers ask for, in their order."""
        asked = (rule for rule in self.materials if rule.is_asked_for(answers))
        return tuple(sorted(asked, key=lambda rule: (rule.order, rule.code)))

    def find_material(self, code: str) -> MaterialRule | None:
        """The material of that code, or None."""
        return next((rule for rule in self.materials if rule.code == code), None)

    def is_in_force(self, on: date) -> bool:
        """Whether a case may be opened under this version that day, later versions aside."""
        return self.effective <= on and (self.cancelled is None or on < self.cancelled.on)
