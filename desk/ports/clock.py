"""Port: time. Every datetime that leaves a clock carries its zone.

The one rule: nothing in the program asks the operating system for the time except an
adapter of this port.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Trust(StrEnum):
    """How far the wall clock can be believed."""

    PLATFORM = "platform"
    UNVERIFIED = "unverified"
    SCRIPTED = "scripted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at the clocks: wall time with zone, boot id, milliseconds since boot."""

    wall: datetime
    boot_id: str
    boot_ms: int
    offset_ms: int | None
    trust: Trust


class Clock(Protocol):
    """Tells the time of the counter (business zone Asia/Shanghai unless set otherwise)."""

    def now(self) -> datetime:
        """Wall time with zone."""

    def read(self) -> Reading:
        """Wall time together with the evidence an entry records."""

    def compare(self, platform: datetime) -> None:
        """The platform's time as it was heard just now; from then on the offset is known."""
