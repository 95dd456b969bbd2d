"""Events of engraved seals of a new company: ordered, engraved, collected, filed, given up.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.events.facts import Event, RecordEvent
from desk.seal_kinds import SealPiece


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsOrdered(RecordEvent):
    """Seals were ordered from an engraver, free of charge or not.

    `due` is by when they are engraved, `licence_date` that of the company's licence.
    """

    number: str
    company: str
    credit_code: str
    seals: tuple[SealPiece, ...]
    engraver: str
    legal_person: str
    legal_person_number: str
    phone: str
    ordered_by: str
    free: bool = False
    licence_date: date | None = None
    agent_name: str = ""
    agent_number: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsEngraved(RecordEvent):
    """The engraver has made them."""

    company: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsCollected(RecordEvent):
    """Somebody took them and stamped the imprints; `imprint` are the digests of the scan."""

    company: str
    receiver: str
    imprint: tuple[str, ...]
    registrar: str
    receiver_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsFiled(RecordEvent):
    """They are on file under a number; `codes` are those of the seals, in their order."""

    company: str
    filing_number: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SealOrderCancelled(RecordEvent):
    """The order was given up before anybody collected, for a reason."""

    company: str
    reason: str


KINDS: Mapping[str, type[Event]] = {
    "seals_ordered": SealsOrdered,
    "seals_engraved": SealsEngraved,
    "seals_collected": SealsCollected,
    "seals_filed": SealsFiled,
    "seal_order_cancelled": SealOrderCancelled,
}
