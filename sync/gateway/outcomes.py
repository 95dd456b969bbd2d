"""The words of a judgement, and reading what is judged.

Owned by no thread. The one rule: an entry that cannot be read is told apart from one that is
refused; neither ends a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.canonical import canonical
from desk.entry import Entry
from desk.events.facts import Event
from desk.events.kinds import read


class Outcome(StrEnum):
    """The word of a judgement."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"
    CONFLICT = "conflict"
    REJECTED = "rejected"
    MISMATCH = "mismatch"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One outcome and the code that says why; with `accepted` the code is a note."""

    outcome: Outcome
    code: str = ""


def repeated(is_same: bool) -> Judgement:
    """What an entry is that was recorded before."""
    if is_same:
        return Judgement(outcome=Outcome.DUPLICATE)
    return Judgement(outcome=Outcome.MISMATCH, code="judged.other-bytes")


def read_event(entry: Entry) -> Event | None:
    """The event of the entry; None when it has no body or one that cannot be read."""
    try:
        facts = entry.facts()
        if facts is None:
            return None
        canonical(facts)  # half characters and floats would fail where the case is written
        return read(entry.header.kind, facts)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
