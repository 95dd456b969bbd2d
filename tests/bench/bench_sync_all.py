"""All figures of the queue, the line and the gateway, one bench after the other.

Run: .venv/bin/python -m tests.bench.bench_sync_all [--anki PYTHON] [--only NAME …]. Each runs
in a process of its own; their tables come as they end. Exit 1 where any limit is exceeded.
About ten minutes on a machine at rest.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys

from tests.sync.launch import ROOT

BENCHES: dict[str, tuple[str, ...]] = {
    "act": ("bench_act",),
    "drain": ("bench_drain",),
    "line": ("bench_line",),
    "storm": ("bench_storm",),
    "storm-postgres": ("bench_storm", "--postgres"),
}


def run(name: str, more: tuple[str, ...]) -> bool:
    """One bench; whether it ended with every limit held."""
    module, *words = BENCHES[name]
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *words, *more],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    for line in done.stdout.splitlines()[-1:]:
        for row in json.loads(line)["figures"]:
            held = {True: "held", False: "**exceeded**", None: ""}[row["held"]]
            measured = f"{row['measured']} {row['unit']}".strip()
            cells = (name, row["figure"], measured, row["limit"], held)
            sys.stdout.write(f"| {' | '.join(map(str, cells))} |\n")
    sys.stdout.flush()
    return done.returncode == 0


def main() -> int:
    """Run what is asked for, in order."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--anki", default="", help="python of an environment with anki")
    parser.add_argument("--only", nargs="*", choices=tuple(BENCHES), default=tuple(BENCHES))
    asked = parser.parse_args()
    anki = ("--anki", asked.anki) if asked.anki else ()
    held = [run(name, anki if name == "drain" else ()) for name in asked.only]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
