"""Sentences about lists of cases: sorting, exporting what a list shows.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "list.too-long-to-sort": (
        "这份清单超过 10,000 件，不能按这一列排。清单仍按收到的先后列出；"
        "请先用筛选缩小，再排序。",
        "This list holds more than 10,000 cases and cannot be sorted by that column. It stays"
        " in the order in which the cases came; narrow it by a filter, then sort.",
    ),
    "list.not-written": (
        "导出文件没有写成：选的位置写不进去。数据未变；换一个位置或文件名，再按 Ctrl+E。",
        "The export was not written: the chosen place cannot be written to. Nothing was"
        " changed; choose another place or name and press Ctrl+E again.",
    ),
}
