"""Sentences of the self-check, the diagnostic file, settings and long work.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "support.not-written": (
        "诊断文件写不进文件夹 {folder}。程序和办件不受影响；请换一个文件夹（如 U 盘）再试。",
        "The diagnostic file cannot be written into {folder}. The program and the cases are "
        "not touched; choose another folder (a USB stick) and try again.",
    ),
    "gateway.message-empty": (
        "通知要有标题和内容（--title、--text）。什么都没有发出；补上后再发。",
        "A message needs a title and a text (--title, --text). Nothing was said; give both "
        "and say it again.",
    ),
    "work.cancelled": (
        "已按你的要求停下。做完的部分完整保留，没做的部分没有动；要继续请重新开始。",
        "Stopped as you asked. What was finished is kept whole, the rest was not begun; "
        "start it again to go on.",
    ),
    "check.late": (
        "这一项自检在限定时间内没有答复。办件不受影响；请拔下重插设备，或重开程序，再按 F5 "
        "重测。",
        "This check gave no answer within its limit. Cases are not touched; unplug and plug "
        "in the device again or restart, then press F5.",
    ),
}
