"""The program as a person or another program runs it: its own process, its own folders."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 60.0
HEAD = {"play": 1, "station": "demo", "clock": "2025-11-24T09:00:00+08:00"}


@dataclass(frozen=True, kw_only=True)
class Told:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output, one JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        """The last line, which with `--json` is the answer."""
        return self.lines[-1]

    @property
    def refusal(self) -> str:
        """The code of the refusal that ended it."""
        return str(self.last["error"]["code"])


@dataclass(frozen=True)
class Program:
    """One user of one computer: a data folder and a state folder under `place`."""

    place: Path

    @property
    def data(self) -> Path:
        return self.place / "data"

    @property
    def command(self) -> list[str]:
        return [sys.executable, str(ROOT / "main.py"), "--data", str(self.data)]

    @property
    def surroundings(self) -> dict[str, str]:
        state = {"XDG_STATE_HOME": str(self.place / "state"), "PYTHONWARNINGS": "error"}
        # No spooler of this machine may be reached from a test.
        return {**os.environ, **state, "CUPS_SERVER": "127.0.0.1:9"}

    def run(self, *words: str) -> Told:
        """Run a verb to its end."""
        done = subprocess.run(
            [*self.command, *words],
            env=self.surroundings,
            cwd=self.place,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=LIMIT,
            check=False,
        )
        return Told(
            code=done.returncode,
            out=done.stdout.decode("utf-8"),
            err=done.stderr.decode("utf-8"),
        )

    def json(self, *words: str) -> Told:
        return self.run("--json", *words)

    def script(
        self, lines: Iterable[dict[str, Any]], *, head: dict[str, Any] | None = None
    ) -> Path:
        """A play file of these lines."""
        file = self.place / "play.jsonl"
        rows = [head or HEAD, *lines]
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        file.write_text(text, encoding="utf-8")
        return file

    def play(self, lines: Iterable[dict[str, Any]]) -> Told:
        """Play these lines under the usual head."""
        return self.json("play", str(self.script(lines)))

    @property
    def _kept(self) -> Path:
        return self.place.with_name(f"{self.place.name}-kept")

    def keep(self) -> None:
        """Keep the folders as they are now, for `give_back`."""
        shutil.copytree(self.place, self._kept)

    def give_back(self) -> None:
        """The folders as they were kept, at the same place, whatever was done to them."""
        shutil.rmtree(self.place)
        shutil.copytree(self._kept, self.place)


def act(what: str, case: str = "", /, *, window: str = "", expect: str = "ok", **facts: Any):
    """One line of a play."""
    row: dict[str, Any] = {"act": what, "advance": "PT30S", "expect": expect}
    if case:
        row["case"] = case
    if window:
        row["window"] = window
    if facts:
        row["with"] = facts
    return row


FOOD = {
    "operator": "测试小馆",
    "credit_code": "92379901MA3TEXT90H",
    "premises": "测试市演示区模拟路 8 号",
    "trade": "catering",
    "scope": "hot",
    "area": "86.5",
    "staff": "3",
    "manager": "测试明",
    "online": "no",
}
SMALL = {"premises": "small", "hot_work": "yes", "agent": "self"}


def whole_draft(case: str, card: str = "ordinary") -> list[dict[str, Any]]:
    """A draft of the food licence that may be accepted."""
    return [
        act("open", case),
        act("identify", case, card=card, phone="13800000001", match=True),
        act("choose_item", case, find="1101", situation=SMALL),
        act("collect_material", case, all=True),
        act("fill", case, values=FOOD),
    ]


def accepted(case: str, card: str = "ordinary") -> list[dict[str, Any]]:
    """The food licence, received and accepted."""
    return [*whole_draft(case, card), act("accept", case)]
