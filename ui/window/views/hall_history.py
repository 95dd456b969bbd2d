"""What the platform knows of the applicant besides this station, as a value.

Owned by no thread. The one rule: what was not asked, or not answered, is said as such; it is
never shown as nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HallHistoryView:
    """One sentence, and the newest cases from elsewhere as title and remark."""

    words: str = ""
    rows: tuple[tuple[str, str], ...] = ()
