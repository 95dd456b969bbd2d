"""The few bytes of IPP that printing needs (RFC 8010, RFC 8011), and how they travel.

Owned by the SPOOL lane. The one rule: a failure before the last byte of the request was
written is `NotSent` (nothing can have been printed); a failure after it is `NoAnswer`
(the paper may lie in the tray).
"""

from __future__ import annotations

import http.client
import socket
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

PRINT_JOB = 0x0002
CANCEL_JOB = 0x0008
GET_JOB = 0x0009
GET_PRINTER = 0x000B
CUPS_GET_DEFAULT = 0x4001

OPERATION, JOB, END = 0x01, 0x02, 0x03  # delimiter tags
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
TEXT, NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x41, 0x42, 0x44, 0x45, 0x47, 0x48, 0x49

OK_BELOW = 0x0100  # statuses of success
REFUSED = 0x0400
NOT_FOUND = 0x0406
NOT_ACCEPTING = 0x0506

_TRIES = count(1)

Value = int | str | bool
Attribute = tuple[int, str, Value | tuple[str, ...]]


class NotSentError(Exception):
    """The server was not reached, or did not take the whole request."""


class NoAnswerError(Exception):
    """The whole request was sent; whether it was done is unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The status of an operation and every attribute of the answer, by name."""

    status: int
    attributes: Mapping[str, tuple[Value, ...]]

    def number(self, name: str) -> int | None:
        """The first value of that attribute as an integer; None if it is absent."""
        values = self.attributes.get(name, ())
        return values[0] if values and isinstance(values[0], int) else None

    def words(self, name: str) -> tuple[str, ...]:
        """Every textual value of that attribute."""
        return tuple(each for each in self.attributes.get(name, ()) if isinstance(each, str))


def _packed(value: Value) -> bytes:
    """One value as its bytes."""
    if isinstance(value, bool):
        return b"\x01" if value else b"\x00"
    return struct.pack(">i", value) if isinstance(value, int) else value.encode()


def _attribute(tag: int, name: str, value: Value | tuple[str, ...]) -> bytes:
    """An attribute; further values of a set carry an empty name."""
    many: tuple[Value, ...] = value if isinstance(value, tuple) else (value,)
    out = b""
    for at, each in enumerate(many):
        key, body = (b"" if at else name.encode()), _packed(each)
        out += struct.pack(">BH", tag, len(key)) + key + struct.pack(">H", len(body)) + body
    return out


def request(
    operation: int, attributes: Sequence[Attribute], job: Sequence[Attribute] = ()
) -> bytes:
    """The bytes of an operation without its document."""
    out = struct.pack(">BBHI", 1, 1, operation, next(_TRIES) & 0x7FFFFFFF)
    out += bytes((OPERATION,))
    out += _attribute(CHARSET, "attributes-charset", "utf-8")
    out += _attribute(LANGUAGE, "attributes-natural-language", "zh-cn")
    out += b"".join(_attribute(*each) for each in attributes)
    if job:
        out += bytes((JOB,)) + b"".join(_attribute(*each) for each in job)
    return out + bytes((END,))


def _value(tag: int, body: bytes) -> Value:
    """One value from its bytes; syntaxes that nobody here asks for stay text."""
    if tag in (INTEGER, ENUM) and len(body) == 4:
        return int.from_bytes(body, "big", signed=True)
    if tag == BOOLEAN:
        return body == b"\x01"
    return body.decode("utf-8", errors="replace")


def parse(data: bytes) -> Answer:
    """The answer in these bytes. Raises NoAnswerError when they are no IPP."""
    try:
        status = struct.unpack_from(">H", data, 2)[0]
        return Answer(status=status, attributes=_attributes(data, 8))
    except (struct.error, IndexError) as error:
        raise NoAnswerError("not an IPP answer") from error


def _attributes(data: bytes, at: int) -> dict[str, tuple[Value, ...]]:
    """All attributes from that offset to the end tag."""
    found: dict[str, tuple[Value, ...]] = {}
    name = ""
    while data[at] != END:
        tag = data[at]
        at += 1
        if tag < 0x10:  # a delimiter: another group begins
            continue
        size = struct.unpack_from(">H", data, at)[0]
        name = data[at + 2 : at + 2 + size].decode("ascii", errors="replace") or name
        at += 2 + size
        size = struct.unpack_from(">H", data, at)[0]
        value = _value(tag, data[at + 2 : at + 2 + size])
        found[name] = (*found.get(name, ()), value)
        at += 2 + size
    return found


class _UnixConnection(http.client.HTTPConnection):
    """HTTP over the socket file of a local spooler."""

    def __init__(self, path: str, timeout: float) -> None:
        """Speak to the server behind that file."""
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        """Open the file instead of a port."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where the spooler listens: a socket file, or a host and port; waits in seconds."""

    path: str = ""
    host: str = ""
    port: int = 631
    wait: float = 10.0

    def _connection(self) -> http.client.HTTPConnection:
        """A new line to the server."""
        if self.path:
            return _UnixConnection(self.path, self.wait)
        return http.client.HTTPConnection(self.host, self.port, timeout=self.wait)

    def ask(self, resource: str, body: bytes) -> Answer:
        """POST an operation (with its document, if any) and read the answer.

        Raises NotSentError, NoAnswerError.
        """
        line = self._connection()
        try:
            try:
                line.request("POST", resource, body, {"Content-Type": "application/ipp"})
            except (OSError, http.client.HTTPException) as error:
                raise NotSentError(str(type(error).__name__)) from error
            try:
                answer = line.getresponse()
                data = answer.read()
            except (OSError, http.client.HTTPException) as error:
                raise NoAnswerError(str(type(error).__name__)) from error
        finally:
            line.close()
        if answer.status != 200:  # forbidden, upgrade required …: understood and refused
            return Answer(status=REFUSED, attributes={})
        return parse(data)
