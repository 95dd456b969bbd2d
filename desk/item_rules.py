"""What an item version says beyond its elements: mandates, promises, bundles, switches.

Owned by no thread. The one rule: everything here is dated data of the catalogue; a mechanism
of the program is switched on by it and by nothing else. (Rules: 鲁发〔2020〕 §5-28.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk.item_basis import Limit, Organ


class ClockStart(StrEnum):
    """What starts the clock of a part of a bundle."""

    BUNDLE = "bundle"  # the acceptance of the whole
    PART = "part"  # its own start, when what it waits for is done


class StepKind(StrEnum):
    """What a step of the procedure is; a filing (备案) may not contain an approval."""

    ACCEPT = "accept"
    REVIEW = "review"
    APPROVE = "approve"
    INSPECT = "inspect"
    ISSUE = "issue"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureStep:
    """One published step of the procedure."""

    name: str
    kind: StepKind
    limit: Limit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """Who implements the item for an area or zone, from a day until a day (下放, 赋权, 收回).

    `regions` are division codes whose beginning must fit the applicant's or project's
    address; `zone` is the id of a zone with a 赋权清单. An interval without both holds
    everywhere. `until` is the first day on which it no longer holds; None while it lasts.
    """

    organ: Organ
    document: str
    since: date
    until: date | None = None
    regions: tuple[str, ...] = ()
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilot:
    """An authorised trial (先行先试): where, how long, by which document."""

    document: str
    since: date
    until: date | None = None
    regions: tuple[str, ...] = ()
    zone: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Who may not promise (告知承诺): a list and the article that says so, as of a day."""

    code: str
    name: str
    article: str
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRule:
    """告知承诺 of an item: what is told, waived and verified, and what a breach costs.

    `waives` are material codes. `verify_within` runs from the decision.
    """

    text: str  # what the organ tells (告知)
    basis: tuple[str, ...]
    conditions: tuple[str, ...]
    waives: tuple[str, ...]
    verify_within: Limit
    consequence: str
    exclusions: tuple[Exclusion, ...] = ()
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePart:
    """One part of a thing done at once (一件事): who does it, after what, within what.

    `after` are codes of parts that must be finished before this one starts. `fields` and
    `materials` are codes of the bundle's form and materials that this part is given.
    """

    code: str
    name: str
    organ: Organ
    link: int = 1
    after: tuple[str, ...] = ()
    limit: Limit | None = None
    clock: ClockStart = ClockStart.BUNDLE
    optional: bool = False
    item_code: str = ""
    result: str = ""
    fields: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JointTask:
    """One task of joint handling (联办): department, own limit, after what; one leads."""

    code: str
    name: str
    organ: Organ
    limit: Limit
    after: tuple[str, ...] = ()
    lead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Giveaway:
    """Something free for a new company (印章, 发票, 税控设备), dated; once per company."""

    code: str
    name: str
    document: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPack:
    """A set of policies handed to an applicant of one type, dated."""

    code: str
    name: str
    since: date
    until: date | None = None
    applicant_kinds: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitSwitch:
    """A fact that switches the promised limit: a situation and the option that does it."""

    situation: str
    option: str
    promised: Limit
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Checks and materials that a card or status makes unnecessary (惠才卡, 直通车)."""

    status: str  # talent_card, listed_enterprise …
    checks: tuple[str, ...] = ()  # what is not looked at, in words: 国籍, 户口, 学历 …
    materials: tuple[str, ...] = ()
    basis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectStage:
    """The place of an item on a construction project's timeline."""

    order: int
    name: str
    parallel: tuple[str, ...] = ()  # base codes handled side by side in the stage
    total: Limit | None = None  # for the whole project, where the rule sets one
    risk: str = ""  # low: 简易低风险
