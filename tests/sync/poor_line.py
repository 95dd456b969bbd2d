"""A poor line: a TCP relay on this computer that counts, slows down and cuts.

Used by tests and benches; the relay runs in a thread of its own. The one rule: it never looks
into what it carries; a cut drops both sides in the middle of whatever was under way.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

CHUNK = 8 * 1024


@dataclass(slots=True)
class Weather:
    """What the line is like: bits per second (0 for no limit), and when it is cut.

    `cut_bytes` counts what goes up since the last cut, `cut_seconds` the time since then; 0
    for never. `down` takes no connection at all.
    """

    bits: int = 0
    cut_bytes: int = 0
    cut_seconds: float = 0.0
    down: bool = False


class PoorLine:
    """A relay to that address; `url` is where it listens."""

    def __init__(self, url: str, weather: Weather) -> None:
        parts = urlsplit(url)
        self._to = (parts.hostname or "127.0.0.1", parts.port or 80)
        self.weather = weather
        self.up = self.down_bytes = self.cuts = 0
        self._since_cut = 0
        self._cut_at = time.monotonic()
        self._free_at = time.monotonic()
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="poor-line", daemon=True)
        self._thread.start()
        self._ready.wait(10)
        self.url = f"http://127.0.0.1:{self._port}"

    def close(self) -> None:
        """End the relay and everything that it carries."""
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._end = asyncio.Event()
        # Little is read ahead: what stands in a buffer here would count as sent.
        server = await asyncio.start_server(self._carry, "127.0.0.1", 0, limit=CHUNK)
        self._port = server.sockets[0].getsockname()[1]
        self._ready.set()
        watch = asyncio.create_task(self._watch())
        await self._end.wait()
        watch.cancel()
        server.close()
        self._drop()
        # Both ends are gone: what is under way ends by itself.
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others, return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(0.05)
            after = self.weather.cut_seconds
            if after and time.monotonic() - self._cut_at >= after:
                self._cut()

    def _cut(self) -> None:
        if self._writers:
            self.cuts += 1
        self._since_cut, self._cut_at = 0, time.monotonic()
        self._drop()

    def _drop(self) -> None:
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.weather.down:
            writer.transport.abort()
            return
        try:
            there, back = await asyncio.open_connection(*self._to, limit=CHUNK)
        except OSError:
            writer.transport.abort()
            return
        pair = {writer, back}
        self._writers |= pair
        tasks = [
            asyncio.create_task(self._pump(reader, back, up=True)),
            asyncio.create_task(self._pump(there, writer, up=False)),
        ]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for each in pair:
            with contextlib.suppress(OSError, RuntimeError):
                each.close()
        self._writers -= pair

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, up: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                await self._wait(len(data))
                writer.write(data)
                await writer.drain()
                self._count(len(data), up=up)

    def _count(self, size: int, *, up: bool) -> None:
        if not up:
            self.down_bytes += size
            return
        self.up += size
        self._since_cut += size
        if self.weather.cut_bytes and self._since_cut >= self.weather.cut_bytes:
            self._cut()

    async def _wait(self, size: int) -> None:
        """A bucket of tokens that all connections share, as they would a line."""
        if not self.weather.bits:
            return
        now = time.monotonic()
        self._free_at = max(self._free_at, now) + size * 8 / self.weather.bits
        await asyncio.sleep(max(0.0, self._free_at - now))
