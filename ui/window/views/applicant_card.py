"""The clerk's card about the applicant screen, as a value.

Owned by no thread. The one rule: it says what the applicant is doing now; what was answered
is told once as a notice and stands in the case.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.handwriting import Handwriting


class CardState(StrEnum):
    """Whether the applicant is asked for something."""

    IDLE = "idle"
    ASKING = "asking"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenCardView:
    """State in words, seconds left (0: no limit), and a small picture of that screen."""

    state: str
    mode: CardState = CardState.IDLE
    title: str = ""
    seconds: int = 0
    lines: tuple[str, ...] = ()
    written: Handwriting | None = None
    note: str = ""
