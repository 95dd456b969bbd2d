"""Preferences that belong to a person: the shapes of those that are more than a word.

Owned by no thread. The one rule: only what differs from the program's own is kept, so that a
later version may give new defaults to everybody who changed nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMap:
    """A person's own keys: word of a command → key in portable text ("Ctrl+Shift+P")."""

    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnList:
    """One list as a person arranged it; columns go by their number from 0, `of` in all.

    Widths are in px at 100 %. A list that has another number of columns today is shown as the
    program has it.
    """

    of: int
    widths: Mapping[str, int] = field(default_factory=dict)
    order: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a person left the window: lists by their code, the page in front ("" the first)."""

    lists: Mapping[str, OwnList] = field(default_factory=dict)
    page: str = ""
