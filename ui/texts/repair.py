"""Sentences about entries that the platform did not take, and about mending them.

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "repair.unknown": (
        "平台没有退回这一条：可能已被收下，或已在别处处理。数据未变；按 F5 刷新后再看。",
        "The platform holds nothing against this entry: it may have been taken meanwhile. "
        "Nothing was changed; press F5 to look again.",
    ),
    "repair.settled": (
        "这一条已经重发或作废，不再处理。数据未变；按 F5 刷新列表。",
        "This entry was sent again or given up already. Nothing was changed; press F5 to read "
        "the list again.",
    ),
    "repair.waits": (
        "这一条本身没有问题，只是排在同一件的前一条后面。数据都在；请先处理前一条，它会自动"
        "重新判定。",
        "Nothing is wrong with this entry: it waits behind an earlier one of the same case. "
        "Everything is safe; mend the earlier one and this one is judged again by itself.",
    ),
    "repair.not-fixable": (
        "只有文字可以改；时间、人员和已打印的号码不能改。没有发出任何东西；请只改列出的文字，"
        "或按 Esc 返回。",
        "Only words can be mended; times, people and printed numbers stay. Nothing was sent; "
        "change the words that are listed, or press Esc.",
    ),
    "repair.body-gone": (
        "这一条的内容已按规定清理，不能重发。平台有它的记录；请按平台为准，由值班主任作废。",
        "The content of this entry was purged and cannot be sent again. The platform has its "
        "record; let a supervisor give it up.",
    ),
    "repair.not-aside": (
        "这一条没有被搁置，不用取回。数据未变；可以直接修正、重发或搁置。",
        "This entry was not set aside. Nothing was changed; mend it, send it again, or set it "
        "aside.",
    ),
    "repair.not-overruled": (
        "平台没有给出它那一边，不能以平台为准。数据未变；请修正重发、搁置，或由值班主任作废。",
        "The platform told nothing of its side. Nothing was changed; send it again, set it "
        "aside, or let a supervisor give it up.",
    ),
    "sync.other-history": (
        "平台上本站的记录和本机不是同一份（第 {seq} 条起不同），可能是复制的硬盘或旧备份。"
        "两边都留着，什么都没有丢；请停下受理，告知值班主任决定以哪一份为准。",
        "What the platform has of this station is not this history (from entry {seq} on): a "
        "copied disk or an old backup. Both are kept and nothing is lost; stop taking cases in "
        "and let a supervisor decide which one counts.",
    ),
    "judged.amends-unknown": (
        "平台没有退回过要更正的那一条，所以不收这次更正。本机的记录都在；请按 F5 同步后再看。",
        "The platform holds nothing against the entry that this one amends, and did not take "
        "it. Everything is kept here; press F5 to sync and look again.",
    ),
    "judged.amended-already": (
        "那一条已经更正过或已作废，这次更正没有再收。本机的记录都在；作废本条即可。",
        "That entry was amended or given up before; this amendment was not taken again. "
        "Everything is kept here; a supervisor can give this one up.",
    ),
}
