"""Acts on the parts of a bundle: record, settle, choose, look at their clocks.

Owned by no thread. The one rule: nothing is preset that the applicant or a department has to
say; where one part alone runs it is the one meant.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.bundles import Bundles
from desk.bundles import CHOOSABLE, CODED_LICENCES, NO, YES, PartState
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty
from ui.window.case_acts.asked import choice, gate, reason, words
from ui.window.case_acts.giveaway import GIVEAWAY_ACTS
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.part_clocks import parts_sheet
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

CHOICES = (Option(code=YES, text=tr("办")), Option(code=NO, text=tr("不办")))


def _in(case: Case, *states: PartState) -> tuple[Option, ...]:
    """The parts in those states, as a choice."""
    bundle = case.dossier.bundle
    codes = () if bundle is None else bundle.codes(*states)
    rules = () if case.item is None else case.item.bundle
    return tuple(Option(code=r.code, text=r.name) for r in rules if r.code in codes)


def _stands_in(case: Case, around: Surroundings, duty: Duty) -> bool:
    stages = TABLE[duty].stages
    here = case.is_held_by(around.station.station_id)
    return here and (stages is None or case.stage in stages)


def _has(*states: PartState) -> Callable[[Case, Surroundings], bool]:
    return lambda case, around: (
        _stands_in(case, around, Duty.RUN_PART) and bool(_in(case, *states))
    )


def _done_asked(case: Case, _around: Surroundings) -> AskView:
    coded = [rule.name for rule in case.get_item().bundle if rule.result in CODED_LICENCES]
    hint = (
        tr("{0}填统一社会信用代码", tr("、").join(coded))
        if coded
        else tr("账号、编号，没有的不填")
    )
    return AskView(
        title=tr("登记部分结果"),
        note=tr("照部门交回的结果文书登记，标为人工登记；平台的结果到了以平台为准。"),
        fields=(
            choice("part", tr("部分"), _in(case, PartState.RUNNING)),
            FieldView(
                code="number", label=tr("编号"), kind=FieldKind.CODE, hint=hint, wide=True
            ),
            words("document", tr("结果文书"), required=False, hint=tr("文号")),
        ),
        do_text=tr("登记已办"),
    )


def _done(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).finish(
        case.case_id,
        acts.actor,
        values["part"],
        number=values.get("number", ""),
        document=values.get("document", ""),
    )


def _failed_asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("登记部分未通过"),
        note=tr("已办的部分都保留；只有等它的部分受阻，由值班主任登记重办或不再办。"),
        fields=(
            choice("part", tr("部分"), _in(case, PartState.RUNNING)),
            reason(tr("部门的理由")),
            words("document", tr("结果文书"), required=False, hint=tr("文号")),
        ),
        do_text=tr("登记未通过"),
        tone=Tone.WARN,
    )


def _failed(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).fail(
        case.case_id,
        acts.actor,
        values["part"],
        reason=values["reason"],
        document=values.get("document", ""),
    )


def _settle_asked(title: str, note: str, do_text: str) -> Callable[..., AskView]:
    def made(case: Case, _around: Surroundings) -> AskView:
        parts = choice("part", tr("部分"), _in(case, PartState.FAILED))
        fields = (parts, reason(tr("理由")))
        return AskView(title=title, note=note, fields=fields, do_text=do_text, tone=Tone.WARN)

    return made


def _retry(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).retry(
        case.case_id, acts.actor, values["part"], reason=values["reason"]
    )


def _give_up(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).give_up(
        case.case_id, acts.actor, values["part"], reason=values["reason"]
    )


def _choosable(case: Case) -> tuple[Option, ...]:
    """The optional parts that did not begin; before acceptance all of them."""
    optional = [rule for rule in case.get_item().bundle if rule.optional]
    if case.dossier.bundle is None:
        return tuple(Option(code=rule.code, text=rule.name) for rule in optional)
    found = {option.code for option in _in(case, *CHOOSABLE)}
    return tuple(Option(code=r.code, text=r.name) for r in optional if r.code in found)


def _choose_offered(case: Case, around: Surroundings) -> bool:
    return _stands_in(case, around, Duty.RUN_PART) and bool(_choosable(case))


def _choose_asked(case: Case, _around: Surroundings) -> AskView:
    fields = [
        FieldView(
            code=option.code,
            label=option.text,
            kind=FieldKind.CHOICE,
            options=CHOICES,
            wide=True,
        )
        for option in _choosable(case)
    ]
    return AskView(
        title=tr("选择办不办"),
        note=tr("由申请人自愿选择，先问清再选；没有问的不填。"),
        fields=tuple(fields),
        do_text=tr("登记选择"),
    )


def _choose(acts: Acts, case: Case, values: Values) -> Done[Case]:
    codes = [option.code for option in _choosable(case)]
    return Bundles(acts.desk).choose(
        case.case_id,
        acts.actor,
        wanted=tuple(code for code in codes if values.get(code) == YES),
        unwanted=tuple(code for code in codes if values.get(code) == NO),
    )


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="part_done",
        duty=Duty.RUN_PART,
        text=tr("登记部分结果（一件事）"),
        offered=_has(PartState.RUNNING),
        asked=_done_asked,
        work=_done,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="part_failed",
        duty=Duty.RUN_PART,
        text=tr("登记部分未通过"),
        offered=_has(PartState.RUNNING),
        asked=_failed_asked,
        work=_failed,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="part_retry",
        duty=Duty.SETTLE_PART,
        text=tr("未通过的部分重办（值班主任）"),
        offered=_has(PartState.FAILED),
        asked=_settle_asked(
            tr("部分重办"), tr("部门或申请人改正后再办一次，原结果保留。"), tr("重办")
        ),
        work=_retry,
        gate=gate(Duty.SETTLE_PART),
    ),
    CaseAct(
        code="part_give_up",
        duty=Duty.SETTLE_PART,
        text=tr("未通过的部分不再办（值班主任）"),
        offered=_has(PartState.FAILED),
        asked=_settle_asked(
            tr("部分不再办"), tr("等它的部分一起不再办，已办的都保留。"), tr("不再办")
        ),
        work=_give_up,
        gate=gate(Duty.SETTLE_PART),
    ),
    CaseAct(
        code="choose_parts",
        duty=Duty.RUN_PART,
        text=tr("选择办不办（自愿部分）"),
        offered=_choose_offered,
        asked=_choose_asked,
        work=_choose,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="part_clocks",
        text=tr("各部分期限、表单和材料"),
        offered=lambda case, _around: case.dossier.bundle is not None,
        work=lambda acts, _case, _values: Done(acts.desk.calendar),
        shown=lambda calendar, case, today: parts_sheet(case, calendar, today),
    ),
    *GIVEAWAY_ACTS,
)
