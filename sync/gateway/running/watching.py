"""Around every request: how long it was in work, what came of it, one line in the log.

Runs in the gateway's event loop. The one rule: a line names the call by its template, never by
its address (a search carries a certificate number), and a station only once its signature was
found true.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sync.gateway.running.logs import tell
from sync.gateway.running.measures import BUSY, FEEDS, INSIDE, OTHER, Measures
from sync.gateway.running.pressure import MOST_FILES, MOST_INSIDE, Gate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

SLOW = 2.0  # seconds in work from which a good answer is told as a warning


class Watch:
    """What one worker counts and tells of its requests."""

    def __init__(
        self, measures: Measures, *, most: int = MOST_INSIDE, tells_all: bool = False
    ) -> None:
        """`tells_all`: a line for good answers as well (a service; not a demonstration)."""
        self.measures = measures
        self.tells_all = tells_all
        self.gate = Gate(
            most,
            inside=lambda by: measures.add(INSIDE, by=by),
            waiting=lambda by: measures.add(FEEDS, by=by),
            refused=lambda: measures.add(BUSY),
        )
        self.files = Gate(
            MOST_FILES,
            code="gateway.files-busy",
            inside=lambda by: measures.add(INSIDE, by=by),
            refused=lambda: measures.add(BUSY),
        )

    def around(self, app: ASGIApp, names: Mapping[int, str]) -> ASGIApp:
        """The application, watched; `names` are its calls by the id of their endpoint."""

        async def watched(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            state: dict[str, Any] = scope.setdefault("state", {})
            status, began = 500, time.monotonic()

            async def sent(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = int(message["status"])
                await send(message)

            try:
                await app(scope, receive, sent)
            finally:
                call = names.get(id(scope.get("endpoint")), OTHER)
                took = time.monotonic() - began - float(state.get("rested", 0.0))
                self.measures.answered(call, status, took)
                self._tell(call, status, took, state)

        return watched

    @contextmanager
    def resting(self, state: Any) -> Iterator[None]:
        """A feed waits: not in work meanwhile, and not in the time that it took."""
        began = time.monotonic()
        try:
            with self.gate.resting():
                yield
        finally:
            state.rested = getattr(state, "rested", 0.0) + time.monotonic() - began

    def _tell(self, call: str, status: int, took: float, state: Mapping[str, Any]) -> None:
        is_good = status < 400 and took < SLOW
        if is_good and not self.tells_all:
            return
        tell(
            "request",
            level=_level(status, is_good=is_good),
            call=call,
            status=status,
            ms=round(took * 1000, 1),
            station=state.get("station"),
            code=state.get("code"),
        )


def _level(status: int, *, is_good: bool) -> int:
    if status >= 500 and status != 503:
        return logging.ERROR
    return logging.INFO if is_good else logging.WARNING
