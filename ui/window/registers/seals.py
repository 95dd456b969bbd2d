"""Registers of seals: 用印登记, and the orders of engraved seals from ordering to filing.

Owned by no thread. The one rule: cells show what the record says; whether a free set stands is
read from the register of giveaways each time it is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desk.acts.papering import Sheet
from desk.acts.seal_orders import SealOrders
from desk.acts.seal_papers import SealPapers
from desk.acts.seals import Seals
from desk.done import Done
from desk.duties import Duty
from desk.paperwork_seals import ORDER_SHEET, REGISTRATION
from desk.record import Record
from desk.record_rows import read_record
from desk.registers.bundle import GIVEN, PROVISIONAL, TAKEN, giveaway_id
from desk.registers.seals import (
    CANCELLED,
    COLLECTED,
    ENGRAVED,
    FILED,
    LIVE,
    ORDER,
    ORDERED,
    pieces_of,
)
from ui.texts.papers import NAMES
from ui.window.files import captured_or_named
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.registers.wording import asking, chosen, facts, in_state
from ui.window.tongue import pair, tr, word
from ui.window.views.asking import AskView
from ui.window.views.fields import extra, long, number, text

CODE = "code:"
FREE_STATES = {
    PROVISIONAL: tr("免费，待平台核定"),
    GIVEN: tr("免费"),
    TAKEN: tr("冲突：别处先发"),
}
USED = Register(
    code="seals",
    title=tr("用印登记"),
    empty=tr("没有用印。"),
    kinds=("seal",),
    columns=(tr("文书"), tr("印章"), tr("文号"), tr("份数"), tr("用印人")),
    cells=facts("@title", "seal", "number", "copies", "used_by"),
    states={"waiting": tr("待盖章"), "used": tr("已用印"), "unused": tr("未用印")},
    filters=(
        Filter(text=tr("待盖章"), states=("waiting",)),
        Filter(text=tr("已用印"), states=("used",)),
        Filter(text=tr("全部")),
    ),
    labels={
        "organ": tr("机关"),
        "seal": tr("印章"),
        "number": tr("文号"),
        "copies": tr("份数"),
        "used_by": tr("用印人"),
        "reason": tr("原因"),
    },
    acts=(
        RegisterAct(
            code="put",
            duty=Duty.USE_SEAL,
            text=tr("已盖章"),
            offered=in_state("waiting"),
            asked=asking(
                tr("已盖章"),
                tr("登记用印"),
                (extra("by", tr("盖章人（持章人）"), hint=tr("不是本人盖的写姓名")),),
            ),
            work=lambda acts, record, values: Seals(acts.desk).put(
                chosen(record), acts.actor, by=values["by"]
            ),
        ),
        RegisterAct(
            code="not_used",
            duty=Duty.USE_SEAL,
            text=tr("没有用印（写明原因）"),
            offered=in_state("waiting", "used"),
            asked=asking(tr("没有用印"), tr("登记"), (long("reason", tr("原因")),)),
            work=lambda acts, record, values: Seals(acts.desk).not_used(
                chosen(record), acts.actor, reason=values["reason"]
            ),
        ),
    ),
)


def _cells(record: Record, _around: Surroundings) -> tuple[str, ...]:
    get = record.facts.get
    return (
        record.title,
        tr("{0} 枚", len(pieces_of(record))),
        get("engraver", ""),
        get("cost", ""),
        get("filing_number", ""),
    )


def _with_cost(acts: Acts, record: Record) -> Record:
    """Free or paid, and what the platform said of a free set."""
    cost = tr("自费")
    if record.facts.get("free"):
        key = giveaway_id(record.facts.get("credit_code", ""), "seals")
        row = acts.desk.store.views.find_record(key)
        state = GIVEN if row is None else read_record(row).state
        cost = FREE_STATES.get(state, FREE_STATES[GIVEN])
    told = {"cost": cost, "number": _breakable(record.facts.get("number", ""))}
    return replace(record, facts={**record.facts, **told})


def _breakable(number: str) -> str:
    """A long number that may go on in the next line behind its hyphen."""
    return number.replace("-", "-\u200b")


def _sheet(acts: Acts, key: str, template: str) -> Sheet:
    return SealPapers(acts.desk).of(key, template, acts.actor)


def _print(template: str) -> RegisterAct:
    name = pair(NAMES[template])
    return RegisterAct(
        code=f"print_{template}",
        text=tr("打印{0}", name),
        offered=in_state(*LIVE),
        work=lambda _acts, record, _v: Done(chosen(record)),
        said=tr("正在打印：{0}。", name),
        prints=lambda acts, key: _sheet(acts, key, template),
    )


def _collected(acts: Acts, record: Record | None, values: Values) -> Done[Any]:
    return SealOrders(acts.desk).collected(
        chosen(record),
        acts.actor,
        receiver=values["receiver"],
        receiver_number=values["receiver_number"],
        imprint=captured_or_named(acts.desk.store.blobs, values["file"]),
    )


def _filing(record: Record | None, _around: Surroundings) -> AskView:
    pieces = () if record is None else pieces_of(record)
    codes = (
        number(f"{CODE}{n}", tr("{0}编码", word(piece.kind.label)), required=False)
        for n, piece in enumerate(pieces)
    )
    return AskView(
        title=tr("印章备案"),
        note=tr("照备案回执填写；编码没有的不填。"),
        fields=(number("number", tr("备案编号")), *codes),
        do_text=tr("登记备案"),
    )


def _filed(acts: Acts, record: Record | None, values: Values) -> Done[Any]:
    codes = sorted(
        (int(name.removeprefix(CODE)), text)
        for name, text in values.items()
        if name.startswith(CODE)
    )
    return SealOrders(acts.desk).filed(
        chosen(record),
        acts.actor,
        number=values["number"],
        codes=tuple(text for _n, text in codes),
    )


ORDERS = Register(
    code="seal_orders",
    title=tr("印章刻制"),
    empty=tr("没有刻制印章的委托。在企业开办的办件里按 Ctrl+M 选“订制印章”。"),
    kinds=(ORDER,),
    columns=(tr("企业"), tr("枚数"), tr("刻制单位"), tr("费用"), tr("备案编号")),
    cells=_cells,
    states={
        ORDERED: tr("已委托"),
        ENGRAVED: tr("待领"),
        COLLECTED: tr("待备案"),
        FILED: tr("已备案"),
        CANCELLED: tr("已撤销"),
    },
    filters=(
        Filter(text=tr("未完"), states=(ORDERED, ENGRAVED, COLLECTED)),
        Filter(text=tr("待刻制"), states=(ORDERED,)),
        Filter(text=tr("待领"), states=(ENGRAVED,)),
        Filter(text=tr("全部")),
    ),
    labels={
        "number": tr("委托单号"),
        "seals": tr("印章"),
        "cost": tr("费用"),
        "engraver": tr("刻制单位"),
        "phone": tr("联系电话"),
        "receiver": tr("领取人"),
        "registrar": tr("登记人"),
        "filing_number": tr("备案编号"),
        "codes": tr("印章编码"),
        "reason": tr("原因"),
    },
    live=_with_cost,
    acts=(
        RegisterAct(
            code="engraved",
            duty=Duty.RUN_SEALS,
            text=tr("已刻制"),
            offered=in_state(ORDERED),
            asked=asking(tr("刻制完成"), tr("登记"), (extra("note", tr("备注")),)),
            work=lambda acts, record, values: SealOrders(acts.desk).engraved(
                chosen(record), acts.actor, note=values["note"]
            ),
        ),
        RegisterAct(
            code="collected",
            duty=Duty.RUN_SEALS,
            text=tr("领取（印模已盖并扫描）"),
            offered=in_state(ENGRAVED),
            asked=asking(
                tr("领取印章"),
                tr("登记领取"),
                (
                    text("receiver", tr("领取人")),
                    number("receiver_number", tr("证件号码"), required=False),
                    text("file", tr("盖好印模的登记表扫描件（jpg、png、pdf）")),
                ),
                note=tr("当面盖在登记表的框里，扫描存档；企业开办的“公章刻制”随之办结。"),
                captures="file",
            ),
            work=_collected,
        ),
        RegisterAct(
            code="filed",
            duty=Duty.RUN_SEALS,
            text=tr("登记备案编号"),
            offered=in_state(COLLECTED),
            asked=_filing,
            work=_filed,
        ),
        _print(REGISTRATION),
        _print(ORDER_SHEET),
        RegisterAct(
            code="cancel",
            duty=Duty.RUN_SEALS,
            text=tr("撤销委托"),
            offered=in_state(ORDERED, ENGRAVED),
            asked=asking(tr("撤销刻章委托"), tr("撤销"), (long("reason", tr("原因")),)),
            work=lambda acts, record, values: SealOrders(acts.desk).cancel(
                chosen(record), acts.actor, reason=values["reason"]
            ),
        ),
    ),
)
SEAL_REGISTERS: tuple[Register, ...] = (USED, ORDERS)
