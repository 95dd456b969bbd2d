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
from desk.roles import (
    Agent,
    Guardian,
    IdentityMatch,
    Power,
    Recipient,
    Source,
)
from desk.stages import Stage
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.form import FieldKind, FieldView, Option

MATCH = (
    Option(code=IdentityMatch.MATCH.value, text=tr("人证一致")),
    Option(code=IdentityMatch.MISMATCH.value, text=tr("人证不符")),
)
ID_CARD = "111"


def is_draft(case: Case, _around: Surroundings) -> bool:
    """Offered while somebody is known and nothing was received yet."""
    return case.stage is Stage.DRAFT and case.applicant is not None


def is_person(case: Case, around: Surroundings) -> bool:
    """The same, for somebody who applies in person."""
    return is_draft(case, around) and case.get_applicant().is_person


def amend(acts: Acts, case: Case, change: Callable[[Applicant], Applicant]) -> Done[Any]:
    """The store's own applicant is changed: what was typed meanwhile counts."""
    known = acts.drafts.get(case.case_id).get_applicant()
    return acts.drafts.identify(case.case_id, change(known))


def text(code: str, label: str, value: str = "", *, required: bool = False) -> FieldView:
    """A field of one line."""
    return FieldView(code=code, label=label, value=value, required=required)


def _number(value: str = "") -> FieldView:
    return FieldView(
        code="number", label=tr("身份证号码"), kind=FieldKind.CODE, value=value, required=True
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


def day(text: str) -> date | None:
    """The date of a date field, None when it is empty."""
    return date.fromisoformat(text) if text else None


def _agent_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().agent
    powers = tuple(
        FieldView(
            code=power.value,
            label=tr("委托书写明"),
            hint=tr("可以{0}", word(power.label)),
            kind=FieldKind.TICK,
            value="yes" if (power in known.powers if known else power is Power.APPLY) else "",
        )
        for power in Power
    )
    valid_to = known.valid_to.isoformat() if known and known.valid_to else ""
    return AskView(
        title=tr("代理人和授权委托书"),
        note=tr("只勾委托书明确写了的权限；没有写的不能代办。委托书可附文件。"),
        fields=(
            text("name", tr("代理人姓名"), known.name if known else "", required=True),
            _number(known.certificate_number if known else ""),
            text(
                "scope", tr("委托事项（照委托书）"), known.scope if known else "", required=True
            ),
            FieldView(
                code="valid_to", label=tr("委托截止日"), kind=FieldKind.DATE, value=valid_to
            ),
            _match(tr("代理人人证核对")),
            text("letter", tr("委托书文件（路径）")),
            FieldView(
                code="only", label=tr("委托范围"), hint=tr("只写了本事项"), kind=FieldKind.TICK
            ),
            *powers,
        ),
        do_text=tr("登记代理人"),
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
        valid_to=day(values["valid_to"]),
        sources=dict.fromkeys(("name", "certificate_number"), Source.TYPED),
        identity_match=IdentityMatch(values["match"]),
        powers=frozenset(power for power in Power if values[power.value]),
        items=item,
        letter=(letter,) if letter else (),
    )
    return amend(acts, case, lambda known: replace(known, agent=agent))


def _guardian_view(case: Case, _around: Surroundings) -> AskView:
    known = case.get_applicant().guardian
    return AskView(
        title=tr("监护人"),
        note=tr("未满十八周岁由监护人代为办理；写明关系和看过的证明。"),
        fields=(
            text("name", tr("监护人姓名"), known.name if known else "", required=True),
            _number(known.certificate_number if known else ""),
            text("relation", tr("关系"), known.relation if known else "", required=True),
            text("document", tr("关系证明"), known.document if known else "", required=True),
            FieldView(code="phone", label=tr("手机"), kind=FieldKind.PHONE),
            _match(tr("监护人人证核对")),
        ),
        do_text=tr("登记监护人"),
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
    return amend(acts, case, lambda known: replace(known, guardian=guardian))


def _recipient_view(_case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("领取人"),
        note=tr("结果不由申请人本人领取时登记；邮寄写明地址。"),
        fields=(
            text("name", tr("领取人姓名"), required=True),
            FieldView(code="phone", label=tr("手机"), kind=FieldKind.PHONE, required=True),
            FieldView(code="number", label=tr("身份证号码"), kind=FieldKind.CODE),
            FieldView(code="address", label=tr("邮寄地址"), wide=True),
        ),
        do_text=tr("登记领取人"),
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
    return amend(acts, case, lambda known: replace(known, recipient=recipient))


ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="agent",
        text=tr("代理人、委托书"),
        said=tr("代理人已登记。"),
        offered=is_draft,
        asked=_agent_view,
        work=_agent,
        early=True,
    ),
    CaseAct(
        code="guardian",
        text=tr("监护人"),
        said=tr("监护人已登记。"),
        offered=is_person,
        asked=_guardian_view,
        work=_guardian,
        early=True,
    ),
    CaseAct(
        code="recipient",
        text=tr("领取人"),
        said=tr("领取人已登记。"),
        offered=is_draft,
        asked=_recipient_view,
        work=_recipient,
        early=True,
    ),
)
