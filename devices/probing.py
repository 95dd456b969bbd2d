"""Asking a serial port whether an identity card reader is on it, because somebody said to.

Owned by the SERIAL lane. The one rule: a port is asked only when a person named it: what stands
there may be another machine, and five bytes may be a command to it.
"""

from __future__ import annotations

from desk.ports.identity import DeviceState
from devices.adapters.sam_serial import SamSerialReader


def probe(port: str) -> DeviceState:
    """What a SAM_V reader at that port says at any of the usual rates; some two seconds."""
    reader = SamSerialReader(port)
    try:
        return reader.state()
    finally:
        reader.close()
