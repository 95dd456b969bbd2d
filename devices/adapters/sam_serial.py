"""Identity cards through a SAM_V reader on a serial line.

Owned by the SERIAL lane. The one rule: port and rate are all that is particular to a serial
line; how a module is talked to stands in `devices.adapters.sam_reader`.
"""

from __future__ import annotations

from devices.adapters.sam_link import SamLink
from devices.adapters.sam_reader import SamReader


class SamSerialReader(SamReader):
    """A SAM_V reader on the serial port of that name."""

    def __init__(self, port: str, baud: int | None = None) -> None:
        """`baud` None: found by asking."""
        super().__init__("sam-serial", SamLink(port, baud), new_address=True)
