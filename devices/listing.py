"""Which devices this computer has, for `devices list` and the self-check.

Owned by the lane that asks. The one rule: looking must not disturb: a serial port is listed,
never opened, because the device behind it may not be a card reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from serial.tools import list_ports

from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.build import host_command


def list_devices(command: Sequence[str] | None = None) -> list[dict[str, object]]:
    """One entry per serial port and PC/SC reader: `adapter`, `name`, `ready`, `code`.

    Without PC/SC readers there is one entry with the code that says why. `command` starts the
    PC/SC host. Takes at most some seconds.
    """
    return [*_serial_ports(), *_pcsc_readers(host_command(command))]


def _serial_ports() -> list[dict[str, object]]:
    ports = sorted(list_ports.comports(), key=lambda port: str(port.device))
    return [
        {
            "adapter": "sam-serial",
            "name": port.device,
            "ready": True,
            "code": "",
            "description": port.description,
        }
        for port in ports
    ]


def _pcsc_readers(command: Sequence[str]) -> list[dict[str, object]]:
    host = HostedReader("pcsc", command)
    try:
        names, code = host.readers(), "pcsc.no-reader"
    except DeviceError as error:
        names, code = [], error.code
    finally:
        host.close()
    if not names:
        return [{"adapter": "pcsc", "name": "", "ready": False, "code": code}]
    return [{"adapter": "pcsc", "name": name, "ready": True, "code": ""} for name in names]
