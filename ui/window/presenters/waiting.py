"""From the queue to the page 待同步.

Owned by no thread. The one rule: the reason is what the last try said, in words; a count that
is zero is shown as zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from desk.acts.repairs import Held
from desk.line import Line
from desk.projection import read_case
from desk.refusal import Refused
from ui.terminal.answers import sentence
from ui.window.icons.drawn import Icon
from ui.window.operations.sync import MOST_SHOWN, Queue, WaitingEntry
from ui.window.presenters.days import ago, moment
from ui.window.presenters.file_words import with_file_card, with_files
from ui.window.presenters.kinds import kind_words
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.repairs import HeldEntry, group_of, held_detail, held_row
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine
from ui.window.views.lists import (
    ActButton,
    CaseDetail,
    Column,
    FigureCard,
    Filter,
    TableRow,
    TableView,
    TimelineRow,
)
from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.waiting import Chosen, Tries, WaitingView

WAITS, RETRY = "waits", "retry"

COLUMNS = (
    Column(title=tr("序号"), width=82, figures=True),
    Column(title=tr("时间"), width=118),
    Column(title=tr("内容"), width=150),
    Column(title=tr("短号"), width=130),
    Column(title=tr("事项")),
)
HELD_COLUMNS = (
    Column(title=tr("短号"), width=120),
    Column(title=tr("内容"), width=110),
    Column(title=tr("状态"), width=104),
    Column(title=tr("自"), width=104),
    Column(title=tr("原因")),
)
FILTERS: Mapping[str, str] = {
    WAITS: tr("等待"),
    "returned": tr("被退回"),
    "conflict": tr("冲突"),
    "aside": tr("搁置"),
}
EMPTY: Mapping[str, str] = {
    WAITS: tr("没有等候上报的条目：本站所办都已到平台。"),
    "returned": tr("平台没有退回本站的条目。"),
    "conflict": tr("没有与平台冲突的条目。"),
    "aside": tr("没有搁置的条目。"),
}


def held_of(queue: Queue) -> tuple[HeldEntry, ...]:
    """The entries that the platform did not take, each with its case."""
    return tuple(
        HeldEntry(held=held, case=None if row is None else read_case(row))
        for held, row in queue.held
    )


def filter_of(queue: Queue, chosen: Chosen) -> str:
    """The filter that is shown: the chosen one, else the first where something is to do."""
    if chosen.filter:
        return chosen.filter
    groups = {group_of(held) for held, _row in queue.held}
    return next((code for code in ("conflict", "returned") if code in groups), WAITS)


def waiting_view(
    queue: Queue, line: Line, around: Surroundings, *, tries: Tries, chosen: Chosen
) -> WaitingView:
    """The page."""
    headline, reason, tone = _state(queue, line, around, tries)
    shown, held = filter_of(queue, chosen), held_of(queue)
    counts = {code: sum(group_of(each.held) == code for each in held) for code in FILTERS}
    counts[WAITS] = queue.waiting.entries
    inside = [each for each in held if group_of(each.held) == shown]
    if shown == WAITS:
        rows = tuple(_row(entry, around) for entry in queue.entries)
    else:
        rows = tuple(held_row(each, around) for each in inside[:MOST_SHOWN])
    columns = COLUMNS if shown == WAITS else HELD_COLUMNS
    reason = _with_held(reason, held, tone_says=line.usable and not queue.waiting.entries)
    return WaitingView(
        headline=headline,
        reason=with_files(reason, queue.files, line, tries),
        tone=tone,
        cards=with_file_card(_cards(queue, line, around, held), queue.files, tries),
        filters=tuple(
            Filter(code=code, text=f"{text} {counts[code]}", chosen=code == shown)
            for code, text in FILTERS.items()
        ),
        table=TableView(columns=columns, rows=rows, empty="" if rows else EMPTY[shown]),
        detail=_detail(queue, inside, around, tries, chosen.key, waits=shown == WAITS),
        hints=_hints(shown),
        offline=not line.usable,
    )


def _with_held(reason: str, held: tuple[HeldEntry, ...], *, tone_says: bool) -> str:
    open_ones = [each for each in held if is_to_mend(each.held)]
    if not open_ones or tone_says:
        return reason
    words = tr("另有 {0} 条平台没有收下，要处理。", len(open_ones))
    return f"{reason} {words}".strip()


def _hints(shown: str) -> tuple[KeyHint, ...]:
    first = (
        KeyHint(key="Enter", text=tr("看这件"))
        if shown == WAITS
        else KeyHint(key="F12", text=tr("处理这条"))
    )
    return (
        KeyHint(key="F5", text=tr("立即重试")),
        KeyHint(key="Alt+Right", text=tr("换筛选")),
        first,
        KeyHint(key="Ctrl+M", text=tr("全部操作")),
        KeyHint(key="Ctrl+E", text=tr("导出文件")),
        KeyHint(key="F1", text=tr("全部快捷键")),
    )


def _detail(
    queue: Queue,
    inside: Sequence[HeldEntry],
    around: Surroundings,
    tries: Tries,
    key: str,
    *,
    waits: bool,
) -> CaseDetail | None:
    if waits:
        entries = {f"#{entry.seq}": entry for entry in queue.entries}
        entry = entries.get(key) or next(iter(queue.entries), None)
        return None if entry is None else _waiting_detail(entry, around, tries)
    held = next((each for each in inside if each.held.event_id == key), None)
    held = held or next(iter(inside), None)
    return None if held is None else held_detail(held, around)


def _waiting_detail(entry: WaitingEntry, around: Surroundings, tries: Tries) -> CaseDetail:
    """An entry that only waits: since when, how often it was tried, when again."""
    at = datetime.fromisoformat(entry.wall).astimezone(around.now.tzinfo)
    case = entry.case
    again = tr("约 {0} 秒后", tries.seconds) if tries.seconds else tr("马上")
    tried = tr("{0} 次未成", tries.failures) if tries.failures else tr("还没有失败")
    kept = tr("已存在本机，没有丢；联上就按先后自动上报。")
    return CaseDetail(
        key=f"#{entry.seq}",
        title=tr("{0} · {1}", kind_words(entry.kind), case.spoken if case else tr("本站")),
        number=case.item_name if case else tr("本站的登记"),
        badges=(Badge(text=tr("等候上报"), tone=Tone.WARN),),
        facts=(
            (tr("办理时间"), moment(at, around.today)),
            (tr("已等"), ago(around.now - at)),
            (tr("试过"), tried),
            (tr("下次再试"), again),
        ),
        timeline=(TimelineRow(title=kept, note=""),),
        acts=(ActButton(code=RETRY, text=tr("立即重试"), key="F5"),),
        more=(MenuLine(code="open", text=tr("看这件")),) if case else (),
        story=tr("原因"),
    )


def _state(
    queue: Queue, line: Line, around: Surroundings, tries: Tries
) -> tuple[str, str, Tone]:
    waits = queue.waiting.entries
    words = (
        tr("{0} 件、{1} 条等候上报", queue.waiting.cases, waits)
        if waits
        else tr("没有等候上报的")
    )
    if tries.alarm:
        return tr("平台不收本站的上报"), _because(tries.alarm), Tone.BAD
    if tries.paused:
        return (
            tr("平台忙，{0}", words),
            tr("平台请各站缓一缓，约 {0} 秒后自动再试；件都在本机。", tries.paused),
            Tone.WARN,
        )
    if line.usable:
        if waits:
            return (
                tr("已联网，正在上报：{0}", words),
                tr("先办的先报，不用等在这里。"),
                Tone.PRIMARY,
            )
        open_ones = sum(is_to_mend(held) for held, _row in queue.held)
        if open_ones:
            words = tr("已联网，{0} 条平台没有收下，要处理", open_ones)
            return words, tr("F12 逐条处理；其他的件照常上报，不受影响。"), Tone.WARN
        return tr("已联网，全部上报完毕"), _last(line, around), Tone.OK
    soon = tr("约 {0} 秒后再试，也可按 F5。", tries.seconds)
    following = soon if tries.seconds else tr("正在再试。")
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


def _cards(
    queue: Queue, line: Line, around: Surroundings, held: Sequence[HeldEntry]
) -> tuple[FigureCard, ...]:
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
        _not_taken(held),
    )


def is_to_mend(held: Held) -> bool:
    """Whether somebody has to do something; what is not judged yet only waits."""
    return group_of(held) != "aside" and held.outcome != "deferred"


def _not_taken(held: Sequence[HeldEntry]) -> FigureCard:
    """What is to be mended; what waits to be judged is told beside it, not with it."""
    mend = sum(is_to_mend(each.held) for each in held)
    waits = sum(each.held.outcome == "deferred" for each in held)
    notes = [tr("要处理，按 F12 逐条办")] if mend else []
    notes += [tr("另 {0} 条平台还没判，会自己判", waits)] if waits else []
    return FigureCard(
        title=tr("平台没收下"),
        figure=str(mend),
        unit=tr("条"),
        note=tr("；").join(notes) or tr("没有"),
        tone=Tone.BAD if mend else Tone.QUIET,
        icon=Icon.REFUSED,
    )


def _row(entry: WaitingEntry, around: Surroundings) -> TableRow:
    at = datetime.fromisoformat(entry.wall).astimezone(around.now.tzinfo)
    case = entry.case
    return TableRow(
        key=f"#{entry.seq}",
        cells=(
            str(entry.seq),
            moment(at, around.today),
            kind_words(entry.kind),
            case.spoken if case else "—",
            case.item_name if case else tr("本站"),
        ),
    )
