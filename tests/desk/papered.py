"""Cases that have earned papers: an item with everything, refused, decided, at one window."""

from __future__ import annotations

from dataclasses import replace

from desk.case import Case
from desk.events.facts import Licence, Origin, Result
from desk.events.outcome import CaseDecided
from desk.item import Fee, ItemVersion, Remedies, SpecialProcedure
from desk.item_basis import Limit
from desk.item_words import Depth, FeeMoment
from desk.stages import Stage
from tests.desk.window import ITEM, NINE, Window

REMEDIES = Remedies(review_organ="示例县人民政府", court="示例县人民法院")
WHOLE = replace(
    ITEM,
    remedies=REMEDIES,
    special_procedures=(
        SpecialProcedure(name="现场勘验", limit=Limit(value=5), basis="示例条例第二条"),
    ),
    supplement_after_acceptance=True,
    depth=Depth.ISSUE,
)

CHARGED = replace(
    WHOLE,
    fee=Fee(standard="100元", basis="示例办法", when=FeeMoment.BEFORE_ISSUE, waivable=True),
)


def refused(window: Window, item: ItemVersion = WHOLE) -> Case:
    """A case that was refused at this window."""
    case = window.received(item)
    return window.cases.refuse(
        case.case_id, window.actor(), ground="不予受理", article="三十二", reason="不属"
    ).value


def decided(
    window: Window, result: Result, *, licence: Licence | None = None, reason: str = ""
) -> Case:
    """A case that the platform decided."""
    case = window.accepted(WHOLE)
    window.move(case.case_id, Stage.HANDLING)
    return window.write(
        case.case_id,
        CaseDecided(
            at=NINE,
            result=result,
            number="示决1号",
            organ="示例县行政审批服务局",
            origin=Origin.PLATFORM,
            licence=licence,
            reason=reason,
        ),
    )
