"""The list of what a shift printed, as values without Qt.

Owned by no thread. The one rule: rows carry finished text.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.shell import Badge, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLine:
    """One paper: what it is, of which case, when and where it went, and what is known of it."""

    key: str
    title: str
    note: str
    state: Badge
    reason: str = ""
    marks: tuple[Badge, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterLine:
    """One printer of the station: what it is for, its name, how it is, and why."""

    title: str
    name: str
    state: str
    tone: Tone
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintsView:
    """The whole list."""

    lines: tuple[PrintLine, ...]
    count: str = ""
    printers: tuple[PrinterLine, ...] = ()
    note: str = ""
