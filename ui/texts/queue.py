"""What the queue machine says to a clerk: code → (Chinese, English).

Owned by no thread: data. The one rule: each says what happened, what is safe, what to do; a
machine that is away never stops the work.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "queue.none": (
        "本窗口没有接排队机。受理不受影响；号票在台账“排队叫号”手工登记，F9 按优先和先后叫。",
        "No queue machine is connected here. The work goes on; enter tickets by hand in the"
        " register of tickets, F9 calls them in turn.",
    ),
    "queue.unreachable": (
        "排队机连不上，没有叫号。受理不受影响；请手工登记号票，F9 照样按优先和先后叫。",
        "The queue machine cannot be reached; nothing was called. The work goes on; enter"
        " tickets by hand, F9 calls them in turn.",
    ),
    "queue.too-slow": (
        "排队机没有及时回答，不知道叫了没有。受理不受影响；请看大屏，没叫到就再按一次 F9。",
        "The queue machine did not answer in time; whether it called is not known. The work"
        " goes on; look at the hall's display and press F9 again if it did not.",
    ),
    "queue.not-understood": (
        "排队机的回答看不懂，没有采用。受理不受影响；请手工叫号，并告诉管理员核对接口。",
        "The answer of the queue machine was not understood and not used. The work goes on;"
        " call by hand and tell the administrator to check the interface.",
    ),
    "queue.said-no": (
        "排队机没有照办（它的代码 {reason}）。号票没有变；请看大屏上这个号在哪里，再试一次。",
        "The queue machine refused (its code {reason}). The ticket is unchanged; look where it"
        " stands on the hall's display and try again.",
    ),
    "queue.url-not-set": (
        "设置里没有写排队机的地址。受理不受影响；请管理员在设置里填写。",
        "The address of the queue machine is not set. The work goes on; an administrator fills"
        " it in.",
    ),
    "ticket.nobody-waits": (
        "没有人在等候：排队机和手工登记的号都叫完了。没有叫号；来人时手工取号，"
        "或直接按 F2 受理。",
        "Nobody waits: all tickets were called. Nothing was called; enter a ticket by hand when"
        " somebody comes, or press F2 and begin.",
    ),
    "ticket.priority-first": (
        "有依法优先的人在等候（{number}）。没有叫这个号；请先叫 {number}，按 F9 就是。",
        "Somebody who comes first by law is waiting ({number}). This ticket was not called;"
        " call {number} first (F9 does).",
    ),
    "ticket.window-missing": (
        "没有写转到哪个窗口。号票没有变；请写窗口号后再转。",
        "The window to transfer to is missing. The ticket is unchanged; name the window.",
    ),
    "ticket.none-called": (
        "现在没有叫着的号。什么都没有变；按 F9 叫下一号。",
        "No ticket is being served. Nothing was changed; press F9 for the next one.",
    ),
}
