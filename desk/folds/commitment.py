"""What happens to a case by promises: 告知承诺, 容缺.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.commitment import (
    Commitment,
    PromiseState,
    Reminder,
    Tolerance,
    ToleranceExtension,
)
from desk.events.commitment import (
    PromiseMade,
    PromiseVerified,
    PromiseWithdrawn,
    RealNameVerified,
    ToleranceAcknowledged,
    ToleranceExtended,
    ToleranceReminded,
)
from desk.events.facts import Event
from desk.material import Collected, Material


def _made(case: Case, event: PromiseMade) -> Case:
    """What is asked for and waived is promised; what came in on paper stays as it is."""
    asked = {rule.code for rule in case.rules()}
    promised = {
        code: Material(code=code, how=Collected.PROMISE, at=event.at)
        for code in event.commitment.waived
        if code in asked and _is_open(case.materials.get(code))
    }
    case = replace(case, materials={**case.materials, **promised})
    return _with(case, event.commitment)


def _withdrawn(case: Case, event: PromiseWithdrawn) -> Case:
    kept = {c: m for c, m in case.materials.items() if m.how is not Collected.PROMISE}
    case = replace(case, materials=kept)
    promise = case.dossier.promise
    if promise is None:
        return case
    after = replace(
        promise,
        state=PromiseState.WITHDRAWN,
        withdrawn_at=event.at,
        withdrawn_reason=event.reason,
    )
    return _with(case, after)


def _verified(case: Case, event: PromiseVerified) -> Case:
    promise = case.dossier.promise
    if promise is None:
        return case
    state = PromiseState.KEPT if event.kept else PromiseState.BREACHED
    after = replace(promise, state=state, verified_at=event.at, finding=event.finding)
    return _with(case, after)


def _acknowledged(case: Case, event: ToleranceAcknowledged) -> Case:
    return _tolerance(case, replace(case.dossier.tolerance, acknowledged_at=event.at))


def _real_name(case: Case, event: RealNameVerified) -> Case:
    return replace(case, dossier=replace(case.dossier, real_name=event.real_name))


def _reminded(case: Case, event: ToleranceReminded) -> Case:
    reminder = Reminder(at=event.at, channel=event.channel, note=event.note)
    return _tolerance(case, replace(case.dossier.tolerance, reminder=reminder))


def _extended(case: Case, event: ToleranceExtended) -> Case:
    tolerance = case.dossier.tolerance
    extension = ToleranceExtension(
        before=event.before, after=event.after, ground=event.ground, by=event.by, at=event.at
    )
    open_codes = [m.code for m in case.materials.values() if m.how is Collected.TOLERATED]
    longer = {c: max(tolerance.due.get(c, event.after), event.after) for c in open_codes}
    due = {**tolerance.due, **longer}
    after = replace(tolerance, due=due, extensions=(*tolerance.extensions, extension))
    return replace(_tolerance(case, after), tolerated_until=max(due.values()))


def _is_open(material: Material | None) -> bool:
    return material is None or material.how in (Collected.NOT_APPLICABLE, Collected.TOLERATED)


def _with(case: Case, promise: Commitment) -> Case:
    return replace(case, dossier=replace(case.dossier, promise=promise))


def _tolerance(case: Case, tolerance: Tolerance) -> Case:
    return replace(case, dossier=replace(case.dossier, tolerance=tolerance))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    PromiseMade: _made,
    PromiseWithdrawn: _withdrawn,
    PromiseVerified: _verified,
    ToleranceAcknowledged: _acknowledged,
    RealNameVerified: _real_name,
    ToleranceReminded: _reminded,
    ToleranceExtended: _extended,
}
