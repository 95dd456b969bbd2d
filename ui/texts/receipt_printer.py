"""What the receipt printer says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each sentence says whether something may be on the
paper, because a slip is never sent twice by itself.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "receipt.not-set-up": (
        "本机没有设小票机，小票已存入“待打印”。办件已存；请按 Alt+6 在设置里选定小票机，再按 "
        "Ctrl+Shift+J 送打印。",
        "No receipt printer is set up here; the slip is listed under 待打印. The case is kept; "
        "choose one in the settings (Alt+6, printing), then send it with Ctrl+Shift+J.",
    ),
    "receipt.unreachable": (
        "小票机连不上（断电、断线或地址不对），小票没有打印，已存入“待打印”。办件已存，可继续受"
        "理；接好后会自动打印，也可按 Ctrl+Shift+J 送打印。",
        "The receipt printer cannot be reached (power, cable or address); the slip was not "
        "printed and is listed under 待打印. The case is kept; connect it and the slip goes by "
        "itself, or send it with Ctrl+Shift+J.",
    ),
    "receipt.no-answer": (
        "小票机不回答自己的状态，小票没有送出，已存入“待打印”。办件已存；请关开一次小票机的电源，"
        "再按 Ctrl+Shift+J 送打印。",
        "The receipt printer does not say how it is; the slip was not sent and is listed under "
        "待打印. The case is kept; switch the printer off and on, then press Ctrl+Shift+J.",
    ),
    "receipt.paper-near-end": (
        "小票机的纸快用完了，现在还能打印。办件已存，可继续受理；请备好一卷新纸，叫号空档时换上，"
        "不必按键。",
        "The roll of the receipt printer is nearly used up; it still prints. The case is "
        "kept; have a new roll ready and change it between two people, no key is needed.",
    ),
    "receipt.paper-out": (
        "小票机没有纸，小票没有打印，已存入“待打印”。办件已存，可继续受理；换上纸卷后会自动打印，"
        "也可按 Ctrl+Shift+J 送打印。",
        "The receipt printer is out of paper; the slip was not printed and is listed under "
        "待打印. The case is kept; put in a roll and it goes by itself, or press Ctrl+Shift+J.",
    ),
    "receipt.cover-open": (
        "小票机的盖子开着，小票没有打印，已存入“待打印”。办件已存，可继续受理；合上盖子后会自动打"
        "印，也可按 Ctrl+Shift+J 送打印。",
        "The cover of the receipt printer is open; the slip was not printed and is listed "
        "under 待打印. The case is kept; close it and the slip goes by itself, or press "
        "Ctrl+Shift+J.",
    ),
    "receipt.fault": (
        "小票机报告故障（多是切刀卡住或过热），小票没有打印，已存入“待打印”。办件已存；请打开盖子"
        "清掉碎纸、关开一次电源，再按 Ctrl+Shift+J 送打印。",
        "The receipt printer reports a fault (mostly a stuck cutter, or heat); the slip was "
        "not printed and is listed under 待打印. The case is kept; open the cover, clear the "
        "paper, switch it off and on, then press Ctrl+Shift+J.",
    ),
    "receipt.offline": (
        "小票机处于脱机状态，小票没有打印，已存入“待打印”。办件已存；请看小票机的指示灯，按一下它的"
        "进纸键，再按 Ctrl+Shift+J 送打印。",
        "The receipt printer is offline; the slip was not printed and is listed under 待打印. "
        "The case is kept; look at its lamps, press its feed key, then press Ctrl+Shift+J.",
    ),
    "receipt.outcome-unknown": (
        "小票送出后，小票机没有报告打完，打了多少不知道。办件已存；程序不会自己再打，请看出纸口，在"
        "“出来了吗”里回答，或按 Ctrl+Shift+J 处理。",
        "The receipt printer did not report that the slip is done; how much is on the paper is "
        "not known. The case is kept; nothing is printed again by itself: look at the slot and "
        "answer the question, or press Ctrl+Shift+J.",
    ),
}
