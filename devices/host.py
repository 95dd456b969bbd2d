"""A process for a device that can hang beyond recall; its parent kills it at the limit.

One thread; JSON lines over standard input and output. The one rule: personal data passes only
through that pipe, never through arguments, files or logs.

A request is `{"do": "open" | "read" | "next" | "state" | "list", …}`; each gets one answer,
`{"ok": …}` or `{"error": code, "facts": {…}}`. Lines `{"touch": reader, …}` may come before it:
if the process has to be killed, the parent knows what it was holding. The process ends when
its standard input closes, and ends itself when a request overruns the limit it came with.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from desk.ports.identity import IdentityReader
from desk.refusal import DeviceError
from desk.values import dump

# Seconds over the limit. An orphan (its parent was killed) must not hang in a call for ever.
_GRACE = 1.0

Touch = Callable[[str, int], None]


def serve(name: str) -> int:
    """Serve the device family of that name until standard input closes; 2 if unknown."""
    served = _SERVED.get(name)
    if served is None:
        return 2
    # A library that prints must not break the protocol: only we hold the real output.
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    _leave_no_dump()
    with suppress(BrokenPipeError), out, Path(os.devnull).open("w") as nowhere:
        serving = served(
            lambda reader, changes: _say(out, {"touch": reader, "changes": changes})
        )
        for line in sys.stdin:
            request = json.loads(line)
            end = request["within"] + _GRACE
            faulthandler.dump_traceback_later(end, exit=True, file=nowhere)
            _say(out, _answer(serving, request))
            faulthandler.cancel_dump_traceback_later()
    return 0


class _ReaderHost:
    """One reader behind the protocol; `do_open` makes it."""

    _reader: IdentityReader

    def __init__(self, on_touch: Touch) -> None:
        self._on_touch = on_touch

    def do_read(self, request: Mapping[str, Any]) -> object:
        """Read the card that lies there."""
        return dump(self._reader.read(limit=request["seconds"]))

    def do_next(self, request: Mapping[str, Any]) -> object:
        """Wait for a card."""
        reading = self._reader.next_card(limit=request["seconds"])
        return None if reading is None else dump(reading)

    def do_state(self, request: Mapping[str, Any]) -> object:  # noqa: ARG002 — one shape for all
        """Look at the readers."""
        return dump(self._reader.state())


class PcscHost(_ReaderHost):
    """The PC/SC readers behind the protocol."""

    def __init__(self, on_touch: Touch) -> None:
        super().__init__(on_touch)
        self.do_open({"options": {}})

    def do_open(self, request: Mapping[str, Any]) -> None:
        """Begin: `pinned` names one reader, `shun` what to try last, `identity`: those too."""
        from devices.adapters.pcsc.reader import PcscReader

        self._pcsc = PcscReader(**request["options"], on_touch=self._on_touch)
        self._reader = self._pcsc

    def do_list(self, request: Mapping[str, Any]) -> object:  # noqa: ARG002 — one shape for all
        """The names of the readers."""
        return self._pcsc.readers()


class VendorHost(_ReaderHost):
    """A vendor's library behind the protocol."""

    def __init__(self, on_touch: Touch) -> None:
        """What such a library prints may be somebody's card: nobody gets to see it."""
        super().__init__(on_touch)
        with Path(os.devnull).open("w") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(nowhere.fileno(), 2)

    def do_open(self, request: Mapping[str, Any]) -> None:
        """Begin: `library` is its path, `port` the number of its port; loaded when asked."""
        from devices.adapters.sam_reader import SamReader
        from devices.adapters.vendor.link import VendorLink

        options = request["options"]
        link = VendorLink(options["library"], options["port"], self._on_touch)
        self._reader = SamReader("vendor-dll", link)


def _photo(on_touch: Touch) -> object:
    from devices.hosted_libraries import PhotoHost

    return PhotoHost(on_touch)


def _pad(on_touch: Touch) -> object:
    from devices.hosted_libraries import PadHost

    return PadHost(on_touch)


_SERVED: Mapping[str, Callable[[Touch], object]] = {
    "photo-dll": _photo,
    "pad-dll": _pad,
    "pcsc": PcscHost,
    "pcsc-pseudo": PcscHost,
    "vendor-dll": VendorHost,
}


def _leave_no_dump() -> None:
    # The memory of a library that crashed holds somebody's card.
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(serving: object, request: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return {"ok": getattr(serving, f"do_{request['do']}")(request)}
    except DeviceError as error:
        return {"error": error.code, "facts": dict(error.facts)}


def _say(out: TextIO, message: Mapping[str, Any]) -> None:
    out.write(json.dumps(message, ensure_ascii=False) + "\n")
    out.flush()
