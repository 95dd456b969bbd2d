"""A gateway as an administrator runs it: `main.py gateway` with a key file, logs in a file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

import main
from tests.sync.launch import ROOT
from ui.terminal.arguments import parser

PATIENCE = 60  # seconds for anything that is awaited


def order(*words: str) -> dict[str, Any]:
    """An order of the command line, in this process; the answer."""
    answer = main.gateway(parser().parse_args(["gateway", *words]))
    assert isinstance(answer, dict)
    return answer


@dataclass(frozen=True, kw_only=True)
class Served:
    """A gateway that serves."""

    process: subprocess.Popen[str]
    url: str
    log: Path

    def lines(self) -> list[dict[str, Any]]:
        """What it logged."""
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]

    def numbers(self) -> dict[str, float]:
        """What its metrics say, by name with labels."""
        text = httpx.get(f"{self.url}/metrics", timeout=PATIENCE).text
        rows = [line for line in text.splitlines() if line and not line.startswith("#")]
        return {name: float(n) for name, _, n in (row.rpartition(" ") for row in rows)}

    def workers(self) -> list[int]:
        """The process ids of its workers."""
        pid = self.process.pid
        return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def end(self, number: int = signal.SIGTERM) -> int:
        """End it; the exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@contextmanager
def served(folder: Path, database: str, *more: str) -> Iterator[Served]:
    """A demonstration gateway that serves that database with the keys of that folder."""
    log = folder / "gateway.log"
    words = (
        *(sys.executable, str(ROOT / "main.py"), "gateway", "--demonstration"),
        *("--listen", "127.0.0.1:0", "--database", database),
        *("--key-file", str(folder / "keys.json"), *more),
    )
    with (
        log.open("w") as stderr,
        subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            env=os.environ | {"HOME": str(folder)},
        ) as process,
    ):
        try:
            assert process.stdout is not None
            port = process.stdout.readline().strip()
            assert port, log.read_text("utf-8")
            yield Served(process=process, url=f"http://127.0.0.1:{port}", log=log)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(PATIENCE)
