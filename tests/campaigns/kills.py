"""kill -9, some hundred times: at the store's own process, and at the program in mid-play.

Run: .venv/bin/python -m tests.campaigns.kills [--kills 500] [--seed N]. Four of five kills
strike a station that works by itself (acts, papers, files, what the platform said) at any
moment; the fifth strikes `main.py play` with its gateway. After each the store is opened by
the program's own start: nothing that was said to be done may be lost or doubled. Prints one
JSON object; exit code 1 when anything was found.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.campaigns.hand import Hand
from tests.campaigns.promises import Promise, findings
from tests.faults.test_kill import journal, killed_after, many_acts
from tests.journeys.command import Program, act

A_STATION = 20
"""Kills that one station meets before another is made: proofs grow with the journal."""
OF_FIVE = 5
CHECKPOINTS = (4000, 12)


class Kills:
    """The count of kills and what they left."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)  # noqa: S311 - moments to repeat, no secret
        self.kills: Counter[str] = Counter()
        self.promised = 0
        self.found: list[str] = []

    def station(self, place: Path, kills: int) -> None:
        """One station killed that many times, and gone on with each time."""
        before: Promise | None = None
        for n in range(kills):
            hand = Hand(place, self.draw.randrange(10**6), pages=CHECKPOINTS[n % 2])
            hand.work(self.draw.randint(0, 25))
            hand.linger(self.draw)
            hand.kill()
            before = hand.promised(before)
            self.promised += len(hand.lines)
            self.kills["station"] += 1
            told = findings(place, before, None, deep=n == kills - 1)
            self.found += [f"station, kill {n}: {text}" for text in told]
            if before is None and (place / "data").exists():
                shutil.rmtree(place / "data")  # killed while the station was being made

    def program(self, place: Path, kills: int) -> None:
        """The program killed in mid-play that many times; then it plays on."""
        program = Program(place)
        if program.play([act("open", "a")]).code:
            self.found.append("program: it does not start")
        file = program.script(many_acts())
        for n in range(kills):
            printed = killed_after(program, file, self.draw.randint(1, 24))
            self.kills["program"] += 1
            self.promised += len(printed)
            kept = journal(program)
            self.found += [
                f"program, kill {n}: entry {answer['seq']} is lost"
                for answer in printed
                if answer["seq"] and kept.get(answer["seq"]) != answer["hash"]
            ]
        proof = program.json("verify", "--rebuild")
        if proof.code:
            self.found.append(f"program: {proof.out}")

    def report(self) -> None:
        """How far it is, for whoever waits."""
        sys.stderr.write(f"{dict(self.kills)}, {len(self.found)} found {self.found[:2]}\n")


def campaign(kills: int, seed: int = 1) -> Kills:
    """That many kills."""
    tally = Kills(seed)
    at_program = kills // OF_FIVE
    with TemporaryDirectory(prefix="owd-kills-") as name:
        place = Path(name)
        for n, left in enumerate(range(kills - at_program, 0, -A_STATION)):
            (place / f"station-{n}").mkdir()
            tally.station(place / f"station-{n}", min(A_STATION, left))
            tally.report()
            shutil.rmtree(place / f"station-{n}")
        for n, left in enumerate(range(at_program, 0, -A_STATION)):
            (place / f"program-{n}").mkdir()
            tally.program(place / f"program-{n}", min(A_STATION, left))
            tally.report()
    return tally


def main() -> int:
    """The campaign from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    began = time.monotonic()
    tally = campaign(wanted.kills, wanted.seed)
    told = {
        "kills": tally.kills,
        "acts_promised": tally.promised,
        "found": len(tally.found),
        "examples": tally.found[:10],
        "seconds": round(time.monotonic() - began),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=1) + "\n")
    return 1 if tally.found else 0


if __name__ == "__main__":
    sys.exit(main())
