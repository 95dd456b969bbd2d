"""Steps of 模拟审批 → 正式: opening a simulated draft, checking again, becoming formal.

Owned by no thread. The one rule: what does not hold on the day of conversion is named and
brought anew; nothing of the simulated case is taken for granted. (Rule: 鲁发〔2020〕 §9.)
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from desk.applicant import IdentityMatch
from desk.case import Case
from desk.dossier import Dossier
from desk.events.conversion import SimulationBegun
from desk.item import ItemVersion, MaterialRule
from desk.item_words import MaterialForm, Necessity
from desk.material import PUT_OFF, Collected, Material
from desk.refusal import Refused
from desk.simulation import Predecessor, Rechecked, Simulation


def simulate(
    case: Case, *, at: datetime, letter: str, issuer: str, dated: date
) -> SimulationBegun:
    """Make a draft simulated, on the letter of intent named.

    Raises Refused("conversion.not-offered"), ("conversion.letter-missing").
    """
    check_simulation(case.get_item())
    if not letter.strip() or not issuer.strip() or dated > at.date():
        raise Refused("conversion.letter-missing")
    found = Simulation(letter=letter.strip(), issuer=issuer.strip(), dated=dated)
    return SimulationBegun(at=at, simulation=found)


def check_simulation(item: ItemVersion) -> None:
    """Refused("conversion.not-offered") for an item that is not simulated."""
    if not item.simulation_allowed:
        raise Refused("conversion.not-offered", item=item.name)


def rechecked(case: Case, item: ItemVersion, today: date) -> tuple[Rechecked, ...]:
    """Every material that does not hold on the day of conversion, and why.

    Expired by its own end or by the item's validity, put off while it was simulated, never
    handed in, or newly asked for by the item as it stands today.
    """
    found = [
        (rule, _why(rule, case.materials.get(rule.code), today))
        for rule in item.materials_for(case.answers)
    ]
    return tuple(
        Rechecked(code=rule.code, name=rule.name, why=why) for rule, why in found if why
    )


def _why(rule: MaterialRule, material: Material | None, today: date) -> str:
    if material is None:
        return "" if rule.necessity is Necessity.OPTIONAL else "模拟时未提交"
    if material.how in PUT_OFF:
        optional = material.how is Collected.NOT_APPLICABLE
        return "" if optional else "模拟时容缺或承诺，须提交"
    if material.deficiency:
        return "模拟时有缺陷"
    if material.valid_to is not None and material.valid_to < today:
        return f"有效期至 {material.valid_to}，已过期"
    if rule.valid_days is None:
        return ""
    last = (material.from_day or material.at.date()) + timedelta(days=rule.valid_days)
    return f"有效期 {rule.valid_days} 日，{last} 已过" if last < today else ""


def formal_draft(
    case: Case,
    item: ItemVersion,
    *,
    case_id: str,
    at: datetime,
    renewed: frozenset[str],
    matched: bool,
) -> Case:
    """The formal case before its receipt: what held, what was brought anew, whence it came.

    Raises Refused("conversion.materials-expired", materials, count).
    """
    looked = rechecked(case, item, at.date())
    short = [each for each in looked if each.code not in renewed]
    if short:
        names = "、".join(f"{each.name}（{each.why}）" for each in short)
        raise Refused("conversion.materials-expired", materials=names, count=len(short))
    asked = {rule.code: rule for rule in item.materials_for(case.answers)}
    held = {code: m for code, m in case.materials.items() if code in asked}
    fresh = {code: _brought(asked[code], at) for code in renewed if code in asked}
    fields = {field.code for field in item.form}
    decision = case.decision
    predecessor = Predecessor(
        case_id=case.case_id,
        receipt=case.receipt,
        decision_number="" if decision is None else decision.number,
        converted_at=at,
        rechecked=looked,
    )
    match = IdentityMatch.MATCH if matched else None
    return Case(
        case_id=case_id,
        item=item,
        answers=dict(case.answers),
        applicant=replace(case.get_applicant(), identity_match=match),
        materials={**held, **fresh},
        form={code: text for code, text in case.form.items() if code in fields},
        draft_opened=at,
        dossier=Dossier(
            credit=case.dossier.credit,
            signature=case.dossier.signature,
            real_name=case.dossier.real_name,
            predecessor=predecessor,
        ),
    )


def _brought(rule: MaterialRule, at: datetime) -> Material:
    electronic = rule.form is MaterialForm.ELECTRONIC
    return Material(
        code=rule.code,
        how=Collected.ATTACHMENT if electronic else Collected.PAPER,
        at=at,
        originals=0 if electronic else rule.originals,
        copies=0 if electronic else rule.copies,
    )
