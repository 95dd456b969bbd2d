"""The seals of a company: which kinds there are, of what size, what stands on them.

Owned by no thread. The one rule: sizes and periods are dated data with their source; a size
that is only habit says so. (国发〔1999〕25号; 国家税务总局公告2011年第7号.)
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from desk.refusal import Refused
from desk.shipped import shipped_json
from desk.values import load

SHARES = "股份有限公司"
LEAST_NAME, MOST_NAME = 2, 40  # characters on the arc
MOST_ROUND = 45.0  # mm (国发〔1999〕25号)
MOST_PERSON = 12  # characters of a name in a square


class SealKind(StrEnum):
    """One seal of the set; the value is the stored word."""

    COMPANY = "company"
    FINANCE = "finance"
    INVOICE = "invoice"
    PERSON = "person"
    CONTRACT = "contract"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _LABELS[self]

    @property
    def words(self) -> str:
        """The words across its lower part, "" for none."""
        return "" if self in (SealKind.COMPANY, SealKind.PERSON) else _LABELS[self]


_LABELS = {
    SealKind.COMPANY: "法定名称章",
    SealKind.FINANCE: "财务专用章",
    SealKind.INVOICE: "发票专用章",
    SealKind.PERSON: "法定代表人名章",
    SealKind.CONTRACT: "合同专用章",
}


class SealShape(StrEnum):
    """The outer edge of a seal."""

    ROUND = "round"
    ELLIPSE = "ellipse"
    SQUARE = "square"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return {"round": "圆形", "ellipse": "椭圆形", "square": "方形"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class SealMeasure:
    """The size of a kind from a day on, over all; `points` is the star's, 0 for none.

    Stored in tenths of a millimetre, as whole numbers; read in mm.
    """

    kind: SealKind
    shares: bool
    since: date
    shape: SealShape
    across: int
    down: int
    rim: int
    points: int
    source: str
    to_be_confirmed: bool = False

    @property
    def wide(self) -> float:
        """Width in mm."""
        return self.across / 10

    @property
    def high(self) -> float:
        """Height in mm."""
        return self.down / 10

    @property
    def border(self) -> float:
        """Thickness of the border in mm."""
        return self.rim / 10

    @property
    def star(self) -> float:
        """The star across its points in mm."""
        return self.points / 10

    @property
    def text(self) -> str:
        """The size in words."""
        if self.shape is SealShape.ROUND:
            return f"直径 {self.wide:g} 毫米"
        return f"{self.wide:g}×{self.high:g} 毫米"


@dataclass(frozen=True, slots=True, kw_only=True)
class EngravingLimit:
    """Within how many working days an order is engraved, from a day on."""

    since: date
    working_days: int
    source: str
    to_be_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SealPiece:
    """One seal as it is ordered: its kind, size, the name on it, its numbers.

    `name` is the company's (the person's on a name seal); `code` the taxpayer's number on an
    invoice seal, `serial` the number of one of several, "" without.
    """

    measure: SealMeasure
    name: str
    code: str = ""
    serial: str = ""

    @property
    def kind(self) -> SealKind:
        """Its kind."""
        return self.measure.kind


@dataclass(frozen=True, slots=True, kw_only=True)
class _Data:
    measures: tuple[SealMeasure, ...]
    engraving: tuple[EngravingLimit, ...]


@cache
def _data() -> _Data:
    return load(_Data, shipped_json("seals.json"))


def measure_of(kind: SealKind, company: str, on: date) -> SealMeasure:
    """The size of that seal of that company on a day; Refused("seal.no-measure")."""
    shares = SHARES in company
    found = [
        each
        for each in _data().measures
        if (each.kind, each.shares) == (kind, shares) and each.since <= on
    ]
    if not found:
        raise Refused("seal.no-measure", seal=kind.label)
    return max(found, key=lambda each: each.since)


def engraving_limit(on: date) -> EngravingLimit:
    """The period in force on a day; Refused("seal.no-measure")."""
    found = [each for each in _data().engraving if each.since <= on]
    if not found:
        raise Refused("seal.no-measure", seal="刻制")
    return max(found, key=lambda each: each.since)


def piece_of(
    kind: SealKind,
    *,
    company: str,
    person: str,
    credit_code: str,
    on: date,
    serial: str = "",
) -> SealPiece:
    """The seal of that kind for that company.

    Raises Refused("seal.no-measure"), ("seal.name-length", seal, least, most, count).
    """
    own = kind is SealKind.PERSON
    name = (person if own else company).strip()
    most = MOST_PERSON if own else MOST_NAME
    if not LEAST_NAME <= len(name) <= most:
        raise Refused(
            "seal.name-length", seal=kind.label, least=LEAST_NAME, most=most, count=len(name)
        )
    return SealPiece(
        measure=measure_of(kind, company, on),
        name=name,
        code=credit_code if kind is SealKind.INVOICE else "",
        serial=serial.strip() if kind is SealKind.INVOICE else "",
    )
