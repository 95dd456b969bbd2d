"""The rating machine's service on this computer: for tests, training and demonstration.

Runs in daemon threads of its own, because it plays another machine. The one rule: only JSON
over HTTP passes between it and an adapter; `python -m devices.simulators.rater_stub [PORT]`
starts one.

Each call is `POST /VERB` with `{"token": …, "params": {…}}`; each answer is
`{"code": 0, "data": {…}}`, or `{"code": n}`: 401 sign in again, 404 no such question, 400 a
call that makes no sense.
"""

from __future__ import annotations

import json
import secrets
import sys
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from desk.ports.evaluation import RatingQuestion
from devices.simulators.rating_machine import RatingMachine

NOISE = {
    "html": b"<html><body>please sign in</body></html>",
    "default": b'{"code": 0, "data": {"asked": "q1", "state": "rated"}}',
    "level": b'{"code": 0, "data": {"asked": "q1", "state": "rated", "level": 6}}',
    "shapeless": b'{"code": 0, "data": {"asked": 7, "state": "done"}}',
}


class RaterStub:
    """A rating machine behind `url`; a context manager. `fault` is what it does wrong.

    Faults: "" none, "hang" no answer, "forget" every sign-in is forgotten once, and the answers
    of `NOISE`.
    """

    def __init__(self, machine: RatingMachine | None = None, *, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        self.machine = machine or RatingMachine()
        self.fault = ""
        self._tokens: set[str] = set()
        self._guard = threading.Lock()
        self._freed = threading.Event()
        stub = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                size = int(self.headers.get("Content-Length") or 0)
                answer = stub.answer(self.path.strip("/"), self.rfile.read(size))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *words: object) -> None:
                """Say nothing."""

        self._server = _Server(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Listening already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Listen no longer."""
        self.close()

    def close(self) -> None:
        """Listen no longer; whoever hangs is let go."""
        self._freed.set()
        self._server.shutdown()
        self._server.server_close()

    def wait(self) -> None:
        """Until somebody ends it."""
        self._thread.join()

    def answer(self, verb: str, body: bytes) -> bytes:
        """The bytes that answer that call."""
        if self.fault == "hang":
            self._freed.wait()
        if self.fault in NOISE and verb != "login":
            return NOISE[self.fault]
        with self._guard:
            return json.dumps(self._said(verb, body), ensure_ascii=False).encode("utf-8")

    def _said(self, verb: str, body: bytes) -> dict[str, Any]:
        try:
            call = json.loads(body)
            if verb == "login":
                return {"code": 0, "data": {"token": self._login()}}
            if self.fault == "forget":
                self.fault = ""
                self._tokens.clear()
            if call["token"] not in self._tokens:
                return {"code": 401}
            return {"code": 0, "data": self._done(verb, call["params"])}
        except LookupError:
            return {"code": 404}
        except (TypeError, ValueError):
            return {"code": 400}

    def _login(self) -> str:
        token = secrets.token_hex(8)
        self._tokens.add(token)
        return token

    def _done(self, verb: str, params: Mapping[str, Any]) -> dict[str, Any]:
        machine = self.machine
        if verb == "answer":
            said = machine.answer(params["asked"])
            return {"state": said.outcome.value, "level": said.level}
        if verb == "withdraw":
            machine.withdraw(params["asked"])
            return {}
        question = RatingQuestion(
            number=str(params["number"]),
            item=str(params["item"]),
            service=str(params["service"]),
        )
        if verb == "invite":
            machine.invite(question)
            return {}
        return {"asked": machine.ask(question, int(params["seconds"]))}


class _Server(ThreadingHTTPServer):
    """Somebody who no longer waits for an answer is no fault of the machine."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


def main(argv: list[str]) -> int:
    """Serve one until interrupted; a digit and Enter presses that face."""
    with RaterStub(port=int(argv[0]) if argv else 0) as stub:
        sys.stdout.write(f"{stub.url}\n")
        sys.stdout.flush()
        try:
            for line in sys.stdin:
                if line.strip() in set("12345"):
                    stub.machine.press(int(line))
            stub.wait()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
