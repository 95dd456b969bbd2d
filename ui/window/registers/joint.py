"""Registers of joint handling: clues handed over, construction projects.

Owned by no thread. The one rule: a project's line is read from its cases each time it is
shown; nothing of it is kept twice.
"""

from __future__ import annotations

from dataclasses import replace

from desk.acts.joint import JointHandling
from desk.acts.projects import Projects
from desk.done import Done
from desk.duties import Duty
from desk.projects import OnLine, cases_of
from desk.record import Record
from desk.registers.joint import CLUE, HANDED, NOT_TAKEN_UP, OPEN, PROJECT, TAKEN_UP
from ui.window.case_acts.asked import words
from ui.window.case_acts.joint import clue_fields, hand_clue
from ui.window.operations.acts import Acts
from ui.window.presenters.days import month_day
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.stages import stage_badge
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

TAKEN = (Option(code="yes", text=tr("已受理查办")), Option(code="no", text=tr("不予受理")))


def _clue(record: Record, _around: Surroundings) -> tuple[str, ...]:
    return (record.title, record.facts.get("organ", ""), month_day(record.day))


def _hand_asked(_record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("线索移送"),
        note=tr("移送给负责监管的部门。不写无关人员的信息。"),
        fields=clue_fields(),
        do_text=tr("移送"),
    )


def _feedback_asked(_record: Record | None, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("登记反馈"),
        note=tr("照监管部门的回函登记，只登记一次。"),
        fields=(
            FieldView(
                code="taken",
                label=tr("处理"),
                kind=FieldKind.CHOICE,
                options=TAKEN,
                required=True,
                wide=True,
            ),
            FieldView(
                code="feedback",
                label=tr("反馈"),
                kind=FieldKind.LONG_TEXT,
                required=True,
                wide=True,
            ),
            words("giver", tr("反馈人")),
        ),
        do_text=tr("登记反馈"),
    )


def _feedback(acts: Acts, record: Record | None, values: Values) -> Done[str]:
    return JointHandling(acts.desk).answer_clue(
        "" if record is None else record.record_id,
        acts.actor,
        taken=values["taken"] == "yes",
        feedback=values["feedback"],
        giver=values["giver"],
    )


def _project(record: Record, _around: Surroundings) -> tuple[str, ...]:
    joined = len(cases_of(record.facts))
    return (record.title, record.facts.get("code", ""), tr("{0} 件", joined))


def _live(acts: Acts, record: Record) -> Record:
    """The project with its timeline as it stands today, stage by stage."""
    line = Projects(acts.desk).timeline(record.record_id)
    lines = {tr("已用"): tr("{0} 个工作日", line.used)}
    if line.left is not None:
        over = tr("已超 {0}", -line.left) if line.left < 0 else tr("剩 {0}", line.left)
        lines[tr("总时限")] = tr("{0} 个工作日，{1}", line.total, over)
    for stage in line.stages:
        shown = "\n".join(_case(each) for each in stage.cases)
        lines[f"{stage.order} {stage.name}"] = shown
    return replace(record, facts={**record.facts, **lines})


def _case(case: OnLine) -> str:
    """One case of a stage: item, where it stands, from when to when, days used."""
    days = [month_day(day) for day in (case.accepted, case.decided) if day is not None]
    when = "—".join(days) + ("—" if case.accepted and not case.decided else "")
    due = tr("（{0} 前）", month_day(case.due)) if case.due and not case.decided else ""
    state = stage_badge(case.stage).text
    return tr("{0} {1} {2}{3} 用 {4} 日", case.item_name, state, when, due, case.used).replace(
        "  ", " "
    )


REGISTERS: tuple[Register, ...] = (
    Register(
        code="clue",
        title=tr("线索移送"),
        empty=tr("还没有移送线索。"),
        kinds=(CLUE,),
        columns=(tr("线索"), tr("移送给"), tr("日期")),
        cells=_clue,
        states={HANDED: tr("待反馈"), TAKEN_UP: tr("已受理查办"), NOT_TAKEN_UP: tr("不予受理")},
        filters=(Filter(text=tr("待反馈"), states=(HANDED,)), Filter(text=tr("全部"))),
        acts=(
            RegisterAct(
                code="hand_clue",
                duty=Duty.HAND_CLUE,
                text=tr("移送线索"),
                begins=True,
                asked=_hand_asked,
                work=lambda acts, _record, values: hand_clue(acts, "", values),
                said=tr("线索已移送，等监管部门反馈。"),
            ),
            RegisterAct(
                code="answer_clue",
                duty=Duty.HAND_CLUE,
                text=tr("登记反馈"),
                offered=lambda record, _around: record is not None and record.state == HANDED,
                asked=_feedback_asked,
                work=_feedback,
                said=tr("反馈已登记。"),
            ),
        ),
        labels={
            "organ": tr("移送给"),
            "basis": tr("依据"),
            "number": tr("编号"),
            "feedback": tr("反馈"),
            "giver": tr("反馈人"),
        },
    ),
    Register(
        code="project",
        title=tr("工程建设项目"),
        empty=tr("还没有并入项目的办件；在办件的全部操作里选“并入工程建设项目”。"),
        kinds=(PROJECT,),
        columns=(tr("项目"), tr("项目代码"), tr("办件")),
        cells=_project,
        states={OPEN: tr("在建")},
        live=_live,
        labels={"code": tr("项目代码")},
    ),
)
