"""What can be done in the editor of overprint forms, and by which key.

Owned by no thread. The one rule: one table; buttons, hints and tests read it. Keys that mean
something on every page (F12, Ctrl+Z, Ctrl+Y) mean the same here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.window.tongue import tr


class EditAct(StrEnum):
    """What a key asks for."""

    SAVE = "save"
    UNDO = "undo"
    REDO = "redo"
    ZOOM_IN = "zoom_in"
    ZOOM_OUT = "zoom_out"
    WHOLE = "whole"
    FILLING = "filling"
    SUBJECT = "subject"
    GROUND = "ground"
    SCAN = "scan"
    TEST = "test"
    EXPORT = "export"
    ROLL_BACK = "roll_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditKey:
    """An act, its keys as Qt writes them (the first is the one shown), its words."""

    act: EditAct
    keys: tuple[str, ...]
    words: str

    @property
    def cap(self) -> str:
        """What stands on the picture of the key."""
        return self.keys[0]


def _key(act: EditAct, words: str, *keys: str) -> EditKey:
    return EditKey(act=act, keys=keys, words=words)


KEYS: tuple[EditKey, ...] = (
    _key(EditAct.SAVE, tr("存为新版本"), "F12"),
    _key(EditAct.UNDO, tr("撤回"), "Ctrl+Z"),
    _key(EditAct.REDO, tr("恢复"), "Ctrl+Y"),
    _key(EditAct.FILLING, tr("换样例：最满、最空、栏名"), "F6"),
    _key(EditAct.SUBJECT, tr("换主体类型"), "F7"),
    _key(EditAct.GROUND, tr("换底：扫描件、线框、无"), "F8"),
    _key(EditAct.SCAN, tr("选底图"), "Ctrl+O"),
    _key(EditAct.TEST, tr("试打"), "F9"),
    _key(EditAct.EXPORT, tr("导出文件"), "Ctrl+E"),
    _key(EditAct.ROLL_BACK, tr("退回上一版"), "Ctrl+R"),
    _key(EditAct.ZOOM_IN, tr("放大"), "Ctrl++", "Ctrl+="),
    _key(EditAct.ZOOM_OUT, tr("画面缩小"), "Ctrl+-"),
    _key(EditAct.WHOLE, tr("整张"), "Ctrl+0"),
)
BY_ACT = {each.act: each for each in KEYS}
SHOWN = (
    EditAct.UNDO,
    EditAct.FILLING,
    EditAct.SUBJECT,
    EditAct.GROUND,
    EditAct.SCAN,
    EditAct.TEST,
    EditAct.EXPORT,
    EditAct.ROLL_BACK,
    EditAct.ZOOM_IN,
    EditAct.WHOLE,
)
