"""Sentences about files that go to the platform and back without a line.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "transfer.nothing-waits": (
        "没有等候上报的条目，不用导出。件都已在平台；有新办的件再导出。",
        "Nothing waits to be sent, so there is nothing to export. Export again after the next "
        "case.",
    ),
    "transfer.supervisor-needed": (
        "大厅和乡镇站由值班主任导出（两人在场）。没有写出文件，件都在本机；请值班主任登录后按"
        " Ctrl+E。",
        "At a hall or a township the supervisor exports (four eyes). No file was written and "
        "everything is safe here; let the supervisor sign in and press Ctrl+E.",
    ),
    "transfer.cancelled": (
        "已取消导出，没有留下文件。件都在本机；需要时再按 Ctrl+E。",
        "The export was called off and left no file. Everything is safe here; press Ctrl+E to "
        "begin again.",
    ),
    "transfer.not-written": (
        "文件没有写成：U 盘可能已满、写保护或拔出。件都在本机，没有丢；换个位置再试。",
        "The file could not be written: the stick may be full, protected or gone. Everything "
        "is safe here; choose another place and try again.",
    ),
    "transfer.file-missing": (
        "打不开这个文件：可能已移走或 U 盘已拔出。数据未变；请重新选文件。",
        "This file cannot be opened: it may have moved, or the stick is gone. Nothing was "
        "changed; choose the file again.",
    ),
    "transfer.foreign-file": (
        "这不是本程序的传送文件。数据未变；请选扩展名为 .owdq（上送）或 .owda（回执）的文件。",
        "This is no transfer file of this program. Nothing was changed; choose one that ends "
        "with .owdq (to the platform) or .owda (its answer).",
    ),
    "transfer.other-key": (
        "这个文件是给别的站或别的平台的，这里打不开。数据未变；请核对是哪个站的文件。",
        "This file is for another station or platform and does not open here. Nothing was "
        "changed; check whose file it is.",
    ),
    "transfer.damaged": (
        "文件不完整或被改过，一条也没有收。数据未变；请重新导出一份，等写完再拔 U 盘。",
        "The file is cut short or was changed; nothing of it was taken. Export it again and "
        "wait until it is written before removing the stick.",
    ),
    "transfer.not-an-answer": (
        "这是上送文件，不是平台的回执。数据未变；请选扩展名为 .owda 的文件。",
        "This file goes to the platform; it is not its answer. Nothing was changed; choose the "
        "one that ends with .owda.",
    ),
    "transfer.not-a-queue": (
        "这是平台的回执，不是窗口的上送文件。数据未变；请选扩展名为 .owdq 的文件。",
        "This is an answer of the platform, not what a window sends. Nothing was changed; "
        "choose the one that ends with .owdq.",
    ),
    "transfer.gap": (
        "前面还缺一份文件，这份先收不了。已收的都在；请先导入更早的那一份，再导入这一份。",
        "An earlier file is missing, so this one cannot be taken yet. What was taken is safe; "
        "bring the earlier one first, then this one.",
    ),
}
