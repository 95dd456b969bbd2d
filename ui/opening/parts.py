"""What the verbs need and only main can give: the adapters, behind callables.

Owned by main. The one rule: nothing here is called before a verb needs it, so that `--help`
and `devices list` load neither a store nor a network library.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from desk.desk import Desk
from desk.ports.camera import Camera
from desk.ports.clock import Clock
from desk.ports.identity import CardReading, IdentityReader
from desk.ports.peripherals import Peripherals
from desk.ports.rebuilt import Rebuilt
from desk.ports.scanner import Scanner
from desk.ports.store import Views
from desk.station import Station


class ScriptedClock(Clock, Protocol):
    """A clock that a play moves."""

    def advance(self, by: timedelta) -> None:
        """Move on; never back."""


class Hall(Protocol):
    """The platform side of a demonstration: an embedded gateway over loopback."""

    @property
    def url(self) -> str:
        """Where it listens."""

    def make_station(self, folder: Path, *, window: str, kind: str = "hall") -> Station:
        """Enrol a new demonstration station of that window into that empty folder."""

    def decide(self, number: str, facts: Mapping[str, Any], at: datetime | None) -> str:
        """The back office decides the case of that printed number; gives its case id."""

    def say(
        self, what: str, number: str, facts: Mapping[str, Any], at: datetime | None
    ) -> None:
        """A department's word (`part`, `task`) on the case of that printed number."""

    def publish(self, items: Sequence[Any], effective: str | None = None) -> int:
        """Publish these items (JSON) in the demonstration hall; gives the new number."""

    def stop(self) -> None:
        """End it; may be called twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A store opened to read, beside a running window.

    `mark` is why it may not mint (`store.behind-mark` …), "" when it may.
    """

    station: Station
    public: str
    views: Views
    mark: str
    rebuild: Callable[[], AbstractContextManager[Rebuilt]]
    close: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Everything that the verbs ask main for.

    `open_desk(folder, clock, url)` opens a station to write (`clock` None for the computer's
    own, `url` "" for the station's own gateway); `hall(folder)` starts or finds the embedded
    gateway that belongs to a demonstration folder.
    """

    default_folder: Callable[[], Path]
    open_desk: Callable[[Path, Clock | None, str], Desk]
    open_reader: Callable[[Path], Reader]
    scripted_clock: Callable[[datetime], ScriptedClock]
    hall: Callable[[Path], Hall]
    enrol: Callable[[Path, str, str, bool, str], Station]
    readers: Callable[[Mapping[str, object]], tuple[IdentityReader, ...]]
    camera: Callable[[Mapping[str, object]], Camera | None]
    scanner: Callable[[Mapping[str, object]], Scanner | None]
    peripherals: Callable[[Mapping[str, object]], Peripherals]
    list_devices: Callable[[], list[dict[str, Any]]]
    record: Callable[..., dict[str, Any]]
    replay: Callable[[Path], dict[str, Any]]
    reading_json: Callable[[CardReading], dict[str, Any]]
    gateway: Callable[[Namespace], int | dict[str, Any]]
