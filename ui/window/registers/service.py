"""Registers of the day: tickets, appointments, visits, problems, ratings, slips, old files.

Owned by no thread. The one rule: cells show what the record says; an empty cell is empty.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desk.acts.problems import Problems
from desk.acts.queueing import Queueing
from desk.acts.supervision import Supervision
from desk.duties import Duty
from desk.refusal import Refused
from desk.roles import PRIORITY, STATUSES
from desk.service_words import AppointmentEnd, TicketOutcome
from ui.window.operations.acts import Acts
from ui.window.registers.papers import print_act
from ui.window.registers.port import Filter, Register, RegisterAct
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import tr, word
from ui.window.views.fields import choice, day, extra, long, number, text, tick, words_of

TICKED = "yes"
FIRST = tuple((kind, STATUSES[kind]) for kind in sorted(PRIORITY))


def moment_of(acts: Acts, on: str, at: str) -> datetime:
    """A day and a time of day as typed, in the station's zone; Refused("service.bad-time")."""
    try:
        found = datetime.fromisoformat(f"{on}T{at.strip()}")
    except ValueError:
        raise Refused("service.bad-time") from None
    return found.replace(tzinfo=ZoneInfo(acts.desk.station.zone))


TICKETS = Register(
    code="tickets",
    title=tr("排队叫号"),
    empty=tr("今天没有号票。"),
    kinds=("ticket",),
    columns=(tr("号"), tr("优先"), tr("事项"), tr("等候（秒）"), tr("件数"), tr("原因")),
    cells=facts("@title", "priority", "matter", "waited", "cases", "reason"),
    states={
        "waiting": tr("等候"),
        "called": tr("已叫号"),
        **{outcome.value: word(outcome.label) for outcome in TicketOutcome},
    },
    filters=(Filter(text=tr("未结"), states=("waiting", "called")), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="take",
            duty=Duty.CALL_TICKET,
            text=tr("手工取号"),
            begins=True,
            asked=asking(
                tr("手工取号"),
                tr("取号"),
                (
                    number("number", tr("号")),
                    extra("matter", tr("事项")),
                    choice("priority", tr("优先（没有则空）"), FIRST, required=False),
                ),
            ),
            work=lambda acts, _r, values: Queueing(acts.desk).take(
                acts.actor,
                number=values["number"],
                matter=values["matter"],
                priority=STATUSES.get(values["priority"], ""),
            ),
        ),
        RegisterAct(
            code="call",
            duty=Duty.CALL_TICKET,
            text=tr("叫号"),
            offered=in_state("waiting", TicketOutcome.TRANSFERRED.value),
            work=lambda acts, record, _v: Queueing(acts.desk).call(chosen(record), acts.actor),
        ),
        RegisterAct(
            code="end",
            duty=Duty.CALL_TICKET,
            text=tr("办结"),
            offered=in_state("waiting", "called"),
            asked=asking(
                tr("号票办结"),
                tr("登记"),
                (
                    choice("outcome", tr("结果"), words_of(TicketOutcome)),
                    number("cases", tr("办件数"), required=False),
                    extra("reason", tr("原因（劝退、转窗必填）")),
                ),
            ),
            work=lambda acts, record, values: Queueing(acts.desk).end(
                chosen(record),
                acts.actor,
                outcome=TicketOutcome(values["outcome"]),
                cases=int(values["cases"]) if values["cases"].isdecimal() else 0,
                reason=values["reason"],
            ),
        ),
        print_act("queue_ticket", "waiting", "called"),
    ),
)
APPOINTMENTS = Register(
    code="appointments",
    title=tr("预约"),
    empty=tr("没有预约。"),
    kinds=("appointment",),
    columns=(tr("时间"), tr("预约人"), tr("事项"), tr("电话"), tr("渠道")),
    cells=facts("starts", "who", "@title", "phone", "channel"),
    states={
        "booked": tr("已约"),
        **{outcome.value: word(outcome.label) for outcome in AppointmentEnd},
    },
    filters=(Filter(text=tr("已约"), states=("booked",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="book",
            duty=Duty.BOOK_APPOINTMENT,
            text=tr("登记预约"),
            begins=True,
            asked=asking(
                tr("登记预约"),
                tr("登记"),
                (
                    text("who", tr("预约人")),
                    text("matter", tr("事项")),
                    day("on", tr("日期")),
                    text("at", tr("时间"), hint="09:30"),
                    number("phone", tr("电话"), required=False),
                ),
            ),
            work=lambda acts, _r, values: Queueing(acts.desk).book(
                acts.actor,
                who=values["who"],
                matter=values["matter"],
                starts=moment_of(acts, values["on"], values["at"]),
                phone=values["phone"],
            ),
        ),
        RegisterAct(
            code="end",
            duty=Duty.BOOK_APPOINTMENT,
            text=tr("已到 / 未到 / 取消"),
            offered=in_state("booked"),
            asked=asking(
                tr("预约结果"),
                tr("登记"),
                (
                    choice("outcome", tr("结果"), words_of(AppointmentEnd)),
                    extra("note", tr("备注")),
                ),
            ),
            work=lambda acts, record, values: Queueing(acts.desk).end_appointment(
                chosen(record),
                acts.actor,
                outcome=AppointmentEnd(values["outcome"]),
                note=values["note"],
            ),
        ),
    ),
)
PROBLEMS = Register(
    code="problems",
    title=tr("办不成事"),
    empty=tr("没有登记办不成的事。"),
    kinds=("problem",),
    columns=(tr("什么事"), tr("为什么"), tr("依据"), tr("责任单位"), tr("答复")),
    cells=facts("@title", "why", "law", "owner", "answer"),
    states={
        "open": tr("待答复"),
        "escalated": tr("已直报"),
        "answered": tr("已答复"),
        "done": tr("已办成"),
        "explained": tr("已说明"),
    },
    filters=(
        Filter(text=tr("未结"), states=("open", "escalated", "answered")),
        Filter(text=tr("全部")),
    ),
    acts=(
        RegisterAct(
            code="report",
            duty=Duty.REPORT_PROBLEM,
            text=tr("登记"),
            begins=True,
            asked=asking(
                tr("登记办不成的事"),
                tr("登记"),
                (
                    text("what", tr("什么事")),
                    long("why", tr("为什么办不成")),
                    extra("law", tr("依据")),
                    text("owner", tr("责任单位")),
                    day("due", tr("答复期限")),
                    extra("who", tr("反映人")),
                ),
            ),
            work=lambda acts, _r, values: Problems(acts.desk).report(
                acts.actor,
                what=values["what"],
                why=values["why"],
                law=values["law"],
                owner=values["owner"],
                due=date.fromisoformat(values["due"]),
                who=values["who"],
            ),
        ),
        RegisterAct(
            code="escalate",
            duty=Duty.ESCALATE_PROBLEM,
            text=tr("问题直报（值班主任，每县每年一件）"),
            offered=in_state("open"),
            work=lambda acts, record, _v: Problems(acts.desk).escalate(
                chosen(record), acts.actor
            ),
        ),
        RegisterAct(
            code="answer",
            duty=Duty.REPORT_PROBLEM,
            text=tr("登记答复"),
            offered=in_state("open", "escalated"),
            asked=asking(tr("登记答复"), tr("登记"), (long("answer", tr("答复")),)),
            work=lambda acts, record, values: Problems(acts.desk).answer(
                chosen(record), acts.actor, answer=values["answer"]
            ),
        ),
        RegisterAct(
            code="close",
            duty=Duty.REPORT_PROBLEM,
            text=tr("办结"),
            offered=in_state("open", "escalated", "answered"),
            asked=asking(
                tr("办结"), tr("办结"), (tick("done", tr("已办成")), long("note", tr("说明")))
            ),
            work=lambda acts, record, values: Problems(acts.desk).close(
                chosen(record),
                acts.actor,
                done=values["done"] == TICKED,
                note=values["note"],
            ),
        ),
    ),
)
EXPORTS = Register(
    code="exports",
    title=tr("监管导出"),
    empty=tr("没有导出过。"),
    kinds=("export",),
    columns=(tr("起"), tr("止"), tr("条数"), tr("校验值")),
    cells=facts("first_day", "last_day", "entries", "digest"),
    states={"made": tr("已导出")},
    acts=(
        RegisterAct(
            code="export",
            duty=Duty.EXPORT_SUPERVISION,
            text=tr("导出（值班主任、审计员）"),
            begins=True,
            asked=asking(
                tr("监管导出"),
                tr("导出"),
                (
                    day("first", tr("起")),
                    day("last", tr("止")),
                    text("folder", tr("存到文件夹")),
                ),
                note=tr("只有经过和数字，没有个人信息。"),
            ),
            work=lambda acts, _r, values: Supervision(acts.desk).export(
                acts.actor,
                first=date.fromisoformat(values["first"]),
                last=date.fromisoformat(values["last"]),
                folder=values["folder"],
            ),
        ),
    ),
)
SERVICE_REGISTERS: tuple[Register, ...] = (TICKETS, APPOINTMENTS, PROBLEMS, EXPORTS)
