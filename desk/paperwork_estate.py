"""Composers of real estate: 不动产登记申请书 and 询问记录 from the form of a draft or case.

Owned by no thread. The one rule: kinds are ticked only where the item's own name says them;
everything the form does not hold stays open for the pen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desk.applicant import Applicant
from desk.case import Case
from desk.desk import Desk
from desk.item import ItemVersion
from desk.names import mask_name
from desk.papers_estate import EstateApplication, EstateInquiry, EstateParty, InquiryLine
from desk.paperwork_parts import form_mark, sheet, sheet_number
from desk.paperwork_wording import Wording, wording
from desk.people import Actor
from desk.refusal import Refused

APPLICATION = "estate_application"
INQUIRY = "estate_inquiry"
MARKS = frozenset({"certificate_no", "location"})  # what every form of the register asks for
_CERTIFICATES = {"111": "居民身份证", "001": "统一社会信用代码"}


def is_estate(item: ItemVersion | None) -> bool:
    """Whether the item is an application to the register of real estate."""
    return item is not None and {field.code for field in item.form} >= MARKS


def estate_application(desk: Desk, case: Case, actor: Actor) -> EstateApplication:
    """不动产登记申请书 to be signed; Refused("paper.not-earned") for another item."""
    item, form = _estate(case), case.form
    now = desk.clock.now()
    text = wording(APPLICATION, now.date())
    return EstateApplication(
        **_sheet(desk, case, actor, APPLICATION),
        kinds=_ticked(text.all("kinds"), item.name),
        rights=_ticked(text.all("rights"), item.name),
        parties=parties(case),
        location=form.get("location", ""),
        unit_number=form.get("unit_no", ""),
        certificate_number=form.get("certificate_no", ""),
        estate_kind=form.get("estate_kind", ""),
        area=_with_unit(item, form, "area"),
        use=_chosen(item, form, "use"),
        price=_with_unit(item, form, "price"),
        shares=_chosen(item, form, "shares") or _chosen(item, form, "co_owners"),
        shares_offered=tuple((each, False) for each in text.all("shares")),
        separate=tuple((each, False) for each in text.all("separate")),
        reason=form.get("reason", "") or form.get("objection", ""),
        debt=_with_unit(item, form, "amount"),
        debt_span=_span(form),
        debt_scope=form.get("scope", ""),
        before=_first(form, ("old_name", "old_address", "before")),
        after=_first(form, ("new_name", "new_address", "after")),
        documents=tuple(rule.name for rule in item.materials_for(case.answers)),
        declaration=text.text("declaration"),
        filled_at=now,
        notes=text.all("notes"),
    )


def estate_inquiry(desk: Desk, case: Case, actor: Actor) -> EstateInquiry:
    """询问记录 with the questions of that day; its answers are given by mouth and by pen."""
    _estate(case)
    text = wording(INQUIRY, desk.clock.now().date())
    return EstateInquiry(
        **_sheet(desk, case, actor, INQUIRY),
        parties=parties(case),
        questions=questions(text),
        location=case.form.get("location", ""),
        unit_number=case.form.get("unit_no", ""),
        place=f"{desk.station.hall_name} {desk.station.name}",
        warning=text.text("warning"),
        notes=text.all("notes"),
    )


def questions(text: Wording) -> tuple[InquiryLine, ...]:
    """The questions of a wording: each with the answers behind its bar, none ticked."""
    lines = []
    for order, each in enumerate(text.all("questions"), 1):
        question, _bar, answers = each.partition("|")
        offered = tuple((answer, False) for answer in answers.split("/") if answer)
        lines.append(InquiryLine(order=order, question=question, answers=offered))
    return tuple(lines)


def parties(case: Case) -> tuple[EstateParty, ...]:
    """Who applies, then who takes or lends: the buyer or the mortgagee of the form."""
    applicant, form = case.get_applicant(), case.form
    others = [
        EstateParty(role="申请人（义务人）", name=form.get("owner", ""))
        if form.get("owner", applicant.name) != applicant.name
        else None,
        _other(form, "buyer", "申请人（受让人）", "buyer_id"),
        _other(form, "mortgagee", "抵押权人", "mortgagee_code"),
    ]
    return (_party(applicant), *(each for each in others if each is not None))


def _party(applicant: Applicant) -> EstateParty:
    agent = applicant.agent
    return EstateParty(
        role="申请人",
        name=applicant.name,
        certificate_kind=_CERTIFICATES.get(applicant.certificate_type, ""),
        certificate=applicant.certificate_number,
        address=applicant.address,
        phone=applicant.phone,
        representative=applicant.legal_representative,
        agent="" if agent is None else agent.name,
        agent_certificate="" if agent is None else agent.certificate_number,
    )


def _other(form: Mapping[str, str], name: str, role: str, number: str) -> EstateParty | None:
    if not form.get(name):
        return None
    return EstateParty(role=role, name=form[name], certificate=form.get(number, ""))


def _estate(case: Case) -> ItemVersion:
    item = case.get_item()
    if not is_estate(item) or case.applicant is None:
        raise Refused("paper.not-earned")
    return item


def _sheet(desk: Desk, case: Case, actor: Actor, template: str) -> dict[str, Any]:
    number = case.receipt or sheet_number(desk, "BD")
    return {
        **sheet(desk, actor, template, number=number, item=case.get_item()),
        "spoken": case.spoken,
        "applicant": mask_name(case.get_applicant().name),
        "watermark": form_mark(desk, case),
    }


def _ticked(options: Sequence[str], name: str) -> tuple[tuple[str, bool], ...]:
    """Each option; ticked where the item's name says it before its first bracket."""
    said = name.partition("（")[0]
    return tuple((each, each in said) for each in options)


def _chosen(item: ItemVersion, form: Mapping[str, str], code: str) -> str:
    """A chosen option in words."""
    text = form.get(code, "")
    for field in item.form:
        for option in field.choices:
            if field.code == code and option.code == text:
                return option.text
    return text


def _with_unit(item: ItemVersion, form: Mapping[str, str], code: str) -> str:
    text = form.get(code, "")
    unit = next((field.unit for field in item.form if field.code == code), "")
    return f"{text} {unit}".strip() if text else ""


def _span(form: Mapping[str, str]) -> str:
    days = [form[name] for name in ("from_day", "to_day") if form.get(name)]
    return " 至 ".join(days)


def _first(form: Mapping[str, str], names: Sequence[str]) -> str:
    return next((form[name] for name in names if form.get(name)), "")
