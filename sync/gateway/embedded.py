"""The gateway as a child of this program: for a demonstration, exercises and tests.

Used in the PUSH lane (starting, asking) and at the end of the program. The one rule: the
child's life hangs on its standard input; however this program dies, the gateway ends too.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desk.refusal import Refused
from desk.values import dump
from sync.gateway.orders import Place, Verdict

START_LIMIT = 30.0  # seconds
END_LIMIT = 10.0


class EmbeddedGateway:
    """A running child and its address."""

    def __init__(self, child: subprocess.Popen[str], port: int) -> None:
        self._child = child
        self.url = f"http://127.0.0.1:{port}"

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._child.pid

    def make_code(self, place: Place) -> str:
        """A fresh one-time code for that place."""
        return str(self._ask({"do": "make_code", "place": dump(place)})["code"])

    def decide(self, number: str, verdict: Verdict) -> dict[str, Any]:
        """Decide the case of that number; as sync.gateway.deciding.decide."""
        return self._ask({"do": "decide", "number": number, "verdict": dump(verdict)})

    def say(self, what: str, number: str, word: dict[str, Any]) -> None:
        """A department's word on the case of that number; as sync.gateway.parts."""
        self._ask({"do": what, "number": number, "word": word})

    def revoke(self, station: str) -> None:
        """Let that station only drain its queue from now on."""
        self._ask({"do": "revoke", "station": station})

    def publish(self, file: Path) -> dict[str, Any]:
        """Publish the catalogue in that file (JSON of an order); as publishing.publish."""
        return self._ask({"do": "publish", "file": str(file)})

    def stop(self) -> None:
        """End the child; may be called twice."""
        if self._child.stdin is not None:
            with contextlib.suppress(OSError):  # what was not sent has nobody to go to
                self._child.stdin.close()
        try:
            self._child.wait(END_LIMIT)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait(END_LIMIT)
        if self._child.stdout is not None:
            self._child.stdout.close()

    def _ask(self, asked: dict[str, Any]) -> dict[str, Any]:
        if self._child.stdin is None or self._child.stdout is None:
            raise Refused("gateway.gone")
        try:
            self._child.stdin.write(json.dumps(asked, ensure_ascii=False) + "\n")
            self._child.stdin.flush()
            line = self._child.stdout.readline()
        except (OSError, ValueError) as error:
            raise Refused("gateway.gone") from error
        if not line:
            raise Refused("gateway.gone")
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise Refused(answer["error"]["code"], **answer["error"]["facts"])
        return answer


def start(command: Sequence[str]) -> EmbeddedGateway:
    """Start that command (this program's `gateway` verb, embedded); wait until it listens.

    Raises Refused("gateway.not-started") when it ends or says nothing in START_LIMIT.
    """
    child = subprocess.Popen(  # noqa: S603 - the command is this program's own
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    line = _first_line(child)
    if not line.strip().isdecimal():
        EmbeddedGateway(child, 0).stop()
        raise Refused("gateway.not-started")
    return EmbeddedGateway(child, int(line))


def _first_line(child: subprocess.Popen[str]) -> str:
    import threading

    if child.stdout is None:
        return ""
    # A pipe has no portable read with a limit; the watchdog ends a child that hangs.
    watchdog = threading.Timer(START_LIMIT, child.kill)
    watchdog.daemon = True
    watchdog.start()
    try:
        return child.stdout.readline()
    finally:
        watchdog.cancel()
