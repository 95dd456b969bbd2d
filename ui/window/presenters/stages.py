"""The legal stages and sync states in the words of the counter.

Owned by no thread. The one rule: one state word per case, the same on every page.
"""

from __future__ import annotations

from types import MappingProxyType

from desk.stages import Stage
from ui.window.tongue import tr
from ui.window.views.shell import Badge, Tone

STAGES = MappingProxyType(
    {
        Stage.DRAFT: Badge(text=tr("草稿"), tone=Tone.QUIET),
        Stage.FILED_ONLINE: Badge(text=tr("网上申报"), tone=Tone.PRIMARY),
        Stage.PRECHECKED: Badge(text=tr("预审通过"), tone=Tone.PRIMARY),
        Stage.PRECHECK_RETURNED: Badge(text=tr("预审退回"), tone=Tone.WARN),
        Stage.COLLECTED_FOR: Badge(text=tr("代收"), tone=Tone.PRIMARY),
        Stage.RECEIVED: Badge(text=tr("已收件"), tone=Tone.PRIMARY),
        Stage.SUPPLEMENT: Badge(text=tr("待补正"), tone=Tone.WARN),
        Stage.ACCEPTED: Badge(text=tr("已受理"), tone=Tone.PRIMARY),
        Stage.REFUSED: Badge(text=tr("不予受理"), tone=Tone.BAD),
        Stage.RETURNED: Badge(text=tr("已退件"), tone=Tone.QUIET),
        Stage.WITHDRAWN: Badge(text=tr("已撤件"), tone=Tone.QUIET),
        Stage.HANDLING: Badge(text=tr("办理中"), tone=Tone.PRIMARY),
        Stage.SUSPENDED: Badge(text=tr("特别程序"), tone=Tone.WARN),
        Stage.SUPPLEMENT_AFTER: Badge(text=tr("受理后补正"), tone=Tone.WARN),
        Stage.TERMINATED: Badge(text=tr("终止办理"), tone=Tone.QUIET),
        Stage.DECIDED: Badge(text=tr("已决定"), tone=Tone.OK),
        Stage.ISSUED: Badge(text=tr("已出证"), tone=Tone.OK),
        Stage.HANDED_OVER: Badge(text=tr("已领取"), tone=Tone.OK),
        Stage.ARCHIVED: Badge(text=tr("已归档"), tone=Tone.QUIET),
        Stage.VOIDED: Badge(text=tr("已作废"), tone=Tone.QUIET),
    }
)

SYNC = MappingProxyType(
    {
        "held": Badge(text=tr("被搁置"), tone=Tone.BAD),
        "local": Badge(text=tr("待同步"), tone=Tone.WARN),
        "recorded": Badge(text=tr("已上报"), tone=Tone.OK),
        "judged": Badge(text=tr("平台已核"), tone=Tone.OK),
    }
)


def stage_badge(stage: str) -> Badge:
    """The word of that stage."""
    return STAGES[Stage(stage)]


def sync_badge(state: str) -> Badge:
    """The word of that sync state."""
    return SYNC.get(state, Badge(text="", tone=Tone.QUIET))
