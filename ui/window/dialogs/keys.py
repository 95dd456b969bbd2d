"""F1: every key on one sheet, from the declared table.

Owned by the window thread. The one rule: the sheet is made from the table that binds the
keys, so that it cannot lie.
"""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.dialogs.sheet import Sheet
from ui.window.shortcuts import LIST_KEYS, TABLE, Binding
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.widgets.card import Card
from ui.window.widgets.words import Keycap, Words

SHOWN = {"Return": "Enter", "Left": "←", "Right": "→"}


class KeySheet(Sheet):
    """The sheet; Esc closes it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("全部快捷键"), parent)
        whole = Column(look, self, spacing=12, margins=(20, 16, 20, 16))
        whole.addWidget(Words(tr("全部快捷键"), size="name"))
        columns = Row(look, spacing=12)
        whole.addLayout(columns)
        groups = list(dict.fromkeys(binding.group for binding in TABLE))
        thirds = (groups[:1], groups[1:2], groups[2:])
        for third in thirds:
            column = Column(look, spacing=12)
            for group in third:
                rows = [(_keys(b), b.text) for b in _shown(group)]
                column.addWidget(_group(look, group, rows))
            if third is thirds[0]:
                column.addWidget(_group(look, tr("列表与栏"), list(LIST_KEYS)))
            column.addStretch(1)
            columns.addLayout(column)
        whole.addWidget(
            Words(tr("单个字母不作命令；Ctrl+A C V X Z Y 在栏内照常。Esc 关闭。"), tone="soft")
        )


def _shown(group: str) -> list[Binding]:
    """One line stands for the nine tabs."""
    return [b for b in TABLE if b.group == group and not b.command.value.startswith("tab_")]


def _keys(binding: Binding) -> str:
    key = binding.keys[0]
    for name, shown in SHOWN.items():
        key = key.replace(name, shown)
    return key


def _group(look: Look, title: str, rows: list[tuple[str, str]]) -> Card:
    card = Card(look, spacing=6)
    card.setAccessibleName(title)
    card.column.addWidget(Words(title, size="strong", tone="soft"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(12))
    grid.setVerticalSpacing(look.px(5))
    for number, (key, text) in enumerate(rows):
        grid.addWidget(Keycap(key), number, 0)
        grid.addWidget(Words(text), number, 1)
    grid.setColumnStretch(1, 1)
    card.column.addLayout(grid)
    return card
