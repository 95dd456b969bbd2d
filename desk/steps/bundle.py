"""Steps on the parts of a bundle: choose, end, try again, give up.

Owned by no thread. The one rule: a part ends with the department's word, by the feed or from
its paper; a licence part only with a sound credit code. (Rule: 鲁发〔2020〕 §19; GB 32100.)
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from desk.bundles import (
    CHOOSABLE,
    CODED_LICENCES,
    Bundle,
    Part,
    PartState,
    waits_for,
)
from desk.case import Case
from desk.certificates import check_credit_code
from desk.events.bundle import BundlePartMoved, BundlePartsChosen
from desk.events.facts import Licence, Origin
from desk.item_rules import BundlePart
from desk.refusal import Refused


def choose(
    case: Case, *, at: datetime, wanted: Collection[str], unwanted: Collection[str]
) -> BundlePartsChosen:
    """What the applicant wants of the optional parts; only before such a part begins."""
    optional = {rule.code for rule in case.get_item().bundle if rule.optional}
    if not wanted and not unwanted:
        raise Refused("bundle.nothing-chosen")
    for code in (*wanted, *unwanted):
        if code not in optional or (code in wanted and code in unwanted):
            raise Refused("bundle.part-unknown", part=code)
        part = case.dossier.bundle.find(code) if case.dossier.bundle else None
        if part is not None and part.state not in CHOOSABLE:
            raise Refused("bundle.part-begun", part=rule_of(case, code).name)
    return BundlePartsChosen(at=at, wanted=tuple(wanted), unwanted=tuple(unwanted))


def finish(
    case: Case,
    code: str,
    *,
    at: datetime,
    origin: Origin,
    result: str = "",
    number: str = "",
    document: str = "",
) -> BundlePartMoved:
    """A running part is done; the result is the item's own word unless another was given.

    Raises Refused("bundle.part-waiting"), ("bundle.part-not-running"), and for a business
    licence ("certificate.bad-form"), ("certificate.bad-check-digit").
    """
    rule, _part = _running(case, code)
    number = check_number(case, code, number)
    return BundlePartMoved(
        at=at,
        code=code,
        state=PartState.DONE,
        origin=origin,
        result=result or rule.result or rule.name,
        number=number,
        document=document,
    )


def fail(
    case: Case, code: str, *, at: datetime, origin: Origin, reason: str, document: str = ""
) -> BundlePartMoved:
    """A running part did not pass, with the reason the department gave."""
    _running(case, code)
    if not reason.strip():
        raise Refused("case.reason-missing")
    return BundlePartMoved(
        at=at,
        code=code,
        state=PartState.FAILED,
        origin=origin,
        reason=reason,
        document=document,
    )


def retry(case: Case, code: str, *, at: datetime, reason: str) -> BundlePartMoved:
    """A failed part is tried again: a supervisor's choice, with its reason."""
    rule, part = _find(case, code)
    if part.state is not PartState.FAILED:
        raise Refused("bundle.part-not-failed", part=rule.name)
    return _settled(code, PartState.RUNNING, at, reason)


def give_up(case: Case, code: str, *, at: datetime, reason: str) -> BundlePartMoved:
    """A failed part is given up, and with it what waits for it: a supervisor's choice."""
    rule, part = _find(case, code)
    if part.state is not PartState.FAILED:
        raise Refused("bundle.part-not-failed", part=rule.name)
    return _settled(code, PartState.GIVEN_UP, at, reason)


def check_number(case: Case, code: str, number: str) -> str:
    """What the result of that part carries; a business licence a sound credit code."""
    if rule_of(case, code).result in CODED_LICENCES:
        return check_credit_code(number)
    return number.strip()


def check_finished(case: Case) -> None:
    """Refuse a granting decision while a wanted part is open; Refused("bundle.parts-open")."""
    bundle = case.dossier.bundle
    if bundle is None or bundle.is_finished:
        return
    open_states = (PartState.WAITING, PartState.RUNNING, PartState.FAILED)
    names = [rule_of(case, code).name for code in bundle.codes(*open_states)]
    raise Refused("bundle.parts-open", parts="、".join(names), count=len(names))


def check_licence(case: Case, licence: Licence) -> None:
    """A business licence is made out only with its credit code, the one its part brought.

    Raises Refused("certificate.bad-form"), ("certificate.bad-check-digit"),
    ("bundle.other-code").
    """
    if licence.kind not in CODED_LICENCES:
        return
    code = check_credit_code(licence.number)
    bundle = case.dossier.bundle
    if bundle is not None and bundle.company and bundle.company.credit_code != code:
        raise Refused("bundle.other-code")


def rule_of(case: Case, code: str) -> BundlePart:
    """What the item says of that part; Refused("bundle.part-unknown")."""
    for rule in case.get_item().bundle:
        if rule.code == code:
            return rule
    raise Refused("bundle.part-unknown", part=code)


def get_bundle(case: Case) -> Bundle:
    """The parts of the case; Refused("bundle.not-begun") before acceptance or without any."""
    if case.dossier.bundle is None:
        raise Refused("bundle.not-begun")
    return case.dossier.bundle


def _find(case: Case, code: str) -> tuple[BundlePart, Part]:
    bundle, rule = get_bundle(case), rule_of(case, code)
    part = bundle.find(code)
    if part is None:
        raise Refused("bundle.part-unknown", part=code)
    return rule, part


def _running(case: Case, code: str) -> tuple[BundlePart, Part]:
    """The part if it runs (or failed and its department thought again)."""
    rule, part = _find(case, code)
    if part.state in (PartState.WAITING, PartState.UNDECIDED):
        waited = [rule_of(case, each).name for each in waits_for(get_bundle(case), rule)]
        raise Refused("bundle.part-waiting", part=rule.name, waits="、".join(waited))
    if part.state is not PartState.RUNNING:
        raise Refused("bundle.part-not-running", part=rule.name, state=part.state.label)
    return rule, part


def _settled(code: str, state: PartState, at: datetime, reason: str) -> BundlePartMoved:
    if not reason.strip():
        raise Refused("case.reason-missing")
    return BundlePartMoved(at=at, code=code, state=state, origin=Origin.RECORDED, reason=reason)
