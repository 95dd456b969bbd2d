"""From a case to its item, materials and form on the screen.

Owned by no thread. The one rule: it says what the case is; what a key would do to it is asked
of the desk, not worked out here.
"""

from __future__ import annotations

from desk.acts.organs import jurisdiction_of
from desk.bundles import CHOICE, NO, YES
from desk.case import Case
from desk.deadlines import promise, promised_limit
from desk.events.facts import Mode
from desk.item import ItemVersion, Option
from desk.item_words import CaseType, Depth, LimitUnit
from desk.jurisdiction import Ground
from desk.material import tally
from ui.window.presenters.days import WEEKDAYS, month_day
from ui.window.presenters.forms import form_options
from ui.window.presenters.limits import limit_words
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.tongue import data, tr, word
from ui.window.views.acceptance import ClockView, DayBox, ItemHead
from ui.window.views.shell import Badge, Tone
from ui.window.views.steps import (
    FoundItem,
    ItemBody,
    Question,
)

MOST_BOXES = 7
MOST_FOUND = 60
PART_OPTIONS = (Option(code=YES, text=tr("办")), Option(code=NO, text=tr("不办")))


def item_head(case: Case, around: Surroundings) -> ItemHead | None:
    """The head of the middle card, or nothing before an item is chosen."""
    item = case.item
    if item is None:
        return None
    chosen = situation_text(case)
    by = jurisdiction_of(case, around.today, around.station.region)
    parts = [
        tr("编码 {0}", item.base_code),
        by.organ.name,
        tr("情形：{0}", chosen) if chosen else "",
    ]
    reasons = ("" if by.ground is Ground.ITEM else by.reason, by.trial.text if by.trial else "")
    counted = tally(case.materials.values())
    missing = len(case.missing_materials())
    collected = counted.total - counted.tolerated
    counts = [Badge(text=tr("收 {0}", collected), tone=Tone.PLAIN)]
    if case.mode is Mode.SIMULATED:
        counts.insert(0, Badge(text=tr("模拟审批"), tone=Tone.WARN))
    if case.dossier.promise is not None and case.dossier.promise.is_standing:
        pending = tr("（待核验）") if case.dossier.promise.pending else ""
        counts.append(Badge(text=tr("告知承诺{0}", pending), tone=Tone.PRIMARY))
    if counted.tolerated:
        counts.append(Badge(text=tr("容缺 {0}", counted.tolerated), tone=Tone.WARN))
    if missing:
        counts.append(Badge(text=tr("待 {0}", missing), tone=Tone.BAD))
    return ItemHead(
        title=item.name,
        badges=(
            Badge(text=word(item.case_type.label), tone=Tone.PRIMARY),
            depth_badge(item, around),
            Badge(text="" if by.trial is None else tr("先行先试"), tone=Tone.OK),
        ),
        detail=" · ".join(part for part in parts if part),
        brief=tr("情形：{0}", chosen) if chosen else by.organ.name,
        reason=tr("；").join(reason for reason in reasons if reason),
        counts=tuple(counts),
    )


def depth_badge(item: ItemVersion, around: Surroundings) -> Badge:
    """How deep this item goes without a line; quiet while the line is up."""
    deep = item.depth.rank >= Depth.ACCEPT.rank
    words = tr("离线可受理") if deep else tr("离线只{0}", word(item.depth.label))
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
    return tr("；").join(words)


def _answer_words(question: str, answer: str) -> str:
    """An answer that says little by itself keeps its question."""
    return answer if len(answer) > 3 else tr("{0}：{1}", question.rstrip(data("？?")), answer)


def item_body(open_case: OpenCase, around: Surroundings) -> ItemBody:
    """Step 2."""
    case, item = open_case.case, open_case.case.item
    return ItemBody(
        search=open_case.search,
        found=tuple(_found(each, around) for each in open_case.found[:MOST_FOUND]),
        chosen="" if item is None else item.key,
        questions=() if item is None else _questions(case, item),
        guide=() if item is None else _guide(case, item, around),
        empty=tr("没有这样的事项。换短码、名称里的字或拼音首字母再试。")
        if open_case.search
        else "",
    )


def clock_view(case: Case, around: Surroundings) -> ClockView | None:
    """The deadline as it would run, or runs, from acceptance."""
    item = case.item
    if item is None:
        return None
    start = case.accepted_at.date() if case.accepted_at else around.today
    deadline = promise(item, start, (), around.calendar, case.answers)
    on = case.promised_on or deadline.on
    statutory = tr("法定 {0}", item.statutory.value) if item.statutory else tr("无法定时限")
    due = tr("{0} 周{1}", month_day(on), WEEKDAYS[on.weekday()])
    if item.case_type is CaseType.AT_ONCE:
        return ClockView(
            figure=tr("即办"),
            unit=tr("当场办结"),
            statutory=statutory,
            due=due,
            due_note=tr("当日"),
        )
    limit = promised_limit(item, case.answers) or item.statutory
    if limit is None:
        return ClockView(
            figure="—", unit=tr("无承诺时限"), statutory=statutory, due=due, due_note=""
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
    note = (
        tr("今日受理不计；周末、调休已扣除")
        if len(boxes) <= MOST_BOXES
        else tr("从次一工作日起算")
    )
    if limit.unit is not LimitUnit.WORKING_DAY:
        note = tr("从次日起按日历天计算，不扣周末和节假日")
    provisional = tr("（节假日安排未公布，暂定）") if deadline.provisional else ""
    return ClockView(
        figure=str(limit.value),
        unit=f"{tr('个') if limit.unit.takes_measure_word else ''}{word(limit.unit.label)}",
        statutory=statutory,
        due=due,
        due_note=tr("前办结") + provisional,
        boxes=boxes if len(boxes) <= MOST_BOXES else (),
        note=note,
    )


def _found(item: ItemVersion, around: Surroundings) -> FoundItem:
    gone = item.cancelled
    if gone is not None and gone.on <= around.today:
        return FoundItem(
            key=item.key,
            name=item.name,
            detail=tr("{0:%Y-%m-%d} 取消：{1}。{2}", gone.on, gone.document, gone.new_way),
            short_code=item.short_code,
            badge=Badge(text=tr("已取消"), tone=Tone.QUIET),
            cancelled=True,
        )
    limit = (
        tr("即办")
        if item.is_at_once
        else tr("承诺 {0}", limit_words(item.promised) if item.promised else "—")
    )
    return FoundItem(
        key=item.key,
        name=item.name,
        detail=f"{item.organ.name} · {limit}",
        short_code=item.short_code,
        badge=depth_badge(item, around),
    )


def _questions(case: Case, item: ItemVersion) -> tuple[Question, ...]:
    """The situations, then the optional parts of a bundle, none of them preset."""
    asked = [(each.code, each.question, each.options) for each in item.situations]
    asked += [
        (CHOICE + part.code, tr("同时办“{0}”吗？（申请人自愿）", part.name), PART_OPTIONS)
        for part in item.bundle
        if part.optional
    ]
    return tuple(
        Question(
            code=code,
            text=text,
            options=form_options(options),
            answer=case.answers.get(code, ""),
        )
        for code, text, options in asked
    )


def _guide(case: Case, item: ItemVersion, around: Surroundings) -> tuple[tuple[str, str], ...]:
    by = jurisdiction_of(case, around.today, around.station.region)
    rows = [
        (tr("实施机关"), "" if by.ground is Ground.ITEM else by.reason),
        (tr("先行先试"), "" if by.trial is None else by.trial.text),
        (tr("受理条件"), "\n".join(item.conditions)),
        (tr("依据"), "\n".join(item.legal_basis)),
        (tr("收费"), item.fee.standard if item.fee else tr("不收费")),
        (tr("出件"), tr("、").join(item.result_licences)),
        (tr("离线时"), tr("可办到{0}", word(item.depth.label)) + _lookup(item)),
    ]
    return tuple((title, text) for title, text in rows if text)


def _lookup(item: ItemVersion) -> str:
    return tr("；其后须联网查{0}", item.missing_lookup) if item.missing_lookup else ""
