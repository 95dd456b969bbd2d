"""Clocks: the computer's own, and a scripted one for demonstration stations.

Any thread may ask. The one rule: only this module asks the operating system for the time.
"""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from desk.ports.clock import Reading, Trust

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


def boot_id() -> str:
    """The kernel's id of this boot; a random one per process where there is none."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return str(uuid.uuid4())


def boot_ms() -> int:
    """Milliseconds since boot, sleep included where the system counts it."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    if clock is None:
        return time.monotonic_ns() // 1_000_000
    return time.clock_gettime_ns(clock) // 1_000_000


class SystemClock:
    """The computer's clock in the business zone, with what is known of its error."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._boot_id = boot_id()
        self.offset_ms: int | None = None

    def now(self) -> datetime:
        """Wall time in the business zone."""
        return datetime.now(UTC).astimezone(self._zone)

    def read(self) -> Reading:
        """Wall time and evidence; trusted while the platform's time was seen and is near."""
        near = self.offset_ms is not None and abs(self.offset_ms) <= 120_000
        return Reading(
            wall=self.now(),
            boot_id=self._boot_id,
            boot_ms=boot_ms(),
            offset_ms=self.offset_ms,
            trust=Trust.PLATFORM if near else Trust.UNVERIFIED,
        )

    def compare(self, platform: datetime) -> None:
        """Keep how far the platform's time is from this clock's (heard over the line)."""
        self.offset_ms = int((platform - self.now()).total_seconds() * 1000)


class ScriptedClock:
    """A clock that stands until it is moved: play files on demonstration stations only."""

    def __init__(self, start: datetime) -> None:
        """`start` must carry its zone."""
        if start.tzinfo is None:
            raise ValueError("a scripted clock starts at a time with its zone")
        self._wall = start
        self._boot_id = boot_id()

    def advance(self, by: timedelta) -> None:
        """Move the clock on; it never goes back."""
        if by < timedelta(0):
            raise ValueError("a scripted clock never goes back")
        self._wall += by

    def now(self) -> datetime:
        """The scripted wall time."""
        return self._wall

    def read(self) -> Reading:
        """The scripted time, marked as such in every entry."""
        return Reading(
            wall=self._wall,
            boot_id=self._boot_id,
            boot_ms=boot_ms(),
            offset_ms=None,
            trust=Trust.SCRIPTED,
        )

    def compare(self, platform: datetime) -> None:
        """A scripted time is nobody's: the platform's says nothing about it."""
