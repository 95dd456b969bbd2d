"""A vendor's decoder of the card's photo, in a host process (port: desk.ports.photo).

Used from the SERIAL lane only. The one rule: a picture is looked at before it is handed on,
whoever made it.
"""

from __future__ import annotations

import base64
import tempfile
from collections.abc import Sequence
from pathlib import Path

from desk.ports.identity import DeviceState
from desk.ports.photo import PHOTO_LIMIT
from desk.refusal import DeviceError
from devices.adapters.host_line import HostLine
from devices.cards.photo_picture import check_picture

NAME = "photo-dll"
_LOOK_LIMIT = 3.0
MEMORY = Path("/dev/shm")  # noqa: S108 — a folder of our own in it, readable by nobody else


class HostedPhotoDecoder:
    """The library at `path`, behind `command`."""

    name = NAME
    simulated = False

    def __init__(self, path: str, command: Sequence[str]) -> None:
        """Nothing is started yet."""
        codes = {"hung": "photo.decoder-hung", "crashed": "photo.decoder-crashed"}
        self._line = HostLine(command, {"library": path}, **codes)

    @property
    def process_id(self) -> int:
        """The id of the host process; 0 while there is none."""
        return self._line.process_id

    def state(self) -> DeviceState:
        """Whether it loads."""
        try:
            self._line.ask("state", limit=_LOOK_LIMIT)
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def decode(self, packed: bytes, *, limit: float = PHOTO_LIMIT) -> bytes:
        """The picture."""
        sent = base64.b64encode(packed).decode("ascii")
        where = MEMORY if MEMORY.is_dir() else None
        # Ours, so that nothing of somebody's face is left when the library has to be killed.
        with tempfile.TemporaryDirectory(prefix="photo-", dir=where) as folder:
            told = self._line.ask("decode", limit=limit, packed=sent, folder=folder)
        made = base64.b64decode(told)
        check_picture(made)
        return made

    def close(self) -> None:
        """End the process."""
        self._line.close()
