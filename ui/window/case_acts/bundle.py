"""Acts on the parts of a bundle, on what is given away, on policies.

Owned by no thread. The one rule: nothing is preset that the applicant or a department has to
say; where one part alone runs it is the one meant.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desk.acts.bundles import Bundles, offered, policies
from desk.bundles import CHOOSABLE, CODED_LICENCES, NO, YES, PartState
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty, check_duty
from desk.stages import Stage
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

MANNERS = (Option(code="printed", text="打印"), Option(code="sent", text="发送"))
CHOICES = (Option(code=YES, text="办"), Option(code=NO, text="不办"))


def gate(duty: Duty) -> Callable[[Acts, Case], None]:
    """Asks the desk before anybody types for a refusal."""
    return lambda acts, case: check_duty(duty, acts.actor, acts.desk.station, case)


def choice(code: str, label: str, options: Sequence[Option]) -> FieldView:
    """A choice; the only one there is stands there already."""
    return FieldView(
        code=code,
        label=label,
        kind=FieldKind.CHOICE,
        options=tuple(options),
        value=options[0].code if len(options) == 1 else "",
        required=True,
        wide=True,
    )


def words(code: str, label: str, *, required: bool = True, hint: str = "") -> FieldView:
    """A line of text."""
    return FieldView(code=code, label=label, required=required, hint=hint, wide=True)


def reason(label: str) -> FieldView:
    """Why."""
    return FieldView(
        code="reason", label=label, kind=FieldKind.LONG_TEXT, required=True, wide=True
    )


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
    hint = f"{'、'.join(coded)}填统一社会信用代码" if coded else "账号、编号，没有的不填"
    return AskView(
        title="登记部分结果",
        note="照部门交回的结果文书登记，标为人工登记；平台的结果到了以平台为准。",
        fields=(
            choice("part", "部分", _in(case, PartState.RUNNING)),
            FieldView(code="number", label="编号", kind=FieldKind.CODE, hint=hint, wide=True),
            words("document", "结果文书", required=False, hint="文号"),
        ),
        do_text="登记已办",
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
        title="登记部分未通过",
        note="已办的部分都保留；只有等它的部分受阻，由值班主任登记重办或不再办。",
        fields=(
            choice("part", "部分", _in(case, PartState.RUNNING)),
            reason("部门的理由"),
            words("document", "结果文书", required=False, hint="文号"),
        ),
        do_text="登记未通过",
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
        parts = choice("part", "部分", _in(case, PartState.FAILED))
        fields = (parts, reason("理由"))
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
        title="选择办不办",
        note="由申请人自愿选择，先问清再选；没有问的不填。",
        fields=tuple(fields),
        do_text="登记选择",
    )


def _choose(acts: Acts, case: Case, values: Values) -> Done[Case]:
    codes = [option.code for option in _choosable(case)]
    return Bundles(acts.desk).choose(
        case.case_id,
        acts.actor,
        wanted=tuple(code for code in codes if values.get(code) == YES),
        unwanted=tuple(code for code in codes if values.get(code) == NO),
    )


def _in_stage(case: Case) -> bool:
    stages: frozenset[Stage] = TABLE[Duty.GIVE_AWAY].stages or frozenset()
    return case.item is not None and case.stage in stages


def _gifts(case: Case, around: Surroundings) -> tuple[Option, ...]:
    return tuple(Option(code=g.code, text=g.name) for g in offered(case, around.today))


def _packs(case: Case, around: Surroundings) -> tuple[Option, ...]:
    if case.applicant is None:
        return ()
    return tuple(Option(code=p.code, text=p.name) for p in policies(case, around.today))


def _give_asked(case: Case, around: Surroundings) -> AskView:
    return AskView(
        title="免费发放",
        note="每家企业只发一次，按统一社会信用代码登记；联网后由平台核定谁先发。",
        fields=(
            choice("gift", "物品", _gifts(case, around)),
            FieldView(
                code="number", label="编号", kind=FieldKind.CODE, hint="印章备案号、设备号"
            ),
        ),
        do_text="登记发放",
    )


def _give(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).give(
        case.case_id, acts.actor, values["gift"], number=values.get("number", "")
    )


def _policy_asked(case: Case, around: Surroundings) -> AskView:
    return AskView(
        title="发放政策包",
        note="按申请人类型和当天有效的政策列出。",
        fields=(
            choice("pack", "政策包", _packs(case, around)),
            FieldView(
                code="manner",
                label="方式",
                kind=FieldKind.CHOICE,
                options=MANNERS,
                required=True,
                wide=True,
            ),
        ),
        do_text="登记发放",
    )


def _policy(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).hand_policy(
        case.case_id, acts.actor, values["pack"], manner=values.get("manner", "")
    )


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="part_done",
        text="登记部分结果（一件事）",
        offered=_has(PartState.RUNNING),
        asked=_done_asked,
        work=_done,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="part_failed",
        text="登记部分未通过",
        offered=_has(PartState.RUNNING),
        asked=_failed_asked,
        work=_failed,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="part_retry",
        text="未通过的部分重办（值班主任）",
        offered=_has(PartState.FAILED),
        asked=_settle_asked("部分重办", "部门或申请人改正后再办一次，原结果保留。", "重办"),
        work=_retry,
        gate=gate(Duty.SETTLE_PART),
    ),
    CaseAct(
        code="part_give_up",
        text="未通过的部分不再办（值班主任）",
        offered=_has(PartState.FAILED),
        asked=_settle_asked("部分不再办", "等它的部分一起不再办，已办的都保留。", "不再办"),
        work=_give_up,
        gate=gate(Duty.SETTLE_PART),
    ),
    CaseAct(
        code="choose_parts",
        text="选择办不办（自愿部分）",
        offered=_choose_offered,
        asked=_choose_asked,
        work=_choose,
        gate=gate(Duty.RUN_PART),
    ),
    CaseAct(
        code="give_away",
        text="免费发放（印章、发票等）",
        offered=lambda case, around: _in_stage(case) and bool(_gifts(case, around)),
        asked=_give_asked,
        work=_give,
        gate=gate(Duty.GIVE_AWAY),
    ),
    CaseAct(
        code="hand_policy",
        text="发放政策包",
        offered=lambda case, around: _in_stage(case) and bool(_packs(case, around)),
        asked=_policy_asked,
        work=_policy,
        gate=gate(Duty.GIVE_AWAY),
    ),
)
