"""What happens to a case by clocks (延期, 视为受理, 重新计算).

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.clock_facts import ClockFacts, Recomputed
from desk.events.clocks import CaseExtended, DeemedProposed, PromiseRecomputed
from desk.events.facts import Event


def _extended(case: Case, event: CaseExtended) -> Case:
    clock = replace(case.dossier.clock, extension=event.extension)
    provisional = event.promised_provisional
    return replace(
        _with(case, clock),
        promised_on=event.extension.after,
        promised_provisional=case.promised_provisional if provisional is None else provisional,
    )


def _deemed_proposed(case: Case, event: DeemedProposed) -> Case:
    return _with(case, replace(case.dossier.clock, deemed_since=event.since))


def _recomputed(case: Case, event: PromiseRecomputed) -> Case:
    found = Recomputed(
        before=event.before,
        after=event.after,
        kept=event.kept,
        calendar=event.calendar,
        at=event.at,
    )
    clock = case.dossier.clock
    case = _with(case, replace(clock, recomputed=(*clock.recomputed, found)))
    return replace(case, promised_on=event.after, promised_provisional=event.provisional)


def _with(case: Case, clock: ClockFacts) -> Case:
    return replace(case, dossier=replace(case.dossier, clock=clock))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    CaseExtended: _extended,
    DeemedProposed: _deemed_proposed,
    PromiseRecomputed: _recomputed,
}
