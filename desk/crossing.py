"""异地通办: a case is accepted in one area and handled in another.

Owned by no thread. The one rule: both areas are facts of the case from its draft on; a case
without them is handled where it was accepted.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """The two areas (6-digit division codes) and the organ that handles the case."""

    accepting: str
    handling: str
    organ: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An earlier case that this one corrects or continues: its id, number, and why."""

    case_id: str
    receipt: str
    why: str
