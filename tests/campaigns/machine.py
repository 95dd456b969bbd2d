"""The state machine: everything a line and a disk can do to two windows and their gateway.

`python -m tests.campaigns.machine --steps 100000 --seed 7` runs it until so many steps were
made; each life ends by draining and by the whole proof. The one rule: a step that breaks an
invariant ends the run with the smallest life that shows it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, run_state_machine_as_test

from tests.campaigns.counter_rules import DONE
from tests.campaigns.county import Foundry
from tests.campaigns.invariants import after_each_step, at_the_end
from tests.campaigns.line_rules import Disasters
from tests.campaigns.office import use_one_thread

LIFE = 250
LIVES_OF_A_ROUND = 25
SHM = Path("/dev/shm")  # noqa: S108 - a disk in memory: what is killed here are processes


class Machine(Disasters):
    """One life of a county."""

    foundry: Foundry
    steps = 0
    lives = 0

    @initialize(number=st.integers(0, 2**30), may_clone=st.booleans(), may_revoke=st.booleans())
    def begin(self, number: int, may_clone: bool, may_revoke: bool) -> None:
        self.county = self.foundry.county(number)
        self.looked = self.county.seats[0]
        self.disasters = self.kills = 0
        self.may_clone, self.may_revoke = may_clone, may_revoke
        for seat in self.county.seats:
            seat.window.accepted()
            self.county.note(seat)
        if may_clone and number % 2:
            self.county.clone(self.county.seats[0])
        Machine.lives += 1

    @invariant()
    def what_must_hold_holds(self) -> None:
        Machine.steps += 1
        self.county.pass_time(1000)
        after_each_step(self.county, self.looked)

    def teardown(self) -> None:
        if not hasattr(self, "county"):
            return
        try:
            if sys.exc_info()[0] is None:
                at_the_end(self.county)
                DONE["life proved at its end"] += 1
        finally:
            self.county.close()


def machine(place: Path) -> type[Machine]:
    """A machine of its own that works in that folder, its counts at nothing."""
    made: type[Machine] = type("OwnMachine", (Machine,), {})
    made.foundry = Foundry(place)
    return made


def run(made: type[Machine], number: int, *, lives: int, shrink: bool = True) -> None:
    """That many lives in the order of that seed; AssertionError with the shortest."""
    phases = [Phase.generate, *([Phase.shrink] if shrink else [])]

    class Seeded(made):  # type: ignore[misc, valid-type]
        """The machine under this seed."""

    Seeded.TestCase.settings = settings(
        max_examples=lives,
        stateful_step_count=LIFE,
        deadline=None,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(seed(number)(Seeded), settings=Seeded.TestCase.settings)


def main() -> int:
    """Run until so many steps were made; 1 where something broke."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--lives", type=int, default=LIVES_OF_A_ROUND, help="of a round")
    parser.add_argument("--as-found", action="store_true", help="do not look for a shorter one")
    asked = parser.parse_args()
    use_one_thread()
    began, number = time.monotonic(), asked.seed
    where = SHM if SHM.is_dir() else None
    with tempfile.TemporaryDirectory(prefix="owd-machine-", dir=where) as place:
        made = machine(Path(place))
        while Machine.steps < asked.steps:
            run(made, number, lives=asked.lives, shrink=not asked.as_found)
            number += 1
            took = time.monotonic() - began
            sys.stdout.write(f"{Machine.steps} steps, {Machine.lives} lives, {took:.0f} s\n")
            sys.stdout.flush()
    for name, times in sorted(DONE.items()):
        sys.stdout.write(f"  {times:7} {name}\n")
    sys.stdout.write(f"{Machine.steps} steps: 0 lost, 0 doubled; seed {asked.seed}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
