"""The guide of an item (办事指南) as finished text: sections of labelled lines.

Owned by no thread. The one rule: what the item does not say has no line.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.window.views.shell import Badge


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideSection:
    """One section: lines of a label and its text; a line without a label stands alone."""

    title: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideView:
    """The whole guide; `note` says which version is shown and why."""

    title: str
    badges: tuple[Badge, ...]
    note: str
    sections: tuple[GuideSection, ...]
