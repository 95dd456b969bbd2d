"""A large file over a slow line that is cut again and again: what it costs in bytes.

Run: `python -m tests.bench.bench_files [--megabytes 50] [--mbit 1] [--cut 20]`. One JSON line:
bytes that went up, in all and beside the file itself, the cuts, and the share of the line that
carried the file. The store, the gateway and the timing are the real ones; the line is a relay
on this computer with a bucket of tokens (tests/sync/poor_line.py).
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

from desk.acts.filing import FileRound
from desk.refusal import Refused
from sync.gateway.embedded import start
from sync.stepper import Action, Stepper
from tests.sync.counter import place
from tests.sync.file_station import MEGABYTE, FileStation, noise
from tests.sync.launch import command
from tests.sync.poor_line import PoorLine, Weather

PART = MEGABYTE  # the largest: the measure of what may be sent twice


def main() -> int:
    """Send one file and tell what went over the line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--megabytes", type=float, default=50)
    parser.add_argument("--mbit", type=float, default=1)
    parser.add_argument("--cut", type=float, default=20, help="seconds between two cuts")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        gateway = start(command(str(Path(folder) / "gateway.db"), Path(folder) / "keys"))
        try:
            station = FileStation.enrolled(gateway, Path(folder) / "data", place(1))
            told = measure(station, gateway.url, asked)
            station.close()
        finally:
            gateway.stop()
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


def measure(station: FileStation, url: str, asked: argparse.Namespace) -> dict[str, object]:
    """The whole way of one file."""
    size = int(asked.megabytes * MEGABYTE)
    station.name(noise(size))
    station.push()
    line = PoorLine(url, Weather(bits=int(asked.mbit * 1_000_000), cut_seconds=asked.cut))
    station.on(line.url)
    stepper = Stepper(
        clock_ms=lambda: int(time.monotonic() * 1000),
        rng=random.Random(1).random,  # noqa: S311 - jitter, no secret
    )
    began, codes = time.monotonic(), []
    waited = 0.0
    while station.filing.waiting().left:
        try:
            FileRound(station.desk, lambda: stepper.worked(Action.FILES)).run()
        except Refused as refusal:
            codes.append(refusal.code)
            stepper.failed(Action.FILES, refusal.code)
            delay = stepper.files(acts_wait=False).delay_ms / 1000
            waited += delay
            threading.Event().wait(delay)
    seconds = time.monotonic() - began
    line.close()
    return {
        "megabytes": asked.megabytes,
        "mbit": asked.mbit,
        "cuts": line.cuts,
        "failures": {code: codes.count(code) for code in sorted(set(codes))},
        "seconds": round(seconds, 1),
        "waited_s": round(waited, 1),
        "file_bytes": size,
        "sent_bytes": line.up,
        "sent_per_file": round(line.up / size, 4),
        "twice_and_headers_in_parts_of_1_MiB": round((line.up - size) / PART, 3),
        "share_of_line": round(size * 8 / (asked.mbit * 1_000_000) / seconds, 3),
    }


if __name__ == "__main__":
    sys.exit(main())
