"""From an entry that the platform did not take to its row, its panel and its dialogs.

Owned by no thread. The one rule: the reason is a sentence; the code stands folded behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.acts.repairs import Held
from desk.case import Case
from desk.duties import Duty, has_duty
from desk.overruling import Side
from desk.refusal import Refused
from desk.repairing import ACTS, RepairState
from ui.terminal.answers import sentence
from ui.texts.words import STAGES
from ui.window.presenters.days import moment
from ui.window.presenters.kinds import kind_words
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import data, tr
from ui.window.views.asking import AskView, MenuLine
from ui.window.views.form import FieldKind, FieldView
from ui.window.views.lists import ActButton, CaseDetail, TableRow, TimelineRow
from ui.window.views.shell import Badge, Tone
from ui.window.views.waiting import SidesView

STATES: Mapping[str, Badge] = {
    "conflict": Badge(text=tr("有冲突"), tone=Tone.BAD),
    "rejected": Badge(text=tr("被退回"), tone=Tone.BAD),
    "mismatch": Badge(text=tr("与平台不符"), tone=Tone.BAD),
    "deferred": Badge(text=tr("平台未判"), tone=Tone.WARN),
}
BEHIND = Badge(text=tr("排在后面"), tone=Tone.QUIET)
ASIDE = Badge(text=tr("已搁置"), tone=Tone.QUIET)
ASKED = Badge(text=tr("等大厅答复"), tone=Tone.WARN)
RESEND, COMPARE, TAKE_UP = "resend", "compare", "take_up"
TEXTS: Mapping[str, str] = {
    RESEND: tr("修正并重发"),
    COMPARE: tr("冲突对照"),
    TAKE_UP: tr("取回处理"),
    "aside": tr("搁置（写明原因）"),
    "yield": tr("以平台为准（本站文字留作备注）"),
    "void": tr("作废本条（值班主任）"),
    "ask_void": tr("申请作废本条"),
    "open": tr("看这件"),
}
_SIDES: Mapping[str, str] = {
    "stage": tr("阶段"),
    "holder": tr("在谁手里"),
    "promised_on": tr("承诺日"),
    "decision": tr("决定文号"),
    "licence_number": tr("证照号"),
    "hand_over": tr("领取人"),
}
_WORDS: Mapping[str, str] = {
    "reason": tr("理由"),
    "note": tr("备注"),
    "text": tr("内容"),
    "opinion": tr("意见"),
    "number": tr("文号"),
    "remark": tr("备注"),
    "tracking": tr("单号"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEntry:
    """An entry with the case that it belongs to, where this station knows it."""

    held: Held
    case: Case | None

    @property
    def spoken(self) -> str:
        """The short number, a dash for what belongs to no case."""
        return self.case.spoken if self.case is not None and self.case.spoken else "—"


def group_of(held: Held) -> str:
    """The filter under which it stands: conflict, returned, aside."""
    if held.state in (RepairState.ASIDE, RepairState.VOID_ASKED):
        return "aside"
    return "conflict" if held.outcome == "conflict" else "returned"


def badge_of(held: Held) -> Badge:
    """Its state in a word."""
    if held.state is RepairState.ASIDE:
        return ASIDE
    if held.state is RepairState.VOID_ASKED:
        return ASKED
    return BEHIND if held.is_waiting else STATES[held.outcome]


def because(held: Held, around: Surroundings) -> str:
    """Why the platform did not take it, as a sentence."""
    act = ACTS.get(held.kind)
    facts: dict[str, object] = {
        "holder": held.by or tr("别处"),
        "kind": "",
        "act": held.kind if act is None else act.value,
        "stage": next((side.theirs for side in held.sides if side.name == "stage"), ""),
        "role": around.actor.role.label,
        "station_kind": around.station.kind.label,
    }
    if not held.code:
        return tr("平台没有说明原因。本机的记录都在；可以修正后重发。")
    return sentence(Refused(held.code, **facts))


def held_row(entry: HeldEntry, around: Surroundings) -> TableRow:
    """One row: short number, what it was, its state, since when, why."""
    held, badge = entry.held, badge_of(entry.held)
    return TableRow(
        key=held.event_id,
        cells=(
            entry.spoken,
            kind_words(held.kind),
            badge.text,
            _moment(held.judged_at or held.done_at, around),
            held.reason
            if held.state is RepairState.ASIDE
            else because(held, around).split(data("。"))[0],
        ),
        tones=((2, badge.tone),),
    )


def held_detail(entry: HeldEntry, around: Surroundings) -> CaseDetail:
    """The panel: what it was, why it is not taken, what can be done."""
    held, case = entry.held, entry.case
    main = _main(held)
    lines = _acts(entry, around)
    return CaseDetail(
        key=held.event_id,
        title=tr("{0} · {1}", kind_words(held.kind), entry.spoken),
        number=tr("本站") if case is None or case.item is None else case.item.name,
        badges=(badge_of(held),),
        facts=_facts(held, around),
        timeline=(
            TimelineRow(
                title=because(held, around), note=_code(held), tone=badge_of(held).tone
            ),
            *_last_act(held),
        ),
        acts=()
        if main is None
        else (ActButton(code=main, text=TEXTS[main], key="F12", primary=True),),
        more=tuple(MenuLine(code=code, text=TEXTS[code]) for code in lines if code != main),
        note=_note(held),
        story=tr("原因"),
    )


def _facts(held: Held, around: Surroundings) -> tuple[tuple[str, str], ...]:
    facts = [
        (tr("办理时间"), _moment(held.done_at, around)),
        (tr("平台答复"), _moment(held.judged_at, around)),
        (tr("自动重发"), tr("不会；处理后才发")),
    ]
    if held.is_waiting:
        facts[2] = (tr("自动重判"), tr("前一条处理后自动重判"))
    if held.by:
        facts.append((tr("平台一边"), tr("{0}，{1}", held.by, _moment(held.theirs_at, around))))
    return tuple(facts)


def _code(held: Held) -> str:
    return tr("代码 {0} · 第 {1} 条", held.code or "—", held.seq)


def _last_act(held: Held) -> tuple[TimelineRow, ...]:
    if held.state is RepairState.OPEN and not held.reason:
        return ()
    words = {
        RepairState.ASIDE: tr("已搁置：{0}", held.reason),
        RepairState.VOID_ASKED: tr("已申请作废：{0}", held.reason),
        RepairState.OPEN: held.reason,
    }
    return (TimelineRow(title=words.get(held.state, held.reason), note=held.reason_by),)


def _note(held: Held) -> str:
    if held.is_waiting:
        return tr("本条没有问题：前一条处理好，它自动重判。")
    if held.state is RepairState.VOID_ASKED:
        return tr("等大厅的值班主任答复，答复会自动送到。")
    return ""


def _main(held: Held) -> str | None:
    """What F12 does."""
    if held.state is RepairState.ASIDE:
        return TAKE_UP
    if held.is_waiting or held.state is RepairState.VOID_ASKED:
        return None
    return COMPARE if held.sides else RESEND


def _acts(entry: HeldEntry, around: Surroundings) -> list[str]:
    held = entry.held
    codes = [] if held.is_waiting else [RESEND]
    if held.sides:
        codes.insert(0, COMPARE)
    if held.theirs_at:
        codes.append("yield")
    codes.append(TAKE_UP if held.state is RepairState.ASIDE else "aside")
    supervisor = has_duty(Duty.VOID_ENTRY, around.actor, around.station)
    codes.append("void" if supervisor else "ask_void")
    if entry.case is not None:
        codes.append("open")
    return codes


def resend_view(entry: HeldEntry, around: Surroundings) -> AskView:
    """The words that may be mended, each as it was said."""
    held = entry.held
    return AskView(
        title=tr("修正并重发 · {0}", kind_words(held.kind)),
        note=tr(
            "{0} 重发是新的一条，原来那条照旧留着；这里只能改文字。", because(held, around)
        ),
        fields=tuple(
            FieldView(
                code=f"word.{place}",
                label=label_of(place, entry.case),
                value=text,
                kind=FieldKind.LONG_TEXT if len(text) > 40 else FieldKind.TEXT,
                wide=len(text) > 16,
            )
            for place, text in held.words.items()
        ),
        do_text=tr("重发"),
    )


def reason_view(code: str) -> AskView:
    """Why it is set aside or given up."""
    notes = {
        "aside": tr("搁置后不挡同一件的其他条目，也不会自动重发；随时可以取回。"),
        "void": tr("作废后以平台为准，这一条不再重发；记录和原因都保留。"),
        "ask_void": tr("由大厅的值班主任答复；答复前这一条等着。"),
    }
    return AskView(
        title=TEXTS[code],
        note=notes[code],
        fields=(
            FieldView(
                code="reason",
                label=tr("原因"),
                kind=FieldKind.LONG_TEXT,
                required=True,
                wide=True,
            ),
        ),
        do_text=TEXTS[code],
        tone=Tone.PLAIN if code == "aside" else Tone.WARN,
    )


def sides_view(entry: HeldEntry, around: Surroundings) -> SidesView:
    """Both sides, what differs, line by line."""
    held = entry.held
    return SidesView(
        title=tr("冲突对照 · {0} · {1}", entry.spoken, kind_words(held.kind)),
        note=tr(
            "阶段、期限、经办和文号以平台为准，已经照平台改好；本站写的文字已留作备注，没有丢。"
        ),
        theirs=tr("平台：{0} {1}", held.by, _moment(held.theirs_at, around)),
        ours=tr("本站：{0}", _moment(held.done_at, around)),
        rows=tuple(_side(side, entry.case) for side in held.sides),
    )


def _side(side: Side, case: Case | None) -> tuple[str, str, str]:
    label = _SIDES.get(side.name) or label_of(side.name, case)
    ours, theirs = side.ours, side.theirs
    if side.name == "stage":
        ours, theirs = STAGES[ours][0], STAGES[theirs][0]
    return label, theirs or tr("（无）"), ours or tr("（无）")


def label_of(place: str, case: Case | None) -> str:
    """The words for a place that may be mended: the form's own where there are."""
    name, _, key = place.partition(".")
    if not key:
        return _WORDS.get(name, name)
    fields = () if case is None or case.item is None else case.item.form
    return next((field.label for field in fields if field.code == key), key)


def _moment(text: str, around: Surroundings) -> str:
    if not text:
        return "—"
    return moment(datetime.fromisoformat(text).astimezone(around.now.tzinfo), around.today)
