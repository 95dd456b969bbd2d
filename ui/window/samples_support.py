"""Sample sheets of self-check, notices, state and help; everything in them is invented.

Owned by no thread. The one rule: the sheets are the real ones, filled as at the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.window.dialogs.help import HelpSheet
from ui.window.dialogs.notices import NoticesSheet
from ui.window.dialogs.self_check import SelfCheckSheet
from ui.window.dialogs.sheet import Sheet
from ui.window.dialogs.station_state import StateSheet
from ui.window.samples_prints import came_sheet, prints_sheet
from ui.window.samples_province import province_sheet, stale_sheet
from ui.window.samples_settings import self_check_sample
from ui.window.samples_tongue import spoken
from ui.window.theme.look import Look
from ui.window.views.notices import NoticeLine, NoticesView

NOTICES = NoticesView(
    count="2 条没看过",
    lines=(
        NoticeLine(
            key="m1",
            title="下午三点停电演练",
            note="大厅值班室 · 11-24 09:12",
            text="请在 14:55 前把手上的件存好。停电期间用应急收件单，来电后补录。",
            unread=True,
        ),
        NoticeLine(
            key="m2",
            title="食品经营许可表格更新",
            note="示例县行政审批服务局 · 11-23 16:40",
            text="新表格从 12 月 1 日起用，旧表格收到年底。",
            unread=True,
        ),
        NoticeLine(
            key="c12",
            title="事项目录第 12 版",
            note="2025-12-01 起 · 等到这一天自动换上",
            text="新增 2 项：示例事项甲、示例事项乙\n有变 1 项：食品经营许可",
        ),
        NoticeLine(key="calendar", title="法定日历", note="2019–2026", text="最新是 2026 年。"),
        NoticeLine(
            key="program",
            title="程序版本 0.1.0",
            note="更新包：本版不收",
            text="用安装包更新。",
        ),
    ),
)
STATE = (
    ("现在", "离线受理中"),
    ("从", "11-24 10:12"),
    ("怎么回事", "连不上平台"),
    ("等候上传", "待同步 3 件"),
    ("最近连上", "2025-11-24 10:11"),
    ("下次尝试", "38 秒后"),
    ("怎么办", "照常受理、打印；线路恢复后自动上传。想马上再试请按 F5。"),
)


def _notices(look: Look, parent: QWidget) -> Sheet:
    sheet = NoticesSheet(look, parent)
    sheet.take(spoken(NOTICES))
    return sheet


def _state(look: Look, parent: QWidget) -> Sheet:
    sheet = StateSheet(look, parent)
    sheet.take(spoken(STATE))
    return sheet


def _self_check(look: Look, parent: QWidget) -> Sheet:
    sheet = SelfCheckSheet(look, parent)
    sheet.take(self_check_sample())
    return sheet


def _help(look: Look, parent: QWidget) -> Sheet:
    return HelpSheet(look, parent, "accept")


SHEETS: Mapping[str, Callable[[Look, QWidget], Sheet]] = {
    "notices": _notices,
    "state": _state,
    "self_check": _self_check,
    "help": _help,
    "prints": prints_sheet,
    "came_out": came_sheet,
    "province": province_sheet,
    "province_stale": stale_sheet,
}
