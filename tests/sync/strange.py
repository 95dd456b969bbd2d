"""Servers that are no gateway: a captive portal, a silent line, a busy proxy."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def answering(raw: bytes | None) -> Iterator[str]:
    """A server that reads a request and answers those bytes (None: nothing); gives its URL."""
    listening = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve() -> None:
        while True:
            try:
                line, _ = listening.accept()
            except OSError:
                return
            with line:
                line.recv(65536)
                if raw is None:
                    ended.wait(20)
                else:
                    line.sendall(raw)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        ended.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


def answer(status: str, kind: str, body: bytes, *headers: str) -> bytes:
    """One whole HTTP answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    lines += ["Connection: close", *headers, "", ""]
    return "\r\n".join(lines).encode() + body
