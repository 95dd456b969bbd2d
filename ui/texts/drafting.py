"""What is said of parking, giving up, reuse and undo: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says what happened, what is safe and
what to do with which key; no personal data.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "draft.reason-missing": (
        "挂起要写原因。没有挂起，草稿已存；请按数字选一个原因，或写几个字。",
        "Setting aside needs a reason. Nothing was set aside and the draft is kept; choose "
        "a reason by its digit, or write a few words.",
    ),
    "draft.nothing-to-park": (
        "这件还是空的，不用挂起。没有改动；请直接读卡，或按 Ctrl+W 关闭。",
        "This case is still empty, so there is nothing to set aside. Nothing was changed; "
        "read a card, or press Ctrl+W to close it.",
    ),
    "draft.parked-by-colleague": (
        "这件是“{name}”挂起的。没有改动；确由您接着办，请在挂起清单里再按一次 Enter 接过来。",
        "This case was set aside by {name}. Nothing was changed; if you are to go on with "
        "it, press Enter on it once more in the list.",
    ),
    "draft.not-blank": (
        "这件已经有内容，不能当空白件关闭。草稿已存；不办了请按 Ctrl+W 放弃，Ctrl+Z 可找回。",
        "Something was done on this case, so it is not closed as a blank one. The draft is "
        "kept; press Ctrl+W to give it up, and Ctrl+Z brings it back.",
    ),
    "case.act-not-undone": (
        "本件现在是“{stage}”，法定行为不能撤销。没有改动；写错了按 Ctrl+M 选“更正”，"
        "不该收的请值班主任作废。",
        "The case is {stage}, and a legal act is not undone. Nothing was changed; press "
        "Ctrl+M and correct what is wrong, or have the supervisor void the case.",
    ),
    "material.original-elsewhere": (
        "“{material}”的原件现在在“{where}”，不能引用。草稿没有改动；请申请人再出示原件。",
        "The original of {material} is now with {where}, so it cannot be taken over. The "
        "draft is as it was; ask the applicant to show the original again.",
    ),
    "reuse.nothing-there": (
        "这个办件没有可引用的内容。草稿没有改动；请换一件，或照常收材料、填表单。",
        "That case has nothing that may be taken over. The draft is as it was; choose "
        "another one, or collect and fill in as usual.",
    ),
}
