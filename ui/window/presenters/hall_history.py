"""From the platform's answer to what stands under the history of the applicant.

Owned by no thread. The one rule: cases that this station lists itself are not told twice.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from desk.ports.platform import FoundCase
from desk.stages import Stage
from ui.window.presenters.stages import STAGES
from ui.window.tongue import tr
from ui.window.views.hall_history import HallHistoryView

MOST = 3
MOST_GIVEN = 20  # cases in one answer of the platform
NOBODY = HallHistoryView()
CUT = HallHistoryView(words=tr("没有线路，只列本机的"))
ASKING = HallHistoryView(words=tr("正在查别处的办件…"))
SILENT = HallHistoryView(words=tr("平台没有答复，只列本机的"))
_STAGE_WORDS = {stage.value: badge.text for stage, badge in STAGES.items()}


def elsewhere_view(found: tuple[FoundCase, ...], here: AbstractSet[str]) -> HallHistoryView:
    """The cases of other windows, newest first; `here` are the ids listed already."""
    others = [each for each in found if each.case_id not in here and each.stage != Stage.DRAFT]
    if not others:
        return HallHistoryView(words=tr("别处没有此人的办件"))
    many = len(found) >= MOST_GIVEN
    words = tr("别处至少 {0} 件", len(others)) if many else tr("别处 {0} 件", len(others))
    return HallHistoryView(
        words=words,
        rows=tuple(
            (each.item_name, f"{_STAGE_WORDS.get(each.stage, each.stage)} · {each.holder_name}")
            for each in others[:MOST]
        ),
    )
