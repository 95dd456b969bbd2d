"""Acts on what is given away to a new company, and on policy packs.

Owned by no thread. The one rule: only what is in force that day is offered, and each company
gets a thing once.
"""

from __future__ import annotations

from desk.acts.bundles import Bundles, offered, policies
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty
from desk.stages import Stage
from ui.window.case_acts.asked import choice, gate
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

MANNERS = (Option(code="printed", text=tr("打印")), Option(code="sent", text=tr("发送")))


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
        title=tr("免费发放"),
        note=tr("每家企业只发一次，按统一社会信用代码登记；联网后由平台核定谁先发。"),
        fields=(
            choice("gift", tr("物品"), _gifts(case, around)),
            FieldView(
                code="number",
                label=tr("编号"),
                kind=FieldKind.CODE,
                hint=tr("印章备案号、设备号"),
            ),
        ),
        do_text=tr("登记发放"),
    )


def _give(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).give(
        case.case_id, acts.actor, values["gift"], number=values.get("number", "")
    )


def _policy_asked(case: Case, around: Surroundings) -> AskView:
    return AskView(
        title=tr("发放政策包"),
        note=tr("按申请人类型和当天有效的政策列出。"),
        fields=(
            choice("pack", tr("政策包"), _packs(case, around)),
            FieldView(
                code="manner",
                label=tr("方式"),
                kind=FieldKind.CHOICE,
                options=MANNERS,
                required=True,
                wide=True,
            ),
        ),
        do_text=tr("登记发放"),
    )


def _policy(acts: Acts, case: Case, values: Values) -> Done[Case]:
    return Bundles(acts.desk).hand_policy(
        case.case_id, acts.actor, values["pack"], manner=values.get("manner", "")
    )


GIVEAWAY_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="give_away",
        duty=Duty.GIVE_AWAY,
        text=tr("免费发放（印章、发票等）"),
        offered=lambda case, around: _in_stage(case) and bool(_gifts(case, around)),
        asked=_give_asked,
        work=_give,
        gate=gate(Duty.GIVE_AWAY),
    ),
    CaseAct(
        code="hand_policy",
        duty=Duty.GIVE_AWAY,
        text=tr("发放政策包"),
        offered=lambda case, around: _in_stage(case) and bool(_packs(case, around)),
        asked=_policy_asked,
        work=_policy,
        gate=gate(Duty.GIVE_AWAY),
    ),
)
