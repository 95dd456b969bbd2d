"""What a check of the self-check is, and what it may look at.

Owned by no thread; `look` runs in the lane that the check names. The one rule: what was found
is said in words and figures without any personal data, so that all of it can go to support.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from desk.catalogues import Catalogues
from desk.ports.clock import Trust
from desk.ports.identity import DeviceState
from desk.ports.platform import Heartbeat
from desk.ports.store import Views

Pair = tuple[str, str]
NOTHING: Pair = ("", "")


class State(StrEnum):
    """What came of a check; the value is the word in the diagnostic file."""

    WORKING = "working"
    WEAK = "weak"  # works, and somebody should look at it
    FAULTY = "faulty"
    ABSENT = "absent"  # not there, and not needed to take cases in
    NOT_TESTED = "not-tested"


class Room(StrEnum):
    """Where a check's work belongs; the window maps it to a lane."""

    STORE = "store"
    PUSH = "push"
    SPOOL = "spool"
    RECEIPT = "receipt"
    CAMERA = "camera"
    SCANNER = "scanner"
    SERIAL = "serial"
    FLATBED = "flatbed"
    PAD = "pad"
    RATING = "rating"
    QUEUE = "queue"
    FILES = "files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What came of it, in Chinese and English: what is there, and what to do about it."""

    state: State
    found: Pair
    remedy: Pair = NOTHING
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """An open station as the checks see it, in the window or beside it.

    `beat` asks the platform over the station's own line; None where only knocking will do.
    """

    station_id: str
    demonstration: bool
    folder: Path
    views: Views
    gateway: str = ""
    ca: str = ""
    mark: str = ""
    trust: Trust | None = None
    offset_ms: int | None = None
    catalogues: Catalogues | None = None
    catalogue_dates: Mapping[int, date] = field(default_factory=dict)
    beat: Callable[[], Heartbeat] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Everything that the checks may look at.

    `seat` opens (or has) the station and raises Refused where there is none; `readers` are
    the states that the readers themselves said, None outside the window; `devices` lists
    what is plugged in; `screens` counts the screens, 0 where nobody knows. `asked` are the
    machines that this window works with: each is asked in its own room, and tried where that
    changes nothing; one that is missing there is not set, `asked` None outside the window.
    """

    folder: Path
    seat: Callable[[], Seat]
    now: Callable[[], datetime]
    devices: Callable[[], Sequence[Mapping[str, object]]]
    readers: Callable[[], Sequence[DeviceState]] | None = None
    environ: Mapping[str, str] = field(default_factory=dict)
    screens: int = 0
    asked: Mapping[str, Callable[[], DeviceState]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing to look at, in `limit` seconds at most. What is not `needed` may be absent."""

    key: str
    title: Pair
    look: Callable[[Ground], Found]
    room: Room = Room.FILES
    limit: float = 5.0
    needed: bool = True


def working(chinese: str, english: str) -> Found:
    """It is there and works."""
    return Found(state=State.WORKING, found=(chinese, english))


def untested(chinese: str, english: str) -> Found:
    """Nobody looked, and why not."""
    return Found(state=State.NOT_TESTED, found=(chinese, english))
