"""Registers of the people of the station: persons, reliefs, hand-overs, bags of a point.

Owned by no thread. The one rule: a PIN is in no record and no cell; it goes to its act alone.
"""

from __future__ import annotations

from desk.acts.handing_window import Counted, HandingWindow
from desk.acts.people import People
from desk.acts.points import Points
from desk.acts.signing_in import Proof, SigningIn
from desk.done import Done
from desk.duties import Duty
from desk.paperwork_hall import SHIFT
from desk.people import Role
from desk.record import Record
from desk.refusal import Refused
from desk.station import StationKind
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.papers import hall_paper, print_act
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.wording import asking, facts, in_state
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.fields import extra, long, text, tick
from ui.window.views.form import FieldKind, FieldView

ROLES = tuple(tick(role.value, word(role.label), label=tr("角色")) for role in Role)


def _secret(code: str, label: str, *, required: bool = True) -> FieldView:
    return FieldView(code=code, label=label, kind=FieldKind.HIDDEN, required=required)


def _person(record: Record | None) -> str:
    if record is None:
        raise Refused("person.unknown")
    return record.facts["person_id"]


def _roles(values: Values) -> tuple[Role, ...]:
    return tuple(role for role in Role if values.get(role.value))


def _register(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    done = People(acts.desk).register(values["name"], _roles(values), acts.actor)
    return Done(f"person-{done.value}", done.changed)


def _change(acts: Acts, record: Record | None, values: Values) -> Done[str]:
    return People(acts.desk).change(
        _person(record), values["name"], _roles(values), values["reason"], acts.actor
    )


def _leave(acts: Acts, record: Record | None, values: Values) -> Done[str]:
    return People(acts.desk).leave(_person(record), values["reason"], acts.actor)


def _pin(acts: Acts, record: Record | None, values: Values) -> Done[str]:
    if values["pin"] != values["again"]:
        raise Refused("person.pin-twice")
    signing = SigningIn(acts.desk)
    return signing.set_pin(_person(record), values["pin"], acts.actor, old=values["old"])


def _ask_change(record: Record | None, _around: Surroundings) -> AskView:
    held = "" if record is None else record.facts.get("roles", "")
    roles = tuple(
        FieldView(
            code=each.code,
            label=word(each.label),
            kind=FieldKind.TICK,
            hint=each.hint,
            value="yes" if each.code in held.split() else "",
        )
        for each in ROLES
    )
    name = text("name", tr("姓名"), value="" if record is None else record.title)
    return AskView(
        title=tr("变更人员"),
        fields=(*roles, name, long("reason", tr("原因"))),
        do_text=tr("变更"),
    )


def _hand_over(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    name = values["taker"].strip()
    found = (a for a in acts.desk.roster if a.name == name and a.role is not Role.AUDITOR)
    taker = next(found, None)
    if taker is None:
        raise Refused("person.unknown")
    proof = Proof(person_id=taker.person_id, pin=values["pin"], role=taker.role)
    counted = Counted(
        seals=values["seals"],
        blanks=values["blanks"],
        faults=values["faults"],
        remark=values["remark"],
    )
    return HandingWindow(acts.desk).hand_over(acts.actor, proof, counted)


def _bag(acts: Acts, _record: Record | None, values: Values) -> Done[str]:
    return Points(acts.desk).send_bag(values["to"], values["carrier"], acts.actor)


def _bag_arrived(acts: Acts, record: Record | None, values: Values) -> Done[str]:
    key = "" if record is None else record.record_id
    return Points(acts.desk).bag_arrived(key, values["receiver"], acts.actor)


def _at_a_point(_record: Record | None, around: Surroundings) -> bool:
    return around.station.kind is not StationKind.HALL


PERSONS = Register(
    code="people",
    title=tr("人员"),
    empty=tr("没有登记的人员。站点管理员按 F2 登记；演示站另有虚构的名册。"),
    kinds=("person",),
    columns=(tr("姓名"), tr("PIN 设于")),
    cells=facts("@title", "pin_set"),
    states={"active": tr("在岗"), "left": tr("离岗")},
    filters=(Filter(text=tr("在岗"), states=("active",)), Filter(text=tr("全部"))),
    acts=(
        RegisterAct(
            code="register",
            duty=Duty.KEEP_ROSTER,
            text=tr("登记人员"),
            begins=True,
            asked=asking(
                tr("登记人员"),
                tr("登记"),
                (*ROLES, text("name", tr("姓名"))),
                note=tr("数字勾选角色。"),
            ),
            work=_register,
            said=tr("人员已登记；按 F12 给他设 PIN，设好才能登录。"),
        ),
        RegisterAct(
            code="set_pin",
            duty=Duty.SET_PIN,
            text=tr("设 PIN"),
            offered=in_state("active"),
            asked=asking(
                tr("设 PIN"),
                tr("设 PIN"),
                (
                    _secret("pin", tr("新 PIN")),
                    _secret("again", tr("再输一次")),
                    _secret("old", tr("原 PIN（改自己的才填）"), required=False),
                ),
                note=tr("只用数字；不要连号、不要重复一个数字。"),
            ),
            work=_pin,
            said=tr("PIN 已设。"),
        ),
        RegisterAct(
            code="change",
            duty=Duty.KEEP_ROSTER,
            text=tr("变更姓名、角色"),
            offered=in_state("active"),
            asked=_ask_change,
            work=_change,
        ),
        RegisterAct(
            code="leave",
            duty=Duty.KEEP_ROSTER,
            text=tr("离岗"),
            offered=in_state("active"),
            asked=asking(tr("离岗"), tr("登记离岗"), (long("reason", tr("原因")),)),
            work=_leave,
            said=tr("已登记离岗；以前办的件上姓名照存。"),
        ),
    ),
)
RELIEFS = Register(
    code="reliefs",
    title=tr("顶岗"),
    empty=tr("没有顶岗。锁屏（Ctrl+L）后选来顶岗的人，两个 PIN 30 秒内换好。"),
    kinds=("relief",),
    columns=(tr("顶岗"), tr("来顶岗"), tr("被顶岗")),
    cells=facts("@title", "after", "before"),
    states={"done": tr("已换人")},
    labels={"before": tr("被顶岗"), "after": tr("来顶岗")},
)
HANDOVERS = Register(
    code="handovers",
    title=tr("交接班"),
    empty=tr("没有交接班。下班时按 F2，点清印章、空白、原件，接班人输 PIN。"),
    kinds=("handover",),
    columns=(tr("交接"), tr("交班"), tr("接班")),
    cells=facts("@title", "giver", "taker"),
    states={"done": tr("已交接")},
    labels={"giver": tr("交班"), "taker": tr("接班")},
    acts=(
        RegisterAct(
            code="hand_over_window",
            duty=Duty.HAND_OVER_WINDOW,
            text=tr("交接班"),
            begins=True,
            asked=asking(
                tr("交接班"),
                tr("交接"),
                (
                    text("taker", tr("接班人姓名")),
                    _secret("pin", tr("接班人 PIN")),
                    long("seals", tr("印章（一行一枚）"), required=False),
                    long("blanks", tr("空白证照、票据（一行一种，写起止号）"), required=False),
                    long("faults", tr("设备故障"), required=False),
                    extra("remark", tr("备注")),
                ),
                note=tr("留存原件、待发证照、挂起的件、待打印由程序列出。"),
            ),
            work=_hand_over,
            said=tr("已交接，交接单已送打印；接班人按 Ctrl+Shift+L 后登录。"),
            prints=hall_paper,
        ),
        print_act(SHIFT, "done"),
    ),
)
BAGS = Register(
    code="bags",
    title=tr("转送袋"),
    empty=tr("没有转送袋。代收的件按 F2 装袋送大厅。"),
    kinds=("bag",),
    columns=(tr("转送"), tr("短号"), tr("送件人"), tr("签收人")),
    cells=facts("@title", "spoken", "carrier", "receiver"),
    states={"sent": tr("在途"), "arrived": tr("已签收")},
    filters=(Filter(text=tr("在途"), states=("sent",)), Filter(text=tr("全部"))),
    labels={
        "to": tr("送到"),
        "carrier": tr("送件人"),
        "spoken": tr("短号"),
        "receipts": tr("编号"),
        "receiver": tr("签收人"),
    },
    acts=(
        RegisterAct(
            code="send_bag",
            duty=Duty.SEND_BAG,
            text=tr("装袋送大厅"),
            begins=True,
            offered=_at_a_point,
            asked=asking(
                tr("装袋送大厅"),
                tr("装袋"),
                (text("to", tr("送到")), text("carrier", tr("送件人"))),
                note=tr("上次装袋以后代收的件全部装入，清单随袋。"),
            ),
            work=_bag,
            said=tr("已装袋；清单随袋，签收后登记。"),
        ),
        RegisterAct(
            code="bag_arrived",
            text=tr("登记签收"),
            offered=in_state("sent"),
            asked=asking(tr("登记签收"), tr("登记"), (text("receiver", tr("大厅签收人")),)),
            work=_bag_arrived,
        ),
    ),
)
PEOPLE_REGISTERS = (HANDOVERS, RELIEFS, BAGS, PERSONS)
