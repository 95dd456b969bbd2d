"""Acts on a case from its notices to its archive: delivered, entered, corrected, packed.

Owned by no thread. The one rule: `work` calls the desk; who may, and when, is the desk's to
say, `offered` only keeps the menu short.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from desk.acts.archiving import Archiving
from desk.acts.delivering import Delivering
from desk.acts.results import Results
from desk.case import Case
from desk.closing import LicenceState, Manner, Notice, Reached
from desk.done import Done
from desk.duties import TABLE, Duty
from desk.events.facts import Result
from desk.stages import Act, allowed
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.operations.further import licence_of
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, day, extra, long, number, text, tick, words_of
from ui.window.views.shell import Tone

TICKED = "yes"
RESULTS = ((Result.GRANTED.value, tr("准予")), (Result.NOT_GRANTED.value, tr("不予")))
SERVED = (
    ("direct", tr("直接送达")),
    ("left", tr("留置送达")),
    ("mail", tr("邮寄送达")),
    ("entrusted", tr("委托送达")),
    ("electronic", tr("电子送达")),
    ("notice", tr("公告送达")),
)
Offered = Callable[[Case, Surroundings], bool]


def by_duty(duty: Duty, further: Callable[[Case], bool] = lambda _case: True) -> Offered:
    """Offered where the duty's table has the stage, to a role that it names."""

    def offered(case: Case, around: Surroundings) -> bool:
        rule = TABLE[duty]
        here = not rule.holder or case.is_held_by(around.station.station_id)
        stages = rule.stages is None or case.stage in rule.stages
        return here and stages and around.actor.role in rule.roles and further(case)

    return offered


def by_act(act: Act, further: Callable[[Case], bool] = lambda _case: True) -> Offered:
    """Offered where the stage knows the act, at the window that holds the case."""

    def offered(case: Case, around: Surroundings) -> bool:
        held = case.is_held_by(around.station.station_id)
        return held and act in allowed(case.stage) and further(case)

    return offered


def _deliver_notice(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("送达通知"),
        note=tr("短信登记后待发，由平台回告；其他方式写明结果。"),
        fields=(
            choice("notice", tr("通知"), words_of(Notice)),
            choice("manner", tr("方式"), words_of(Manner)),
            choice(
                "result",
                tr("结果"),
                words_of((Reached.DELIVERED, Reached.FAILED)),
                required=False,
            ),
            extra("receiver", tr("收件人"), value=case.get_applicant().name),
            extra("for_another", tr("代收理由")),
            number("tracking", tr("邮件编号"), required=False),
            extra("note", tr("备注")),
        ),
        do_text=tr("登记送达"),
    )


def _give(acts: Acts, case: Case, values: Values) -> Done[Any]:
    result = values["result"]
    return Delivering(acts.desk).give(
        case.case_id,
        acts.actor,
        notice=Notice(values["notice"]),
        manner=Manner(values["manner"]),
        result=Reached(result) if result else None,
        receiver=values["receiver"],
        for_another=values["for_another"],
        tracking=values["tracking"],
        note=values["note"],
    )


def _serve(case: Case, around: Surroundings) -> AskView:
    return AskView(
        title=tr("送达回证"),
        fields=(
            choice("manner", tr("送达方式"), SERVED),
            text("receiver", tr("收件人"), value=case.get_applicant().name),
            text("place", tr("送达地点"), value=around.station.hall_name),
            extra("for_another", tr("代收理由")),
            number("tracking", tr("邮件编号"), required=False),
        ),
        do_text=tr("登记送达"),
    )


def _served(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Results(acts.desk).deliver(
        case.case_id,
        acts.actor,
        manner=values["manner"],
        receiver=values["receiver"],
        place=values["place"],
        for_another=values["for_another"],
        tracking=values["tracking"],
    )


def _result(case: Case, around: Surroundings) -> AskView:
    item = case.get_item()
    licence = (
        (
            choice(
                "kind", tr("证照"), tuple((n, n) for n in item.result_licences), required=False
            ),
            number("number", tr("证照编号"), required=False),
            extra("issuer", tr("发证机关"), value=item.organ.name),
            day("valid_from", tr("有效期起"), required=False),
            day("valid_to", tr("有效期止"), required=False),
            tick("long_term", tr("证照长期有效")),
        )
        if item.result_licences
        else ()
    )
    return AskView(
        title=tr("录入人工结果"),
        note=tr("照部门交回的纸质结果录入，标明人工登记；平台到后再确认。"),
        fields=(
            choice("result", tr("结果"), RESULTS),
            text("decision", tr("决定文号")),
            day("decided_on", tr("决定日期"), value=around.today.isoformat()),
            text("giver", tr("交件人")),
            *licence,
            long("reason", tr("不予的理由"), required=False),
        ),
        do_text=tr("登记结果"),
    )


def _recorded(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Results(acts.desk).record(
        case.case_id,
        acts.actor,
        result=Result(values["result"]),
        number=values["decision"],
        decided_on=date.fromisoformat(values["decided_on"]),
        giver=values["giver"],
        licence=licence_of(values) if values.get("number") else None,
        reason=values["reason"],
    )


def _change(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("证照变动"),
        fields=(
            choice("state", tr("变动"), words_of(LicenceState)),
            text("decision", tr("决定文号")),
            text("organ", tr("决定机关"), value=case.implementing_organ().name),
            long("reason", tr("理由")),
        ),
        do_text=tr("登记变动"),
        tone=Tone.WARN,
    )


def _changed(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Results(acts.desk).change_licence(
        case.case_id,
        acts.actor,
        state=LicenceState(values["state"]),
        number=values["decision"],
        organ=values["organ"],
        reason=values["reason"],
    )


def _pack(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("归档包"),
        note=tr("把文书、材料、经过和校验写进一个 zip 文件；不联网也能验证。"),
        fields=(text("folder", tr("存到文件夹")),),
        do_text=tr("导出"),
    )


def _has_licence(case: Case) -> bool:
    return case.decision is not None and case.decision.licence is not None


CLOSING_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="record_result",
        duty=Duty.RECORD_RESULT,
        text=tr("录入人工结果"),
        offered=by_duty(Duty.RECORD_RESULT),
        asked=_result,
        work=_recorded,
    ),
    CaseAct(
        code="deliver_notice",
        duty=Duty.DELIVER_NOTICE,
        text=tr("送达通知（补正、延期、可领证…）"),
        offered=by_duty(Duty.DELIVER_NOTICE),
        asked=_deliver_notice,
        work=_give,
    ),
    CaseAct(
        code="deliver",
        act=Act.DELIVER,
        text=tr("送达回证"),
        offered=by_act(Act.DELIVER, lambda case: not _has_licence(case)),
        asked=_serve,
        work=_served,
        papers=("delivery_receipt",),
    ),
    CaseAct(
        code="watch_result",
        duty=Duty.WATCH_RESULT,
        text=tr("推送监管部门（审管互动）"),
        offered=by_duty(
            Duty.WATCH_RESULT,
            lambda case: case.get_item().supervising is not None and not case.closing.watched,
        ),
        work=lambda acts, case, _v: Results(acts.desk).watch(case.case_id, acts.actor),
    ),
    CaseAct(
        code="change_licence",
        duty=Duty.CHANGE_LICENCE,
        text=tr("证照变动（撤销、注销、换发）"),
        offered=by_duty(Duty.CHANGE_LICENCE, _has_licence),
        asked=_change,
        work=_changed,
    ),
    CaseAct(
        code="archive",
        act=Act.ARCHIVE,
        text=tr("归档"),
        offered=by_act(Act.ARCHIVE),
        work=lambda acts, case, _v: Results(acts.desk).archive(case.case_id, acts.actor),
    ),
    CaseAct(
        code="pack_archive",
        duty=Duty.PACK_ARCHIVE,
        text=tr("导出归档包"),
        offered=by_duty(Duty.PACK_ARCHIVE),
        asked=_pack,
        work=lambda acts, case, values: Archiving(acts.desk).export(
            case.case_id, acts.actor, folder=values["folder"]
        ),
        watched=lambda acts, case, values, progress: Archiving(acts.desk).export(
            case.case_id, acts.actor, folder=values["folder"], progress=progress
        ),
    ),
)
