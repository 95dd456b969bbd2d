"""Acts on a draft with the people beside the applicant: agent, guardian, recipient, status.

Owned by no thread. The one rule: what a letter allows is ticked one by one; nothing is
allowed by default but handing in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from desk.acts.evidence import Evidence
from desk.applicant import Applicant
from desk.case import Case
from desk.certificates import check_certificate
from desk.done import Done
from desk.refusal import Refused
from desk.roles import (
    STATUSES,
    Agent,
    ChipPath,
    Guardian,
    IdentityMatch,
    Power,
    Recipient,
    Source,
    Status,
    Unreadable,
)
from desk.stages import Stage
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

MATCH = (
    Option(code=IdentityMatch.MATCH.value, text="人证一致"),
    Option(code=IdentityMatch.MISMATCH.value, text="人证不符"),
)
ID_CARD = "111"


def _offered(case: Case, _around: Surroundings) -> bool:
    return case.stage is Stage.DRAFT and case.applicant is not None


def _person_offered(case: Case, around: Surroundings) -> bool:
    return _offered(case, around) and case.get_applicant().is_person


def _amend(acts: Acts, case: Case, change: Callable[[Applicant], Applicant]) -> Done[Any]:
    """The store's own applicant is changed: what was typed meanwhile counts."""
    known = acts.drafts.get(case.case_id).get_applicant()
    return acts.drafts.identify(case.case_id, change(known))


def _text(code: str, label: str, value: str = "", *, required: bool = False) -> FieldView:
    return FieldView(code=code, label=label, value=value, required=required)


def _number(value: str = "") -> FieldView:
    return FieldView(
        code="number", label="身份证号码", kind=FieldKind.CODE, value=value, required=True
    )


def _match(label: str) -> FieldView:
    return FieldView(
        code="match",
        label=label,
        kind=FieldKind.CHOICE,
        options=MATCH,
        required=True,
        wide=True,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _agent_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().agent
    powers = tuple(
        FieldView(
            code=power.value,
            label="委托书写明",
            hint=f"可以{power.label}",
            kind=FieldKind.TICK,
            value="yes" if (power in known.powers if known else power is Power.APPLY) else "",
        )
        for power in Power
    )
    valid_to = known.valid_to.isoformat() if known and known.valid_to else ""
    return AskView(
        title="代理人和授权委托书",
        note="只勾委托书明确写了的权限；没有写的不能代办。委托书可附文件。",
        fields=(
            _text("name", "代理人姓名", known.name if known else "", required=True),
            _number(known.certificate_number if known else ""),
            _text("scope", "委托事项（照委托书）", known.scope if known else "", required=True),
            FieldView(code="valid_to", label="委托截止日", kind=FieldKind.DATE, value=valid_to),
            _match("代理人人证核对"),
            _text("letter", "委托书文件（路径）"),
            FieldView(code="only", label="委托范围", hint="只写了本事项", kind=FieldKind.TICK),
            *powers,
        ),
        do_text="登记代理人",
    )


def _agent(acts: Acts, case: Case, values: Values) -> Done[Any]:
    check_certificate(ID_CARD, values["number"])
    letter = Evidence(acts.desk).keep_path(values["letter"]) if values["letter"] else ""
    item = (case.get_item().key,) if values["only"] and case.item is not None else ()
    agent = Agent(
        name=values["name"].strip(),
        certificate_type=ID_CARD,
        certificate_number=values["number"].strip().upper(),
        scope=values["scope"],
        valid_to=_day(values["valid_to"]),
        sources=dict.fromkeys(("name", "certificate_number"), Source.TYPED),
        identity_match=IdentityMatch(values["match"]),
        powers=frozenset(power for power in Power if values[power.value]),
        items=item,
        letter=(letter,) if letter else (),
    )
    return _amend(acts, case, lambda known: replace(known, agent=agent))


def _guardian_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().guardian
    return AskView(
        title="监护人",
        note="未满十八周岁由监护人代为办理；写明关系和看过的证明。",
        fields=(
            _text("name", "监护人姓名", known.name if known else "", required=True),
            _number(known.certificate_number if known else ""),
            _text("relation", "关系", known.relation if known else "", required=True),
            _text("document", "关系证明", known.document if known else "", required=True),
            FieldView(code="phone", label="手机", kind=FieldKind.PHONE),
            _match("监护人人证核对"),
        ),
        do_text="登记监护人",
    )


def _guardian(acts: Acts, case: Case, values: Values) -> Done[Any]:
    check_certificate(ID_CARD, values["number"])
    guardian = Guardian(
        name=values["name"].strip(),
        certificate_type=ID_CARD,
        certificate_number=values["number"].strip().upper(),
        relation=values["relation"],
        document=values["document"],
        phone=values["phone"],
        identity_match=IdentityMatch(values["match"]),
    )
    return _amend(acts, case, lambda known: replace(known, guardian=guardian))


def _recipient_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="领取人",
        note="结果不由申请人本人领取时登记；邮寄写明地址。",
        fields=(
            _text("name", "领取人姓名", required=True),
            FieldView(code="phone", label="手机", kind=FieldKind.PHONE, required=True),
            FieldView(code="number", label="身份证号码", kind=FieldKind.CODE),
            FieldView(code="address", label="邮寄地址", wide=True),
        ),
        do_text="登记领取人",
    )


def _recipient(acts: Acts, case: Case, values: Values) -> Done[Any]:
    if values["number"]:
        check_certificate(ID_CARD, values["number"])
    recipient = Recipient(
        name=values["name"].strip(),
        phone=values["phone"],
        certificate_number=values["number"].strip().upper(),
        address=values["address"],
    )
    return _amend(acts, case, lambda known: replace(known, recipient=recipient))


def _status_view(_case: Case, _around: Surroundings) -> AskView:
    options = tuple(Option(code=code, text=text) for code, text in STATUSES.items())
    return AskView(
        title="人才卡和其他身份",
        note="看卡登记；按事项规定免核的材料和条件会标“免交”并写明依据。",
        fields=(
            FieldView(
                code="kind",
                label="哪一种",
                kind=FieldKind.CHOICE,
                options=options,
                required=True,
                wide=True,
            ),
            FieldView(code="number", label="卡号（编号）", kind=FieldKind.CODE, required=True),
            FieldView(code="valid_to", label="有效期至", kind=FieldKind.DATE),
        ),
        do_text="登记",
    )


def _status(acts: Acts, case: Case, values: Values) -> Done[Any]:
    if not values["number"].strip():
        raise Refused("applicant.status-number-missing")
    status = Status(
        kind=values["kind"],
        number=values["number"].strip(),
        seen="看卡",
        at=acts.desk.clock.now(),
        valid_to=_day(values["valid_to"]),
    )

    def change(known: Applicant) -> Applicant:
        others = tuple(each for each in known.statuses if each.kind != status.kind)
        return replace(known, statuses=(*others, status))

    return _amend(acts, case, change)


def _chip_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title="芯片不可读",
        note="改用下面的证件核对本人；电子身份证以外，两面都要留存文件。",
        fields=(
            FieldView(
                code="path",
                label="改用",
                kind=FieldKind.CHOICE,
                options=tuple(Option(code=path.value, text=path.label) for path in ChipPath),
                required=True,
                wide=True,
            ),
            _text("front", "正面文件（路径）"),
            _text("back", "背面文件（路径）"),
        ),
        do_text="登记芯片不可读",
    )


def _chip(acts: Acts, case: Case, values: Values) -> Done[Any]:
    evidence = Evidence(acts.desk)
    sides = tuple(
        evidence.keep_path(values[side]) for side in ("front", "back") if values[side]
    )
    note = Unreadable(path=ChipPath(values["path"]), at=acts.desk.clock.now(), sides=sides)
    note.check()
    return _amend(acts, case, lambda known: replace(known, unreadable=note))


def _mismatch_offered(case: Case, around: Surroundings) -> bool:
    if not _offered(case, around):
        return False
    return case.get_applicant().identity_match is IdentityMatch.MISMATCH


def _mismatch_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().mismatch_reason
    return AskView(
        title="人证不符的原因",
        fields=(FieldView(code="reason", label="原因", value=known, required=True, wide=True),),
        do_text="登记原因",
    )


def _mismatch(acts: Acts, case: Case, values: Values) -> Done[Any]:
    return _amend(acts, case, lambda known: replace(known, mismatch_reason=values["reason"]))


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="agent",
        text="代理人、委托书",
        said="代理人已登记。",
        offered=_offered,
        asked=_agent_view,
        work=_agent,
        early=True,
    ),
    CaseAct(
        code="guardian",
        text="监护人",
        said="监护人已登记。",
        offered=_person_offered,
        asked=_guardian_view,
        work=_guardian,
        early=True,
    ),
    CaseAct(
        code="recipient",
        text="领取人",
        said="领取人已登记。",
        offered=_offered,
        asked=_recipient_view,
        work=_recipient,
        early=True,
    ),
    CaseAct(
        code="status",
        text="人才卡、身份",
        said="身份已登记，免交的材料已标明。",
        offered=_offered,
        asked=_status_view,
        work=_status,
        early=True,
    ),
    CaseAct(
        code="chip",
        text="芯片不可读",
        said="已登记芯片不可读。",
        offered=_person_offered,
        asked=_chip_view,
        work=_chip,
        early=True,
    ),
    CaseAct(
        code="mismatch",
        text="人证不符原因",
        said="原因已登记。",
        offered=_mismatch_offered,
        asked=_mismatch_view,
        work=_mismatch,
        early=True,
    ),
)
