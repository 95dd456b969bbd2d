"""How long one acceptance takes until it is durable, beside a raw commit of the same run.

Run: .venv/bin/python -m tests.bench.bench_acceptance [TIMES]. Prints one JSON object: medians
in milliseconds of 收件 + 受理 of a draft that is whole (F12 at the counter), of its last step
as a draft, and of a raw commit of a kilobyte on the same disk and library; and the ratio, which
is what counts from machine to machine. The high-water mark is written as on a real station.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desk.store.engine import connect
from tests.desk.window import open_window
from tests.store.makings import KEY

TIMES = 50


def timed(act: Callable[[], object]) -> float:
    """Milliseconds that the act took."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def measure(folder: Path, times: int) -> dict[str, float]:
    """Medians over that many rounds, the kinds in turn."""
    raw = connect(folder / "raw.db", KEY)
    raw.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, text BLOB)")
    window = open_window(folder / "data", marks=folder / "marks")
    actor, took = window.actor(), {"raw": [], "step": [], "accept": []}

    def raw_commit() -> None:
        with raw.transaction():
            raw.write("INSERT INTO line (text) VALUES (?)", (bytes(1000),))

    for _ in range(times + 5):
        draft = window.draft()
        took["step"].append(timed(partial(window.drafts.fill, draft.case_id, {"remark": "无"})))
        whole = window.drafts.get(draft.case_id)
        took["accept"].append(timed(partial(window.cases.receive_and_accept, whole, actor)))
        took["raw"].append(timed(raw_commit))
    window.store.close()
    raw.close()
    # The first rounds warm caches.
    medians = {name: statistics.median(found[5:]) for name, found in took.items()}
    return medians | {"accept to raw": medians["accept"] / medians["raw"]}


def main() -> None:
    """Measure in a folder of its own and print the figures."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    with tempfile.TemporaryDirectory(prefix="owd-bench-") as folder:
        figures = measure(Path(folder), times)
    shown = {name: round(n, 2) for name, n in figures.items()}
    sys.stdout.write(json.dumps(shown) + "\n")


if __name__ == "__main__":
    main()
