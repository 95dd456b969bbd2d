"""How long a queue of 1,000 cases takes to drain over HTTP, and where the time goes.

Run: `python -m tests.bench.bench_gateway [--database URL] [--cases N] [--stations N]`. One
JSON line: seconds, entries, entries per second, and the feed read back to its end.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from sync.gateway.embedded import start
from tests.sync.counter import Counter, place
from tests.sync.launch import command


def main() -> int:
    """Fill one counter's journal, push it in batches of 100, read the feed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", default="")
    parser.add_argument("--cases", type=int, default=1000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = asked.database or str(Path(folder) / "gateway.db")
        gateway = start(command(database, Path(folder) / "keys"))
        try:
            counter = Counter.enrolled(gateway.url, gateway.make_code(place(1)))
            sys.stdout.write(json.dumps(measure(counter, asked.cases)) + "\n")
            counter.close()
        finally:
            gateway.stop()
    return 0


def measure(counter: Counter, cases: int) -> dict[str, float]:
    """Seconds to drain and to read the feed back."""
    for _ in range(cases):
        counter.accept_a_case()
    platform = counter.platform()
    platform.heartbeat()
    begun = time.perf_counter()
    counter.push(platform)
    drained = time.perf_counter()
    after, more = 0, True
    while more:
        page = platform.feed(after)
        after, more = page.events[-1].feed_seq, page.more
    read = time.perf_counter()
    seconds = drained - begun
    return {
        "cases": cases,
        "entries": len(counter.entries),
        "drain_s": round(seconds, 2),
        "entries_per_s": round(len(counter.entries) / seconds),
        "feed_events": after,
        "feed_s": round(read - drained, 2),
    }


if __name__ == "__main__":
    sys.exit(main())
