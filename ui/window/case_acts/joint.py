"""Acts of joint handling on a case: slips, answers, scores, disputes, clues.

Owned by no thread. The one rule: an answer, its giver and a score are typed from the slip;
none is preset.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desk.acts.joint import JointHandling
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty
from desk.joint_handling import HIGHEST, LOWEST, Answer, Task, TaskState
from ui.window.case_acts.asked import choice, gate, reason, words
from ui.window.case_acts.port import CaseAct, Values
from ui.window.case_acts.project import PROJECT_ACTS
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.part_clocks import parts_sheet
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

ANSWERS = tuple(Option(code=answer.value, text=word(answer.label)) for answer in Answer)
POINTS = tuple(
    Option(code=str(n), text=tr("{0} 分", n)) for n in range(HIGHEST, LOWEST - 1, -1)
)
Wanted = Callable[[Task], bool]


def _tasks(case: Case, wanted: Wanted, *, leads: bool = True) -> tuple[Option, ...]:
    """The tasks that fit, as a choice: name and department."""
    joint = case.dossier.joint
    if joint is None or case.item is None:
        return ()
    fitting = {task.code for task in joint.tasks if wanted(task)}
    return tuple(
        Option(code=rule.code, text=tr("{0}（{1}）", rule.name, rule.organ.name))
        for rule in case.item.joint
        if rule.code in fitting and (leads or not rule.lead)
    )


def _runs(task: Task) -> bool:
    return task.state is TaskState.RUNNING


def _unscored(task: Task) -> bool:
    return task.state is TaskState.ANSWERED and task.score is None


def _begun(task: Task) -> bool:
    return task.state is not TaskState.WAITING


def _offered(duty: Duty, wanted: Wanted, *, leads: bool = True) -> Callable[..., bool]:
    def offered(case: Case, around: Surroundings) -> bool:
        rule = TABLE[duty]
        here = not rule.holder or case.is_held_by(around.station.station_id)
        fits = rule.stages is None or case.stage in rule.stages
        return here and fits and bool(_tasks(case, wanted, leads=leads))

    return offered


def _slip_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("部门联系单"),
        note=tr("写明请部门核办什么；编号自动生成，时限按该部门自己的公开时限。"),
        fields=(
            choice("task", tr("部门任务"), _tasks(case, _runs)),
            FieldView(code="asked", label=tr("请核办"), kind=FieldKind.LONG_TEXT, wide=True),
        ),
        do_text=tr("发联系单"),
    )


def _slip(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return JointHandling(acts.desk).send_slip(
        case.case_id, acts.actor, values["task"], asked=values.get("asked", "")
    )


def _answer_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("登记部门回复"),
        note=tr("照联系单登记；不同意、需补充要写明意见。超过部门时限的自动标为逾期。"),
        fields=(
            choice("task", tr("部门任务"), _tasks(case, _runs)),
            FieldView(
                code="answer",
                label=tr("回复"),
                kind=FieldKind.CHOICE,
                options=ANSWERS,
                required=True,
                wide=True,
            ),
            FieldView(code="opinion", label=tr("意见"), kind=FieldKind.LONG_TEXT, wide=True),
            words("giver", tr("回复人")),
            words("document", tr("文书"), required=False, hint=tr("联系单号、文号")),
        ),
        do_text=tr("登记回复"),
    )


def _answer(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return JointHandling(acts.desk).answer(
        case.case_id,
        acts.actor,
        values["task"],
        answer=Answer(values["answer"]),
        opinion=values.get("opinion", ""),
        giver=values.get("giver", ""),
        document=values.get("document", ""),
    )


def _score_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("评价协办部门"),
        note=tr("牵头部门对协办部门评分，每项任务只评一次，写明理由。"),
        fields=(
            choice("task", tr("部门任务"), _tasks(case, _unscored, leads=False)),
            FieldView(
                code="points",
                label=tr("评分"),
                kind=FieldKind.CHOICE,
                options=POINTS,
                required=True,
                wide=True,
            ),
            reason(tr("理由")),
        ),
        do_text=tr("登记评分"),
    )


def _score(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return JointHandling(acts.desk).score(
        case.case_id,
        acts.actor,
        values["task"],
        points=int(values["points"]),
        reason=values["reason"],
    )


def _dispute_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("登记分歧意见"),
        note=tr("分歧意见和部门意见一起保留，由牵头部门协调。"),
        fields=(
            choice("task", tr("部门任务"), _tasks(case, _begun)),
            words("organ", tr("提出单位")),
            FieldView(
                code="opinion",
                label=tr("意见"),
                kind=FieldKind.LONG_TEXT,
                required=True,
                wide=True,
            ),
        ),
        do_text=tr("登记分歧"),
        tone=Tone.WARN,
    )


def _dispute(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return JointHandling(acts.desk).dispute(
        case.case_id,
        acts.actor,
        values["task"],
        organ=values["organ"],
        opinion=values["opinion"],
    )


def clue_fields(organ: str = "") -> tuple[FieldView, ...]:
    """What a clue needs; the item's supervising organ stands there where it names one."""
    return (
        FieldView(code="organ", label=tr("移送给"), value=organ, required=True, wide=True),
        FieldView(
            code="what", label=tr("线索"), kind=FieldKind.LONG_TEXT, required=True, wide=True
        ),
        words("basis", tr("依据"), required=False),
        FieldView(code="due", label=tr("请于何日前反馈"), kind=FieldKind.DATE),
    )


def _clue_asked(case: Case, _around: Surroundings) -> AskView:
    supervising = case.get_item().supervising
    return AskView(
        title=tr("线索移送"),
        note=tr("移送给负责监管的部门，反馈登记在台账“线索移送”。不写无关人员的信息。"),
        fields=clue_fields("" if supervising is None else supervising.name),
        do_text=tr("移送"),
    )


def hand_clue(acts: Acts, case_id: str, values: Values) -> Done[str]:
    """Hand the clue of those answers over."""
    due = values.get("due", "")
    return JointHandling(acts.desk).hand_clue(
        acts.actor,
        organ=values["organ"],
        what=values["what"],
        basis=values.get("basis", ""),
        due=date.fromisoformat(due) if due else None,
        case_id=case_id,
    )


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="slip",
        duty=Duty.RUN_TASK,
        text=tr("部门联系单"),
        offered=_offered(Duty.RUN_TASK, _runs),
        asked=_slip_asked,
        work=_slip,
        gate=gate(Duty.RUN_TASK),
        papers=("contact_slip",),
    ),
    CaseAct(
        code="task_answer",
        duty=Duty.RUN_TASK,
        text=tr("登记部门回复"),
        offered=_offered(Duty.RUN_TASK, _runs),
        asked=_answer_asked,
        work=_answer,
        gate=gate(Duty.RUN_TASK),
    ),
    CaseAct(
        code="task_score",
        duty=Duty.SCORE_TASK,
        text=tr("评价协办部门（值班主任）"),
        offered=_offered(Duty.SCORE_TASK, _unscored, leads=False),
        asked=_score_asked,
        work=_score,
        gate=gate(Duty.SCORE_TASK),
    ),
    CaseAct(
        code="dispute",
        duty=Duty.RAISE_DISPUTE,
        text=tr("登记分歧意见"),
        offered=_offered(Duty.RAISE_DISPUTE, _begun),
        asked=_dispute_asked,
        work=_dispute,
        gate=gate(Duty.RAISE_DISPUTE),
    ),
    CaseAct(
        code="task_clocks",
        text=tr("各部门任务期限"),
        offered=lambda case, _around: case.dossier.joint is not None,
        work=lambda acts, _case, _values: Done(acts.desk.calendar),
        shown=lambda calendar, case, today: parts_sheet(case, calendar, today),
    ),
    *PROJECT_ACTS,
    CaseAct(
        code="hand_clue",
        duty=Duty.HAND_CLUE,
        text=tr("线索移送"),
        offered=lambda case, _around: case.received_at is not None and case.item is not None,
        asked=_clue_asked,
        work=lambda acts, case, values: hand_clue(acts, case.case_id, values),
        gate=gate(Duty.HAND_CLUE),
    ),
)
