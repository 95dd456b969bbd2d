"""What happens to a case by bundles (一件事).

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk import bundle_moves
from desk.applicant import ApplicantKind
from desk.bundles import CHOICE, CODED_LICENCES, NO, YES, Bundle, Company, Move, PartState
from desk.case import Case
from desk.events.bundle import BundlePartMoved, BundlePartsChosen
from desk.events.facts import Event
from desk.item_rules import BundlePart

COMPANY_NAME = "company_name"
CREDIT_CODE = "001"


def with_parts(case: Case) -> Case:
    """An accepted case with its parts begun: everything startable runs from the acceptance."""
    item = case.item
    if item is None or not item.bundle or case.accepted_at is None:
        return case
    begun = bundle_moves.begun(item.bundle, case.answers, case.accepted_at)
    return _keep(case, begun)


def _chosen(case: Case, event: BundlePartsChosen) -> Case:
    said = dict.fromkeys((CHOICE + code for code in event.wanted), YES)
    said |= dict.fromkeys((CHOICE + code for code in event.unwanted), NO)
    case = replace(case, answers={**case.answers, **said})
    bundle, item = case.dossier.bundle, case.item
    if bundle is None or item is None:
        return case
    choices = dict.fromkeys(event.wanted, True) | dict.fromkeys(event.unwanted, False)
    return _keep(case, bundle_moves.chosen(bundle, item.bundle, choices, event.at))


def _moved(case: Case, event: BundlePartMoved) -> Case:
    bundle, item = case.dossier.bundle, case.item
    if bundle is None or item is None:
        return case
    move = Move(
        code=event.code,
        state=event.state,
        at=event.at,
        origin=event.origin,
        result=event.result,
        number=event.number,
        reason=event.reason,
        document=event.document,
    )
    after = bundle_moves.moved(bundle, item.bundle, move)
    rule = next((rule for rule in item.bundle if rule.code == event.code), None)
    if after is bundle or rule is None or not founds(rule, event):
        return _keep(case, after)
    return _founded(_keep(case, after), event)


def founds(rule: BundlePart, event: BundlePartMoved) -> bool:
    """Whether that result is a licence whose number is the company's credit code."""
    is_coded = rule.result in CODED_LICENCES and bool(event.number)
    return event.state is PartState.DONE and is_coded


def _founded(case: Case, event: BundlePartMoved) -> Case:
    """The company gets its code; an applicant that had none yet is found by it from here on."""
    applicant, bundle = case.applicant, case.dossier.bundle
    if bundle is None:
        return case
    name = case.form.get(COMPANY_NAME, "") or (applicant.name if applicant else "")
    company = Company(name=name, credit_code=event.number, at=event.at)
    case = _keep(case, replace(bundle, company=company))
    if applicant is None or applicant.kind is ApplicantKind.PERSON:
        return case
    if applicant.certificate_number and not applicant.founding:
        return case
    named = replace(
        applicant,
        certificate_type=CREDIT_CODE,
        certificate_number=event.number,
        founding=False,
    )
    return replace(case, applicant=named)


def _keep(case: Case, bundle: Bundle) -> Case:
    return replace(case, dossier=replace(case.dossier, bundle=bundle))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    BundlePartsChosen: _chosen,
    BundlePartMoved: _moved,
}
