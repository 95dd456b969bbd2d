"""From the queue to the page 待同步.

Owned by no thread. The one rule: the reason is what the last try said, in words; a count that
is zero is shown as zero.
"""

from __future__ import annotations

from datetime import datetime

from desk.line import Line
from desk.refusal import Refused
from ui.window.icons.drawn import Icon
from ui.window.operations.sync import MOST_SHOWN, Queue, WaitingEntry
from ui.window.presenters.days import moment
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import sentence, tr
from ui.window.views.lists import Column, FigureCard, TableRow, TableView, WaitingView
from ui.window.views.shell import KeyHint, Tone

COLUMNS = (
    Column(title=tr("序号"), width=82, figures=True),
    Column(title=tr("时间"), width=118),
    Column(title=tr("内容"), width=150),
    Column(title=tr("短号"), width=130),
    Column(title=tr("事项")),
)
HELD_COLUMNS = (
    Column(title=tr("短号"), width=130),
    Column(title=tr("事项"), width=240),
    Column(title=tr("结论"), width=96),
    Column(title=tr("原因")),
)
KINDS = {
    "received": tr("收件"),
    "received_from_point": tr("代收转收件"),
    "accepted": tr("受理"),
    "supplement_asked": tr("补正告知"),
    "supplement_completed": tr("补正收齐"),
    "refused": tr("不予受理"),
    "returned": tr("退件"),
    "withdrawn": tr("撤件"),
    "suspended": tr("特别程序"),
    "resumed": tr("恢复计时"),
    "terminated": tr("终止办理"),
    "decided": tr("决定"),
    "issued": tr("出证"),
    "handed_over": tr("领取"),
    "delivered": tr("送达"),
    "archived": tr("归档"),
    "voided": tr("作废"),
    "converted": tr("转正式"),
    "form_corrected": tr("更正"),
    "paper_made": tr("单据"),
    "paper_settled": tr("单据状态"),
    "station_enrolled": tr("本站登记"),
    "setting_changed": tr("设置变更"),
    "draft_abandoned": tr("放弃草稿"),
    "day_closed": tr("日结"),
}
OUTCOMES = {"conflict": tr("有冲突"), "rejected": tr("被退回"), "deferred": tr("稍后再判")}


def kind_words(kind: str) -> str:
    """What an entry is, in the words of the counter."""
    return KINDS.get(kind, kind.replace("_", " "))


def waiting_view(
    queue: Queue, line: Line, around: Surroundings, *, seconds_to_next: int, alarm: str
) -> WaitingView:
    """The page."""
    headline, reason, tone = _state(queue, line, around, seconds_to_next, alarm)
    return WaitingView(
        headline=headline,
        reason=reason,
        tone=tone,
        cards=_cards(queue, line, around),
        waiting=TableView(
            columns=COLUMNS,
            rows=tuple(_row(entry, around) for entry in queue.entries),
            empty=tr("没有等候上报的条目：本站所办都已到平台。"),
        ),
        held=TableView(columns=HELD_COLUMNS, rows=_held(queue)),
        hints=(
            KeyHint(key="F5", text=tr("立即同步")),
            KeyHint(key="↑↓", text=tr("看条目")),
            KeyHint(key="Enter", text=tr("看这件")),
            KeyHint(key="Alt+1", text=tr("回受理")),
            KeyHint(key="F1", text=tr("全部快捷键")),
        ),
    )


def _state(
    queue: Queue, line: Line, around: Surroundings, seconds: int, alarm: str
) -> tuple[str, str, Tone]:
    waits = queue.waiting.entries
    words = (
        tr("{0} 件、{1} 条等候上报", queue.waiting.cases, waits)
        if waits
        else tr("没有等候上报的")
    )
    if alarm:
        return tr("平台不收本站的上报"), _because(alarm), Tone.BAD
    if line.usable:
        if waits:
            return (
                tr("已联网，正在上报：{0}", words),
                tr("先办的先报，不用等在这里。"),
                Tone.PRIMARY,
            )
        return tr("已联网，全部上报完毕"), _last(line, around), Tone.OK
    following = tr("约 {0} 秒后再试，也可按 F5。", seconds) if seconds else tr("正在再试。")
    reason = tr("演练断线。") if line.cut else _because(line.reason or "line.down")
    return (
        tr("离线，{0}", words),
        f"{reason} {following} {_last(line, around)}".strip(),
        Tone.WARN,
    )


def _because(code: str) -> str:
    return sentence(Refused(code))


def _last(line: Line, around: Surroundings) -> str:
    if not line.last_contact:
        return tr("本次开机后还没有联上平台。")
    at = datetime.fromisoformat(line.last_contact).astimezone(around.now.tzinfo)
    return tr("上次联络 {0}。", moment(at, around.today))


def _cards(queue: Queue, line: Line, around: Surroundings) -> tuple[FigureCard, ...]:
    kinds: dict[str, int] = {}
    for entry in queue.entries:
        kinds[kind_words(entry.kind)] = kinds.get(kind_words(entry.kind), 0) + 1
    by_kind = "  ".join(f"{words} {count}" for words, count in kinds.items())
    waiting = queue.waiting
    return (
        FigureCard(
            title=tr("等候的件"),
            figure=str(waiting.cases),
            unit=tr("件"),
            note=tr("共 {0} 条", waiting.entries),
            icon=Icon.WAITING,
        ),
        FigureCard(
            title=tr("按内容"),
            figure=str(len(kinds)),
            unit=tr("类"),
            note=by_kind or tr("无"),
            icon=Icon.PAPER,
        ),
        FigureCard(
            title=tr("平台已记录到"),
            figure=str(waiting.recorded),
            unit=tr("/ {0} 条", waiting.head),
            note=_last(line, around),
            icon=Icon.DONE,
        ),
        FigureCard(
            title=tr("被搁置"),
            figure=str(len(queue.held)),
            unit=tr("条"),
            note=tr("要处理，见下表") if queue.held else tr("没有"),
            tone=Tone.BAD if queue.held else Tone.QUIET,
            icon=Icon.REFUSED,
        ),
    )


def _row(entry: WaitingEntry, around: Surroundings) -> TableRow:
    at = datetime.fromisoformat(entry.wall).astimezone(around.now.tzinfo)
    case = entry.case
    return TableRow(
        key=case.case_id if case else f"#{entry.seq}",
        cells=(
            str(entry.seq),
            moment(at, around.today),
            kind_words(entry.kind),
            case.spoken if case else "—",
            case.item_name if case else tr("本站"),
        ),
    )


def _held(queue: Queue) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(
            key=judged.case_id,
            cells=(
                case.spoken if case else "—",
                case.item_name if case else "",
                OUTCOMES.get(judged.outcome, judged.outcome),
                judged.sentence or judged.code,
            ),
            tones=((2, Tone.BAD),),
        )
        for judged, case in queue.held[:MOST_SHOWN]
    )
