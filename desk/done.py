"""What an act gives back: its value, and the kinds of things it changed.

Owned by no thread. The one rule: a page reloads only for the kinds named here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

T = TypeVar("T")


class Kind(StrEnum):
    """What a change can touch."""

    DRAFT = "draft"
    CASE = "case"
    OUTBOX = "outbox"
    COUNTERS = "counters"
    PAPERS = "papers"
    SETTINGS = "settings"
    CATALOGUE = "catalogue"
    LINE = "line"
    RECORDS = "records"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """A finished act."""

    value: T
    changed: frozenset[Kind] = frozenset()
