"""What the one box found, as values without Qt.

Owned by no thread. The one rule: names and numbers of people are masked here already.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ui.window.views.shell import Badge


class Sort(StrEnum):
    """What a line stands for; the first part of its key."""

    CASE = "case"
    ITEM = "item"
    PERSON = "person"
    AGAIN = "again"
    STAFF = "staff"
    TICKET = "ticket"
    COMMAND = "command"
    LIST = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundLine:
    """One thing that may be meant; `keycap` is its key (short code, key of a command)."""

    sort: Sort
    what: str
    text: str
    note: str = ""
    group: str = ""
    keycap: str = ""
    badge: Badge | None = None

    @property
    def key(self) -> str:
        """Its key in the list."""
        return f"{self.sort}:{self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundView:
    """Everything that was found for `text`, best group first."""

    text: str
    lines: tuple[FoundLine, ...] = ()
    empty: str = ""
