"""Whether the machine finds what it is for: each planted bug, and after how many steps.

`python -m tests.campaigns.planted` runs every bug in a child process; `--bug NAME` one, here.
The one rule: a bug that is not found within the bound is a failure of the machine.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis.errors import FlakyFailure, HypothesisException

from tests.campaigns.bugs import BUGS
from tests.campaigns.machine import SHM, Machine, machine, run
from tests.campaigns.office import use_one_thread

BOUND = 6000
LIVES = 8
ROOT = Path(__file__).resolve().parents[2]


def found_after(bug: str, number: int, bound: int = BOUND) -> tuple[int, str]:
    """How many steps it took and what broke; (-1, "") where nothing did within the bound."""
    use_one_thread()
    BUGS[bug]()
    where = SHM if SHM.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="owd-planted-", dir=where) as place:
        made = machine(Path(place))
        while Machine.steps < bound:
            try:
                run(made, number, lives=LIVES, shrink=False)
            except FlakyFailure as error:  # found, and not the same way the second time
                return Machine.steps, str(error.exceptions[0])[:100]
            except HypothesisException:
                raise
            except Exception as error:  # noqa: BLE001 - whatever breaks, it was found
                return Machine.steps, str(error).split("\n")[0][:100] or type(error).__name__
            number += 1
    return -1, ""


def ask(bug: str, number: int) -> str:
    """One line on that bug, from a process of its own."""
    words = [sys.executable, "-m", "tests.campaigns.planted", "--bug", bug, "--seed"]
    done = subprocess.run(
        [*words, str(number)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith(bug)]
    return lines[-1] if lines else f"{bug}: the process ended: {done.stderr[-200:]}"


def main() -> int:
    """Every bug, or one; 1 where one was not found."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--bug", choices=sorted(BUGS))
    parser.add_argument("--only", nargs="*", choices=sorted(BUGS))
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if asked.bug:
        steps, what = found_after(asked.bug, asked.seed)
        told = f"caught after {steps} steps: {what}" if steps >= 0 else "NOT caught"
        sys.stdout.write(f"{asked.bug}: {told}\n")
        return 0 if steps >= 0 else 1
    missed = 0
    for bug in asked.only or BUGS:
        line = ask(bug, asked.seed)
        missed += "caught after" not in line
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    tried = len(asked.only or BUGS)
    sys.stdout.write(f"{tried - missed} of {tried} caught\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
