"""What is asked before a file is written or read at 待同步, and what is said afterwards.

Owned by no thread. The one rule: how much is in a file is said before anybody carries it away.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sync.transfer import ANSWER, SUFFIX, Answered, Exported
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldView

STICKS = ("/media", "/run/media", "/mnt")


def export_view(entries: int, folder: str) -> AskView:
    """Where to write it; the stick that is plugged in stands there already."""
    return AskView(
        title=tr("导出待传文件"),
        note=tr(
            "{0} 条等候上报，写成一个加密文件，只有登记的平台打得开。送到县里导入，把回执"
            "文件（.owda）带回来再导入。导出会记下是谁、什么时候、多少条。",
            entries,
        ),
        fields=(_path("folder", tr("写到哪里（U 盘或文件夹）"), folder),),
        do_text=tr("导出"),
    )


def import_view(file: str) -> AskView:
    """Which answer; the newest one on the stick stands there already."""
    return AskView(
        title=tr("导入平台的回执文件"),
        note=tr("回执里有平台收到了哪些、怎么答复的；同一份导入几次都一样，先后也不要紧。"),
        fields=(_path("file", tr("回执文件（.owda）"), file),),
        do_text=tr("导入"),
    )


def exported(made: Exported) -> str:
    """What was written, how large, where."""
    return tr(
        "已导出 {0} 条，{1}：{2}。等写完再拔 U 盘；件仍留在本机，导入回执后才算上报。",
        made.entries,
        _size(made.size),
        str(made.path),
    )


def imported(taken: Answered) -> str:
    """What an answer brought."""
    if not taken.recorded and not taken.events:
        return tr("这份回执以前导入过，没有新内容；数据未变。")
    return tr("已导入回执：平台收下 {0} 条，新消息 {1} 条。", taken.recorded, taken.events)


def stick(places: Iterable[str] = STICKS) -> str:
    """The folder of a stick that is plugged in, else the person's own."""
    for place in places:
        for folder in sorted(Path(place).glob("*")) + sorted(Path(place).glob("*/*")):
            if folder.is_mount():
                return str(folder)
    return str(Path.home())


def newest_answer(folder: str) -> str:
    """The newest answer file in that folder, "" for none."""
    found = list(Path(folder).glob(f"*{SUFFIX[ANSWER]}"))
    return str(max(found, key=lambda path: path.stat().st_mtime)) if found else ""


def _path(code: str, label: str, value: str) -> FieldView:
    return FieldView(code=code, label=label, value=value, required=True, wide=True)


def _size(size: int) -> str:
    if size < 1024 * 1024:
        return tr("{0} KB", max(1, size // 1024))
    return tr("{0} MB", size // 1024 // 1024)
