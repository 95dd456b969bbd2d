"""设备: the readers as they said themselves, and what is plugged in.

Owned by no thread. The one rule: a device's state is what it last said itself.
"""

from __future__ import annotations

from desk.ports.identity import DeviceState
from ui.window.presenters.plugging import plugged_table, uses
from ui.window.presenters.shell import device_line
from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.lists import Column, TableRow, TableView
from ui.window.views.settings import SettingBlock

READ, CHECK = "test_read", "self_check"
COLUMNS = (
    Column(title=tr("设备"), width=84),
    Column(title=tr("名称"), width=104),
    Column(title=tr("状态"), width=76),
    Column(title=tr("说明")),
)


def devices_table(states: tuple[DeviceState, ...]) -> TableView:
    """The readers as a table."""
    return TableView(
        columns=COLUMNS,
        rows=tuple(_row(state) for state in states),
        empty=tr("没有设置读卡器。"),
    )


def _row(state: DeviceState) -> TableRow:
    line = device_line(state)
    words = line.sentence or (tr("模拟设备：读出的都有标记") if state.simulated else "")
    return TableRow(
        key=state.name,
        cells=(line.name, state.name, line.state, words),
        tones=((2, line.tone),),
    )


def _more(facts: Facts) -> More:
    return More(
        blocks=(
            SettingBlock(title=tr("读卡器现在"), table=devices_table(facts.states)),
            SettingBlock(title=tr("接着的设备"), table=plugged_table(facts.plugged)),
        ),
        acts=(
            *uses(facts.plugged),
            MenuLine(code=READ, text=tr("试读一张卡（读出的不留）")),
            MenuLine(code=CHECK, text=tr("看看接了什么（自检）")),
        ),
    )


AREA = Area(code="devices", more=_more)
