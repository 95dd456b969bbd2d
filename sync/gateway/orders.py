"""What the back office orders: a place for a new station, a verdict on a case.

Owned by no thread. The one rule: nothing heavy is imported here; the program that only
starts an embedded gateway reads these without its server or its database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk.events.facts import Result
from desk.joint_handling import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a code makes: `region` 6 digits, `code` 5 digits, unique in the region."""

    region: str
    code: str
    hall: str
    hall_name: str
    window: str
    name: str = ""
    kind: str = "hall"

    @property
    def station(self) -> str:
        """The station's id: region and code, 11 digits."""
        return self.region + self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class TellWord:
    """An event that only the platform says, of that kind; `hall` where it is on no case."""

    kind: str
    event: Mapping[str, Any]
    hall: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the department decided; organ and licence are made up where they are "" or None.

    `licence_*` are used for an item with a licence result; `at` is the platform's now when
    None (a scripted demonstration names its own time).
    """

    result: Result = Result.GRANTED
    number: str = ""
    organ: str = ""
    reason: str = ""
    licence_kind: str = ""
    licence_number: str = ""
    licence_issuer: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    long_term: bool = False
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartWord:
    """What a department says of a part: `result` done or failed; `part` all: every one."""

    part: str
    result: str = "done"
    number: str = ""
    document: str = ""
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskWord:
    """What a department answers to a task; `task` all: every one."""

    task: str
    answer: Answer = Answer.AGREE
    opinion: str = ""
    giver: str = ""
    document: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptWord:
    """That a department accepted what a window only receives; its own document's number."""

    document_number: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeemWord:
    """That nobody answered in time: 视为受理; the number of the acceptance notice."""

    document_number: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A catalogue to publish: its items as JSON, added to the last one unless `whole`.

    `effective` None: the platform's today.
    """

    items: tuple[Any, ...]
    effective: date | None = None
    whole: bool = False
