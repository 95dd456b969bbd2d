"""数据与自检: where the station's data lie, how large, how safe; self-check, support file.

Owned by no thread. The one rule: the folder is shown, never changed from here.
"""

from __future__ import annotations

from desk.desk import PROGRAM
from ui.window.settings_areas.port import Area, Facts, More
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.settings import SettingBlock

CHECK, NOTICES, HELP = "self_check", "notices", "help"
_MB = 1024 * 1024


def _more(facts: Facts) -> More:
    kept, station, around = facts.kept, facts.around.station, facts.around
    return More(
        blocks=(
            SettingBlock(title=tr("数据"), facts=_data(facts)),
            SettingBlock(
                title=tr("本站"),
                facts=(
                    (tr("大厅"), station.hall_name),
                    (tr("窗口"), station.name),
                    (tr("类型"), station.kind.label),
                    (tr("区划"), station.region),
                    (tr("站点号"), station.code5),
                    (tr("登录"), f"{around.actor.role.label} {around.actor.name}"),
                    (
                        tr("性质"),
                        tr("演示，办件不具效力") if station.demonstration else tr("正式"),
                    ),
                    (tr("程序版本"), PROGRAM),
                    (tr("登记的人员"), tr("{0} 人", kept.roster)),
                ),
            ),
        ),
        acts=(
            MenuLine(code=CHECK, text=tr("设备与系统自检、诊断文件")),
            MenuLine(code=NOTICES, text=tr("通知与更新")),
        ),
    )


def _data(facts: Facts) -> tuple[tuple[str, str], ...]:
    kept = facts.kept
    if kept.store is None:
        return ((tr("目录"), "—"),)
    state = kept.store
    return (
        (tr("目录"), kept.folder),
        (tr("占用"), tr("{0} MB，附件 {1} 个", max(state.bytes // _MB, 1), state.files)),
        (tr("磁盘可用"), tr("{0} MB", f"{state.free // _MB:,}")),
        (tr("备用空间"), tr("留着") if state.reserve else tr("已用掉，请腾出空间")),
        (tr("加密"), tr("已加密") if state.encrypted else tr("没有加密")),
        (tr("备份"), tr("关窗后拷走整个目录，见管理员手册")),
    )


AREA = Area(code="data", more=_more)
