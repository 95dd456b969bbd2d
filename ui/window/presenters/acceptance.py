"""From the open cases of this window to the acceptance page.

Owned by no thread. The one rule: whether F12 accepts or only receives is asked of the desk
(`may_accept`) and said in words before it is pressed.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.applicant import ApplicantKind
from desk.case import Case
from desk.item import MaterialRule
from desk.stages import Stage
from desk.station import StationKind
from ui.window.icons.drawn import Icon
from ui.window.presenters.applicant import applicant_view
from ui.window.presenters.days import ago, clock_time, lasted
from ui.window.presenters.dossier import (
    clock_view,
    item_body,
    item_head,
)
from ui.window.presenters.forms import form_body
from ui.window.presenters.history import history_view
from ui.window.presenters.identity import identity_body
from ui.window.presenters.materials import materials_body
from ui.window.presenters.open_case import OpenCase, Surroundings
from ui.window.presenters.outcome import confirm_body, done_body
from ui.window.tongue import tr, word
from ui.window.views.acceptance import (
    AcceptanceView,
    CaseTab,
    MissingRow,
    MissingView,
    Step,
    StepState,
    StepView,
)
from ui.window.views.shell import KeyHint, Tone
from ui.window.views.steps import Body

NEXT = {
    Step.IDENTITY: tr("下一步  选事项"),
    Step.ITEM: tr("下一步  收材料"),
    Step.MATERIALS: tr("下一步  填表单"),
    Step.FORM: tr("下一步  确认打印"),
    Step.DONE: tr("下一位"),
}
TITLES = {
    Step.IDENTITY: tr("身份"),
    Step.ITEM: tr("事项"),
    Step.MATERIALS: tr("材料"),
    Step.FORM: tr("表单"),
    Step.CONFIRM: tr("确认打印"),
}
MOST_MISSING = 5


def acceptance_view(
    open_cases: Sequence[OpenCase], current: OpenCase, around: Surroundings, *, blocker: str
) -> AcceptanceView:
    """The page; `blocker` is what keeps the last step from being acceptance, in words."""
    case, accepts = current.case, not blocker
    ahead = current.step <= Step.CONFIRM
    return AcceptanceView(
        tabs=tuple(_tab(each, current, around) for each in open_cases),
        steps=tuple(_step(step, current) for step in TITLES),
        step=current.step,
        body=_body(current, around, blocker),
        head=item_head(case, around) if current.step > Step.ITEM else None,
        applicant=applicant_view(current, around),
        history=history_view(current, around.today) if case.applicant else None,
        clock=clock_view(case, around),
        missing=_missing(current, blocker) if ahead and case.item else None,
        saved=tr("草稿已存本机 {0}", clock_time(current.saved))
        if current.saved and ahead
        else "",
        saved_brief=tr("已存 {0}", clock_time(current.saved))
        if current.saved and ahead
        else "",
        elapsed=tr("本件 {0}", lasted(around.now - current.opened)) if ahead else "",
        number_title=tr("收件编号"),
        number=case.spoken or tr("收件时生成"),
        next_text=_next_text(current, around, accepts=accepts),
        next_enabled=not current.working,
        can_park=ahead,
        hints=_hints(current.step),
    )


def is_complete(step: Step, case: Case) -> bool:
    """Whether nothing is left to do at that step."""
    match step:
        case Step.IDENTITY:
            applicant = case.applicant
            if applicant is None:
                return False
            person = applicant.kind is ApplicantKind.PERSON
            return not person or applicant.identity_match == "match"
        case Step.ITEM:
            return case.item is not None and not case.missing_answers()
        case Step.MATERIALS:
            return case.item is not None and not case.missing_materials()
        case Step.FORM:
            return case.item is not None and not case.missing_fields()
        case _:
            return case.stage is not Stage.DRAFT


def tab_title(case: Case) -> str:
    """王建国 · 食品经营许可（延续）; never more than the two names."""
    name = case.applicant.name if case.applicant else ""
    item = case.item.name if case.item else ""
    return " · ".join(part for part in (name, item) if part) or tr("新受理")


def _tab(each: OpenCase, current: OpenCase, around: Surroundings) -> CaseTab:
    selected = each.key == current.key
    parked = (
        tr("挂起 {0}", ago(around.now - each.parked.at)) if each.parked and not selected else ""
    )
    brief = each.case.applicant.name if each.case.applicant else tr("新受理")
    return CaseTab(
        key=each.key,
        title=tab_title(each.case),
        brief=brief,
        note=parked or TITLES.get(each.step, tr("已办")),
        selected=selected,
        parked=each.parked is not None,
    )


def _step(step: Step, current: OpenCase) -> StepView:
    case = current.case
    reachable = all(
        is_complete(before, case) for before in (Step.IDENTITY, Step.ITEM) if before < step
    )
    if step == current.step:
        state = StepState.CURRENT
    elif step < current.step or (reachable and is_complete(step, case)):
        state = StepState.DONE
    else:
        state = StepState.AHEAD
    note, tone = _step_note(step, current)
    return StepView(step=step, title=TITLES[step], note=note, state=state, tone=tone)


def _step_note(step: Step, current: OpenCase) -> tuple[str, Tone]:
    case = current.case
    if step is Step.IDENTITY:
        if current.card is not None:
            return tr("读卡 {0}", clock_time(current.card.at)), Tone.QUIET
        return (tr("手工录入") if case.applicant else tr("读卡或填写")), Tone.QUIET
    if case.item is None:
        return "", Tone.QUIET
    if step is Step.ITEM:
        return _brief(case.item.name), Tone.QUIET
    if step is Step.MATERIALS:
        short = len(case.missing_materials())
        words = tr("{0} 项", len(case.rules())) + (
            tr(" · 还差 {0} 项", short) if short else tr(" · 已齐")
        )
        return words, Tone.WARN if short else Tone.QUIET
    if step is Step.FORM:
        short = len(case.missing_fields())
        words = tr("{0} 栏", len(case.item.form)) + (
            tr(" · 待填 {0}", short) if short else tr(" · 已填")
        )
        return words, Tone.QUIET
    return tr("凭证与通知书"), Tone.QUIET


def _brief(name: str) -> str:
    return name if len(name) <= 9 else name[:8] + "…"


def _body(current: OpenCase, around: Surroundings, blocker: str) -> Body:
    match current.step:
        case Step.IDENTITY:
            return identity_body(current, around)
        case Step.ITEM:
            return item_body(current, around)
        case Step.MATERIALS:
            return materials_body(current.case, around)
        case Step.FORM:
            return form_body(current, around.today)
        case Step.CONFIRM:
            return confirm_body(current, around, blocker)
        case _:
            return done_body(current, around)


def _missing(current: OpenCase, blocker: str) -> MissingView:
    case = current.case
    rows: list[MissingRow] = []
    if not is_complete(Step.IDENTITY, case):
        rows.append(
            MissingRow(title=tr("人证核对"), note=tr("第 1 步"), icon=Icon.CARD, tone=Tone.WARN)
        )
    rows += [_missing_material(rule, case) for rule in case.missing_materials()]
    fields = case.missing_fields()
    if fields:
        rows.append(
            MissingRow(
                title=tr("表单 {0} 栏", len(fields)),
                note=tr("、").join(fields),
                icon=Icon.ACCEPT,
                tone=Tone.PRIMARY,
            )
        )
    count = len(rows)
    if not rows and not blocker:
        return MissingView(title=tr("已齐，可受理"))
    if not rows:
        only = MissingRow(title=tr("先收件"), note=blocker, icon=Icon.OFFLINE, tone=Tone.WARN)
        return MissingView(title=tr("本件先收件"), rows=(only,))
    return MissingView(title=tr("还差 {0} 项可受理", count), rows=tuple(rows[:MOST_MISSING]))


def _missing_material(rule: MaterialRule, case: Case) -> MissingRow:
    """Not there, or there and defective."""
    there = case.materials.get(rule.code)
    wrong = there is not None and bool(there.deficiency)
    need = tr("主件") if rule.core else word(rule.necessity.label)
    return MissingRow(
        title=rule.name,
        note=tr("{0}，有缺陷", need) if wrong else tr("{0}，未收", need),
        icon=Icon.MISSING,
        tone=Tone.BAD,
        key="F7" if wrong else tr("空格"),
    )


def _next_text(current: OpenCase, around: Surroundings, *, accepts: bool) -> str:
    if current.working:
        return tr("正在办理…")
    if current.step is Step.CONFIRM:
        if around.station.kind is StationKind.VILLAGE and not accepts:
            return tr("代收并打印")
        return tr("受理并打印") if accepts else tr("收件并打印")
    return NEXT[current.step]


def _hints(step: Step) -> tuple[KeyHint, ...]:
    own = {
        Step.IDENTITY: (
            ("Enter", tr("下一栏")),
            ("F3", tr("读卡")),
            ("1", tr("人证一致")),
            ("Ctrl+M", tr("代理、监护、信用")),
        ),
        Step.ITEM: (
            ("↑↓", tr("选事项")),
            ("Enter", tr("选定")),
            ("1…9", tr("选情形")),
            ("Ctrl+I", tr("办事指南")),
        ),
        Step.MATERIALS: (
            (tr("空格"), tr("收到")),
            ("F7", tr("高拍")),
            ("Enter", tr("附件、亮证、审查")),
            ("F8", tr("容缺")),
            ("F6", tr("复用")),
            ("Ctrl+B", tr("一次性告知书")),
            ("Ctrl+Z", tr("撤销")),
        ),
        Step.FORM: (
            ("Enter", tr("下一栏")),
            ("Shift+Enter", tr("上一栏")),
            ("Ctrl+Z", tr("撤销")),
        ),
        Step.CONFIRM: (),
        Step.DONE: (
            ("F2", tr("下一位")),
            ("Ctrl+P", tr("看单据")),
            ("Ctrl+Shift+P", tr("补打")),
        ),
    }[step]
    rest = (
        [("F12", tr("办理") if step is Step.CONFIRM else tr("下一步"))]
        if step < Step.DONE
        else []
    )
    if Step.IDENTITY < step < Step.DONE:
        rest.append(("Alt+←", tr("上一步")))
    if step < Step.DONE:
        rest += [("F4", tr("挂起")), ("F2", tr("新受理"))]
    rest.append(("F1", tr("全部快捷键")))
    pairs = dict.fromkeys((*own, *rest))
    return tuple(KeyHint(key=key, text=text) for key, text in pairs)
