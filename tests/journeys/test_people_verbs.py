"""The verb `people`: the roster from the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.command import ROOT
from tests.journeys.living_hall import LivingHall


def run(folder: Path, state: Path, *words: str, **pins: str) -> tuple[int, dict]:
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--data", str(folder), "--json", *words],
        env={**os.environ, "XDG_STATE_HOME": str(state), **pins},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    return done.returncode, json.loads(done.stdout.splitlines()[-1])


def test_an_administrator_registers_lets_go_and_lists_from_the_command_line(
    hall: LivingHall, apart: Path
) -> None:
    folder, state = hall.station("01"), apart / "state"
    words = ("people", "add", "测试华", "--role", "supervisor")
    code, answer = run(folder, state, *words)
    assert (code, answer["error"]["code"]) == (1, "person.pin-missing")
    code, answer = run(folder, state, *words, OWD_PIN="9999", OWD_NEW_PIN="804613")
    assert (code, answer["error"]["code"]) == (1, "person.pin-wrong")
    code, answer = run(folder, state, *words, OWD_PIN="1234", OWD_NEW_PIN="804613")
    assert code == 0
    _code, listed = run(folder, state, "people", "list")
    assert {"id": answer["person"], "name": "测试华", "role": "supervisor"} in listed["people"]
    left = ("people", "leave", "测试华", "--reason", "调离")
    assert run(folder, state, *left, OWD_PIN="1234")[0] == 0
    assert all(
        each["name"] != "测试华" for each in run(folder, state, "people", "list")[1]["people"]
    )
