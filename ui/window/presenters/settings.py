"""From the look and the devices to the settings page.

Owned by no thread. The one rule: a device's state is what it last said itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.duties import Duty, has_duty
from desk.opening_hours import OpeningHours
from desk.ports.identity import DeviceState
from ui.window.presenters.calendars import ACTS, hours_facts, years_table
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.shell import device_line
from ui.window.tongue import tr, word
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.settings import SettingsView
from ui.window.views.shell import KeyHint

COLUMNS = (
    Column(title=tr("设备"), width=84),
    Column(title=tr("名称"), width=104),
    Column(title=tr("状态"), width=76),
    Column(title=tr("说明")),
)


def settings_view(
    theme: str,
    scale: int,
    states: Iterable[DeviceState],
    around: Surroundings,
    hours: OpeningHours,
) -> SettingsView:
    """The page; who may change calendar and hours is offered that."""
    may = has_duty(Duty.LOAD_CALENDAR, around.actor, around.station)
    acts = ACTS if may else ()
    station = around.station
    return SettingsView(
        theme=theme,
        scale=scale,
        devices=TableView(
            columns=COLUMNS,
            rows=tuple(_row(state) for state in states),
            empty=tr("没有设置读卡器。"),
        ),
        station=(
            (tr("大厅"), station.hall_name),
            (tr("窗口"), station.name),
            (tr("类型"), word(station.kind.label)),
            (tr("区划"), station.region),
            (tr("站点号"), station.code5),
            (tr("登录"), f"{word(around.actor.role.label)} {around.actor.name}"),
            (tr("性质"), tr("演示，办件不具效力") if station.demonstration else tr("正式")),
        ),
        years=years_table(around.calendar),
        hours=hours_facts(hours, around.calendar, around.today),
        acts=acts,
        hints=(
            *((KeyHint(key="Ctrl+M", text=tr("日历、开放时间")),) if acts else ()),
            KeyHint(key="1…3", text=tr("选主题、字号")),
            KeyHint(key="Tab", text=tr("下一组")),
            KeyHint(key="F5", text=tr("重看设备")),
            KeyHint(key="F1", text=tr("全部快捷键")),
        ),
    )


def _row(state: DeviceState) -> TableRow:
    line = device_line(state)
    words = line.sentence or (tr("模拟设备：读出的都有标记") if state.simulated else "")
    return TableRow(
        key=state.name,
        cells=(line.name, state.name, line.state, words),
        tones=((2, line.tone),),
    )
