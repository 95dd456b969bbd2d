"""The queue machine's service on this computer: for tests, training and demonstration.

Runs in daemon threads of its own, because it plays another machine. The one rule: only JSON
over HTTP passes between it and an adapter; `python -m devices.simulators.queue_stub [PORT]`
starts one for a demonstration.

Each call is `POST /VERB` with `{"token": …, "params": {…}}`; each answer is
`{"code": 0, "data": {…}}`, or `{"code": n}`: 401 sign in again, 404 no such ticket, 400 a call
that makes no sense.
"""

from __future__ import annotations

import json
import secrets
import sys
import threading
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from devices.simulators.queue_machine import (
    MachineTicket,
    QueueMachine,
    UnknownTicketError,
    demonstration_machine,
)

Params = Mapping[str, Any]
DROP_SECONDS = 0.02


class QueueStub:
    """A queue machine behind `url`; a context manager. `fault` is what it does wrong.

    Faults: "" none, "hang" no answer until told otherwise, "noise" an answer that is no JSON,
    "shapeless" JSON of another shape, "forget" every token is forgotten, "drip" one byte at a
    time, each before anybody would lose patience.
    """

    def __init__(self, machine: QueueMachine | None = None, *, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        self.machine = machine or QueueMachine()
        self.fault = ""
        self.heard: list[str] = []
        self._tokens: dict[str, str] = {}
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
                if stub.fault == "drip":
                    stub.drip(self.wfile.write, answer)
                else:
                    self.wfile.write(answer)

            def log_message(self, *words: object) -> None:
                """Say nothing: tickets are nobody else's business."""

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

    def drip(self, write: Callable[[bytes], object], answer: bytes) -> None:
        """Byte by byte, until somebody hangs up or the machine is closed."""
        for byte in answer:
            write(bytes([byte]))
            if self._freed.wait(DROP_SECONDS):
                return

    def answer(self, verb: str, body: bytes) -> bytes:
        """The bytes that answer that call."""
        if self.fault == "hang":
            self._freed.wait()
        if self.fault == "noise":
            return b"<html>busy</html>"
        if self.fault == "shapeless":
            return b'{"code": 0, "data": {"ticket": {"number": 7}}}'
        with self._guard:
            self.heard.append(verb)
            return json.dumps(self._said(verb, body), ensure_ascii=False).encode("utf-8")

    def _said(self, verb: str, body: bytes) -> dict[str, Any]:
        try:
            call = json.loads(body)
            params: Params = call["params"]
            if verb == "login":
                return {"code": 0, "data": {"token": self._login(str(params["window"]))}}
            if self.fault == "forget":
                self.fault = ""
                self._tokens.clear()
            window = self._tokens.get(call["token"])
            if window is None:
                return {"code": 401}
            return {"code": 0, "data": _VERBS[verb](self.machine, window, params)}
        except UnknownTicketError:
            return {"code": 404}
        except (KeyError, TypeError, ValueError):
            return {"code": 400}

    def _login(self, window: str) -> str:
        token = secrets.token_hex(8)
        self._tokens[token] = window
        return token


class _Server(ThreadingHTTPServer):
    """Somebody who no longer waits for an answer is no fault of the machine."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


def _ticket(called: tuple[MachineTicket, int] | None) -> dict[str, Any]:
    if called is None:
        return {"ticket": None}
    ticket, waited = called
    return {
        "ticket": {
            "number": ticket.number,
            "waited": waited,
            "matter": ticket.matter,
            "item": ticket.item,
            "appointment": ticket.appointment,
            "priority": ticket.priority,
        }
    }


def _next(machine: QueueMachine, window: str, _params: Params) -> dict[str, Any]:
    return _ticket(machine.call_next(window))


def _recall(machine: QueueMachine, window: str, params: Params) -> dict[str, Any]:
    machine.recall(window, params["number"])
    return {}


def _pass(machine: QueueMachine, window: str, params: Params) -> dict[str, Any]:
    machine.pass_over(window, params["number"])
    return {}


def _transfer(machine: QueueMachine, window: str, params: Params) -> dict[str, Any]:
    machine.transfer(window, params["number"], params["window"])
    return {}


def _pause(machine: QueueMachine, window: str, params: Params) -> dict[str, Any]:
    machine.pause(window, paused=bool(params["paused"]))
    return {}


def _waiting(machine: QueueMachine, window: str, _params: Params) -> dict[str, Any]:
    return {"waiting": len(machine.waiting(window))}


_VERBS: Mapping[str, Callable[[QueueMachine, str, Params], dict[str, Any]]] = {
    "next": _next,
    "recall": _recall,
    "pass": _pass,
    "transfer": _transfer,
    "pause": _pause,
    "waiting": _waiting,
}


def main(argv: list[str]) -> int:
    """Serve a demonstration machine until interrupted."""
    with QueueStub(demonstration_machine(), port=int(argv[0]) if argv else 0) as stub:
        sys.stdout.write(f"{stub.url}\n")
        sys.stdout.flush()
        try:
            stub.wait()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
