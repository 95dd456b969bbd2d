"""Counters of materials and signatures after collection.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.custody import Place
from desk.events.evidence import (
    MaterialReviewed,
    MaterialVerified,
    OriginalMoved,
    SignatureTaken,
    VerificationOpened,
)
from desk.events.facts import Event
from desk.proof import Verdict

_PLACES = {
    Place.WINDOW: "originals_kept",
    Place.OUT: "originals_out",
    Place.RETURNED: "originals_returned",
}


def _opened(_event: VerificationOpened, _before: Case, _after: Case) -> dict[str, int]:
    return {"verifications_opened": 1}


def _verified(event: MaterialVerified, _before: Case, _after: Case) -> dict[str, int]:
    false = event.proof.verdict is Verdict.CONTRADICTED
    return {"verifications_contradicted" if false else "verifications_verified": 1}


def _reviewed(event: MaterialReviewed, _before: Case, _after: Case) -> dict[str, int]:
    return {"materials_defective": 1} if event.deficiency else {}


def _moved(event: OriginalMoved, _before: Case, _after: Case) -> dict[str, int]:
    return {_PLACES[event.to]: 1}


def _signed(event: SignatureTaken, _before: Case, _after: Case) -> dict[str, int]:
    return {f"signatures_{event.signature.way.value}": 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    VerificationOpened: _opened,
    MaterialVerified: _verified,
    MaterialReviewed: _reviewed,
    OriginalMoved: _moved,
    SignatureTaken: _signed,
}
