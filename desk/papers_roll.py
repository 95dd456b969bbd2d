"""Papers from a roll of 58 or 80 mm: the ticket of the queue, the slip to collect with.

Owned by no thread. The one rule: a slip names nobody whole; it lies about in the hall.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desk.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class RollPaper(Paper):
    """A paper as long as what it says; `wide` is the roll in mm, 58 or 80."""

    wide: int = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueTicket(RollPaper):
    """取号票: the number in large type, for what, since when, how many wait before it.

    `waiting` is None where nobody counted them.
    """

    called_as: str
    taken_at: datetime
    matter: str = ""
    priority: str = ""
    waiting: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PickupSlip(RollPaper):
    """取件凭证: what lies ready, where and until when it is kept, what to bring."""

    licence_kind: str
    ready_on: date | None = None
    query_code: str = ""
    place: str = ""
    hours: str = ""
    bring: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
