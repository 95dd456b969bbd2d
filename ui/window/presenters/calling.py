"""From the queue to the chip in the top bar and the sentence of a call.

Owned by no thread. The one rule: a count that is not known is not shown as none.
"""

from __future__ import annotations

from desk.acts.calling import Serving
from desk.record import Record
from ui.window.tongue import tr
from ui.window.views.shell import Notice, QueueView, Tone


def queue_view(
    serving: Serving, waiting: int | None, *, connected: bool, paused: bool
) -> QueueView | None:
    """The chip; none where no machine is connected and nobody has a ticket."""
    current, by_hand = serving.current, serving.waiting
    if not (connected or current is not None or by_hand):
        return None
    if paused:
        ticket = tr("暂停叫号")
    elif current is None:
        ticket = tr("未叫号")
    else:
        ticket = tr("{0} 办理中", current.title)
    if connected and waiting is None:
        count = tr("手工 {0} 人", by_hand) if by_hand else tr("排队机未连")
    else:
        count = tr("等候 {0} 人", (waiting or 0) + by_hand)
    return QueueView(ticket=ticket, waiting=count)


def called_notice(record: Record, *, appointment: str = "", again: bool = False) -> Notice:
    """Who was called, why first, with which appointment."""
    words = tr("重呼 {0} 号。", record.title) if again else tr("请 {0} 号。", record.title)
    if matter := record.facts.get("matter", ""):
        words += tr("要办：{0}。", matter)
    if priority := record.facts.get("priority", ""):
        words += tr("依法优先：{0}。", priority)
    if appointment:
        words += tr("预约：{0}。", appointment)
    return Notice(sentence=words, tone=Tone.PRIMARY)
