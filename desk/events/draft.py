"""What happens while a case is a draft: steps that can be undone, and are no journal.

Owned by no thread. The one rule: after receipt only `MaterialCollected` may still occur, as
an entry of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.applicant import Applicant
from desk.events.facts import Event
from desk.item import ItemVersion
from desk.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantIdentified(Event):
    """The applicant was read from a card or typed."""

    applicant: Applicant


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChosen(Event):
    """The item version was chosen; it stays with the case whatever the catalogue becomes."""

    item: ItemVersion


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationAnswered(Event):
    """The questions that narrow the materials were answered."""

    answers: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialCollected(Event):
    """One material came in, was tolerated, promised or found not applicable."""

    material: Material


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialCleared(Event):
    """One material was taken back off the list."""

    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFilled(Event):
    """Fields of the form were filled; only the ones named change."""

    values: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierReused(Event):
    """引用: what one earlier case gave, in one step, so that one undo takes it all back.

    `item` and `answers` only where no item had been chosen; `phone` where none was known.
    """

    case_id: str
    receipt: str
    materials: tuple[Material, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    item: ItemVersion | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    phone: str = ""
