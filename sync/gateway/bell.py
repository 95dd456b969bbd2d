"""Waking the feeds that wait: at once for what this process wrote, soon for what others did.

Belongs to the gateway's event loop. The one rule: a feed that waits costs nothing; one look
at the halls' numbers serves all of them.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from time import monotonic

from starlette.concurrency import run_in_threadpool

from desk.refusal import Refused
from sync.gateway.office import Office
from sync.gateway.store.feed import last_numbers

Place = tuple[str, str]  # county and hall
GLANCE = 0.5  # seconds between looks for events that another process wrote


class Bell:
    """One bell per hall, for everybody who waits there."""

    def __init__(self) -> None:
        self._events: dict[str, asyncio.Event] = {}
        self._recorded = asyncio.Event()
        self._pushing = 0
        self._quiet_since = 0.0
        self.is_closed = False

    @property
    def is_awaited(self) -> bool:
        """Whether any feed waits now."""
        return bool(self._events)

    def ring(self, hall: str) -> None:
        """Wake everybody who waits for that hall now."""
        event = self._events.pop(hall, None)
        if event is not None:
            event.set()

    @contextmanager
    def pushing(self) -> Iterator[None]:
        """A station is sending; what it sent waits for its judgement afterwards."""
        self._pushing += 1
        try:
            yield
        finally:
            self._pushing -= 1
            self._quiet_since = monotonic()
            self._recorded.set()

    def is_quiet(self, seconds: float) -> bool:
        """Whether no station has been sending for that long."""
        return not self._pushing and monotonic() - self._quiet_since >= seconds

    async def wait_recorded(self, limit: float) -> None:
        """Wait until something was recorded here, at most `limit` seconds."""
        await self.wait(self._recorded, limit)
        self._recorded.clear()

    def close(self) -> None:
        """The gateway ends: nobody waits any longer, here or for a later ring."""
        self.is_closed = True
        for hall in list(self._events):
            self.ring(hall)

    def expect(self, hall: str) -> asyncio.Event:
        """The hall's next ring; taken before looking, nothing said meanwhile is missed."""
        event = self._events.setdefault(hall, asyncio.Event())
        if self.is_closed:
            event.set()
        return event

    @staticmethod
    async def wait(event: asyncio.Event, limit: float) -> None:
        """Wait for that ring, at most `limit` seconds."""
        try:
            await asyncio.wait_for(event.wait(), limit)
        except TimeoutError:
            return


async def watch(office: Office, bell: Bell, is_ending: Callable[[], bool]) -> None:
    """Ring for halls whose feed grew by another process (the back office, another worker).

    Closes the bell once the gateway is ending, so that no feed holds its end up.
    """
    seen: Mapping[Place, int] = {}
    while True:
        await asyncio.sleep(GLANCE)
        if is_ending():
            bell.close()
            return
        if not bell.is_awaited:
            continue
        now = await run_in_threadpool(_numbers, office)
        for place in now:
            if now[place] != seen.get(place):
                bell.ring(place[1])
        seen = now


def _numbers(office: Office) -> Mapping[Place, int]:
    found: dict[Place, int] = {}
    for store in office.store.everywhere():
        with contextlib.suppress(Refused), store.reading() as txn:  # one may be away
            found |= last_numbers(txn)
    return found
