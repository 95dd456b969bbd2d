"""Counters of bundles (一件事).

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.bundles import PartState
from desk.case import Case
from desk.events.bundle import BundlePartMoved, GiveawayGiven, PolicyGiven
from desk.events.facts import Event

_NAMES = {
    PartState.DONE: "parts_done",
    PartState.FAILED: "parts_failed",
    PartState.GIVEN_UP: "parts_given_up",
    PartState.RUNNING: "parts_retried",
}


def _moved(event: BundlePartMoved, before: Case, after: Case) -> dict[str, int]:
    """What moved the bundle is counted; a word that came too late moves nothing."""
    was, now = before.dossier.bundle, after.dossier.bundle
    if was is None or now is None or was == now:
        return {}
    names = {_NAMES[event.state]: 1} if event.state in _NAMES else {}
    part = was.find(event.code)
    if part is not None and part.state is PartState.DONE:
        names = {}
    if now.is_finished and not was.is_finished:
        names["bundles_finished"] = 1
    return names


def _given(_event: GiveawayGiven, _before: Case, _after: Case) -> dict[str, int]:
    return {"giveaways_given": 1}


def _policy(_event: PolicyGiven, _before: Case, _after: Case) -> dict[str, int]:
    return {"policies_given": 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    BundlePartMoved: _moved,
    GiveawayGiven: _given,
    PolicyGiven: _policy,
}
