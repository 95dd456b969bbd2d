"""Acts of 模拟审批 in the menu of a case: open it simulated, turn it into a formal one.

Owned by no thread. The one rule: what is brought anew on the day of conversion is ticked one
by one; the desk lists what does not hold and refuses without it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from desk.acts.acting import check
from desk.acts.conversions import Conversions
from desk.case import Case
from desk.done import Done
from desk.duties import Duty
from desk.events.facts import Mode
from desk.stages import Act, Stage
from desk.steps.converting import rechecked
from ui.window.case_acts.commitment import TICKED, duty_gate
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView


def _may_simulate(case: Case, _around: Surroundings) -> bool:
    item = case.item
    offered = item is not None and item.simulation_allowed
    return offered and case.stage is Stage.DRAFT and case.mode is Mode.FORMAL


def _simulate_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("模拟审批"),
        note=tr("凭意向书办理；单据带水印，只出意见不出证照，分开统计，随后可转正式。"),
        fields=(
            FieldView(code="letter", label=tr("意向书名称或文号"), required=True, wide=True),
            FieldView(code="issuer", label=tr("出具单位"), required=True),
            FieldView(code="dated", label=tr("日期"), kind=FieldKind.DATE, required=True),
        ),
        do_text=tr("按模拟审批办理"),
    )


def _simulate(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Conversions(acts.desk).simulate(
        case.case_id,
        acts.actor,
        letter=values["letter"],
        issuer=values["issuer"],
        dated=date.fromisoformat(values["dated"]),
    )


def _may_convert(case: Case, around: Surroundings) -> bool:
    simulated = case.mode is Mode.SIMULATED and case.stage is Stage.DECIDED
    return simulated and case.is_held_by(around.station.station_id)


def _convert_asked(case: Case, around: Surroundings) -> AskView:
    looked = {each.code: each.why for each in rechecked(case, case.get_item(), around.today)}
    rules = [rule for rule in case.rules() if rule.code in looked]
    ticks = tuple(
        FieldView(
            code=f"renewed_{rule.code}",
            label=looked[rule.code],
            kind=FieldKind.TICK,
            hint=tr("{0} {1}（已收新的）", n, rule.name),
        )
        for n, rule in enumerate(rules, start=2)
    )
    short = tr("复核出 {0} 份材料不再有效，收到新的逐份勾选。", len(rules)) if rules else ""
    return AskView(
        title=tr("转为正式件"),
        note=tr("新办件、新编号，受理日期为今天；模拟件归档并相互链接。{0}", short),
        fields=(
            FieldView(
                code="matched", label=tr("核对人证"), kind=FieldKind.TICK, hint=tr("1 人证一致")
            ),
            *ticks,
        ),
        do_text=tr("转为正式件"),
    )


def _convert_gate(acts: Acts, case: Case) -> None:
    check(acts.desk, Act.CONVERT, case, acts.actor)


def _convert(acts: Acts, case: Case, values: Values) -> Done[Any]:
    renewed = {
        code.removeprefix("renewed_")
        for code, value in values.items()
        if code.startswith("renewed_") and value == TICKED
    }
    return Conversions(acts.desk).convert(
        case.case_id,
        acts.actor,
        renewed=frozenset(renewed),
        matched=values["matched"] == TICKED,
    )


CONVERSION_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="simulate",
        duty=Duty.SIMULATE,
        text=tr("按模拟审批办理（意向书）"),
        offered=_may_simulate,
        asked=_simulate_asked,
        gate=duty_gate(Duty.SIMULATE),
        work=_simulate,
        said=tr("本件按模拟审批办理：单据带水印，只出意见。"),
    ),
    CaseAct(
        code="convert",
        act=Act.CONVERT,
        text=tr("转为正式件"),
        offered=_may_convert,
        asked=_convert_asked,
        gate=_convert_gate,
        work=_convert,
        said=tr("已转为正式件：新编号，今天受理。"),
    ),
)
