"""今日待办: cases that are set aside for longer than the station allows.

Owned by no thread; its rows are read in the STORE lane. The one rule: every parked case that
is late is listed, whoever parked it.
"""

from __future__ import annotations

from desk.acts.parking import open_draft
from desk.drafting import minutes_parked
from desk.ports.store import Views
from desk.settings import PARKED_MINUTES, read_setting
from ui.window.presenters.acceptance import tab_title
from ui.window.presenters.open_case import Surroundings
from ui.window.today.port import Opens, TodayRow, TodaySection
from ui.window.tongue import tr


def overlong(views: Views, around: Surroundings) -> tuple[TodayRow, ...]:
    """Parked for longer than the limit, the longest first."""
    late = read_setting(views, PARKED_MINUTES)
    drafts = [open_draft(row) for row in views.drafts() if row.parked and not row.given_up]
    found = []
    for each in sorted(drafts, key=lambda draft: str(draft.parked and draft.parked.at)):
        if each.parked is None or minutes_parked(each.parked, around.now) < late:
            continue
        minutes = minutes_parked(each.parked, around.now)
        note = tr("{0} 挂起 {1} 分：{2}", each.parked.name, minutes, each.parked.reason)
        found.append(
            TodayRow(
                text=tab_title(each.case),
                note=note,
                due=around.today,
                opens=Opens.PAGE,
                key="accept",
            )
        )
    return tuple(found)


PARKING_SECTIONS: tuple[TodaySection, ...] = (
    TodaySection(code="parked_long", title=tr("挂起太久（Shift+F4 取回）"), rows=overlong),
)
