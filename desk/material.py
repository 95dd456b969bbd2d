"""Materials as collected at the counter, and what still stands in the way of acceptance.

Owned by no thread. The one rule: a count on paper is what the clerk confirmed, never what
the item asks for. (Rule: domain design, section 2.4; 行政许可法 art. 31-32.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk.item import MaterialRule
from desk.item_words import Necessity
from desk.proof import Level, PointCheck, Proof


class Collected(StrEnum):
    """How a material came to be there; the value is the stored word."""

    PAPER = "paper"
    SCAN = "scan"
    ATTACHMENT = "attachment"
    LICENCE = "licence"
    SHARED = "shared"
    REUSED = "reused"
    PROMISE = "promise"
    TOLERATED = "tolerated"
    NOT_APPLICABLE = "not_applicable"


ELECTRONIC = frozenset(
    {Collected.SCAN, Collected.ATTACHMENT, Collected.LICENCE, Collected.SHARED}
)

# Not there, and said so: only until acceptance.
PUT_OFF = frozenset({Collected.PROMISE, Collected.TOLERATED, Collected.NOT_APPLICABLE})


class MaterialStatus(StrEnum):
    """What a material is worth for acceptance; worked out, never stored."""

    QUALIFIED = "qualified"
    PENDING = "pending"
    TOLERATED = "tolerated"
    PROMISED = "promised"
    DEFECTIVE = "defective"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One material of a case. `due` is set for 容缺 (tolerated) ones only.

    `pending` marks what has to be verified when the line returns (待核验). `points` says who
    checked what; `deficiency` is what is wrong with it. `level` is how far an electronic one
    can be trusted, `proof` what a register said. `from_receipt` and `from_day` name the case
    that a reused one comes from.
    """

    code: str
    how: Collected
    at: datetime
    originals: int = 0
    copies: int = 0
    pages: int = 0
    files: tuple[str, ...] = ()
    checked: tuple[str, ...] = ()
    due: date | None = None
    pending: bool = False
    note: str = ""
    points: tuple[PointCheck, ...] = ()
    deficiency: str = ""
    level: Level | None = None
    proof: Proof | None = None
    valid_to: date | None = None
    from_receipt: str = ""
    from_day: date | None = None

    @property
    def status(self) -> MaterialStatus:
        """What it is worth for acceptance."""
        if self.deficiency:
            return MaterialStatus.DEFECTIVE
        special = _STATUS.get(self.how)
        if special is not None:
            return special
        return MaterialStatus.PENDING if self.pending else MaterialStatus.QUALIFIED


_STATUS = {
    Collected.TOLERATED: MaterialStatus.TOLERATED,
    Collected.PROMISE: MaterialStatus.PROMISED,
    Collected.NOT_APPLICABLE: MaterialStatus.NOT_APPLICABLE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The summary line 共 n 件：纸质 x 电子 y 容缺 z (and promised ones apart)."""

    total: int
    paper: int
    electronic: int
    tolerated: int
    promised: int


def missing(
    rules: Iterable[MaterialRule], collected: Mapping[str, Material]
) -> tuple[MaterialRule, ...]:
    """The necessary materials that are neither there, tolerated nor promised."""
    return tuple(rule for rule in rules if _blocks(rule, collected.get(rule.code)))


def tally(materials: Iterable[Material]) -> Tally:
    """Counts of what was collected; what is not applicable is not counted."""
    kept = [m for m in materials if m.how is not Collected.NOT_APPLICABLE]
    tolerated = sum(m.how is Collected.TOLERATED for m in kept)
    promised = sum(m.how is Collected.PROMISE for m in kept)
    electronic = sum(m.how in ELECTRONIC for m in kept)
    return Tally(
        total=len(kept),
        paper=len(kept) - tolerated - promised - electronic,
        electronic=electronic,
        tolerated=tolerated,
        promised=promised,
    )


def _blocks(rule: MaterialRule, material: Material | None) -> bool:
    if rule.necessity is Necessity.OPTIONAL:
        return False
    if material is None or material.how is Collected.NOT_APPLICABLE or material.deficiency:
        return True
    return material.how is Collected.TOLERATED and rule.core
