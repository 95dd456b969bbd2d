"""Small values for the tests of the domain: one item that is valid and nothing more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desk.check_digits import credit_code_check
from desk.deadlines import Suspension
from desk.item import ItemVersion
from desk.item_basis import Limit, Organ
from desk.item_words import AcceptanceRule, CaseType, Depth, ItemType, LimitUnit

_ORGAN_CODE = "113799010049010" + "19"
ORGAN = Organ(
    name="示例县行政审批服务局", credit_code=_ORGAN_CODE + credit_code_check(_ORGAN_CODE)
)

ITEM = ItemVersion(
    code=f"{ORGAN.credit_code}4000131220100",
    base_code="000131220100",
    short_code="1101",
    name="食品经营许可（新办）",
    version=1,
    effective=date(2020, 1, 1),
    kind=ItemType.LICENCE,
    organ=ORGAN,
    case_type=CaseType.PROMISED,
    acceptance_rule=AcceptanceRule.LICENCE,
    depth=Depth.ACCEPT,
    statutory=Limit(value=20),
    promised=Limit(value=5),
)


def an_item(**changes: Any) -> ItemVersion:
    """The sample item with these fields changed."""
    return replace(ITEM, **changes)


def natural(days: int, *, moves: bool = False) -> Limit:
    """A limit in natural days."""
    return Limit(value=days, unit=LimitUnit.NATURAL_DAY, moves_off_holidays=moves)


def stopped(start: date, end: date | None, limit: Limit | None = None) -> Suspension:
    """An interval in which the clock stands, both days left out."""
    return Suspension(
        number=1,
        procedure="现场勘验",
        basis="行政许可法第四十五条",
        started_on=start,
        ended_on=end,
        limit=limit,
    )
