"""The invented people whose cards the simulators hold.

Owned by no thread: data. The one rule: nobody here may look real: names begin with 测试 and
numbers carry the region 379901, which no division list knows (or a prefix the kind demands),
with valid check digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.ports.identity import CardKind
from devices.cards.identity_text import encode

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityCard:
    """An invented identity card: its kind and what its chip says, field by field."""

    kind: CardKind
    fields: Mapping[str, str]

    @property
    def text(self) -> bytes:
        """The 256 bytes of its chip."""
        return encode(self.kind, self.fields)


def with_check_digit(first17: str) -> str:
    """The 18-character number (GB 11643, ISO 7064 MOD 11-2) for its first 17 digits."""
    total = sum(int(digit) * weight for digit, weight in zip(first17, _WEIGHTS, strict=True))
    return first17 + "10X98765432"[total % 11]


def _citizen(name: str, first17: str, nation: str, **other: str) -> IdentityCard:
    return IdentityCard(
        kind=CardKind.CITIZEN,
        fields={
            "name": name,
            "sex": "1" if int(first17[16]) % 2 else "2",
            "nation": nation,
            "birth": first17[6:14],
            "address": "山东省测试市演示区模拟路1号",
            "number": with_check_digit(first17),
            "issuer": "测试市公安局演示分局",
            "valid_from": "20180601",
            "valid_to": "20380601",
            **other,
        },
    )


CARDS: Mapping[str, IdentityCard] = {
    "ordinary": _citizen("测试明", "37990119850412001", "01"),
    "long-term": _citizen("测试长青", "37990119580908002", "11", valid_to="长期"),
    "rare": _citizen("测试\U00020164", "37990119900315003", "01"),
    "rare-pua": _citizen("测试\ue863", "37990119920720004", "01"),
    "expired": _citizen(
        "测试期满", "37990119790101005", "03", valid_from="20050601", valid_to="20250601"
    ),
    "residence-hmt": IdentityCard(
        kind=CardKind.RESIDENCE_HMT,
        fields={
            "name": "测试港安",
            "sex": "2",
            "birth": "19880226",
            "address": "山东省测试市演示区模拟路2号",
            "number": with_check_digit("81000019880226002"),
            "issuer": "测试市公安局",
            "valid_from": "20220801",
            "valid_to": "20270801",
            "pass_number": "H00000000",
            "issues": "01",
        },
    ),
    "foreign-2023": IdentityCard(
        kind=CardKind.FOREIGN_2023,
        fields={
            "name": "测试安娜",
            "sex": "2",
            "renewals": "00",
            "birth": "19910530",
            "english_name": "TESTPERSON, ANNA MARIA EXAMPLE-LONG",
            "number": with_check_digit("93784019910530002"),
            "valid_from": "20240101",
            "valid_to": "20331231",
            "nationality": "USA",
        },
    ),
    "foreign-2017": IdentityCard(
        kind=CardKind.FOREIGN_2017,
        fields={
            "english_name": "TESTPERSON, JOHN EXAMPLE",
            "sex": "1",
            "number": "CAN379985041201",
            "nationality": "CAN",
            "name": "测试约翰",
            "valid_from": "20190101",
            "valid_to": "20281231",
            "birth": "19850412",
            "card_version": "01",
            "agency": "1500",
        },
    ),
}
