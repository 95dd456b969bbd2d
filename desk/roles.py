"""The people beside the applicant: agent, guardian, recipient; and what was seen of the card.

Owned by no thread. The one rule: an agent does what the letter expressly says, for the items
it names, until its last day; nobody is taken to be authorised. (民法典 art. 161-165;
guardians: art. 17-20, 27.)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from desk.refusal import Refused

ADULT = 18  # 民法典 art. 17


class Source(StrEnum):
    """Where a field came from: 读卡 or 手工."""

    CARD = "card"
    TYPED = "typed"


class IdentityMatch(StrEnum):
    """What the clerk ticked: 人证一致 or 人证不符."""

    MATCH = "match"
    MISMATCH = "mismatch"


class Power(StrEnum):
    """What a letter of authority may expressly allow; the value is the stored word."""

    APPLY = "apply"
    PROMISE = "promise"
    COLLECT = "collect"
    SIGN = "sign"
    WITHDRAW = "withdraw"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _POWERS[self]


_POWERS: Mapping[Power, str] = MappingProxyType(
    {
        Power.APPLY: "申请、交材料",
        Power.PROMISE: "作出承诺",
        Power.COLLECT: "领取结果",
        Power.SIGN: "代为签字",
        Power.WITHDRAW: "撤回申请",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Who acts for the applicant: the letter's scope in words, its powers, its last day.

    `items` are codes of the items it is for, () for whatever its words cover; `letter` are
    the digests of the captured letter.
    """

    name: str
    certificate_type: str
    certificate_number: str
    phone: str = ""
    scope: str = ""
    valid_to: date | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    identity_match: IdentityMatch | None = None
    powers: frozenset[Power] = frozenset({Power.APPLY})
    items: tuple[str, ...] = ()
    letter: tuple[str, ...] = ()

    def check(self, power: Power, item_code: str, on: date) -> None:
        """Refuse what the letter does not say.

        Raises Refused("agent.expired", expired_on), ("agent.not-for-item"),
        ("agent.no-power", power).
        """
        if self.valid_to is not None and self.valid_to < on:
            raise Refused("agent.expired", expired_on=self.valid_to)
        if self.items and item_code and item_code not in self.items:
            raise Refused("agent.not-for-item")
        if power not in self.powers:
            raise Refused("agent.no-power", power=power.label)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guardian:
    """Who acts for a minor, in which relation, and by which document that was seen."""

    name: str
    certificate_type: str
    certificate_number: str
    relation: str
    document: str = ""
    phone: str = ""
    identity_match: IdentityMatch | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who is to receive the result, where that is not the applicant."""

    name: str
    phone: str = ""
    certificate_number: str = ""
    address: str = ""


class ChipPath(StrEnum):
    """How somebody was identified whose chip could not be read; the value is stored."""

    TEMPORARY = "112"
    HOUSEHOLD = "113"
    VERIFIED_E_ID = "e_id"
    PHOTO_PAGE = "photo_page"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _CHIP_PATHS[self]

    @property
    def needs_sides(self) -> bool:
        """Whether both sides are captured: whatever is a piece of paper or plastic."""
        return self is not ChipPath.VERIFIED_E_ID


_CHIP_PATHS: Mapping[ChipPath, str] = MappingProxyType(
    {
        ChipPath.TEMPORARY: "临时居民身份证",
        ChipPath.HOUSEHOLD: "户口簿",
        ChipPath.VERIFIED_E_ID: "已核验的电子身份证",
        ChipPath.PHOTO_PAGE: "证件照片面（两面留存）",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """芯片不可读: by what the person was identified instead, and the captured sides."""

    path: ChipPath
    at: datetime
    sides: tuple[str, ...] = ()

    def check(self) -> None:
        """Refused("applicant.sides-missing") while not both sides were captured."""
        if self.path.needs_sides and len(self.sides) < 2:
            raise Refused("applicant.sides-missing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """What somebody is that spares them checks or materials (惠才卡 and kin).

    `kind` is the word of the item's waiver; `number` that of the card; `seen` how the clerk
    knows: the card was looked at, or a register was asked.
    """

    kind: str
    number: str
    seen: str
    at: datetime
    valid_to: date | None = None

    def holds(self, on: date) -> bool:
        """Whether it is still valid that day."""
        return self.valid_to is None or on <= self.valid_to


STATUSES: Mapping[str, str] = MappingProxyType(
    {
        "talent_card": "山东惠才卡",
        "direct_track": "职称评审直通车",
        "listed_enterprise": "名录内企业",
        "veteran": "退役军人优待证",
    }
)

# Whose holder is served first (鲁发〔2020〕 §15).
PRIORITY = frozenset({"talent_card"})


def age_on(birth: date, on: date) -> int:
    """Completed years."""
    return on.year - birth.year - ((on.month, on.day) < (birth.month, birth.day))
