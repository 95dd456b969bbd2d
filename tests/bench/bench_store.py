"""How many durable changes a second the store takes, beside raw commits in the same run.

Run: .venv/bin/python -m tests.bench.bench_store [SECONDS]. Prints one JSON object. Ratios in
one run are what counts; absolute figures drift with the machine. One change is what an
acceptance writes: two signed entries, the case with its search words, three counters, a
minted number, a cursor.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desk.ports.store import Change
from desk.store.engine import connect
from desk.store.rebuild import open_rebuilt
from desk.store.store import open_store, open_views
from tests.store.makings import KEY, append, case, count, new_store, number

ROUNDS = 4


def rate(act: Callable[[int], None], seconds: float, first: int) -> tuple[float, int]:
    """Acts a second, and the number of the next act."""
    n, start = first, time.perf_counter()
    while (spent := time.perf_counter() - start) < seconds:
        act(n)
        n += 1
    return (n - first) / spent, n


def write_case(change: Change, n: int) -> None:
    """Everything one acceptance writes."""
    case_id = f"case-{n:08d}"
    append(change, 2, case_id=case_id)
    minted = number(n % 9999 + 1, case_id, f"2025-{n // 9999 % 12 + 1:02d}-24")
    row = case(case_id, receipt=minted.receipt, spoken=f"3-24-{n}", state='{"x":"y"}' * 100)
    change.put_case(
        replace(row, applicant=f"测{chr(0x4E00 + n % 20000)}{chr(0x4E00 + n % 77)}")
    )
    for name in ("received", "accepted", "materials"):
        change.add_count(count(name))
    change.put_number(minted)
    change.set_cursor("last", case_id)


def measure(folder: Path, seconds: float) -> dict[str, float]:
    """Rates of raw commits, whole changes, whole changes with the mark; alternating."""
    plain = connect(folder / "raw.db", KEY)
    plain.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, text BLOB)")
    store = new_store(folder / "plain")
    marked = new_store(folder / "marked", marks=folder / "marks")

    def raw_commit(n: int) -> None:
        with plain.transaction():
            plain.write("INSERT INTO line VALUES (?, ?)", (n, b"x" * 1000))

    def change(n: int) -> None:
        with store.change() as change:
            write_case(change, n)

    def marked_change(n: int) -> None:
        with marked.change() as change:
            write_case(change, n)

    acts = {"raw": raw_commit, "change": change, "marked": marked_change}
    best, following = dict.fromkeys(acts, 0.0), dict.fromkeys(acts, 0)
    for _ in range(ROUNDS):
        for name, act in acts.items():
            found, following[name] = rate(act, seconds / ROUNDS, following[name])
            best[name] = max(best[name], found)
    plain.close()
    store.close()
    marked.close()
    best["cases"] = following["change"]
    return best


def reading(folder: Path, cases: int) -> dict[str, float]:
    """Milliseconds of opening, a page, searches, and seconds of a whole rebuilding."""
    start = time.perf_counter()
    open_store(folder, KEY).close()
    found = {"open_ms": (time.perf_counter() - start) * 1000}
    views = open_views(folder, KEY)
    middle = f"case-{cases // 2:08d}"
    looks: dict[str, Callable[[], object]] = {
        "page_ms": lambda: views.list_cases(limit=256, after=middle),
        "name_ms": lambda: views.list_cases(text="测一", limit=50),
        "prefix_ms": lambda: views.list_cases(text="SJ9999990000120251124", limit=50),
        "number_ms": lambda: views.find_case_by_number(number(7).receipt),
        "case_sync_256_ms": lambda: views.case_sync(f"case-{n:08d}" for n in range(256)),
    }
    for name, look in looks.items():
        look()
        start = time.perf_counter()
        look()
        found[name] = (time.perf_counter() - start) * 1000
    start = time.perf_counter()
    with open_rebuilt(views) as rebuilt:
        for n in range(cases):
            row = views.get_case(f"case-{n:08d}")
            rebuilt.writer.put_case(row)
        rebuilt.differences()
    found["rebuild_s"] = time.perf_counter() - start
    views.close()
    return found


def main() -> None:
    """Measure and print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 8.0
    with tempfile.TemporaryDirectory(prefix="bench-store-") as name:
        rates = measure(Path(name), seconds)
        cases = int(rates["cases"])
        result = {
            "raw_commits_s": rates["raw"],
            "changes_s": rates["change"],
            "changes_with_mark_s": rates["marked"],
            "ratio_change_to_raw": rates["change"] / rates["raw"],
            "ratio_marked_to_raw": rates["marked"] / rates["raw"],
            "cases": float(cases),
            **reading(Path(name) / "plain", cases),
        }
    print(json.dumps({key: round(value, 3) for key, value in result.items()}))  # noqa: T201 - a script


if __name__ == "__main__":
    main()
