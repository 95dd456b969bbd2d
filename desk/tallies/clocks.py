"""Counters of clocks (延期, 视为受理).

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.clocks import CaseExtended, DeemedProposed, PromiseRecomputed
from desk.events.facts import Event


def _one(name: str) -> Callable[[Any, Case, Case], dict[str, int]]:
    def counted(_event: Any, _before: Case, _after: Case) -> dict[str, int]:
        return {name: 1}

    return counted


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    CaseExtended: _one("extended"),
    DeemedProposed: _one("deemed_proposed"),
    PromiseRecomputed: _one("promise_recomputed"),
}
