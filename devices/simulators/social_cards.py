"""The invented social security cards, by version.

Owned by no thread: data. The one rule: as in `devices.simulators.people`, nobody may look
real.
"""

from __future__ import annotations

from collections.abc import Mapping

from devices.simulators.people import with_check_digit

_HOLDER = {
    "number": with_check_digit("37990119830617006"),
    "name": "测试社保",
    "sex": "2",
    "nation": "01",
    "birth_place": "379901",
    "birth": "19830617",
}


def _card(version: str, **other: str) -> Mapping[str, str]:
    return {
        "identification_code": "379901D15600000500000000000001",
        "card_class": "1",
        "version": version,
        "agency": "379901000000000000000001",
        "valid_from": "20190301",
        "valid_to": "20290301",
        "card_number": "T00000001",
        **_HOLDER,
        **other,
    }


SOCIAL_CARDS: Mapping[str, Mapping[str, str]] = {
    "social-1": _card("1.00"),
    "social-2": _card("2.00", card_number="T00000002"),
    "social-3": _card("3.00", card_number="T00000003"),
    "social-long-name": _card(
        "2.00", name="测试阿卜杜·买买提·示例", name_extension="·演示", card_number="T00000004"
    ),
}
