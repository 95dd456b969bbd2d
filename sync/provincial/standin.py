"""A stand-in of the provincial case library and of 好差评: checks as they would, and fails.

Runs in a server of its own (demonstrations and tests). The one rule: it refuses what the
interface refuses: a wrong envelope, a missing field, an order that is not that of the calls.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from sync.provincial.calls import BASIC, DONE, FILE, PROC, SPECIAL
from sync.provincial.envelope import make_pair, unseal
from sync.provincial.mapping import RATINGS, CodeMap, shandong_cases, shipped
from sync.provincial.ratings import EVALUATION, SERVICE

_LIBRARY = frozenset({BASIC, PROC, SPECIAL, FILE, DONE})
_RATING = frozenset({SERVICE, EVALUATION})


class Fault(StrEnum):
    """What the library does wrong, until told otherwise."""

    NONE = "none"
    BUSY = "busy"  # 503
    PAGE = "page"  # HTML with 200
    REFUSES = "refuses"  # its own code 500
    LOST = "lost"  # takes the call, and the answer is lost


@dataclass(slots=True)
class Taken:
    """What the library has of one case."""

    calls: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)

    @property
    def names(self) -> list[str]:
        """The calls in the order in which they came."""
        return [name for name, _fields in self.calls]


class StandIn:
    """Library and ratings on a free port of this computer; a context manager."""

    def __init__(
        self, token: str, codes: CodeMap | None = None, rating_codes: CodeMap | None = None
    ) -> None:
        self.private, self.public = make_pair()
        self.token = token
        self.fault = Fault.NONE
        self.cases: dict[str, Taken] = {}
        self.refused: list[str] = []
        self.ratings: dict[str, Taken] = {}
        self._codes = codes or shandong_cases()
        self._rating_codes = rating_codes or shipped(RATINGS)
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(timeout=5)

    def answer(self, call: str, token: str, body: bytes) -> tuple[str, str]:
        """Code and message for that call."""
        if token != self.token:
            return "401", "token"
        try:
            fields = unseal(json.loads(body), self.private)
        except ValueError:
            return "510", "envelope"
        with self._lock:
            wrong = self._wrong(call, fields)
            if wrong:
                self.refused.append(f"{call} {wrong}")
                return "500", wrong
            self._of(call, fields).calls.append((call, fields))
        return "200", "ok"

    def _of(self, call: str, fields: Mapping[str, str]) -> Taken:
        """What is known of that case, in the library or among the ratings."""
        if call in _RATING:
            return self.ratings.setdefault(fields["projectNo"], Taken())
        return self.cases.setdefault(fields["projid"], Taken())

    def _wrong(self, call: str, fields: Mapping[str, str]) -> str:
        if call not in _LIBRARY | _RATING:
            return "unknown call"
        codes = self._rating_codes if call in _RATING else self._codes
        missing = codes.missing(call, fields)
        if missing:
            return f"missing {' '.join(missing)}"
        known = self._of(call, fields)
        if self._is_again(known, call, fields):
            return ""
        return (
            self._rating(call, fields) if call in _RATING else self._order(known, call, fields)
        )

    def _order(self, known: Taken, call: str, fields: Mapping[str, str]) -> str:
        names = known.names
        if DONE in names:
            return "after the end"
        if (call == BASIC) == (BASIC in names):
            return "basic information first, and once"
        if call == DONE and PROC not in names:
            return "no step before the end"
        return self._step(known, fields) if call in (PROC, SPECIAL) else ""

    def _rating(self, call: str, fields: Mapping[str, str]) -> str:
        """The case first, then its service, then its evaluation: one for each service."""
        if BASIC not in self.cases.get(fields["projectNo"], Taken()).names:
            return "the case is not known"
        told = self.ratings[fields["projectNo"]].calls
        same = [name for name, each in told if each["serviceNumber"] == fields["serviceNumber"]]
        if call in same:
            return "one for each service"
        return "the service first" if call == EVALUATION and SERVICE not in same else ""

    def _is_again(self, known: Taken, call: str, fields: Mapping[str, str]) -> bool:
        """The very same call once more (its answer was lost) is taken without effect."""
        if (call, fields) in known.calls:
            known.calls.remove((call, fields))
            return True
        return False

    def _step(self, known: Taken, fields: Mapping[str, str]) -> str:
        told = [int(each["sn"]) for name, each in known.calls if name in (PROC, SPECIAL)]
        return "" if int(fields["sn"]) > max(told, default=0) else "steps out of order"


class _Handler(BaseHTTPRequestHandler):
    """One request; `library` is set on the class that is made for a stand-in."""

    library: StandIn

    def do_POST(self) -> None:
        """Take a call, or do what the fault says."""
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        fault = self.library.fault
        if fault in _SPOILED:
            self._say(*_SPOILED[fault])
            return
        call = self.path.rpartition("/")[2]
        code, message = self.library.answer(call, self.headers.get("token", ""), body)
        if fault is Fault.LOST:
            self.connection.close()
            return
        self._say(200, json.dumps({"code": code, "msg": message}).encode())

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nothing is logged: calls name people."""


def _handler(library: StandIn) -> type[_Handler]:
    return type("Handler", (_Handler,), {"library": library})


_SPOILED: Mapping[Fault, tuple[int, bytes]] = {
    Fault.BUSY: (503, b""),
    Fault.PAGE: (200, b"<html>login</html>"),
    Fault.REFUSES: (200, b'{"code": "500", "msg": "busy inside"}'),
}


def main() -> None:
    """Serve until Ctrl+C, with the token that the command names: address and key are told."""
    token = sys.argv[1] if len(sys.argv) > 1 else "demonstration"
    with StandIn(token) as library:
        sys.stdout.write(json.dumps({"url": library.url, "public_key": library.public}) + "\n")
        sys.stdout.flush()
        with suppress(KeyboardInterrupt):
            threading.Event().wait()


if __name__ == "__main__":
    main()
