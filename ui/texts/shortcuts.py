"""What is said about keys that a person wants to change: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "shortcut.taken": (
        "{key} 已经用于“{does}”，没有改。原来的键照常可用；请按另一个键，或先改“{does}”的键。",
        "{key} already does “{does}”, so nothing was changed. The keys work as before; press "
        "another one, or change that one first.",
    ),
    "shortcut.reserved": (
        "{key} 在栏内有固定的用处（选、剪、贴、撤销、走动），不能改作命令。"
        "原来的键照常可用；请按另一个键。",
        "{key} has a fixed meaning in fields (marking, cutting, pasting, undoing, moving) and "
        "cannot be a command. The keys work as before; press another one.",
    ),
    "shortcut.bare": (
        "{key} 不能作命令：单个字母、数字和列表里用的键会与输入混淆。原来的键照常可用；"
        "请按功能键，或带 Ctrl、Alt 的键。",
        "{key} cannot be a command: letters, digits and the keys of lists are for typing. The "
        "keys work as before; press a function key or one with Ctrl or Alt.",
    ),
    "shortcut.fixed": (
        "这个命令的键是固定的，不能改作 {key}。原来的键照常可用；可以改别的命令。",
        "The key of this command is fixed and cannot become {key}. The keys work as before; "
        "other commands can be changed.",
    ),
}
