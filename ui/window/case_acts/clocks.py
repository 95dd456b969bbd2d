"""Acts on the clock in the menu of a case: day by day, 特别程序, 延期, 视为受理.

Owned by no thread. The one rule: the procedure is one of the item's, the approver and the
reason are the clerk's words; the day is worked out by the desk alone.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.acceptance import DeemedEffect
from desk.acts.acting import check
from desk.acts.clocks import Clocks
from desk.case import Case
from desk.case_clock import CaseClock, acceptance_of, clocks_of
from desk.done import Done
from desk.duties import Duty
from desk.extension_law import find_extension_law
from desk.paperwork import NOTICE
from desk.paperwork_clock import EXTENSION, RESUMPTION, SUSPENSION
from desk.people import Role
from desk.settings import SUPPLEMENT_LIMIT, read_setting
from desk.stages import Act, Stage
from desk.station import StationKind
from ui.window.case_acts.commitment import duty_gate, reason_field
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.clocks import clock_sheet
from ui.window.presenters.limits import limit_words
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.clocks import ClockSheetView
from ui.window.views.fields import extra
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone


def _has_clock(case: Case, _around: Surroundings) -> bool:
    return case.item is not None


def _clocks(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    desk = acts.desk
    fallback = read_setting(desk.store.views, SUPPLEMENT_LIMIT)
    return Done(clocks_of(case, desk.calendar, fallback, desk.clock.now().date()))


def _sheet(value: tuple[CaseClock, ...], case: Case, today: date) -> ClockSheetView:
    return clock_sheet(case, value, today)


def _may_handle(case: Case, around: Surroundings) -> bool:
    item = case.item
    here = item is not None and case.is_held_by(around.station.station_id)
    return here and not case.get_item().is_at_once and case.stage is Stage.ACCEPTED


def _handle(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return acts.outcomes.handle(case.case_id, acts.actor)


def _may_suspend(case: Case, around: Surroundings) -> bool:
    item = case.item
    named = item is not None and bool(item.special_procedures) and item.has_pausable_clock
    here = case.is_held_by(around.station.station_id)
    return named and here and case.stage is Stage.HANDLING


def _suspend_asked(case: Case, _around: Surroundings) -> AskView:
    options = tuple(
        Option(
            code=each.name, text=f"{each.name} {limit_words(each.limit) if each.limit else ''}"
        )
        for each in case.get_item().special_procedures
    )
    basis = tr("；").join(
        tr("{0}：{1}", each.name, each.basis) for each in case.get_item().special_procedures
    )
    return AskView(
        title=tr("启动特别程序（停钟）"),
        note=tr("所需时间书面告知申请人，不计入办理期限。{0}", basis),
        fields=(
            FieldView(
                code="procedure",
                label=tr("程序"),
                kind=FieldKind.CHOICE,
                options=options,
                value=options[0].code if len(options) == 1 else "",
                required=True,
                wide=True,
            ),
            extra("approver", tr("批准人"), hint=tr("要批准的才填，印在告知书上")),
        ),
        do_text=tr("启动并告知"),
    )


def _suspend_gate(acts: Acts, case: Case) -> None:
    check(acts.desk, Act.SUSPEND, case, acts.actor)


def _suspend(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return acts.outcomes.suspend(
        case.case_id,
        acts.actor,
        procedure=values["procedure"],
        approver=values.get("approver", ""),
    )


def _may_resume(case: Case, around: Surroundings) -> bool:
    return case.stage is Stage.SUSPENDED and case.is_held_by(around.station.station_id)


def _resume_asked(case: Case, _around: Surroundings) -> AskView:
    standing = next((s for s in reversed(case.suspensions) if s.ended_on is None), None)
    words = tr("{0}，{1} 起停钟。", standing.procedure, standing.started_on) if standing else ""
    return AskView(
        title=tr("特别程序结束"),
        note=tr("{0}结束后恢复计时，承诺日按停钟天数顺延。", words),
        do_text=tr("恢复计时"),
    )


def _resume(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return acts.outcomes.resume(case.case_id, acts.actor)


def _may_extend(case: Case, _around: Surroundings) -> bool:
    if case.stage not in (Stage.ACCEPTED, Stage.HANDLING) or case.accepted_at is None:
        return False
    law = find_extension_law(case.get_item(), case.accepted_at.date())
    return law is not None and case.dossier.clock.extension is None


def _extend_asked(case: Case, around: Surroundings) -> AskView:
    on = case.accepted_at.date() if case.accepted_at else around.today
    law = find_extension_law(case.get_item(), on)
    told = ""
    if law is not None:
        told = tr(
            "最多 {0}，须经{1}批准（{2}）。", limit_words(law.limit), law.approver, law.basis
        )
    return AskView(
        title=tr("延期（只能一次）"),
        note=tr("{0}理由告知申请人。", told),
        fields=(
            FieldView(code="days", label=tr("延长天数"), kind=FieldKind.NUMBER, required=True),
            FieldView(code="approver", label=tr("批准人"), required=True),
            reason_field(tr("延期的理由")),
        ),
        do_text=tr("登记延期"),
        tone=Tone.WARN,
    )


def _extend(acts: Acts, case: Case, values: Values) -> Done[Any]:
    days = values["days"].strip()
    return Clocks(acts.desk).extend(
        case.case_id,
        acts.actor,
        days=int(days) if days.isdecimal() else 0,
        reason=values["reason"],
        approver=values["approver"],
    )


def _is_silent(case: Case, around: Surroundings) -> bool:
    """Whether the time to answer is over and silence means something."""
    window = acceptance_of(case, around.calendar)
    if case.stage is not Stage.RECEIVED or window is None:
        return False
    return window.law.deemed is not DeemedEffect.NONE and window.is_over(around.today)


def _may_propose(case: Case, around: Surroundings) -> bool:
    return _is_silent(case, around) and case.dossier.clock.deemed_since is None


def _propose_asked(case: Case, around: Surroundings) -> AskView:
    return _deemed_view(
        case, around, tr("提请视为受理"), tr("由大厅或平台核实是否告知后登记。")
    )


def _deem_asked(case: Case, around: Surroundings) -> AskView:
    words = tr("核实没有在期限内告知后登记；受理日为收件日，期限从次一工作日起算。")
    return _deemed_view(case, around, tr("登记视为受理"), words)


def _deemed_view(case: Case, around: Surroundings, title: str, words: str) -> AskView:
    window = acceptance_of(case, around.calendar)
    law = "" if window is None else tr("{0}（{1}）", window.law.sentence, window.law.basis)
    return AskView(title=title, note=f"{law}{words}", do_text=title, tone=Tone.WARN)


def _propose(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return Clocks(acts.desk).propose_deemed(case.case_id, acts.actor)


def _may_deem(case: Case, around: Surroundings) -> bool:
    hall = around.station.kind is StationKind.HALL
    return hall and around.actor.role is Role.SUPERVISOR and _is_silent(case, around)


def _deem_gate(acts: Acts, case: Case) -> None:
    check(acts.desk, Act.DEEM_ACCEPTED, case, acts.actor)


def _deem(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return Clocks(acts.desk).deem_accepted(case.case_id, acts.actor)


CLOCK_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="explain_clock",
        text=tr("期限逐日说明"),
        offered=_has_clock,
        work=_clocks,
        shown=_sheet,
    ),
    CaseAct(
        code="handle",
        act=Act.HANDLE,
        text=tr("转入办理（部门已接件）"),
        offered=_may_handle,
        work=_handle,
    ),
    CaseAct(
        code="suspend",
        act=Act.SUSPEND,
        text=tr("启动特别程序（停钟）"),
        offered=_may_suspend,
        asked=_suspend_asked,
        gate=_suspend_gate,
        work=_suspend,
        papers=(SUSPENSION,),
    ),
    CaseAct(
        code="resume",
        act=Act.RESUME,
        text=tr("特别程序结束（恢复计时）"),
        offered=_may_resume,
        asked=_resume_asked,
        work=_resume,
        papers=(RESUMPTION,),
    ),
    CaseAct(
        code="extend",
        duty=Duty.EXTEND,
        text=tr("延期（一次，值班主任登记批准）"),
        offered=_may_extend,
        asked=_extend_asked,
        gate=duty_gate(Duty.EXTEND),
        work=_extend,
        papers=(EXTENSION,),
    ),
    CaseAct(
        code="propose_deemed",
        duty=Duty.PROPOSE_DEEMED,
        text=tr("提请视为受理"),
        offered=_may_propose,
        asked=_propose_asked,
        gate=duty_gate(Duty.PROPOSE_DEEMED),
        work=_propose,
    ),
    CaseAct(
        code="deem_accepted",
        act=Act.DEEM_ACCEPTED,
        text=tr("登记视为受理（大厅值班主任）"),
        offered=_may_deem,
        asked=_deem_asked,
        gate=_deem_gate,
        work=_deem,
        papers=(NOTICE,),
    ),
)
