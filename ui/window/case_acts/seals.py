"""The act on a case that orders seals for its company; its papers are printed with it.

Owned by no thread. The one rule: what the case knows stands in the form already and can be
changed; whether it is free is asked, never preset.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from desk.acts.bundles import company_of
from desk.acts.seal_orders import SealOrders
from desk.case import Case
from desk.done import Done
from desk.duties import TABLE, Duty, check_duty
from desk.paperwork_seals import ORDER_SHEET, REGISTRATION
from desk.refusal import Refused
from desk.seal_kinds import SealKind
from desk.steps.sealing import SealsWanted
from ui.window.case_acts.closing import TICKED
from ui.window.case_acts.port import CaseAct, Values
from ui.window.operations.acts import Acts
from ui.window.presenters.open_case import Surroundings
from ui.window.tongue import tr, word
from ui.window.views.asking import AskView
from ui.window.views.fields import choice, day, extra, number, text, tick
from ui.window.views.form import FieldView

KIND, WANTED = "kind:", "set"
FREE, PAID = "free", "paid"
COSTS = ((FREE, tr("免费（每家企业一套）")), (PAID, tr("自费")))


def _offered(case: Case, _around: Surroundings) -> bool:
    """For the company of the case: one that this case founds, or that asks."""
    stages = TABLE[Duty.ORDER_SEALS].stages or frozenset()
    if case.item is None or case.stage not in stages or not _has_seals(case):
        return False
    try:
        company_of(case)
    except Refused:
        return False
    return True


def _has_seals(case: Case) -> bool:
    """Whether the item has to do with seals: it gives them away, or asks which."""
    item = case.get_item()
    asks = any(field.code == "seal_kinds" for field in item.form)
    return asks or any(gift.code == "seals" for gift in item.giveaways)


def _asked(case: Case, _around: Surroundings) -> AskView:
    return AskView(
        title=tr("订制印章"),
        note=tr("章面文字按营业执照名称；登记后打印登记表（印模留空）和委托单（样章）。"),
        fields=tuple(_fields(case)),
        do_text=tr("登记并打印"),
    )


def _fields(case: Case) -> Iterator[FieldView]:
    form = case.form.get
    company, agent = case.dossier.bundle, case.get_applicant().agent
    founded = None if company is None else company.company
    yield from _ticks(ticked=form("seal_kinds") == WANTED)
    yield choice("cost", tr("费用"), COSTS)
    yield text("engraver", tr("刻制单位"), value=form("seal_shop", ""))
    yield day(
        "licence_date",
        tr("营业执照日期"),
        value="" if founded is None else founded.at.date().isoformat(),
    )
    yield text("legal_person", tr("法定代表人"), value=form("legal_person", ""))
    yield number("legal_person_number", tr("证件号码"), value=form("legal_person_id", ""))
    yield number("phone", tr("联系电话"), value=form("phone", ""))
    yield extra("agent_name", tr("经办人"), value="" if agent is None else agent.name)
    yield number(
        "agent_number",
        tr("经办人证件号码"),
        value="" if agent is None else agent.certificate_number,
        required=False,
    )
    yield extra("serial", tr("发票章序号"), hint=tr("第二枚起填 2、3……"))


def _ticks(*, ticked: bool) -> Iterator[FieldView]:
    for kind in SealKind:
        box = tick(f"{KIND}{kind.value}", word(kind.label))
        yield replace(box, value=TICKED if ticked else "")


def _ordered(acts: Acts, case: Case, values: Values) -> Done[Any]:
    get = values.get
    kinds = tuple(kind for kind in SealKind if get(f"{KIND}{kind.value}") == TICKED)
    licensed = get("licence_date", "")
    wanted = SealsWanted(
        kinds=kinds,
        engraver=get("engraver", ""),
        legal_person=get("legal_person", ""),
        legal_person_number=get("legal_person_number", ""),
        phone=get("phone", ""),
        licence_date=date.fromisoformat(licensed) if licensed else None,
        free=get("cost") == FREE,
        serial=get("serial", ""),
        agent_name=get("agent_name", ""),
        agent_number=get("agent_number", ""),
    )
    return SealOrders(acts.desk).order(case.case_id, acts.actor, wanted)


def _gate(acts: Acts, case: Case) -> None:
    check_duty(Duty.ORDER_SEALS, acts.actor, acts.desk.station, case)


SEAL_ACTS: tuple[CaseAct, ...] = (
    CaseAct(
        code="order_seals",
        duty=Duty.ORDER_SEALS,
        text=tr("订制印章（公章、财务、发票等）"),
        offered=_offered,
        asked=_asked,
        work=_ordered,
        gate=_gate,
        papers=(REGISTRATION, ORDER_SHEET),
    ),
)
