"""Events of the catalogue and the implementing organ.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.events.facts import Event, RecordEvent
from desk.item_basis import Organ
from desk.jurisdiction import Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueUpdated(RecordEvent):
    """A signed catalogue came and was taken; `blob` is the package, `record_id` its hash."""

    number: int
    effective: date
    blob: str
    items: int
    signature: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganTransferred(Event):
    """The case went over to another implementing organ; `after` names the document."""

    before: Organ
    after: Jurisdiction
    reason: str


KINDS: Mapping[str, type[Event]] = {
    "catalogue_updated": CatalogueUpdated,
    "organ_transferred": OrganTransferred,
}
