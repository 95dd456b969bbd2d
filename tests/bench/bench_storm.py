"""Two thousand stations that come back at one moment: all drained, nobody alarmed, memory kept.

Run: .venv/bin/python -m tests.bench.bench_storm [--stations N] [--acts N] [--database URL]
[--postgres]. Simulated stations (`tests/sync/storm.py`) with true keys, journals and timing,
each with N acts waiting, against one gateway worker: on SQLite, or with `--postgres` on a
server of its own, or at any URL. Worse than any outage: the program's own stations are spread
by their phase, these all begin at once. Exit 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import threading
import time
from pathlib import Path

from sync.gateway.embedded import start
from tests.bench.limits import Figures
from tests.bench.sync_corpus import room
from tests.postgres import PostgresServer
from tests.sync.launch import command
from tests.sync.storm import come_back, enrolled

GROWTH = 300.0  # MB: 128 requests inside with 2 MiB each, and what judging holds
LIMIT = 170.0  # seconds


def resident(pid: int) -> float:
    """Megabytes of memory of that process."""
    return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * 4096 / 1e6


class Scale:
    """Weighs a process from now and then until it is taken down."""

    def __init__(self, pid: int) -> None:
        self._pid, self._ends = pid, threading.Event()
        self.before = self.most = resident(pid)
        self._thread = threading.Thread(target=self._weigh, daemon=True)
        self._thread.start()

    def _weigh(self) -> None:
        while not self._ends.wait(0.1):
            self.most = max(self.most, resident(self._pid))

    def end(self) -> float:
        """Megabytes at the end."""
        self._ends.set()
        self._thread.join()
        return resident(self._pid)


def measured(figures: Figures, folder: Path, database: str, stations: int, acts: int) -> None:
    """One storm."""
    begun = time.perf_counter()
    counters = enrolled(database, folder / "keys", stations)
    for counter in counters:
        for _ in range(-(-acts // 2)):
            counter.accept_a_case()
    figures.tell("stations and their acts made in", time.perf_counter() - begun, "s")
    gateway = start(command(database, folder / "keys"))
    scale = Scale(gateway.pid)
    try:
        begun = time.perf_counter()
        storm = come_back(gateway.url, counters, limit=LIMIT)
        took = time.perf_counter() - begun
        after = scale.end()
    finally:
        gateway.stop()
    figures.most("stations not drained", storm.undrained, 0)
    figures.most("answers that a clerk would be told of", storm.alarms, 0)
    figures.tell("answers by code", " ".join(f"{k}={n}" for k, n in storm.codes.items()))
    figures.tell("all drained and read", took, "s")
    figures.tell("acts", storm.pushed)
    if storm.drained:
        figures.tell("a station drained, median", statistics.median(storm.drained), "s")
        figures.tell("a station drained, last", max(storm.drained), "s")
    figures.tell("memory of the gateway before", scale.before, "MB")
    figures.most("its growth at most", scale.most - scale.before, GROWTH, "MB")
    figures.tell("memory of the gateway after", after, "MB")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--stations", type=int, default=2000)
    parser.add_argument("--acts", type=int, default=4)
    parser.add_argument("--database", default="")
    parser.add_argument("--postgres", action="store_true")
    asked = parser.parse_args()
    kept = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(kept, 8192), kept))
    kind = "PostgreSQL" if asked.postgres or asked.database else "SQLite"
    figures = Figures(f"storm on {kind}")
    with room("storm") as folder:
        server = None
        database = asked.database or str(folder / "gateway.db")
        if asked.postgres:
            (folder / "postgres").mkdir()
            folder.chmod(0o755)  # the server's user has to enter it
            server = PostgresServer.start(folder / "postgres")
            database = server.new_database()
        try:
            measured(figures, folder, database, asked.stations, asked.acts)
        finally:
            if server is not None:
                server.stop()
    return figures.end()


if __name__ == "__main__":
    sys.exit(main())
