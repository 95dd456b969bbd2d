"""Events of the people of the station.

Owned by no thread. The one rule: an event states what was done, complete enough that the
fold needs nothing else; a word, once stored, keeps its meaning for ever. No PIN and nothing
made from one is ever part of an event.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.events.facts import Event, RecordEvent
from desk.people import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRegistered(RecordEvent):
    """Somebody belongs to this station from now on; the first role is the usual one."""

    person_id: str
    name: str
    roles: tuple[Role, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonChanged(RecordEvent):
    """Another name or other roles, and why."""

    person_id: str
    name: str
    roles: tuple[Role, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLeft(RecordEvent):
    """Somebody no longer works here: may not sign in, stays named in what was done."""

    person_id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PinSet(RecordEvent):
    """A PIN was set; the verifier is local and never here."""

    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn(Event):
    """Somebody took the window with name and PIN, in that role."""

    person_id: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedOut(Event):
    """Somebody left the window."""

    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInFailed(Event):
    """A wrong PIN for that name; how many in a row."""

    person_id: str
    failures: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Locked(Event):
    """The window was locked, by key or because nobody touched it."""

    person_id: str
    idle: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlocked(Event):
    """The same person went on."""

    person_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Relieved(RecordEvent):
    """顶岗: somebody stands in for another at this window, without a close."""

    before: str
    after: str
    after_name: str
    before_name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowHandedOver(RecordEvent):
    """交接班: what was handed over to whom; `lists` by its heading, a line per thing."""

    giver: str
    taker: str
    giver_name: str
    taker_name: str
    lists: Mapping[str, tuple[str, ...]]
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BagSent(RecordEvent):
    """A bag of collected cases leaves an agent point: where to, by whom, what is in it."""

    to: str
    carrier: str
    cases: tuple[str, ...]
    receipts: tuple[str, ...]
    spoken: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BagArrived(RecordEvent):
    """The transfer list came back signed by who took the bag."""

    receiver: str


KINDS: Mapping[str, type[Event]] = {
    "person_registered": PersonRegistered,
    "person_changed": PersonChanged,
    "person_left": PersonLeft,
    "pin_set": PinSet,
    "signed_in": SignedIn,
    "signed_out": SignedOut,
    "sign_in_failed": SignInFailed,
    "locked": Locked,
    "unlocked": Unlocked,
    "relieved": Relieved,
    "window_handed_over": WindowHandedOver,
    "bag_sent": BagSent,
    "bag_arrived": BagArrived,
}
