"""目录与日历: the catalogue in force, legal calendars, opening hours.

Owned by no thread. The one rule: the legal calendar and the opening hours stay apart; only the
first moves a deadline.
"""

from __future__ import annotations

from desk.catalogues import Edition
from desk.duties import Duty, has_duty
from ui.window.presenters.calendars import ACTS, hours_facts, years_table
from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.settings import SettingBlock


def _editions(facts: Facts) -> tuple[tuple[str, str], ...]:
    today = facts.around.today
    return tuple(_edition(each, waits=each.effective > today) for each in facts.editions[-3:])


def _edition(edition: Edition, *, waits: bool) -> tuple[str, str]:
    items = len(edition.catalogue.versions)
    if not edition.number:
        return (tr("随程序带的"), tr("{0} 项", items))
    words = tr("{0} 项，{1} 起", items, edition.effective.isoformat())
    return (tr("第 {0} 版", edition.number), f"{words}{tr('，等候生效') if waits else ''}")


def _more(facts: Facts) -> More:
    around = facts.around
    may = has_duty(Duty.LOAD_CALENDAR, around.actor, around.station)
    hours = hours_facts(facts.kept.hours, around.calendar, around.today)
    return More(
        blocks=(
            SettingBlock(title=tr("大厅开放时间"), facts=hours),
            SettingBlock(title=tr("事项目录"), facts=_editions(facts)),
            SettingBlock(title=tr("法定日历"), table=years_table(around.calendar)),
        ),
        acts=ACTS if may else (),
    )


AREA = Area(code="rules", more=_more)
