"""A window with blanks in its drawer and a decided case: for the tests of licences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desk.acts.blanks import Blanks
from desk.acts.licensing import Licensing, Wanted
from desk.case import Case
from desk.events.facts import Licence, Origin, Result
from desk.events.outcome import CaseDecided
from desk.item import ItemVersion
from desk.people import Role
from desk.stages import Stage
from tests.desk.papered import WHOLE
from tests.desk.window import NINE, Window

FOOD = "food_licence"
GRANT = Licence(
    kind="食品经营许可证",
    number="JY23799010000011",
    issuer="示例县行政审批服务局",
    valid_from=date(2025, 11, 24),
    valid_to=date(2030, 11, 23),
)
TYPED = {
    "name": "示例县试制食品有限责任公司",
    "credit_code": "91379901MA0TEST00X",
    "head": "试某某",
    "address": "示例县测试路1号",
    "premises": "示例县测试路1号一层",
    "trade": "餐饮服务经营者",
    "scope": "热食类食品制售",
}
WANTED = Wanted(form=FOOD, typed=TYPED)


def stocked(window: Window, first: str = "SP0000001", last: str = "SP0000010") -> Blanks:
    """The window received a range of blanks of the food licence."""
    blanks = Blanks(window.desk)
    blanks.receive(
        window.actor(Role.SUPERVISOR), kind=FOOD, first=first, last=last, source="市局发放室"
    )
    return blanks


def granted(window: Window, licence: Licence | None = GRANT, item: ItemVersion = WHOLE) -> Case:
    """A case that was granted and lies at this window."""
    case = window.accepted(item)
    window.move(case.case_id, Stage.HANDLING)
    return window.write(
        case.case_id,
        CaseDecided(
            at=NINE,
            result=Result.GRANTED,
            number="示决1号",
            organ="示例县行政审批服务局",
            origin=Origin.PLATFORM,
            licence=licence,
        ),
    )


def printed(window: Window, number: str = "SP0000001") -> Licensing:
    """A licence went onto the sheet of that number, and nobody looked at it yet."""
    licensing = Licensing(window.desk)
    case = granted(window)
    licensing.begin(case.case_id, WANTED, window.actor(), number=number)
    return licensing


def decided_as(window: Window, case: Case, result: Result) -> Case:
    """The same case with another result, as the platform might say it."""
    made = case.decision
    assert made is not None
    return replace(case, decision=replace(made, result=result))
