"""The queue to the province on screen, as values without Qt.

Owned by no thread. The one rule: rows carry finished text; what is not known is said to be so.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.lists import Filter
from ui.window.views.shell import Badge, Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceLine:
    """One call at which a case stands: of which case, where, since when, why, what to do."""

    key: str
    title: str
    note: str
    state: Badge
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetLine:
    """One target: its name, how it stands in a few words, and how well that is."""

    title: str
    words: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceView:
    """The whole sheet; `stale` says since when nothing is known, "" while it is fresh."""

    count: str
    filters: tuple[Filter, ...] = ()
    targets: tuple[TargetLine, ...] = ()
    lines: tuple[ProvinceLine, ...] = ()
    empty: str = ""
    stale: str = ""
    note: str = ""
