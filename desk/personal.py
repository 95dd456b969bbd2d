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
