"""Photo decoders and signature pads behind the protocol of `devices.host`.

One thread, in the host process. The one rule: a library is loaded when it is first asked, so
that its fault is an answer and not a host that did not start.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desk.refusal import DeviceError
from devices.adapters.vendor.pad_library import PadLibrary
from devices.adapters.vendor.photo_library import PhotoLibrary

Touch = Callable[[str, int], None]


def be_silent() -> None:
    """What such a library prints may be somebody's card: nobody gets to see it."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)


class PhotoHost:
    """A photo decoder."""

    def __init__(self, _on_touch: Touch) -> None:
        """Nothing is loaded yet."""
        be_silent()
        self._library: PhotoLibrary | None = None
        self._path = ""

    def do_open(self, request: Mapping[str, Any]) -> None:
        """Begin: `library` is its path."""
        self._path = request["options"]["library"]

    def do_state(self, request: Mapping[str, Any]) -> object:  # noqa: ARG002 — one shape for all
        """Load it."""
        self._loaded()
        return True

    def do_decode(self, request: Mapping[str, Any]) -> object:
        """The picture of `packed`, both in base 64; files in between lie in `folder`."""
        packed, folder = base64.b64decode(request["packed"]), Path(request["folder"])
        made = self._loaded().decode(packed, folder)
        return base64.b64encode(made).decode("ascii")

    def _loaded(self) -> PhotoLibrary:
        if self._library is None:
            try:
                self._library = PhotoLibrary(self._path)
            except DeviceError as error:
                raise DeviceError("photo.library-unusable", problem=error.code) from error
        return self._library


class PadHost:
    """A signature pad."""

    def __init__(self, _on_touch: Touch) -> None:
        """Nothing is loaded yet."""
        be_silent()
        self._library: PadLibrary | None = None
        self._path = ""

    def do_open(self, request: Mapping[str, Any]) -> None:
        """Begin: `library` is its path."""
        self._path = request["options"]["library"]

    def do_state(self, request: Mapping[str, Any]) -> object:  # noqa: ARG002 — one shape for all
        """Load it and open the pad."""
        self._loaded()
        return True

    def do_begin(self, request: Mapping[str, Any]) -> None:
        """Show `text`, let somebody sign for `seconds`."""
        self._loaded().begin(request["text"], request["seconds"])

    def do_look(self, request: Mapping[str, Any]) -> object:  # noqa: ARG002 — one shape for all
        """What was signed."""
        return self._loaded().look()

    def do_end(self, request: Mapping[str, Any]) -> None:  # noqa: ARG002 — one shape for all
        """Ask no more."""
        self._loaded().end()

    def _loaded(self) -> PadLibrary:
        if self._library is None:
            try:
                self._library = PadLibrary(self._path)
            except DeviceError as error:
                if error.code == "pad.absent":
                    raise
                raise DeviceError("pad.library-unusable", problem=error.code) from error
        return self._library
