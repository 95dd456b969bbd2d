"""Registers of evidence: originals in custody (screen 23), what waits for a register.

Owned by no thread. The one rule: cells show a record and make nothing up; an original that
should be back is said to be late.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.acts.evidence import Evidence
from desk.custody import Place, moves_from
from desk.done import Done
from desk.proof import Verdict
from desk.record import Record
from desk.registers.evidence import CUSTODY, VERIFICATION
from ui.window.operations.acts import Acts
from ui.window.presenters.days import clock_time, month_day
from ui.window.presenters.followups import custody_fields
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.port import Filter, Register, RegisterAct, Values
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView

TEXTS = {
    Place.WINDOW: tr("收回窗口"),
    Place.OUT: tr("送部门"),
    Place.RETURNED: tr("退还申请人"),
}


def _custody_cells(record: Record, around: Surroundings) -> tuple[str, ...]:
    facts = record.facts
    due = ""
    if record.due is not None:
        late = tr("，已超期") if record.due < around.today else ""
        due = f"{month_day(record.due)}{late}"
    return (
        record.title,
        tr("{0} 件", facts.get("count", "")),
        facts.get("holder", ""),
        due,
        f"{month_day(record.changed.date())} {clock_time(record.changed)}",
    )


def _offered(to: Place) -> Any:
    def offered(record: Record | None, _around: Surroundings) -> bool:
        return record is not None and to in moves_from(Place(record.state))

    return offered


def _asked(to: Place) -> Any:
    def asked(_record: Record | None, _around: Surroundings) -> AskView:
        return AskView(
            title=tr("原件：{0}", TEXTS[to]),
            fields=(*custody_fields(out=to is Place.OUT),),
            do_text=tr("登记交接"),
        )

    return asked


def _move(to: Place) -> Any:
    def work(acts: Acts, record: Record | None, values: Values) -> Done[Any]:
        if record is None:
            raise AssertionError("an act on no record")
        due = values.get("due", "")
        return Evidence(acts.desk).move_original(
            record.case_id,
            record.facts["material"],
            acts.actor,
            to=to,
            giver=values["giver"],
            receiver=values["receiver"],
            paper=values["paper"],
            due=date.fromisoformat(due) if due else None,
        )

    return work


def _verification_cells(record: Record, _around: Surroundings) -> tuple[str, ...]:
    facts = record.facts
    return (
        record.title,
        facts.get("licence", ""),
        facts.get("register", "") or tr("尚未查询"),
        facts.get("report", ""),
        facts.get("why", ""),
        f"{month_day(record.changed.date())} {clock_time(record.changed)}",
    )


REGISTERS: tuple[Register, ...] = (
    Register(
        code="custody",
        title=tr("原件"),
        empty=tr("没有留在窗口或送出的原件。在办件里按 Ctrl+M 登记“原件：留在窗口”。"),
        kinds=(CUSTODY,),
        columns=(tr("材料"), tr("件数"), tr("现在谁手里"), tr("应还"), tr("最近交接")),
        cells=_custody_cells,
        states={place.value: word(place.label) for place in Place},
        filters=(
            Filter(text=tr("未退还"), states=(Place.WINDOW.value, Place.OUT.value)),
            Filter(text=tr("在部门"), states=(Place.OUT.value,)),
            Filter(text=tr("全部")),
        ),
        acts=tuple(
            RegisterAct(
                code=f"original_{to.value}",
                text=TEXTS[to],
                work=_move(to),
                offered=_offered(to),
                asked=_asked(to),
                said=tr("原件交接已登记。"),
            )
            for to in Place
        ),
    ),
    Register(
        code="verification",
        title=tr("待核验"),
        empty=tr("没有等候核验的电子证照和共享数据。"),
        kinds=(VERIFICATION,),
        columns=(
            tr("材料"),
            tr("证照"),
            tr("查询处"),
            tr("查询编号"),
            tr("不符原因"),
            tr("最近"),
        ),
        cells=_verification_cells,
        states={verdict.value: word(verdict.label) for verdict in Verdict},
        filters=(
            Filter(text=tr("待核验"), states=(Verdict.PENDING.value,)),
            Filter(text=tr("核验不符"), states=(Verdict.CONTRADICTED.value,)),
            Filter(text=tr("全部")),
        ),
    ),
)
