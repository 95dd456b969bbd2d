"""The stages of `./test`: each printed with its time and budget, all of them run, one verdict.

Owned by no thread. The one rule: a stage that fails does not stop the next; the last line says
how many tests passed and failed, and the exit code is 0 only when every stage is green.
"""

from __future__ import annotations

import argparse
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LIMIT_MINUTES = 27.0
"""For everything after set-up, on two cores."""
GRACE = 20.0
"""Seconds that a stage has to end its servers once it was told to stop."""
SEED = 20251124
"""The usual order of the tests: shuffled, yet the same for all; `--seed` gives another."""
CLOSING = re.compile(
    r"=+ (?:.*?\b(?:passed|failed|errors?|skipped|no tests ran)\b.*?) in [\d.]+s.*?=+"
)
FAILED = re.compile(r"FAILED (.+?::.+?)(?: - .*)?$")
FEW = 6
"""Failed tests of one stage that are tried once more by themselves."""
COUNTED = re.compile(r"(\d+) (passed|failed|errors?|skipped|xfailed|xpassed)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One heading of the report: commands to run one after another; `minutes` is its budget.

    `workers` processes share the files of its folders (0: one process, one after another).
    """

    name: str
    title: str
    minutes: float
    commands: tuple[tuple[str, ...], ...] = ()
    folders: tuple[str, ...] = ()
    workers: int = 0


STAGES = (
    Stage(
        name="lint",
        title="lint and types",
        minutes=2,
        commands=(
            ("ruff", "check", "."),
            ("ruff", "format", "--check", "."),
            ("mypy",),
            ("lint-imports", "--no-logo"),
        ),
    ),
    Stage(
        name="unit",
        title="unit and property",
        minutes=12,
        folders=(
            "tests/test_*.py",
            "tests/desk",
            "tests/store",
            "tests/printing",
            "tests/devices",
            "tests/sync",
            "tests/ui",
        ),
        workers=3,
    ),
    Stage(
        name="contracts", title="contracts", minutes=2, folders=("tests/contracts",), workers=2
    ),
    Stage(name="journeys", title="journeys", minutes=7, folders=("tests/journeys",), workers=3),
    Stage(name="faults", title="short faults", minutes=3, folders=("tests/faults",)),
)


@dataclass(slots=True)
class Tally:
    """What has come of the stages so far."""

    began: float
    counts: Counter[str] = field(default_factory=Counter)
    closings: dict[str, str] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    unsteady: list[str] = field(default_factory=list)

    def left(self) -> float:
        """Seconds until the limit for all stages together."""
        return self.began + LIMIT_MINUTES * 60 - time.monotonic()


def run(command: tuple[str, ...], *, limit: float) -> tuple[int, list[str]]:
    """Run one tool of .venv, passing its lines on; its exit code, and its lines.

    The code is 124 when the limit (seconds) ended it, with everything it had started.
    """
    tool = str(Path(sys.executable).parent / command[0])
    lines: list[str] = []
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        # A shell's background job ignores it and hands that on; the stages end by it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen(
        (tool, *command[1:]),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        text=True,
        errors="replace",
        start_new_session=True,
    ) as process:
        over = threading.Event()
        alarm = threading.Timer(max(limit, 0.1), end, (process, over))
        alarm.start()
        try:
            for line in process.stdout or ():
                print(line, end="", flush=True)
                lines.append(line.rstrip("\n"))
            code = process.wait()
        except KeyboardInterrupt:
            end(process, over)
            raise
        finally:
            alarm.cancel()
    return (124 if over.is_set() else code), lines


def end(process: subprocess.Popen[str], over: threading.Event) -> None:
    """Stop a stage: first so that it can end what it started, then its whole session."""
    over.set()
    process.send_signal(signal.SIGINT)
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)


def commands_of(stage: Stage, *, seed: int) -> tuple[tuple[str, ...], ...]:
    """The commands of a stage; for tests one pytest over those of its folders that exist."""
    if not stage.folders:
        return stage.commands
    found = [path for name in stage.folders for path in sorted(ROOT.glob(name))]
    present = [str(path.relative_to(ROOT)) for path in found if holds_tests(path)]
    options = ("--color=no", "--durations=5", "--durations-min=1", "-p", "randomly")
    if stage.workers:
        options += (f"--numprocesses={stage.workers}", "--dist=loadfile")
    return (
        (("pytest", *options, "-p", "no:cacheprovider", f"--randomly-seed={seed}", *present),)
        if present
        else ()
    )


def holds_tests(path: Path) -> bool:
    """Whether the file is there, or a test file somewhere in the folder."""
    return path.is_file() or any(path.rglob("test_*.py"))


def perform(stage: Stage, tally: Tally, *, seed: int) -> None:
    """Run one stage and enter its outcome."""
    began = time.monotonic()
    commands = commands_of(stage, seed=seed)
    print(f"\n== {stage.title} (budget {stage.minutes:g} min)", flush=True)
    if not commands:
        print("no tests yet")
    good = True
    for command in commands:
        code, lines = run(command, limit=tally.left())
        good = good and code == 0
        if code == 124:
            print(
                f"{command[0]} was stopped: all stages together have {LIMIT_MINUTES:g} minutes"
            )
        if stage.folders:
            enter(stage, tally, code, lines)
            good = again(stage, tally, lines) or good
    took = time.monotonic() - began
    over = ", over its budget" if took > stage.minutes * 60 else ""
    print(f"-- {stage.title}: {'ok' if good else 'FAILED'} in {took:.1f} s{over}", flush=True)
    if not good:
        tally.failed.append(stage.title)


def again(stage: Stage, tally: Tally, lines: list[str]) -> bool:
    """Whether a few failed tests pass by themselves: then they are unsteady, and said to be.

    Real daemons on a busy machine can miss a limit. A test that fails twice has failed, and
    so has a stage in which more than FEW fail.
    """
    failed = [match[1] for line in lines if (match := FAILED.match(line))]
    if not 0 < len(failed) <= FEW or any(line.startswith("ERROR ") for line in lines):
        return False
    print(f"-- {stage.title}: once more by themselves: {', '.join(failed)}", flush=True)
    tool = ("pytest", "-p", "no:cacheprovider", "--color=no")
    code, _ = run((*tool, *failed), limit=tally.left())
    if code != 0:
        return False
    tally.unsteady += failed
    tally.counts["failed"] -= len(failed)
    tally.counts["passed"] += len(failed)
    return True


def enter(stage: Stage, tally: Tally, code: int, lines: list[str]) -> None:
    """Count what pytest's closing line says; a group that never reached one has failed."""
    closing = next((line for line in reversed(lines) if CLOSING.fullmatch(line.strip())), "")
    tally.closings[stage.title] = closing or "(it never reached its closing line)"
    found = {word.rstrip("s"): int(number) for number, word in COUNTED.findall(closing)}
    tally.counts["passed"] += found.get("passed", 0)
    failed = sum(found.get(word, 0) for word in ("failed", "error", "xpassed"))
    tally.counts["failed"] += failed or int(code != 0)
    tally.counts["skipped"] += found.get("skipped", 0)


def main() -> int:
    """Run the stages that were asked for; 0 when all are green."""
    parser = argparse.ArgumentParser(prog="./test", description=__doc__.splitlines()[0])
    names = [stage.name for stage in STAGES]
    parser.add_argument(
        "--only", action="append", choices=names, help="one stage; may be repeated"
    )
    parser.add_argument("--seed", type=int, default=SEED, help="another order of the tests")
    wanted = parser.parse_args()
    tally = Tally(began=time.monotonic())
    for stage in STAGES:
        if not wanted.only or stage.name in wanted.only:
            perform(stage, tally, seed=wanted.seed)
    took = time.monotonic() - tally.began
    print()
    for title, closing in tally.closings.items():
        print(f"{title}:\n{closing}")
    failed = ", ".join(tally.failed) or "none"
    print(f"stages failed: {failed}; {took / 60:.1f} of {LIMIT_MINUTES:g} minutes")
    for test in tally.unsteady:
        print(f"UNSTEADY: {test} failed among the others and passed by itself")
    if tally.counts["skipped"]:
        print(f"{tally.counts['skipped']} skipped")
    print(f"{tally.counts['passed']} passed, {tally.counts['failed']} failed", flush=True)
    return 1 if tally.failed or took > LIMIT_MINUTES * 60 else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("./test: stopped")
