"""Counters of promises: 告知承诺, 容缺.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.commitment import (
    PromiseVerified,
    PromiseWithdrawn,
    ToleranceClosed,
    ToleranceExtended,
    ToleranceOpened,
    ToleranceReminded,
    VerificationOpened,
)
from desk.events.facts import Event


def _one(name: str) -> Callable[[Any, Case, Case], dict[str, int]]:
    def counted(_event: Any, _before: Case, _after: Case) -> dict[str, int]:
        return {name: 1}

    return counted


def _closed(event: ToleranceClosed, _before: Case, _after: Case) -> dict[str, int]:
    return {f"tolerance_{event.how.value}": 1}


def _verified(event: PromiseVerified, _before: Case, _after: Case) -> dict[str, int]:
    return {"promise_kept" if event.kept else "promise_breached": 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    ToleranceOpened: _one("tolerance_opened"),
    ToleranceReminded: _one("tolerance_reminded"),
    ToleranceExtended: _one("tolerance_extended"),
    ToleranceClosed: _closed,
    PromiseWithdrawn: _one("promise_withdrawn"),
    VerificationOpened: _one("promise_checks"),
    PromiseVerified: _verified,
}
