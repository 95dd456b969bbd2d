"""What 通知与更新 shows, as values without Qt.

Owned by no thread. The one rule: unread is a word beside the dot.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLine:
    """One notice: `note` says who and when, `unread` only of messages to the hall."""

    key: str
    title: str
    note: str
    text: str
    unread: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticesView:
    """Every notice, the newest first within its kind."""

    lines: tuple[NoticeLine, ...]
    count: str
