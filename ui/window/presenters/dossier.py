"""From a case to its item, materials and form on the screen.

Owned by no thread. The one rule: it says what the case is; what a key would do to it is asked
of the desk, not worked out here.
"""

from __future__ import annotations

from desk.case import Case
from desk.deadlines import promise
from desk.item import ItemVersion, MaterialRule
from desk.item_words import CaseType, Depth, MaterialForm, Necessity
from desk.material import Collected, Material, tally
from ui.window.presenters.days import WEEKDAYS, month_day, with_weekday
from ui.window.presenters.forms import form_options
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.views.acceptance import ClockView, DayBox, ItemHead
from ui.window.views.shell import Badge, KeyHint, Tone
from ui.window.views.steps import (
    FoundItem,
    ItemBody,
    Mark,
    MaterialRow,
    MaterialsBody,
    Question,
)

MOST_BOXES = 7
MOST_FOUND = 60

HOW = {
    Collected.PAPER: "纸质",
    Collected.SCAN: "扫描",
    Collected.ATTACHMENT: "电子件",
    Collected.LICENCE: "电子证照",
    Collected.SHARED: "数据共享",
    Collected.REUSED: "复用",
    Collected.PROMISE: "告知承诺",
    Collected.TOLERATED: "承诺补交",
}


def item_head(case: Case, around: Surroundings) -> ItemHead | None:
    """The head of the middle card, or nothing before an item is chosen."""
    item = case.item
    if item is None:
        return None
    chosen = situation_text(case)
    parts = [f"编码 {item.base_code}", item.organ.name, f"情形：{chosen}" if chosen else ""]
    counted = tally(case.materials.values())
    missing = len(case.missing_materials())
    collected = counted.total - counted.tolerated
    counts = [Badge(text=f"收 {collected}", tone=Tone.PLAIN)]
    if counted.tolerated:
        counts.append(Badge(text=f"容缺 {counted.tolerated}", tone=Tone.WARN))
    if missing:
        counts.append(Badge(text=f"待 {missing}", tone=Tone.BAD))
    return ItemHead(
        title=item.name,
        badges=(Badge(text=item.case_type.label, tone=Tone.PRIMARY), depth_badge(item, around)),
        detail=" · ".join(part for part in parts if part),
        brief=f"情形：{chosen}" if chosen else item.organ.name,
        counts=tuple(counts),
    )


def depth_badge(item: ItemVersion, around: Surroundings) -> Badge:
    """How deep this item goes without a line; quiet while the line is up."""
    deep = item.depth.rank >= Depth.ACCEPT.rank
    words = "离线可受理" if deep else f"离线只{item.depth.label}"
    if around.line_up:
        return Badge(text=words if not deep else "", tone=Tone.QUIET)
    return Badge(text=words, tone=Tone.OK if deep else Tone.WARN)


def situation_text(case: Case) -> str:
    """The chosen answers in words."""
    if case.item is None:
        return ""
    words = [
        _answer_words(situation.question, option.text)
        for situation in case.item.situations
        for option in situation.options
        if case.answers.get(situation.code) == option.code
    ]
    return "；".join(words)


def _answer_words(question: str, answer: str) -> str:
    """An answer that says little by itself keeps its question."""
    return answer if len(answer) > 3 else f"{question.rstrip('？?')}：{answer}"


def item_body(open_case: OpenCase, around: Surroundings) -> ItemBody:
    """Step 2."""
    case, item = open_case.case, open_case.case.item
    return ItemBody(
        search=open_case.search,
        found=tuple(_found(each, around) for each in open_case.found[:MOST_FOUND]),
        chosen="" if item is None else item.key,
        questions=() if item is None else _questions(case, item),
        guide=() if item is None else _guide(item),
        empty="没有这样的事项。换短码、名称里的字或拼音首字母再试。"
        if open_case.search
        else "",
    )


def clock_view(case: Case, around: Surroundings) -> ClockView | None:
    """The deadline as it would run, or runs, from acceptance."""
    item = case.item
    if item is None:
        return None
    start = case.accepted_at.date() if case.accepted_at else around.today
    deadline = promise(item, start, (), around.calendar)
    on = case.promised_on or deadline.on
    statutory = f"法定 {item.statutory.value}" if item.statutory else "无法定时限"
    due = f"{month_day(on)} 周{WEEKDAYS[on.weekday()]}"
    if item.case_type is CaseType.AT_ONCE:
        return ClockView(
            figure="即办", unit="当场办结", statutory=statutory, due=due, due_note="当日"
        )
    limit = item.promised or item.statutory
    if limit is None:
        return ClockView(
            figure="—", unit="无承诺时限", statutory=statutory, due=due, due_note=""
        )
    counted = [note.day for note in deadline.explanation if note.counted]
    boxes = tuple(
        DayBox(
            text=str(n),
            below=f"{day.day} {WEEKDAYS[day.weekday()]}",
            last=n == len(counted),
        )
        for n, day in enumerate(counted, start=1)
    )
    note = "今日受理不计；周末、调休已扣除" if len(boxes) <= MOST_BOXES else "从次一工作日起算"
    provisional = "（节假日安排未公布，暂定）" if deadline.provisional else ""
    return ClockView(
        figure=str(limit.value),
        unit=f"{'个' if limit.unit.takes_measure_word else ''}{limit.unit.label}",
        statutory=statutory,
        due=due,
        due_note="前办结" + provisional,
        boxes=boxes if len(boxes) <= MOST_BOXES else (),
        note=note,
    )


def materials_body(case: Case, around: Surroundings) -> MaterialsBody:
    """Step 3."""
    rules = case.rules()
    counted = tally(case.materials.values())
    return MaterialsBody(
        rows=tuple(
            _material(n, rule, case.materials.get(rule.code), case)
            for n, rule in enumerate(rules, start=1)
        ),
        points=tuple((rule.code, rule.review_points) for rule in rules if rule.review_points),
        note="" if around.line_up else "离线：证照以纸质收取或复用，联网后复核。",
        summary=(
            f"共 {counted.total} 件：纸质 {counted.paper} 电子 {counted.electronic} "
            f"容缺 {counted.tolerated}"
        ),
    )


def _found(item: ItemVersion, around: Surroundings) -> FoundItem:
    limit = (
        "即办" if item.is_at_once else f"承诺 {item.promised.text if item.promised else '—'}"
    )
    return FoundItem(
        key=item.key,
        name=item.name,
        detail=f"{item.organ.name} · {limit}",
        short_code=item.short_code,
        badge=depth_badge(item, around),
    )


def _questions(case: Case, item: ItemVersion) -> tuple[Question, ...]:
    return tuple(
        Question(
            code=situation.code,
            text=situation.question,
            options=form_options(situation.options),
            answer=case.answers.get(situation.code, ""),
        )
        for situation in item.situations
    )


def _guide(item: ItemVersion) -> tuple[tuple[str, str], ...]:
    rows = [
        ("受理条件", "\n".join(item.conditions)),
        ("依据", "\n".join(item.legal_basis)),
        ("收费", item.fee.standard if item.fee else "不收费"),
        ("出件", "、".join(item.result_licences)),
        ("离线时", f"可办到{item.depth.label}" + _lookup(item)),
    ]
    return tuple((title, text) for title, text in rows if text)


def _lookup(item: ItemVersion) -> str:
    return f"；其后须联网查{item.missing_lookup}" if item.missing_lookup else ""


def _material(
    order: int, rule: MaterialRule, material: Material | None, case: Case
) -> MaterialRow:
    mark, state, tone = _state(rule, material)
    note = ""
    if material is not None and material.due is not None:
        note = f"{with_weekday(material.due)}前"
    return MaterialRow(
        key=rule.code,
        order=order,
        name=rule.name,
        need=_need(rule),
        mark=mark,
        state=state,
        tone=tone,
        state_note=note,
        badge=_how(material),
        hints=_hints(rule, material, case),
    )


def _state(rule: MaterialRule, material: Material | None) -> tuple[Mark, str, Tone]:
    if material is None:
        if rule.necessity is Necessity.OPTIONAL:
            return Mark.PENDING, "可不交", Tone.QUIET
        return Mark.MISSING, "未收", Tone.BAD
    if material.how is Collected.TOLERATED:
        return Mark.TOLERATED, "容缺", Tone.WARN
    if material.how is Collected.NOT_APPLICABLE:
        return Mark.NOT_APPLICABLE, "不适用", Tone.QUIET
    if material.pending:
        return Mark.OK, "联网后复核", Tone.WARN
    return Mark.OK, "已收", Tone.OK


def _need(rule: MaterialRule) -> str:
    parts = [("主件 · " if rule.core else "") + rule.necessity.label]
    if rule.form is not MaterialForm.EITHER:
        parts.append(rule.form.label)
    counts = [f"原件 {rule.originals} 份" if rule.originals else ""]
    counts.append(f"复印件 {rule.copies} 份" if rule.copies else "")
    return " · ".join(part for part in (*parts, *counts, rule.source.label) if part)


def _how(material: Material | None) -> Badge | None:
    if material is None or material.how is Collected.NOT_APPLICABLE:
        return None
    words = HOW[material.how]
    count = material.originals + material.copies
    if material.how is Collected.PAPER and count:
        words = f"{words} {count} 份"
    tone = Tone.WARN if material.how is Collected.TOLERATED or material.pending else Tone.QUIET
    return Badge(text=words, tone=tone)


def _hints(rule: MaterialRule, material: Material | None, case: Case) -> tuple[KeyHint, ...]:
    hints = [KeyHint(key="空格", text="收到" if material is None else "取消")]
    tolerable = case.get_item().tolerance_allowed and rule.tolerable_days is not None
    if tolerable and not rule.core:
        hints.append(KeyHint(key="F8", text="标容缺"))
    hints.append(KeyHint(key="F6", text="找可复用"))
    if rule.necessity is Necessity.OPTIONAL:
        hints.append(KeyHint(key="Del", text="不适用"))
    return tuple(hints)
