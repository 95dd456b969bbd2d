"""Sentences about records: registers, shelves, slips, visits.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "record.unknown": (
        "没有这条记录：可能已在别处处理。数据未变；按 F5 刷新列表后再选。",
        "There is no such record: it may have been dealt with elsewhere. Nothing was changed;"
        " press F5 to read the list again.",
    ),
}
