"""A vendor's reader service on this computer: for tests, training and demonstration.

Runs in daemon threads of its own, because it plays another program. The one rule: only HTTP
passes between it and an adapter; `python -m devices.simulators.bridge_stub [PORT [CARD]]`
starts one with an invented card lying on its reader.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from devices.cards.bridge_answer import encode
from devices.simulators.people import CARDS

_ABSENT: Mapping[str, str] = {"retcode": "0x80", "retmsg": "no card"}
_PAGE = b"<!DOCTYPE html><html><title>busy</title></html>"
_DRIP = 0.05  # seconds between two bytes


class BridgeFault(StrEnum):
    """What the service does wrong, until told otherwise."""

    NONE = "none"
    HANG = "hang"
    DRIP = "drip"
    BUSY = "busy"
    PAGE = "page"
    HALF = "half"
    CUT = "cut"
    WRONG_CHARSET = "wrong-charset"
    UNKNOWN_CARD = "unknown-card"
    SHAPELESS = "shapeless"
    ENDLESS = "endless"
    NOT_FOUND = "not-found"
    STALE = "stale"  # says that there is no card, and repeats the last one


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One answer on the wire; `size` is the length that its head promises."""

    body: bytes
    size: int
    status: int = 200
    kind: str = "application/json; charset=utf-8"


class BridgeStub:
    """A service behind `url`; a context manager."""

    def __init__(self, *, port: int = 0) -> None:
        """Listen on loopback; port 0 takes a free one."""
        self.fault = BridgeFault.NONE
        self.freed = threading.Event()
        self._told: Mapping[str, str] = _ABSENT
        stub = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                said = stub.said(self.path)
                self.send_response(said.status)
                self.send_header("Content-Type", said.kind)
                self.send_header("Content-Length", str(said.size))
                self.end_headers()
                stub.send(self.wfile.write, said.body)

            def log_message(self, *words: object) -> None:
                """Say nothing: who lays a card down is nobody else's business."""

        self._server = _Server(("127.0.0.1", port), Handler)
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}"
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
        """Listen no longer; whoever hangs is let go. May be called twice."""
        if not self.freed.is_set():
            self.freed.set()
            self._server.shutdown()
            self._server.server_close()

    def wait(self) -> None:
        """Until somebody ends it."""
        self._thread.join()

    def place(self, card: str) -> None:
        """Lay the invented card of that name on the reader."""
        types = {"foreign-2017": "1", "residence-hmt": "2", "foreign-2023": "3"}
        self._told = encode(CARDS[card].fields, types.get(card, "0"))

    def say(self, told: Mapping[str, str]) -> None:
        """Answer with that object from now on."""
        self._told = told

    def lift(self) -> None:
        """Take the card away."""
        self._told = _ABSENT

    def said(self, path: str) -> Said:
        """What answers a question for that path."""
        if path != "/api/ReadMsg" or self.fault is BridgeFault.NOT_FOUND:
            return Said(body=_PAGE, size=len(_PAGE), status=404, kind="text/html")
        if self.fault is BridgeFault.HANG:
            self.freed.wait()
        told = dict(self._told)
        match self.fault:
            case BridgeFault.BUSY:
                return Said(body=b"", size=0, status=503)
            case BridgeFault.PAGE:
                return Said(body=_PAGE, size=len(_PAGE), kind="text/html")
            case BridgeFault.SHAPELESS:
                return Said(body=b'["390"]', size=7)
            case BridgeFault.STALE:
                told["retcode"] = "0x80"
            case BridgeFault.UNKNOWN_CARD:
                told["CardType"] = "9"
            case _:
                pass
        return self._cut(json.dumps(told, ensure_ascii=False))

    def send(self, write: Callable[[bytes], object], body: bytes) -> None:
        """The body, as fast as the fault lets it."""
        pieces = [body]
        if self.fault is BridgeFault.DRIP:
            pieces = [body[place : place + 1] for place in range(len(body))]
        with suppress(OSError):
            for piece in pieces:
                write(piece)
                if len(pieces) > 1 and self.freed.wait(_DRIP):
                    return

    def _cut(self, text: str) -> Said:
        body = text.encode("gbk" if self.fault is BridgeFault.WRONG_CHARSET else "utf-8")
        match self.fault:
            case BridgeFault.HALF:
                body = body[: len(body) // 2]
            case BridgeFault.CUT:
                return Said(body=body[: len(body) // 2], size=len(body))
            case BridgeFault.ENDLESS:
                body = b" " * 2_000_000 + body
            case _:
                pass
        return Said(body=body, size=len(body))


class _Server(ThreadingHTTPServer):
    """Somebody who no longer waits for an answer is no fault of the service."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""


def main(argv: list[str]) -> int:
    """Serve until interrupted."""
    with BridgeStub(port=int(argv[0]) if argv else 0) as stub:
        stub.place(argv[1] if len(argv) > 1 else "ordinary")
        sys.stdout.write(f"{stub.url}\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            stub.wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
