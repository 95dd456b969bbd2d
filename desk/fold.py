"""The fold: a case and an event give the next case.

Owned by no thread. The one rule: the fold never refuses; guards live in the steps. What the
platform decided is applied even when this station would not have offered it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desk.case import Case
from desk.events.facts import Event
from desk.events.intake import CaseAccepted
from desk.folds import (
    bundle,
    catalogue,
    clocks,
    closing,
    commitment,
    conversion,
    credit,
    evidence,
    joint,
    people,
    service,
)
from desk.folds.draft import DRAFT
from desk.folds.intake import INTAKE
from desk.folds.outcome import OUTCOME

_FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = MappingProxyType(
    {
        **DRAFT,
        **INTAKE,
        **OUTCOME,
        **bundle.FOLDS,
        **catalogue.FOLDS,
        **clocks.FOLDS,
        **closing.FOLDS,
        **commitment.FOLDS,
        **conversion.FOLDS,
        **credit.FOLDS,
        **evidence.FOLDS,
        **joint.FOLDS,
        **people.FOLDS,
        **service.FOLDS,
    }
)
# What an acceptance sets going at once, whoever recorded it (并联: parts and tasks).
_FOLLOWS: Mapping[type[Event], tuple[Callable[[Case], Case], ...]] = MappingProxyType(
    {CaseAccepted: (bundle.with_parts, joint.with_tasks)}
)


def fold(case: Case, event: Event) -> Case:
    """The case after the event; an event that says nothing about cases changes nothing."""
    apply = _FOLDS.get(type(event))
    if apply is None:
        return case
    after = apply(case, event)
    for follow in _FOLLOWS.get(type(event), ()):
        after = follow(after)
    return after


def fold_all(case: Case, events: tuple[Event, ...]) -> Case:
    """The case after all of the events, in order."""
    for event in events:
        case = fold(case, event)
    return case
