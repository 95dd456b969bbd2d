"""kill -9 in the middle of a play: what was answered is durable, and the day goes on.

The moments are drawn with a seed and lie among the acts; the invariant does not depend on
where a kill lands.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
from pathlib import Path
from typing import Any

from desk.store.station_file import StationFile
from devices.keys.keyfile import KeyFile
from tests.journeys.command import LIMIT, Program, accepted, act
from ui.opening.stations import read_station

KILLS = 12
CASES = 12


def many_acts() -> list[dict[str, Any]]:
    """More acts than any of the kills lets through."""
    lines: list[dict[str, Any]] = []
    for n in range(CASES):
        lines += [*accepted(f"c{n}"), act("print", f"c{n}"), act("sync")]
    return lines


def killed_after(program: Program, file: Path, answers: int) -> list[dict[str, Any]]:
    """The answers that a play printed before it was killed, right after that many of them."""
    with subprocess.Popen(
        [*program.command, "--json", "play", str(file)],
        env=program.surroundings,
        cwd=program.place,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        printed = [child.stdout.readline() for _ in range(answers)]
        child.send_signal(signal.SIGKILL)
        rest, _ = child.communicate(timeout=LIMIT)
    lines = b"".join(printed) + rest
    whole = lines[: lines.rfind(b"\n") + 1].decode("utf-8").splitlines()
    return [json.loads(line) for line in whole]


def journal(program: Program) -> dict[int, str]:
    """Hash by seq, read beside whatever else goes on."""
    file = StationFile.load(program.data)
    (keys,) = (program.place / "state").rglob(f"{file.key_id}.json")
    reader = read_station(program.data, KeyFile(keys))
    try:
        return {entry.header.seq: entry.hash for entry in reader.views.entries()}
    finally:
        reader.close()


def test_every_answer_that_was_printed_is_in_the_journal_after_a_kill(program):
    assert program.play([act("open", "a")]).code == 0
    draw = random.Random(20251124)  # noqa: S311 - moments to repeat, no secret
    file = program.script(many_acts())
    answered = 0
    for _ in range(KILLS):
        printed = killed_after(program, file, draw.randint(1, 24))
        kept = journal(program)
        for answer in printed:
            assert answer["ok"], answer
            if answer["seq"]:
                assert kept[answer["seq"]] == answer["hash"]
        answered += len(printed)
    assert answered > KILLS * 6
    proof = program.json("verify", "--rebuild")
    assert proof.code == 0, proof.out
    goes_on(program)


def goes_on(program: Program) -> None:
    """The next play finds the lock free and the numbers without a gap, and sends the rest."""
    told = program.play([*accepted("after"), act("sync"), act("close_day")])
    assert told.code == 0, told.lines[-1]
    figures = program.json("report", "--date", "2025-11-24").last["figures"]
    serial = int(told.lines[5]["number"][-5:-1])
    assert figures["received"] == figures["accepted"] == figures["numbers_minted"] == serial
    assert program.json("verify", "--rebuild").last["sound"] is True
