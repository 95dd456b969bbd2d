"""Power cuts, simulated: a real station's calls recorded, the disk cut at any of them.

Run: .venv/bin/python -m tests.campaigns.power_cuts [--cuts 10000] [--seed N] [--plant WHAT].
Needs a C compiler (`cc`) for the recorder. Each recorded day is cut at some hundred places;
each cut leaves what a disk may have kept (tests.campaigns.disk), is laid out as true files and
opened by the program's own start. Prints one JSON object; exit code 1 when anything was lost,
doubled, or refused that was promised.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.disk import Disk, Loss, lay_out
from tests.campaigns.promises import Promise, findings
from tests.campaigns.recorded_day import PLANTS
from tests.campaigns.recording import Call, recorded

ACTS = 40
CUTS_A_DAY = 250
DEEP = 25
"""Every so many cuts the store is also rebuilt and worked with."""
CHECKPOINTS = (4000, 40, 12)
"""Pages of log between two checkpoints: the program's own, and often."""
QUICK = Path("/dev/shm")  # noqa: S108 - memory, where there is some


@dataclass(slots=True)
class Tally:
    """What has come of the cuts so far."""

    cuts: int = 0
    days: int = 0
    deep: int = 0
    calls: int = 0
    by_loss: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def enter(self, where: str, findings: list[str]) -> None:
        """Count what one cut left behind."""
        for text in findings:
            self.found[text.split(":")[0].split(" ")[0]] += 1
        if findings and len(self.examples) < 10:
            self.examples.append(f"{where}: {'; '.join(findings[:3])}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What each recorded day is like: its acts, and what was broken on purpose."""

    acts: int = ACTS
    plant: str = ""


def day_of(place: Path, seed: int, plan: Plan) -> tuple[Path, tuple[Call, ...]]:
    """One recorded day: its folder and its calls."""
    root = place / f"day-{seed}"
    root.mkdir()
    pages = CHECKPOINTS[seed % len(CHECKPOINTS)]
    words = ("tests.campaigns.recorded_day", root, seed, plan.acts, pages, plan.plant)
    made = recorded(root, place / f"day-{seed}.log", *words)
    shutil.rmtree(root)
    return root, made


def cuts_of(
    root: Path, made: tuple[Call, ...], count: int, draw: random.Random
) -> Iterator[tuple[int, Loss, dict]]:
    """That many cuts through a day, in the order of its calls: where, how, and what is left."""
    places = sorted(draw.randrange(1, len(made)) for _ in range(count))
    disk, done = Disk(root), 0
    for place in places:
        for call in made[done:place]:
            disk.take(call)
        done = place
        loss = draw.choice(list(Loss))
        yield place, loss, disk.after_cut(loss, draw)


def cut_day(place: Path, seed: int, count: int, tally: Tally, plan: Plan) -> None:
    """Record one day and cut it."""
    draw = random.Random(seed)  # noqa: S311 - places to repeat, no secret
    root, made = day_of(place, seed, plan)
    told = [Promise.read(at, call.data) for at, call in enumerate(made) if call.kind == "A"]
    tally.days, tally.calls = tally.days + 1, tally.calls + len(made)
    for at, loss, state in cuts_of(root, made, count, draw):
        before = [promise for promise in told if promise.at < at]
        after = next((promise for promise in told if promise.at >= at), told[-1])
        deep = tally.cuts % DEEP == 0
        cut = place / "cut"
        cut.mkdir()
        lay_out(state, root, cut)
        found = findings(cut, before[-1] if before else None, after, deep=deep)
        shutil.rmtree(cut)
        tally.cuts, tally.deep = tally.cuts + 1, tally.deep + deep
        tally.by_loss[loss] += 1
        tally.enter(f"day {seed}, call {at} of {len(made)}, {loss}", found)


def campaign(cuts: int, *, seed: int = 1, plant: str = "", acts: int = ACTS) -> Tally:
    """That many cuts, a few hundred to a day."""
    tally, plan = Tally(), Plan(acts=acts, plant=plant)
    with TemporaryDirectory(prefix="owd-cuts-", dir=QUICK if QUICK.is_dir() else None) as name:
        while tally.cuts < cuts:
            count = min(CUTS_A_DAY, cuts - tally.cuts)
            cut_day(Path(name), seed + tally.days, count, tally, plan)
    return tally


def main() -> int:
    """The campaign from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cuts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plant", choices=PLANTS, default="")
    wanted = parser.parse_args()
    began = time.monotonic()
    tally = campaign(wanted.cuts, seed=wanted.seed, plant=wanted.plant)
    told = {
        "cuts": tally.cuts,
        "days": tally.days,
        "calls": tally.calls,
        "rebuilt_and_worked_on": tally.deep,
        "by_loss": tally.by_loss,
        "found": tally.found,
        "examples": tally.examples,
        "seconds": round(time.monotonic() - began),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return 1 if tally.found else 0


if __name__ == "__main__":
    sys.exit(main())
