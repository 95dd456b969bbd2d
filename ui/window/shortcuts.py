"""Every key of the window in one declared table.

Owned by the window thread. The one rule: a key is bound here or nowhere (rows of lists and
fields keep only Space, Del, Enter, arrows and digits). No bare letters; Ctrl+A C V X Z Y keep
their meaning in fields. The keys here are defaults and names; each person may have others
(`keymap`), which `bind` follows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.window.keys_in_force import in_force
from ui.window.tongue import tr


class Command(StrEnum):
    """What a key can ask for; the value is the word under which a clerk re-assigns it."""

    HELP = "help"
    NEW_CASE = "new_case"
    READ_CARD = "read_card"
    PARK = "park"
    TAKE_BACK = "take_back"
    SYNC_NOW = "sync_now"
    STATE = "state"
    NOTICES = "notices"
    HELP_PAGES = "help_pages"
    REUSE = "reuse"
    CAPTURE = "capture"
    PORTRAIT = "portrait"
    TOLERATE = "tolerate"
    FULL_SCREEN = "full_screen"
    NEXT_STEP = "next_step"
    STEP_BACK = "step_back"
    STEP_FORWARD = "step_forward"
    SEARCH = "search"
    GUIDE = "guide"
    FILTER = "filter"
    MENU = "menu"
    ONE_TIME_NOTICE = "one_time_notice"
    PREVIEW = "preview"
    REPRINT = "reprint"
    UNDO = "undo"
    REDO = "redo"
    NEXT_TAB = "next_tab"
    PREVIOUS_TAB = "previous_tab"
    CLOSE_TAB = "close_tab"
    CALL_NEXT = "call_next"
    RECALL = "recall"
    PASSED = "passed"
    APPLICANT_SCREEN = "applicant_screen"
    APPLICANT_MENU = "applicant_menu"
    QUEUE_MENU = "queue_menu"
    PRINTS = "prints"
    EXPORT = "export"
    COLUMNS = "columns"
    QUEUE_OUT = "queue_out"
    ANSWER_IN = "answer_in"
    RARE_CHARACTER = "rare_character"
    CLOSE = "close"
    LOCK = "lock"
    SIGN_OUT = "sign_out"
    PAGE_1 = "page_1"
    PAGE_2 = "page_2"
    PAGE_3 = "page_3"
    PAGE_4 = "page_4"
    PAGE_5 = "page_5"
    PAGE_6 = "page_6"
    PAGE_7 = "page_7"
    PAGE_8 = "page_8"
    TAB_1 = "tab_1"
    TAB_2 = "tab_2"
    TAB_3 = "tab_3"
    TAB_4 = "tab_4"
    TAB_5 = "tab_5"
    TAB_6 = "tab_6"
    TAB_7 = "tab_7"
    TAB_8 = "tab_8"
    TAB_9 = "tab_9"


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """A command, its keys (the first is the one shown), what it does, and its group on F1."""

    command: Command
    keys: tuple[str, ...]
    text: str
    group: str


def _binding(command: Command, keys: str, text: str, group: str) -> Binding:
    return Binding(command=command, keys=tuple(keys.split(" / ")), text=text, group=group)


PAGES = (
    tr("受理"),
    tr("办件"),
    tr("待同步"),
    tr("出件发证"),
    tr("日统计"),
    tr("设置"),
    tr("今日待办"),
    tr("台账"),
)
_CASE, _STEP, _MOVE, _ELSE = tr("办件"), tr("步骤与材料"), tr("走动"), tr("其他")

TABLE: tuple[Binding, ...] = (
    _binding(Command.NEW_CASE, "F2", tr("新受理"), _CASE),
    _binding(Command.READ_CARD, "F3", tr("重新读卡（放卡即自动读）"), _CASE),
    _binding(Command.PARK, "F4", tr("挂起本件，先办别人"), _CASE),
    _binding(Command.TAKE_BACK, "Shift+F4", tr("取回挂起的件"), _CASE),
    _binding(Command.CLOSE_TAB, "Ctrl+W", tr("关闭空白件；放弃本件（Ctrl+Z 找回）"), _CASE),
    _binding(Command.REUSE, "F6", tr("引用以前的办件"), _CASE),
    _binding(Command.CALL_NEXT, "F9", tr("叫下一号"), _CASE),
    _binding(Command.RECALL, "Shift+F9", tr("重呼本号"), _CASE),
    _binding(Command.PASSED, "Ctrl+F9", tr("本号过号"), _CASE),
    _binding(Command.QUEUE_MENU, "Ctrl+Shift+F9", tr("本号结果、转窗、暂停叫号"), _CASE),
    _binding(Command.APPLICANT_SCREEN, "F10", tr("推送到申请人屏；再按撤回"), _CASE),
    _binding(Command.APPLICANT_MENU, "Shift+F10", tr("给申请人看单据、选客屏"), _CASE),
    _binding(
        Command.NEXT_STEP,
        "F12 / Ctrl+Return / Ctrl+Enter",
        tr("下一步；最后一步受理并打印"),
        _STEP,
    ),
    _binding(Command.STEP_BACK, "Alt+Left", tr("回到上一步"), _STEP),
    _binding(Command.STEP_FORWARD, "Alt+Right", tr("到下一步"), _STEP),
    _binding(Command.CAPTURE, "F7", tr("高拍当前材料（Enter：附件、亮证、审查）"), _STEP),
    _binding(Command.PORTRAIT, "Shift+F7", tr("拍申请人的人像，随件保存"), _STEP),
    _binding(Command.TOLERATE, "F8", tr("当前材料标容缺"), _STEP),
    _binding(Command.GUIDE, "Ctrl+I", tr("本事项办事指南"), _STEP),
    _binding(Command.MENU, "Ctrl+M", tr("本件的其他操作"), _STEP),
    _binding(Command.ONE_TIME_NOTICE, "Ctrl+B", tr("打印一次性告知书（还缺什么）"), _STEP),
    _binding(Command.UNDO, "Ctrl+Z", tr("撤销上一步（栏内先撤销打字）"), _STEP),
    _binding(Command.REDO, "Ctrl+Y", tr("恢复撤销"), _STEP),
    _binding(Command.PREVIEW, "Ctrl+P", tr("看本件的单据；日统计页打印日报"), _STEP),
    _binding(Command.REPRINT, "Ctrl+Shift+P", tr("补打本件的单据（写明原因）"), _STEP),
    _binding(Command.PRINTS, "Ctrl+Shift+J", tr("本班次打印：待打印、补打、出来了吗"), _STEP),
    _binding(Command.SEARCH, "Ctrl+K", tr("搜索事项、办件、人"), _MOVE),
    _binding(Command.FILTER, "Ctrl+F", tr("筛选列表"), _MOVE),
    _binding(Command.EXPORT, "Ctrl+E", tr("导出列表"), _MOVE),
    _binding(Command.COLUMNS, "Ctrl+Shift+M", tr("列表的列：宽度、次序、显隐"), _MOVE),
    _binding(Command.NEXT_TAB, "Ctrl+Tab", tr("下一个件"), _MOVE),
    _binding(Command.PREVIOUS_TAB, "Ctrl+Shift+Tab", tr("上一个件"), _MOVE),
    *(
        _binding(Command(f"page_{n}"), f"Alt+{n}", f"{title}", _MOVE)
        for n, title in enumerate(PAGES, 1)
    ),
    *(
        _binding(Command(f"tab_{n}"), f"Ctrl+{n}", tr("第 {0} 个件", n), _MOVE)
        for n in range(1, 10)
    ),
    _binding(Command.QUEUE_OUT, "Ctrl+Shift+E", tr("导出待传文件（没有线路时）"), _ELSE),
    _binding(Command.ANSWER_IN, "Ctrl+Shift+I", tr("导入平台的回执文件"), _ELSE),
    _binding(Command.SYNC_NOW, "F5", tr("立即同步 / 刷新"), _ELSE),
    _binding(Command.STATE, "Shift+F5", tr("线路与本机状态"), _ELSE),
    _binding(Command.NOTICES, "Ctrl+Shift+N", tr("通知与更新"), _ELSE),
    _binding(
        Command.RARE_CHARACTER, "Ctrl+G", tr("生僻字：按部件、笔画、拼音、编码找字"), _ELSE
    ),
    _binding(Command.FULL_SCREEN, "F11", tr("全屏"), _ELSE),
    _binding(Command.LOCK, "Ctrl+L", tr("锁屏；别人顶岗也从这里"), _ELSE),
    _binding(Command.SIGN_OUT, "Ctrl+Shift+L", tr("退出登录（交接班后）"), _ELSE),
    _binding(Command.CLOSE, "Esc", tr("关闭、返回；不丢数据"), _ELSE),
    _binding(Command.HELP, "F1", tr("全部快捷键与帮助"), _ELSE),
    _binding(Command.HELP_PAGES, "Shift+F1", tr("帮助：本页做什么、代码怎么办"), _ELSE),
)

LIST_KEYS: tuple[tuple[str, str], ...] = (
    ("Enter / Shift+Enter", tr("下一栏 / 上一栏")),
    (tr("空格"), tr("收到、勾选")),
    ("1 … 9", tr("选第几项（搜索栏内：短码）")),
    ("↑ ↓ PgUp PgDn", tr("在列表中移动")),
    ("Del", tr("材料标不适用")),
)


class CommandKey(QShortcut):
    """One key of a command; `follow` binds the key that is in force now."""

    def __init__(self, default: str, window: QWidget) -> None:
        super().__init__(QKeySequence(in_force(default)), window)
        self._default = default
        self.setContext(Qt.ShortcutContext.WindowShortcut)
        self.setAutoRepeat(False)

    def follow(self) -> None:
        """Bind what stands in for the default now."""
        self.setKey(QKeySequence(in_force(self._default)))


def bind(
    window: QWidget,
    perform: Callable[[Command], None],
    table: tuple[Binding, ...] = TABLE,
) -> list[CommandKey]:
    """Bind the table's keys on that window; each asks `perform` for its command."""
    bound = []
    for binding in table:
        for key in binding.keys:
            shortcut = CommandKey(key, window)
            shortcut.activated.connect(lambda c=binding.command: perform(c))
            bound.append(shortcut)
    return bound


@runtime_checkable
class Keyed(Protocol):
    """A part of the window that shows keys."""

    def show_keys(self) -> None:
        """Show the keys in force."""


def follow_keys() -> None:
    """Bind and show, in every window, the keys that are in force now."""
    for window in QApplication.topLevelWidgets():
        for shortcut in window.findChildren(CommandKey):
            shortcut.follow()
    for widget in QApplication.allWidgets():
        if isinstance(widget, Keyed):
            widget.show_keys()


def clashes(table: tuple[Binding, ...] = TABLE) -> list[str]:
    """Keys bound twice; empty in a sound table."""
    keys = [key for binding in table for key in binding.keys]
    return sorted({key for key in keys if keys.count(key) > 1})
