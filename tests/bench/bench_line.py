"""A long queue over a poor line: 1 Mbit/s, one connection in twenty dropped in the middle.

Run: .venv/bin/python -m tests.bench.bench_line [--acts N] [--bits N]. The program's own round
pushes N acts of the demonstration's mix through a proxy in this process that lets so many
bits a second through (token bucket, both ways together) and, for one push in twenty, drops
the connection: half of them before the gateway has all of it, half before its answer is back.
A push that was dropped is offered again at once, as the station's timing allows. The limit:
1.3 times the time that the bytes of the same batches need at that rate, each sent once. Bytes
are counted at the socket, TLS and headers with them. Exit 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import threading
import time
from contextlib import suppress

import main as program
from desk.acts import outbox
from desk.acts.exchange import Exchange
from desk.acts.sync_round import Round
from desk.desk import Desk
from desk.refusal import Refused
from sync.codec import write_batch
from sync.line import packed
from tests.bench.limits import Figures
from tests.bench.sync_corpus import fill, gateway_of, https_url, room, station_at

DROPPED = 0.05
PIECE = 2048  # bytes
BURST = 0.05  # seconds of the line's rate


class PoorLine:
    """A proxy on loopback that is slow and drops connections."""

    def __init__(self, to: int, bits: int, batch: int) -> None:
        """`batch` is what one push has in bytes, roughly: where in it the line is cut."""
        self._to, self._rate, self._batch = to, bits / 8, batch
        self._free_at = 0.0
        self._rng = random.Random(11)  # noqa: S311 - no secret
        self.up = self.down = self.dropped = 0
        self.port = 0
        self._listens = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> PoorLine:
        self._thread.start()
        self._listens.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(
            asyncio.start_server(self._serve, "127.0.0.1", 0)
        )
        self.port = int(server.sockets[0].getsockname()[1])
        self._listens.set()
        self._loop.run_forever()

    async def _serve(self, near: asyncio.StreamReader, out: asyncio.StreamWriter) -> None:
        far, back = await asyncio.open_connection("127.0.0.1", self._to)
        cut = asyncio.Event()
        ways = [
            asyncio.create_task(self._pump(near, back, cut, up=True)),
            asyncio.create_task(self._pump(far, out, cut, up=False)),
        ]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
        for end in (out, back):
            end.transport.abort() if cut.is_set() else end.close()

    async def _pump(
        self,
        read: asyncio.StreamReader,
        write: asyncio.StreamWriter,
        cut: asyncio.Event,
        *,
        up: bool,
    ) -> None:
        """One way, until it ends or is cut: about once in twenty pushes."""
        while data := await read.read(PIECE):
            await self._take(len(data))
            if up:
                self.up += len(data)
            else:
                self.down += len(data)
            if self._rng.random() < self._chance(len(data), up=up):
                self.dropped += 1
                cut.set()
                return
            write.write(data)
            with suppress(ConnectionError):
                await write.drain()

    def _chance(self, size: int, *, up: bool) -> float:
        """Half of the cuts strike while a push goes up, half as its answer comes back."""
        return DROPPED / 2 * (size / self._batch) if up else DROPPED / 2

    async def _take(self, size: int) -> None:
        """Wait for so many bytes' turn on the line."""
        now = time.monotonic()
        self._free_at = max(self._free_at, now - BURST) + size / self._rate
        if self._free_at > now:
            await asyncio.sleep(self._free_at - now)


def batches(desk: Desk) -> list[int]:
    """The packed size of every batch, as it will travel."""
    sizes, after = [], 0
    while (batch := outbox.next_batch(desk, after=after)) is not None:
        sizes.append(len(packed(write_batch(batch))))
        after = batch.head.seq
    return sizes


def drained(desk: Desk, figures: Figures) -> float:
    """Push until nothing waits, beginning again where the line broke; seconds."""
    exchange, failures = Exchange(desk), 0
    began = time.perf_counter()
    while exchange.recorded() < desk.store.views.head().seq:
        try:
            Round(desk, exchange)._push_all()
        except Refused as refusal:
            if not refusal.code.startswith("line."):
                raise
            failures += 1
    figures.tell("pushes that were dropped and offered again", failures)
    return time.perf_counter() - began


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--acts", type=int, default=10_000)
    parser.add_argument("--bits", type=int, default=1_000_000)
    asked = parser.parse_args()
    figures = Figures("line")
    with room("line") as folder, gateway_of(folder) as (gateway, files):
        desk = station_at(gateway, files, folder / "station")
        entries = fill(desk, asked.acts)
        sizes = batches(desk)
        desk.close()
        port = int(https_url(gateway).rsplit(":", 1)[1])
        with PoorLine(port, asked.bits, sum(sizes) // len(sizes)) as line:
            desk = program.open_desk(folder / "station", None, f"https://127.0.0.1:{line.port}")
            took = drained(desk, figures)
            desk.close()
        needed = sum(sizes) * 8 / asked.bits
        figures.most("wire size of an act, at the socket", line.up / entries, 1200, "bytes")
        figures.tell("packed body of an act", sum(sizes) / entries, "bytes")
        figures.tell("sent up and down", (line.up + line.down) / 1e6, "MB")
        figures.tell("connections dropped", line.dropped)
        figures.tell("time the packed bytes need", needed, "s")
        figures.most("drained / that time", took / needed, 1.3)
    return figures.end()


if __name__ == "__main__":
    sys.exit(main())
