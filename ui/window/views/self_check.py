"""What the self-check shows, as values without Qt.

Owned by no thread. The one rule: a row says its state in a word beside its colour.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.lists import TableView


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheckView:
    """The table of checks, how far they are, and by key what to do about each."""

    table: TableView
    progress: str
    running: bool = False
    remedies: tuple[tuple[str, str], ...] = ()
    kept_crashes: int = 0
