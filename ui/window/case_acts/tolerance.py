"""Acts of 容缺 in the menu of a case: signing, reminding, extending, terminating.

Owned by no thread. The one rule: an overdue 容缺 leaves the supervisor two ways, and both are
written down; by which channel somebody was reminded is the clerk's word.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.acts.acting import check
from desk.acts.promises import Promises
from desk.case import Case
from desk.case_clock import is_tolerance_over, owed, tolerance_day
from desk.done import Done
from desk.duties import Duty
from desk.paperwork_clock import TERMINATION
from desk.people import Role
from desk.stages import Act, allowed
from ui.window.case_acts.commitment import EARLY, duty_gate, reason_field
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.days import with_weekday
from ui.window.presenters.followups import reminder_view
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView
from ui.window.views.shell import Tone


def _to_sign(case: Case, _around: Surroundings) -> bool:
    signed = case.dossier.tolerance.acknowledged_at
    return case.stage in EARLY and bool(owed(case)) and signed is None


def _sign_asked(case: Case, _around: Surroundings) -> AskView:
    names = {rule.code: rule.name for rule in case.rules()}
    listed = tr("、").join(names.get(code, code) for code in owed(case))
    return AskView(
        title=tr("容缺承诺书"),
        note=tr("后补材料：{0}。申请人已阅读并签署承诺书后按 F12；补齐前不出证。", listed),
        do_text=tr("申请人已签承诺书"),
    )


def _sign(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return Promises(acts.desk).acknowledge_tolerance(case.case_id, acts.actor)


def _is_owed(case: Case, _around: Surroundings) -> bool:
    return (
        case.accepted_at is not None
        and bool(owed(case))
        and case.dossier.tolerance.reminder is None
    )


def _remind_asked(case: Case, _around: Surroundings) -> AskView:
    days = [day for code in owed(case) if (day := tolerance_day(case, code)) is not None]
    until = with_weekday(min(days)) if days else ""
    return reminder_view(tr("只提醒一次，记入本件。补交期限 {0}。", until))


def _remind(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).remind(
        case.case_id, acts.actor, channel=values["channel"], note=values["note"]
    )


def _is_overdue(case: Case, around: Surroundings) -> bool:
    return is_tolerance_over(case, around.today) and around.actor.role is Role.SUPERVISOR


def _extend_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("容缺延期（不可抗力）"),
        note=tr("逾期只能终止办理，或因不可抗力延期；由值班主任决定并记录。"),
        fields=(
            FieldView(code="until", label=tr("延到"), kind=FieldKind.DATE, required=True),
            reason_field(tr("不可抗力的事由"), "ground"),
        ),
        do_text=tr("决定延期"),
        tone=Tone.WARN,
    )


def _extend(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).extend_tolerance(
        case.case_id,
        acts.actor,
        until=date.fromisoformat(values["until"]),
        ground=values["ground"],
    )


def _may_terminate(case: Case, around: Surroundings) -> bool:
    here = case.is_held_by(around.station.station_id)
    known = Act.TERMINATE in allowed(case.stage)
    return here and known and (case.decision is None or bool(owed(case)))


def _terminate_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("终止办理"),
        note=tr("由值班主任决定；写明理由，打印终止办理通知书。"),
        fields=(reason_field(tr("终止的理由")),),
        do_text=tr("终止办理"),
        tone=Tone.BAD,
    )


def _terminate_gate(acts: Acts, case: Case) -> None:
    check(acts.desk, Act.TERMINATE, case, acts.actor)


def _terminate(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return acts.outcomes.terminate(case.case_id, acts.actor, reason=values["reason"])


TOLERANCE_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="sign_tolerance",
        duty=Duty.MAKE_PROMISE,
        text=tr("容缺承诺书已签"),
        offered=_to_sign,
        asked=_sign_asked,
        gate=duty_gate(Duty.MAKE_PROMISE),
        work=_sign,
        said=tr("已登记申请人签署容缺承诺书。"),
    ),
    CaseAct(
        code="remind",
        duty=Duty.REMIND,
        text=tr("容缺提醒（一次）"),
        offered=_is_owed,
        asked=_remind_asked,
        gate=duty_gate(Duty.REMIND),
        work=_remind,
    ),
    CaseAct(
        code="extend_tolerance",
        duty=Duty.EXTEND_TOLERANCE,
        text=tr("容缺延期（不可抗力，值班主任）"),
        offered=_is_overdue,
        asked=_extend_asked,
        gate=duty_gate(Duty.EXTEND_TOLERANCE),
        work=_extend,
    ),
    CaseAct(
        code="terminate",
        act=Act.TERMINATE,
        text=tr("终止办理（值班主任）"),
        offered=_may_terminate,
        asked=_terminate_asked,
        gate=_terminate_gate,
        work=_terminate,
        papers=(TERMINATION,),
    ),
)
