"""Acts of promises in the menu of a case: 告知承诺, 容缺, 强实名, 终止.

Owned by no thread. The one rule: who chose, by which channel, what was found are the clerk's
words; nothing that the law asks for is preset.
"""

from __future__ import annotations

from typing import Any

from desk.acts.promises import Promises
from desk.case import Case
from desk.commitment import Chooser, PromiseState
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.stages import Stage
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.followups import verification_view
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

TICKED = "yes"
CHOOSERS = tuple(Option(code=each.value, text=word(each.label)) for each in Chooser)
EARLY = frozenset({Stage.DRAFT, Stage.RECEIVED})


def reason_field(label: str = tr("原因"), code: str = "reason") -> FieldView:
    """A field for the words that an entry needs."""
    return FieldView(code=code, label=label, kind=FieldKind.LONG_TEXT, required=True, wide=True)


def duty_gate(duty: Duty) -> Any:
    """A gate that asks the table of duties before anybody types."""

    def gate(acts: Acts, case: Case) -> None:
        check_duty(duty, acts.actor, acts.desk.station, case)

    return gate


def _can_promise(case: Case, _around: Surroundings) -> bool:
    item, made = case.item, case.dossier.promise
    offered = item is not None and item.promise is not None and item.commitment_allowed
    standing = made is not None and made.state is PromiseState.MADE
    return offered and case.stage in EARLY and not standing


def _promise_asked(case: Case, _around: Surroundings) -> AskView:
    rule = case.get_item().promise
    told = [] if rule is None else [tr("告知：{0}", rule.text)]
    if rule is not None:
        names = {each.code: each.name for each in case.get_item().materials}
        waived = tr("、").join(names.get(code, code) for code in rule.waives)
        barred = tr("；").join(
            tr("{0}（{1}）", each.name, each.article) for each in rule.exclusions
        )
        told.append(tr("免交：{0}。核查期限：决定后 {1}。", waived, rule.verify_within.text))
        told.append(tr("后果：{0}", rule.consequence))
        told.append(tr("不适用：{0}。信用未查到的可以承诺，标记待核验。", barred or tr("无")))
    return AskView(
        title=tr("告知承诺"),
        note="\n".join(told),
        fields=(
            FieldView(
                code="by",
                label=tr("谁选择"),
                kind=FieldKind.CHOICE,
                options=CHOOSERS,
                required=True,
                wide=True,
            ),
            FieldView(
                code="express",
                label=tr("特别授权"),
                kind=FieldKind.TICK,
                hint=tr("1 授权书写明可以代为承诺（代理人选择时）"),
            ),
        ),
        do_text=tr("申请人选择告知承诺"),
    )


def _promise(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).make(
        case.case_id,
        acts.actor,
        chosen_by=Chooser(values["by"]),
        express_authority=values["express"] == TICKED,
    )


def _has_promise(case: Case, _around: Surroundings) -> bool:
    made = case.dossier.promise
    return made is not None and made.state is PromiseState.MADE and case.decision is None


def _withdraw_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("撤回承诺"),
        note=tr("撤回后，免交的材料要重新提交；不交的退件。"),
        fields=(reason_field(),),
        do_text=tr("撤回承诺"),
        tone=Tone.WARN,
    )


def _withdraw(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).withdraw(case.case_id, acts.actor, reason=values["reason"])


def _to_verify(case: Case, _around: Surroundings) -> bool:
    made = case.dossier.promise
    return made is not None and made.state is PromiseState.MADE and case.decision is not None


def _verify_asked(_case: Case, _around: Surroundings) -> AskView:
    return verification_view(tr("不实的撤销已发的证照，并记入本件。"))


def _verify(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).verify(
        case.case_id,
        acts.actor,
        kept=values["found"] == "kept",
        finding=values["finding"],
        revocation=values["revocation"],
    )


def _to_prove(case: Case, _around: Surroundings) -> bool:
    item = case.item
    strong = item is not None and item.strong_identity
    return strong and case.stage in EARLY and case.dossier.real_name is None


def _prove_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("登记联网核验（强实名）"),
        note=tr("照核验平台给的结果录入；没有网络时只能收件。"),
        fields=(
            FieldView(code="source", label=tr("核验渠道"), required=True),
            FieldView(
                code="reference", label=tr("核验流水号"), kind=FieldKind.CODE, required=True
            ),
        ),
        do_text=tr("登记核验"),
    )


def _prove(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).verify_identity(
        case.case_id,
        acts.actor,
        source=values["source"],
        reference=values["reference"],
    )


COMMITMENT_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="make_promise",
        duty=Duty.MAKE_PROMISE,
        text=tr("告知承诺（申请人选择）"),
        offered=_can_promise,
        asked=_promise_asked,
        gate=duty_gate(Duty.MAKE_PROMISE),
        work=_promise,
        said=tr("申请人选择了告知承诺，免交的材料已标记。"),
    ),
    CaseAct(
        code="withdraw_promise",
        duty=Duty.WITHDRAW_PROMISE,
        text=tr("撤回承诺"),
        offered=_has_promise,
        asked=_withdraw_asked,
        work=_withdraw,
        said=tr("承诺已撤回，免交的材料要重新提交。"),
    ),
    CaseAct(
        code="verify_identity",
        duty=Duty.VERIFY_IDENTITY,
        text=tr("登记联网核验（强实名）"),
        offered=_to_prove,
        asked=_prove_asked,
        gate=duty_gate(Duty.VERIFY_IDENTITY),
        work=_prove,
        said=tr("联网核验已登记。"),
    ),
    CaseAct(
        code="verify_promise",
        duty=Duty.VERIFY_PROMISE,
        text=tr("承诺核查"),
        offered=_to_verify,
        asked=_verify_asked,
        gate=duty_gate(Duty.VERIFY_PROMISE),
        work=_verify,
    ),
)
