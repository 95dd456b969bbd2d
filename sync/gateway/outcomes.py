"""The words of a judgement, and reading what is judged.

Owned by no thread. The one rule: an entry that cannot be read is told apart from one that is
refused; neither ends a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from json import JSONDecoder
from typing import Any

from desk.canonical import canonical, parse
from desk.entry import SALT_BYTES, Entry
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
    if entry.body is None:
        return None
    try:
        return read(entry.header.kind, _facts(entry.body[SALT_BYTES:]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _facts(data: bytes) -> dict[str, Any]:
    """The object in a body; half characters and floats would fail where the case is written.

    Half a character can only stand there escaped: then the whole is tried as it is written.
    """
    if b"\\u" in data:
        facts = parse(data)
        canonical(facts)
        return facts
    found = _DECODER.decode(data.decode("utf-8"))
    if not isinstance(found, dict):
        raise TypeError("canonical bytes hold an object")
    return found


def _no_float(text: str) -> object:
    raise TypeError(f"no floats in a body, and {len(text)} characters of one")


_DECODER = JSONDecoder(parse_float=_no_float, parse_constant=_no_float)
