"""Steps after the decision and of correction: results on paper, deliveries, corrections.

Owned by no thread. The one rule: what stands before and after is said by the entry itself;
a value from a card is put right only with the clerk's express word.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from desk.case import Case
from desk.closing import Collecting, LicenceState
from desk.events.closing import LicenceChanged, MaterialCorrected
from desk.events.facts import Licence, Origin, Result
from desk.events.outcome import CaseDecided, CaseDelivered, FormCorrected
from desk.item_words import FeeMoment
from desk.material import Collected, Material
from desk.names import normalise
from desk.prefill import is_from_card
from desk.refusal import Refused
from desk.roles import Power
from desk.stages import Act
from desk.steps.outcome import GRANTING

# What a correction may say: what was handed in; the other ways have acts of their own.
HANDED_IN = frozenset({Collected.PAPER, Collected.SCAN, Collected.ATTACHMENT})
OLD_LICENCE = "old_licence"  # the code of a material that is the licence to be given back


def record_result(
    case: Case,
    *,
    at: datetime,
    result: Result,
    number: str,
    decided_on: date,
    giver: str,
    licence: Licence | None = None,
    scan: str = "",
    reason: str = "",
) -> CaseDecided:
    """录入人工结果: what the department handed back on paper, marked 人工登记."""
    item = case.get_item()
    if not number.strip() or not giver.strip():
        raise Refused("result.facts-missing")
    accepted = at.date() if case.accepted_at is None else case.accepted_at.date()
    if not accepted <= decided_on <= at.date():
        raise Refused("result.bad-day")
    if result in GRANTING and item.result_licences and licence is None:
        raise Refused("case.licence-missing", licences="、".join(item.result_licences))
    if result is Result.NOT_GRANTED and not reason:
        raise Refused("case.reason-missing")
    return CaseDecided(
        at=at,
        result=result,
        number=number.strip(),
        organ=case.implementing_organ().name,
        origin=Origin.RECORDED,
        licence=licence,
        reason=reason,
        giver=giver.strip(),
        scan=scan,
        decided_on=decided_on,
    )


def deliver(
    case: Case,
    *,
    at: datetime,
    manner: str,
    receiver: str,
    what: str,
    place: str,
    for_another: str = "",
    tracking: str = "",
) -> CaseDelivered:
    """送达 with its receipt: what, to whom, where, how; nothing is presumed."""
    case.require(Act.DELIVER)
    if case.decision is not None and case.decision.licence is not None:
        raise Refused("case.hand-over-instead")
    if not manner:
        raise Refused("case.manner-missing")
    if not receiver:
        raise Refused("case.receiver-missing")
    if manner == "mail" and not tracking:
        raise Refused("delivery.tracking-missing")
    return CaseDelivered(
        at=at,
        manner=manner,
        receiver=receiver,
        what=what,
        place=place,
        for_another=for_another,
        tracking=tracking,
    )


def check_collecting(
    case: Case, manner: str, receiver: str, facts: Collecting, on: date
) -> None:
    """What a hand-over needs besides its manner.

    Raises Refused("case.authority-missing"), ("case.ids-not-checked") for an agent,
    ("delivery.tracking-missing") by mail, ("case.old-licence-open").
    """
    if manner == "agent" and not (facts.authority or _may_collect(case, receiver, on)):
        raise Refused("case.authority-missing")
    if (manner == "agent" or facts.receipt_lost) and not facts.ids_checked:
        raise Refused("case.ids-not-checked")
    if manner == "mail" and not facts.tracking:
        raise Refused("delivery.tracking-missing")
    owed = any(rule.code == OLD_LICENCE for rule in case.rules())
    if owed and OLD_LICENCE not in case.materials and not facts.old_licence:
        raise Refused("case.old-licence-open")


def _may_collect(case: Case, receiver: str, on: date) -> bool:
    agent = None if case.applicant is None else case.applicant.agent
    if agent is None or normalise(agent.name) != normalise(receiver):
        return False
    try:
        agent.check(Power.COLLECT, "" if case.item is None else case.item.key, on)
    except Refused:
        return False
    return True


def check_fee(case: Case, moment: FeeMoment) -> None:
    """Refused("fee.not-settled") while a fee due by then was neither paid nor waived."""
    fee = None if case.item is None else case.item.fee
    if fee is not None and fee.when is moment and not case.dossier.fees.settled:
        raise Refused("fee.not-settled")


def change_licence(
    case: Case, *, at: datetime, state: LicenceState, number: str, organ: str, reason: str
) -> LicenceChanged:
    """The licence of a case was replaced, revoked, cancelled, or is valid again."""
    if not case.licence_number and (case.decision is None or case.decision.licence is None):
        raise Refused("case.no-licence")
    if not (number and organ and reason):
        raise Refused("licence.facts-missing")
    if case.closing.licence_state is state:
        raise Refused("licence.already-so")
    return LicenceChanged(
        at=at, becomes=state, decision_number=number, organ=organ, reason=reason
    )


def correct(
    case: Case,
    *,
    at: datetime,
    values: Mapping[str, str],
    reason: str,
    over_card: bool = False,
) -> FormCorrected:
    """容错纠错 of fields after receipt: before, after, reason.

    Raises Refused("case.reason-missing"), ("form.unknown-field"), ("correction.nothing"),
    and ("correction.from-card") for a card's field without `over_card`.
    """
    if not reason.strip():
        raise Refused("case.reason-missing")
    known = {field.code: field for field in case.get_item().form}
    changed = {c: text for c, text in values.items() if text != case.form.get(c, "")}
    if not changed:
        raise Refused("correction.nothing")
    for code in changed:
        if code not in known:
            raise Refused("form.unknown-field", field=code)
        if is_from_card(known[code], case.applicant) and not over_card:
            raise Refused("correction.from-card", field=known[code].label)
    before = {code: case.form.get(code, "") for code in changed}
    return FormCorrected(at=at, values=changed, before=before, reason=reason)


def correct_material(
    case: Case, *, at: datetime, material: Material, reason: str
) -> MaterialCorrected:
    """容错纠错 of how a material was entered."""
    if not reason.strip():
        raise Refused("case.reason-missing")
    rule = case.get_item().find_material(material.code)
    if rule is None:
        raise Refused("material.unknown", material=material.code)
    if material.how not in HANDED_IN:
        raise Refused("correction.other-way", material=rule.name)
    before = case.materials.get(material.code)
    if before == material:
        raise Refused("correction.nothing")
    return MaterialCorrected(at=at, material=material, before=before, reason=reason)
