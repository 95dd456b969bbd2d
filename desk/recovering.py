"""What a start finds after the program did not end in order.

Owned by no thread. The one rule: whether an act happened is read from the store, never
guessed from what the screen was about to show.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desk.case import Case
from desk.values import dump, load

RUNNING = "window.running"


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What an open window keeps of itself: since when, by whom, and the acts not yet shown.

    `pending` maps the draft that an act was about to receive to the moment it was asked.
    """

    since: datetime
    person: str = ""
    pending: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unshown:
    """An act that was asked for and whose end nobody saw: the case if it is durable."""

    case: Case | None
    asked: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unprinted:
    """A case with papers that it has earned and that were never sent to a printer."""

    case: Case
    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Everything a recovery screen tells; `since` is None when the last end was in order."""

    since: datetime | None = None
    drafts: int = 0
    unshown: tuple[Unshown, ...] = ()
    unprinted: tuple[Unprinted, ...] = ()

    @property
    def is_worth_telling(self) -> bool:
        """Whether there is anything that a clerk has to look at."""
        return self.since is not None and bool(self.drafts or self.unshown or self.unprinted)


def running_text(running: Running | None) -> str:
    """As it is stored; "" for a window that ended in order."""
    return "" if running is None else json.dumps(dump(running), ensure_ascii=False)


def read_running(text: str | None) -> Running | None:
    """What was stored."""
    return load(Running, json.loads(text)) if text else None
