"""Counters of the catalogue and the implementing organ.

Owned by no thread. The one rule: every name counted here has its words in ui/texts/counters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from desk.case import Case
from desk.events.catalogue import CatalogueUpdated, OrganTransferred
from desk.events.facts import Event


def _one(name: str) -> Callable[[Any, Case, Case], dict[str, int]]:
    return lambda _event, _before, _after: {name: 1}


COUNTS: Mapping[type[Event], Callable[[Any, Case, Case], dict[str, int]]] = {
    OrganTransferred: _one("organs_transferred"),
    CatalogueUpdated: _one("catalogues_taken"),
}
