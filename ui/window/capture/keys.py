"""What can be done on the capture screen, and by which key.

Owned by no thread. The one rule: one table; buttons, hints and tests read it. Keys that mean
something on every page (F12, Ctrl+Z, Ctrl+Y) mean the same here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.window.tongue import tr


class CaptureAct(StrEnum):
    """What a key asks for."""

    SHOOT = "shoot"
    USE = "use"
    UNDO = "undo"
    REDO = "redo"
    REMOVE = "remove"
    EARLIER = "earlier"
    LATER = "later"
    TURN_RIGHT = "turn_right"
    TURN_LEFT = "turn_left"
    CROP = "crop"
    STRAIGHTEN = "straighten"
    JOIN = "join"
    GLASS = "glass"
    FEEDER = "feeder"
    CODE = "code"
    FILES = "files"
    PASTE = "paste"
    CAMERA = "camera"
    NEXT_PAPER = "next_paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureKey:
    """An act, its key as Qt writes it, the key and the words as they are shown."""

    act: CaptureAct
    key: str
    words: str
    shown: str = ""

    @property
    def cap(self) -> str:
        """What stands on the picture of the key."""
        return self.shown or self.key


def _key(act: CaptureAct, key: str, words: str, shown: str = "") -> CaptureKey:
    return CaptureKey(act=act, key=key, words=words, shown=shown)


KEYS: tuple[CaptureKey, ...] = (
    _key(CaptureAct.USE, "F12", tr("收下这些页")),
    _key(CaptureAct.UNDO, "Ctrl+Z", tr("撤回")),
    _key(CaptureAct.REDO, "Ctrl+Y", tr("恢复")),
    _key(CaptureAct.REMOVE, "Del", tr("删这页")),
    _key(CaptureAct.EARLIER, "Alt+Up", tr("前移"), "Alt+↑"),
    _key(CaptureAct.LATER, "Alt+Down", tr("后移"), "Alt+↓"),
    _key(CaptureAct.TURN_RIGHT, "Ctrl+R", tr("右转")),
    _key(CaptureAct.TURN_LEFT, "Ctrl+Shift+R", tr("左转")),
    _key(CaptureAct.CROP, "Ctrl+T", tr("裁剪")),
    _key(CaptureAct.STRAIGHTEN, "Ctrl+U", tr("纠偏 / 原样")),
    _key(CaptureAct.JOIN, "Ctrl+J", tr("末两页合成一页（证件正反面）")),
    _key(CaptureAct.GLASS, "Ctrl+S", tr("扫描一页")),
    _key(CaptureAct.FEEDER, "Ctrl+Shift+S", tr("进纸器全扫")),
    _key(CaptureAct.CODE, "Ctrl+D", tr("页上的码当扫码用")),
    _key(CaptureAct.FILES, "Ctrl+O", tr("选文件")),
    _key(CaptureAct.PASTE, "Ctrl+V", tr("粘贴图片")),
    _key(CaptureAct.CAMERA, "F5", tr("重连高拍仪")),
    _key(CaptureAct.NEXT_PAPER, "Ctrl+N", tr("换一张模拟纸")),
)
BY_ACT = {each.act: each for each in KEYS}
ON_A_PAGE = (
    CaptureAct.TURN_RIGHT,
    CaptureAct.TURN_LEFT,
    CaptureAct.CROP,
    CaptureAct.STRAIGHTEN,
    CaptureAct.EARLIER,
    CaptureAct.LATER,
    CaptureAct.REMOVE,
)
LIVE = (CaptureAct.UNDO, CaptureAct.FILES, CaptureAct.PASTE, CaptureAct.JOIN)
SCANS = (CaptureAct.GLASS, CaptureAct.FEEDER)
