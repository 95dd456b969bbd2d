"""Invented answers of the one box, for pictures and tests.

Owned by no thread. The one rule: nobody in here exists; names and numbers are masked.
"""

from __future__ import annotations

from ui.window.samples_tongue import spoken
from ui.window.shortcuts import TABLE, Command
from ui.window.tongue import tr
from ui.window.views.finding import FoundLine, FoundView, Sort
from ui.window.views.shell import Badge, Tone

TYPED = "sp"
_COMMANDS = (Command.PREVIEW, Command.REPRINT)


ITEMS = (("食品经营许可（新办）", "101"), ("食品经营许可（延续）", "102"))
CASES = (
    ("03-1124-0028 · 食品经营许可（延续）", "王*国 · SJ370999000032025112400287", "已受理"),
    ("03-1120-0004 · 食品经营许可（新办）", "于* · SJ370999000032025112000041", "办结"),
)


def _items() -> tuple[FoundLine, ...]:
    organ = "示范县行政审批服务局"
    return tuple(
        FoundLine(sort=Sort.ITEM, what=code, text=name, note=organ, group="事项", keycap=code)
        for name, code in ITEMS
    )


def _cases() -> tuple[FoundLine, ...]:
    return tuple(
        FoundLine(
            sort=Sort.CASE,
            what=text,
            text=text,
            note=note,
            group="办件",
            badge=Badge(text=stage, tone=Tone.PRIMARY),
        )
        for text, note, stage in CASES
    )


def _commands() -> tuple[FoundLine, ...]:
    return tuple(
        FoundLine(
            sort=Sort.COMMAND,
            what=each.command.value,
            text=each.text,
            group="命令",
            keycap=each.keys[0],
        )
        for each in TABLE
        if each.command in _COMMANDS
    )


def found_sample() -> FoundView:
    """What stands under the box after two letters."""
    person = FoundLine(
        sort=Sort.PERSON,
        what="p1",
        text="孙*平",
        note="370999********1219 · 本窗口 2 件",
        group="人",
    )
    rest = FoundLine(
        sort=Sort.LIST, what=TYPED, text="在办件列表中查找，也向平台查编号", group="更多"
    )
    again = FoundLine(
        sort=Sort.AGAIN,
        what="p1",
        text=tr("给 {0} 新受理，引用上一件", "孙*平"),
        note="证件号码相同才引用",
        group="人",
    )
    lines = (*_items(), *_cases(), person, again, *_commands(), rest)
    return spoken(FoundView(text=TYPED, lines=lines))
