"""Events of bundles (一件事).

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desk.bundles import PartState
from desk.events.facts import Event, Origin, RecordEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePartsChosen(Event):
    """The applicant chose among the optional parts after receipt."""

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePartMoved(Event):
    """A part was done, failed, is tried again, or was given up.

    `number` is what the result carries: a credit code, an account, an appointment; `document`
    the paper it was taken from. What starts by it follows from the item's graph.
    """

    code: str
    state: PartState
    origin: Origin
    result: str = ""
    number: str = ""
    reason: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveawayGiven(RecordEvent):
    """Something free was given to a new company; provisional until the platform says so."""

    company: str
    credit_code: str
    code: str
    name: str
    rule: str
    number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveawayJudged(RecordEvent):
    """The platform's word: `station` gave it first, or (`taken`) came too late."""

    company: str
    credit_code: str
    code: str
    name: str
    station: str
    taken: bool
    given_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyGiven(RecordEvent):
    """A policy pack was printed for an applicant, or sent to them."""

    pack: str
    name: str
    papers: tuple[str, ...]
    manner: str
    applicant_kind: str


KINDS: Mapping[str, type[Event]] = {
    "bundle_parts_chosen": BundlePartsChosen,
    "bundle_part_moved": BundlePartMoved,
    "giveaway_given": GiveawayGiven,
    "giveaway_judged": GiveawayJudged,
    "policy_given": PolicyGiven,
}
