"""From a case to its parts on the screen: parts of a bundle, departments' tasks, project.

Owned by no thread. The one rule: a part shows the state it has, the day its own clock says,
and what it waits for; nothing is called done that nobody reported.
"""

from __future__ import annotations

from datetime import date

from desk.bundles import Bundle, Part, PartState, blocked, waits_for
from desk.case import Case
from desk.item_rules import BundlePart, JointTask
from desk.joint_handling import Answer, Joint, Task, TaskState
from desk.joint_handling import waits_for as task_waits_for
from desk.part_clocks import leg_due, legs, whole_due
from desk.projects import drawing_promise
from ui.window.presenters.days import moment, with_weekday
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.lists import PartRow, PartsView
from ui.window.views.shell import Badge, Tone

_TONES = {
    PartState.UNDECIDED: Tone.WARN,
    PartState.NOT_WANTED: Tone.QUIET,
    PartState.WAITING: Tone.QUIET,
    PartState.RUNNING: Tone.PRIMARY,
    PartState.DONE: Tone.OK,
    PartState.FAILED: Tone.BAD,
    PartState.GIVEN_UP: Tone.QUIET,
}
_RISKS = {"low": tr("简易低风险")}


def parts_view(case: Case, around: Surroundings) -> PartsView | None:
    """The panel of parts beside a case; None for a case without any."""
    if case.item is None:
        return None
    if case.dossier.bundle is not None:
        return _bundle(case, case.dossier.bundle, around)
    if case.dossier.joint is not None:
        return _joint(case, case.dossier.joint, around)
    return None


def project_facts(case: Case) -> tuple[tuple[str, str], ...]:
    """The company that was founded, the project joined, the designer's promise."""
    bundle, place = case.dossier.bundle, case.dossier.project
    facts = []
    if bundle is not None and bundle.company is not None:
        facts.append((tr("新设企业"), f"{bundle.company.name} {bundle.company.credit_code}"))
    if place is not None:
        risk = _RISKS.get(place.risk, "")
        facts.append((tr("项目"), f"{place.code} {place.name} {risk}".strip()))
        facts.append((tr("阶段"), f"{place.order} {place.stage}"))
    kept = drawing_promise(case)
    if kept:
        facts.append(
            (tr("设计终身负责"), f"{kept.get('chief_designer', '')} {kept['registration_no']}")
        )
        insured = (
            kept.get("insurer", ""),
            kept.get("policy_no", ""),
            kept.get("insured_to", ""),
        )
        facts.append((tr("设计责任保险"), " ".join(text for text in insured if text)))
    return tuple(facts)


def _bundle(case: Case, bundle: Bundle, around: Surroundings) -> PartsView:
    rules = case.get_item().bundle
    done = len(bundle.codes(PartState.DONE))
    wanted = len(rules) - len(bundle.codes(PartState.NOT_WANTED, PartState.UNDECIDED))
    whole = tr(" · 全程 {0}前", with_weekday(case.promised_on)) if case.promised_on else ""
    held = blocked(bundle, rules)
    names = {rule.code: rule.name for rule in rules}
    rows = []
    for rule in rules:
        part = bundle.find(rule.code)
        if part is not None:
            waits = tr("、").join(names.get(code, code) for code in waits_for(bundle, rule))
            due = _part_due(case, bundle, rule, part, around)
            rows.append(_part_row(rule, part, waits, due, around, stuck=rule.code in held))
    return PartsView(
        title=tr("一件事：已办 {0} / {1}{2}", done, wanted, whole), rows=tuple(rows)
    )


def _part_row(
    rule: BundlePart,
    part: Part,
    waits: str,
    due: date | None,
    around: Surroundings,
    *,
    stuck: bool,
) -> PartRow:
    note, late = "", False
    if part.state is PartState.RUNNING and due is not None:
        late = around.today > due
        note = tr("{0}前", with_weekday(due)) + (tr("，已超期") if late else "")
    elif part.state is PartState.WAITING:
        note = tr("受阻：{0}未通过", waits) if stuck else tr("等 {0}", waits)
    elif part.state is PartState.DONE:
        note = " ".join(filter(None, (part.result, part.number, _ended(part, around))))
    elif part.state in (PartState.FAILED, PartState.GIVEN_UP):
        note = part.reason
    elif part.state is PartState.UNDECIDED:
        note = tr("请问申请人办不办")
    tone = (
        Tone.BAD if late or (stuck and part.state is PartState.WAITING) else _TONES[part.state]
    )
    return PartRow(
        key=rule.code,
        title=rule.name,
        badge=Badge(text=word(part.state.label), tone=tone),
        organ=rule.organ.name,
        note=note + (tr("（窗口登记为 {0}）", part.overruled) if part.overruled else ""),
        tone=tone,
    )


def _ended(part: Part, around: Surroundings) -> str:
    return moment(part.ended, around.today) if part.ended is not None else ""


def _part_due(
    case: Case, bundle: Bundle, rule: BundlePart, part: Part, around: Surroundings
) -> date | None:
    started = None if part.started is None else part.started.date()
    leg = legs((rule,))[0]
    found = leg_due(leg, bundle.began.date(), started, around.calendar, case.suspensions)
    return None if found is None else found.on


def _joint(case: Case, joint: Joint, around: Surroundings) -> PartsView:
    rules = case.get_item().joint
    done = len(joint.codes(TaskState.ANSWERED))
    whole = whole_due(joint.began.date(), legs(rules), around.calendar, case.suspensions)
    words = tr(" · 并联最长 {0}", with_weekday(whole.on)) if whole else ""
    found = [(rule, joint.find(rule.code)) for rule in rules]
    rows = [_task_row(case, joint, rule, task, around) for rule, task in found if task]
    return PartsView(
        title=tr("部门任务：已回复 {0} / {1}{2}", done, len(rules), words), rows=tuple(rows)
    )


def _task_row(
    case: Case, joint: Joint, rule: JointTask, task: Task, around: Surroundings
) -> PartRow:
    names = {each.code: each.name for each in case.get_item().joint}
    waits = tr("、").join(names.get(code, code) for code in task_waits_for(joint, rule))
    started = None if task.started is None else task.started.date()
    due = leg_due(
        legs((rule,))[0], joint.began.date(), started, around.calendar, case.suspensions
    )
    late = task.state is TaskState.RUNNING and due is not None and around.today > due.on
    words, tone = _task_state(task)
    note = tr("等 {0}", waits) if task.state is TaskState.WAITING else ""
    if task.state is TaskState.RUNNING and due is not None:
        note = tr("{0}前", with_weekday(due.on)) + (tr("，已超期") if late else "")
    if task.reply is not None:
        said = f"{task.reply.giver} {moment(task.reply.at, around.today)} {task.reply.opinion}"
        note = " · ".join(filter(None, (note, said.strip())))
    note = " · ".join(filter(None, (note, *_kept(task))))
    tone = Tone.BAD if late else tone
    return PartRow(
        key=rule.code,
        title=rule.name + (tr("（牵头）") if rule.lead else ""),
        badge=Badge(text=words, tone=tone),
        organ=rule.organ.name,
        note=note,
        tone=tone,
    )


def _kept(task: Task) -> tuple[str, ...]:
    """What is kept beside an answer: late, slips, score, disputes."""
    late = tr("回复逾期") if task.reply is not None and task.reply.overdue else ""
    slips = tr("联系单 {0} 次", len(task.slips)) if task.slips else ""
    score = tr("评 {0} 分：{1}", task.score.points, task.score.reason) if task.score else ""
    disputes = tuple(tr("{0}有异议：{1}", each.organ, each.opinion) for each in task.disputes)
    return tuple(filter(None, (late, slips, score, *disputes)))


def _task_state(task: Task) -> tuple[str, Tone]:
    if task.wants_more:
        return word(Answer.MORE.label), Tone.WARN
    if task.state is TaskState.ANSWERED and task.reply is not None:
        good = task.reply.answer is Answer.AGREE
        return word(task.reply.answer.label), Tone.OK if good else Tone.BAD
    tone = Tone.PRIMARY if task.state is TaskState.RUNNING else Tone.QUIET
    return word(task.state.label), tone
