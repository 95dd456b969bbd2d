"""Receipt printer by ESC/POS, on the network or behind a device file.

Owned by the RECEIPT lane. The one rule: its state is asked before a byte of a slip is sent;
once one was sent and the end was not reported, nobody knows what is on the paper, and nothing
is sent again.
"""

from __future__ import annotations

import os
import select
import socket
from time import monotonic
from typing import Protocol

from desk.ports.identity import DeviceState
from desk.ports.printer import Medium, PaperKind, PrintJob, PrintState
from printing.roll import status
from printing.roll.commands import ASK_DONE, DLE_EOT
from printing.roll.status import NEAR_END, Question

PORT = 9100
ANSWER_SECONDS = 1.0  # a printer answers DLE EOT at once, also while it prints
END_SECONDS = 6.0  # a long slip with a picture takes about three
UNKNOWN = "receipt.outcome-unknown"


class Link(Protocol):
    """A line to the printer; every call raises OSError when it breaks."""

    def open(self) -> None:
        """Take the line."""

    def write(self, data: bytes) -> None:
        """Send everything."""

    def read(self, seconds: float) -> bytes:
        """What comes within that time; b"" for nothing."""

    def close(self) -> None:
        """Let go of it."""


class NetworkLink:
    """TCP, as printers with a network socket listen (port 9100)."""

    def __init__(self, host: str, port: int) -> None:
        from escpos.printer.network import Network  # type: ignore[import-untyped]

        self._network = Network(host, port, timeout=ANSWER_SECONDS)

    def open(self) -> None:
        """Connect; OSError where nothing listens (escpos' own leaves its socket open then)."""
        where = (self._network.host, self._network.port)
        self._network.device = socket.create_connection(where, ANSWER_SECONDS)

    def write(self, data: bytes) -> None:
        """Send everything."""
        self._network._raw(data)

    def read(self, seconds: float) -> bytes:
        """What comes within that time; b"" for nothing, OSError when the line was closed."""
        line = self._network.device
        if not select.select([line], [], [], seconds)[0]:
            return b""
        came = bytes(self._network._read())
        if not came:
            raise ConnectionError("closed")
        return came

    def close(self) -> None:
        """Hang up."""
        self._network.close()


class FileLink:
    """A device file that can be read too (USB, parallel); escpos' own only writes."""

    def __init__(self, path: str) -> None:
        self._path, self._file = path, -1

    def open(self) -> None:
        """Open the device, never create a file."""
        self._file = os.open(self._path, os.O_RDWR | os.O_NOCTTY | getattr(os, "O_NONBLOCK", 0))

    def write(self, data: bytes) -> None:
        """Send everything; TimeoutError when the device takes no more."""
        left = data
        while left:
            if not select.select([], [self._file], [], END_SECONDS)[1]:
                raise TimeoutError
            left = left[os.write(self._file, left) :]

    def read(self, seconds: float) -> bytes:
        """What comes within that time; b"" for nothing."""
        ready = select.select([self._file], [], [], seconds)[0]
        return os.read(self._file, 16) if ready else b""

    def close(self) -> None:
        """Close the device."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1


def link_of(kind: str, address: str) -> Link:
    """The line that the settings name."""
    if kind == "file":
        return FileLink(address)
    host, _, port = address.rpartition(":") if ":" in address else (address, "", "")
    return NetworkLink(host, int(port) if port.isdigit() else PORT)


class ReceiptPrinter:
    """One receipt printer."""

    def __init__(self, link: Link, *, name: str, end_seconds: float = END_SECONDS) -> None:
        """Print through that line; `name` is what the clerk knows it by."""
        self._link, self._name, self._end = link, name, end_seconds

    def submit(
        self,
        pages: bytes,
        *,
        title: str,  # noqa: ARG002 (port)
        copies: int = 1,
        medium: Medium | None = None,  # noqa: ARG002 (port)
        two_sided: bool = False,  # noqa: ARG002 (port)
    ) -> PrintJob:
        """Ask, print, wait for the end.

        `saved` with the reason while nothing was sent; `printed` when the printer says that
        everything is on the paper; `unknown` in every other case.
        """
        try:
            self._link.open()
        except OSError:
            return self._job(PrintState.SAVED, "receipt.unreachable")
        try:
            code = self._asked()
            if code not in ("", NEAR_END):
                return self._job(PrintState.SAVED, code)
            return self._print(pages * max(1, copies), code)
        except OSError:  # before the first byte of the slip
            return self._job(PrintState.SAVED, "receipt.unreachable")
        finally:
            self._link.close()

    def look(self, job: PrintJob) -> PrintJob:
        """Nothing more is known later."""
        return job

    def cancel(self, job: PrintJob) -> PrintJob:
        """What was sent cannot be recalled."""
        return job

    def state(self, kind: PaperKind = PaperKind.RECEIPT) -> DeviceState:  # noqa: ARG002 (port)
        """What the printer answers now; paper near its end is ready, and said."""
        try:
            self._link.open()
        except OSError:
            return DeviceState(name=self._name, ready=False, code="receipt.unreachable")
        try:
            code = self._asked()
        except OSError:
            code = "receipt.unreachable"
        finally:
            self._link.close()
        return DeviceState(name=self._name, ready=code in ("", NEAR_END), code=code)

    def _print(self, data: bytes, known: str) -> PrintJob:
        """Send it all and wait; from here on a failure means that nobody knows."""
        try:
            self._link.write(data)
            self._link.write(ASK_DONE)
            if self._answer(self._end) is None:
                return self._job(PrintState.UNKNOWN, UNKNOWN)
            after = self._asked()
        except OSError:
            return self._job(PrintState.UNKNOWN, UNKNOWN)
        return self._job(PrintState.PRINTED, after if after == NEAR_END else known)

    def _asked(self) -> str:
        """What the printer complains of; `receipt.no-answer` when it does not say."""
        answers = {}
        for question in Question:
            self._link.write(DLE_EOT + bytes((question,)))
            byte = self._answer(ANSWER_SECONDS)
            if byte is None or not status.is_answer(byte):
                return "receipt.no-answer"
            answers[question] = byte
        return status.complaint(answers)

    def _answer(self, seconds: float) -> int | None:
        """The next byte that it sends, None after so many seconds."""
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            came = self._link.read(left)
            if came:
                return came[-1]
        return None

    def _job(self, state: PrintState, code: str) -> PrintJob:
        return PrintJob(state=state, printer=self._name, code=code)
