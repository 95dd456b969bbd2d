"""Acts of promises in the menu of a case: 告知承诺, 容缺, 强实名, 终止.

Owned by no thread. The one rule: who chose, by which channel, what was found are the clerk's
words; nothing that the law asks for is preset.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from desk.acts.acting import check
from desk.acts.promises import Promises
from desk.case import Case
from desk.case_clock import is_tolerance_over, owed, tolerance_day
from desk.commitment import Chooser, PromiseState
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.people import Role
from desk.stages import Act, Stage, allowed
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.days import with_weekday
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option
from ui.window.views.shell import Tone

TICKED = "yes"
CHOOSERS = tuple(Option(code=each.value, text=each.label) for each in Chooser)
CHANNELS = tuple(Option(code=words, text=words) for words in ("当面", "电话", "短信", "邮寄"))
FOUND = (Option(code="kept", text="属实"), Option(code="breached", text="不实"))
EARLY = frozenset({Stage.DRAFT, Stage.RECEIVED})


def reason_field(label: str = "原因", code: str = "reason") -> FieldView:
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
    told = [] if rule is None else [f"告知：{rule.text}"]
    if rule is not None:
        names = {each.code: each.name for each in case.get_item().materials}
        waived = "、".join(names.get(code, code) for code in rule.waives)
        barred = "；".join(f"{each.name}（{each.article}）" for each in rule.exclusions)
        told.append(f"免交：{waived}。核查期限：决定后 {rule.verify_within.text}。")
        told.append(f"后果：{rule.consequence}")
        told.append(f"不适用：{barred or '无'}。信用未查到的可以承诺，标记待核验。")
    return AskView(
        title="告知承诺",
        note="\n".join(told),
        fields=(
            FieldView(
                code="by",
                label="谁选择",
                kind=FieldKind.CHOICE,
                options=CHOOSERS,
                required=True,
                wide=True,
            ),
            FieldView(
                code="express",
                label="特别授权",
                kind=FieldKind.TICK,
                hint="1 授权书写明可以代为承诺（代理人选择时）",
            ),
        ),
        do_text="申请人选择告知承诺",
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
        title="撤回承诺",
        note="撤回后，免交的材料要重新提交；不交的退件。",
        fields=(reason_field(),),
        do_text="撤回承诺",
        tone=Tone.WARN,
    )


def _withdraw(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).withdraw(case.case_id, acts.actor, reason=values["reason"])


def _to_verify(case: Case, _around: Surroundings) -> bool:
    made = case.dossier.promise
    return made is not None and made.state is PromiseState.MADE and case.decision is not None


def _verify_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="承诺核查",
        note="不实的撤销已发的证照，并记入本件。",
        fields=(
            FieldView(
                code="found",
                label="核查结果",
                kind=FieldKind.CHOICE,
                options=FOUND,
                required=True,
                wide=True,
            ),
            FieldView(code="finding", label="查到什么", kind=FieldKind.LONG_TEXT, wide=True),
            FieldView(code="revocation", label="撤销决定文号", hint="不实且已发证的填写"),
        ),
        do_text="登记核查结果",
    )


def _verify(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).verify(
        case.case_id,
        acts.actor,
        kept=values["found"] == "kept",
        finding=values["finding"],
        revocation=values["revocation"],
    )


def _to_sign(case: Case, _around: Surroundings) -> bool:
    signed = case.dossier.tolerance.acknowledged_at
    return case.stage in EARLY and bool(owed(case)) and signed is None


def _sign_asked(case: Case, _around: Surroundings) -> AskView:
    names = {rule.code: rule.name for rule in case.rules()}
    listed = "、".join(names.get(code, code) for code in owed(case))
    return AskView(
        title="容缺承诺书",
        note=f"后补材料：{listed}。申请人已阅读并签署承诺书后按 F12；补齐前不出证。",
        do_text="申请人已签承诺书",
    )


def _sign(acts: Acts, case: Case, _values: Values) -> Done[Any]:
    return Promises(acts.desk).acknowledge_tolerance(case.case_id, acts.actor)


def _is_owed(case: Case, _around: Surroundings) -> bool:
    return (
        case.accepted_at is not None
        and bool(owed(case))
        and case.dossier.tolerance.reminder is None
    )


def _remind_asked(case: Case, _around: Surroundings) -> AskView:
    days = [day for code in owed(case) if (day := tolerance_day(case, code)) is not None]
    until = with_weekday(min(days)) if days else ""
    return AskView(
        title="容缺提醒",
        note=f"只提醒一次，记入本件。补交期限 {until}。",
        fields=(
            FieldView(
                code="channel",
                label="方式",
                kind=FieldKind.CHOICE,
                options=CHANNELS,
                required=True,
                wide=True,
            ),
            FieldView(code="note", label="结果", wide=True, hint="如 已接听"),
        ),
        do_text="登记提醒",
    )


def _remind(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).remind(
        case.case_id, acts.actor, channel=values["channel"], note=values["note"]
    )


def _is_overdue(case: Case, around: Surroundings) -> bool:
    return is_tolerance_over(case, around.today) and around.actor.role is Role.SUPERVISOR


def _extend_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="容缺延期（不可抗力）",
        note="逾期只能终止办理，或因不可抗力延期；由值班主任决定并记录。",
        fields=(
            FieldView(code="until", label="延到", kind=FieldKind.DATE, required=True),
            reason_field("不可抗力的事由", "ground"),
        ),
        do_text="决定延期",
        tone=Tone.WARN,
    )


def _extend(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).extend_tolerance(
        case.case_id,
        acts.actor,
        until=date.fromisoformat(values["until"]),
        ground=values["ground"],
    )


def _to_prove(case: Case, _around: Surroundings) -> bool:
    item = case.item
    strong = item is not None and item.strong_identity
    return strong and case.stage in EARLY and case.dossier.real_name is None


def _prove_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="登记联网核验（强实名）",
        note="照核验平台给的结果录入；没有网络时只能收件。",
        fields=(
            FieldView(code="source", label="核验渠道", required=True),
            FieldView(code="reference", label="核验流水号", kind=FieldKind.CODE, required=True),
        ),
        do_text="登记核验",
    )


def _prove(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return Promises(acts.desk).verify_identity(
        case.case_id,
        acts.actor,
        source=values["source"],
        reference=values["reference"],
    )


def _may_terminate(case: Case, around: Surroundings) -> bool:
    here = case.is_held_by(around.station.station_id)
    known = Act.TERMINATE in allowed(case.stage)
    return here and known and (case.decision is None or bool(owed(case)))


def _terminate_asked(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="终止办理",
        note="由值班主任决定；写明理由，打印终止办理通知书。",
        fields=(reason_field("终止的理由"),),
        do_text="终止办理",
        tone=Tone.BAD,
    )


def _terminate_gate(acts: Acts, case: Case) -> None:
    check(acts.desk, Act.TERMINATE, case, acts.actor)


def _terminate(acts: Acts, case: Case, values: Mapping[str, str]) -> Done[Any]:
    return acts.outcomes.terminate(case.case_id, acts.actor, reason=values["reason"])


COMMITMENT_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="make_promise",
        text="告知承诺（申请人选择）",
        offered=_can_promise,
        asked=_promise_asked,
        gate=duty_gate(Duty.MAKE_PROMISE),
        work=_promise,
        said="申请人选择了告知承诺，免交的材料已标记。",
    ),
    CaseAct(
        code="withdraw_promise",
        text="撤回承诺",
        offered=_has_promise,
        asked=_withdraw_asked,
        work=_withdraw,
        said="承诺已撤回，免交的材料要重新提交。",
    ),
    CaseAct(
        code="sign_tolerance",
        text="容缺承诺书已签",
        offered=_to_sign,
        asked=_sign_asked,
        gate=duty_gate(Duty.MAKE_PROMISE),
        work=_sign,
        said="已登记申请人签署容缺承诺书。",
    ),
    CaseAct(
        code="verify_identity",
        text="登记联网核验（强实名）",
        offered=_to_prove,
        asked=_prove_asked,
        gate=duty_gate(Duty.VERIFY_IDENTITY),
        work=_prove,
        said="联网核验已登记。",
    ),
    CaseAct(
        code="remind",
        text="容缺提醒（一次）",
        offered=_is_owed,
        asked=_remind_asked,
        gate=duty_gate(Duty.REMIND),
        work=_remind,
    ),
    CaseAct(
        code="extend_tolerance",
        text="容缺延期（不可抗力，值班主任）",
        offered=_is_overdue,
        asked=_extend_asked,
        gate=duty_gate(Duty.EXTEND_TOLERANCE),
        work=_extend,
    ),
    CaseAct(
        code="terminate",
        text="终止办理（值班主任）",
        offered=_may_terminate,
        asked=_terminate_asked,
        gate=_terminate_gate,
        work=_terminate,
    ),
    CaseAct(
        code="verify_promise",
        text="承诺核查",
        offered=_to_verify,
        asked=_verify_asked,
        gate=duty_gate(Duty.VERIFY_PROMISE),
        work=_verify,
    ),
)
