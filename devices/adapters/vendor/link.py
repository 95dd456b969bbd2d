"""The line to a SAM_V module that a vendor's library carries.

Owned by the host process's only thread. The one rule: serial ports are opened only by the
number that was set: what stands on another may be no reader. USB ports are looked through.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.refusal import DeviceError
from devices.adapters.sam_frame import Answer
from devices.adapters.sam_reader import FIND, READ, SELECT, STATUS
from devices.adapters.vendor.library import PHOTO, TEXT, Library
from devices.cards.sam_status import SW3_CODES

USB_PORTS = range(1001, 1017)
SERIAL_PORTS = range(1, 17)
_OK, _WELL = 0x90, frozenset({0x90, 0x9F})
# What the library itself says before any module answers.
_LINE_CODES = {
    0x01: "vendor.no-reader",
    0x02: "reader.silent",
    0x03: "reader.bad-checksum",
    0x05: "vendor.no-reader",
}


class VendorLink:
    """The library at `path`; `port` is the number of its port, "" to look through USB."""

    def __init__(self, path: str, port: str, on_touch: Callable[[str, int], None]) -> None:
        """Nothing is loaded yet. `on_touch` hears when a card is about to be read."""
        self._path, self._wanted, self._on_touch = path, port.strip(), on_touch
        self._library: Library | None = None
        self._port = 0

    def ask(self, command: bytes, *, limit: float) -> Answer:  # noqa: ARG002 — kept by the host's end, which kills
        """The library's answer; DeviceError for what no module said."""
        self._library = self._library or Library(self._path)
        self._port = self._port or self._opened(self._library)
        answer = self._asked(self._library, command)
        if answer.sw3 not in _WELL and answer.sw3 not in SW3_CODES:
            where = self._port
            self.close()
            code = _LINE_CODES.get(answer.sw3)
            if code is not None:
                raise DeviceError(code, port=str(where))
        return answer

    def close(self) -> None:
        """Let go of the port; may be called twice."""
        port, self._port = self._port, 0
        if port and self._library is not None:
            self._library.close_port(port)

    def _asked(self, library: Library, command: bytes) -> Answer:
        if command == SELECT:
            self._on_touch(self._path, 0)
        if command == READ:
            return self._read(library)
        ways = {STATUS: library.status, FIND: library.find, SELECT: library.select}
        return Answer(sw3=ways[command](self._port))

    def _read(self, library: Library) -> Answer:
        status, text, photo = library.read(self._port)
        if status != _OK:
            return Answer(sw3=status)
        if len(text) != TEXT or len(photo) > PHOTO:
            raise DeviceError("vendor.half-data")
        sizes = len(text).to_bytes(2, "big") + len(photo).to_bytes(2, "big")
        return Answer(sw3=status, data=sizes + text + photo)

    def _opened(self, library: Library) -> int:
        for port in self._ports():
            if library.open_port(port) == _OK:
                return port
        raise DeviceError("vendor.no-reader")

    def _ports(self) -> range:
        if not self._wanted:
            return USB_PORTS
        number = int(self._wanted) if self._wanted.isdecimal() and len(self._wanted) < 5 else 0
        if number not in USB_PORTS and number not in SERIAL_PORTS:
            raise DeviceError("vendor.port-number")
        return range(number, number + 1)
