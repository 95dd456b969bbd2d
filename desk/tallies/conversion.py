"""Counters of simulated approval, apart from every count of true cases.

Owned by no thread. The one rule: a simulated case counts under `simulated_…` and under
nothing else but the numbers and papers that it used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.facts import Event, Mode
from desk.events.outcome import CaseConverted

_APART = frozenset({"received", "accepted", "decided", "converted"})
_USED = frozenset({"numbers_minted", "voided", "papers_made", "papers_printed", "reprints"})


def apart(names: Mapping[str, int]) -> dict[str, int]:
    """What an entry of a simulated case counts."""
    kept = {name: n for name, n in names.items() if name in _USED}
    return kept | {f"simulated_{name}": n for name, n in names.items() if name in _APART}


def _converted(_event: CaseConverted, _before: Case, after: Case) -> dict[str, int]:
    return {"converted": 1} if after.mode is Mode.SIMULATED else {}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    CaseConverted: _converted
}
