"""The tape between an adapter and its line: writes down what passes, or plays it back.

Owned by whoever records, one thread. The one rule: playing asks nothing of a device; a program
that asks otherwise than it did when it was recorded is told so (`replay.asked-otherwise`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Any

from desk.refusal import DeviceError
from devices.recording.transcript import Event


class Tape:
    """What passes during one call; `take` gives it and begins the next."""

    def __init__(self) -> None:
        self._events: list[Event] = []

    def note(self, do: str, **facts: Any) -> None:
        """Write one event down."""
        self._events.append(Event(do=do, **facts))

    def take(self) -> tuple[Event, ...]:
        """What passed since the last time."""
        events, self._events = tuple(self._events), []
        return events


class Player:
    """Plays the events of one call after the other."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque()

    def load(self, events: Iterable[Event]) -> None:
        """What the next call meets; what the last one left is forgotten."""
        self._events = deque(events)

    def next(self, do: str, out: bytes = b"") -> Event:
        """The event that comes now, which must be that one; fails as it failed."""
        if not self._events or self._events[0].do != do or self._events[0].out != out:
            raise DeviceError("replay.asked-otherwise")
        return self._events.popleft()

    def if_next(self, do: str) -> Event | None:
        """The event that comes now if it is of that kind."""
        if self._events and self._events[0].do == do:
            return self._events.popleft()
        return None

    @property
    def left(self) -> int:
        """Events that nobody asked for."""
        return len(self._events)
