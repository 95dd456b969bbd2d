"""What happens to a case by the day around it: a confirmed slip, an application that joins.

Owned by no thread. The one rule: nothing is refused here; the guards were in the acts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from desk.case import Case
from desk.crossing import OnlineFacts
from desk.events.facts import Event
from desk.events.keeping import SlipConfirmed
from desk.events.service import (
    ApplicationJoined,
    ApplicationNoted,
    AreaChosen,
    CaseLinked,
)


def _slip(case: Case, event: SlipConfirmed) -> Case:
    """The stated time counts as receipt from here on, and only from here on."""
    if case.received_at is None:
        return case
    return replace(case, received_at=event.stated_at)


def _noted(case: Case, event: ApplicationNoted) -> Case:
    return _online(case, OnlineFacts(application=event.application))


def _joined(case: Case, event: ApplicationJoined) -> Case:
    known = case.dossier.online or OnlineFacts(application=event.application)
    facts = replace(
        known,
        application=event.application,
        channel=event.channel,
        online_case=event.online_case,
    )
    return _online(case, facts)


def _online(case: Case, facts: OnlineFacts) -> Case:
    return replace(case, dossier=replace(case.dossier, online=facts))


def _area(case: Case, event: AreaChosen) -> Case:
    return replace(case, dossier=replace(case.dossier, crossing=event.crossing))


def _linked(case: Case, event: CaseLinked) -> Case:
    return replace(case, dossier=replace(case.dossier, link=event.link))


FOLDS: Mapping[type[Event], Callable[[Case, Any], Case]] = {
    SlipConfirmed: _slip,
    AreaChosen: _area,
    CaseLinked: _linked,
    ApplicationNoted: _noted,
    ApplicationJoined: _joined,
}
