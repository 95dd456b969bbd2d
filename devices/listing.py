"""Which devices this computer has, for `devices list` and the self-check.

Owned by the lane that asks. The one rule: looking must not disturb: a serial port is listed,
never opened, because the device behind it may not be a card reader.
"""

from __future__ import annotations

from collections.abc import Sequence

from desk.refusal import DeviceError
from devices.adapters.hosted import HostedReader
from devices.build import host_command
from devices.plugging import Family, Plugged, plugged


def list_devices(command: Sequence[str] | None = None) -> list[dict[str, object]]:
    """One entry per serial port, PC/SC reader, and other USB device that the system names.

    `adapter`, `name`, `ready`, `code`; of what is plugged in also `description`, `key` (the
    name that stays in another socket) and `family`. Without PC/SC readers there is one entry
    with the code that says why. `command` starts the PC/SC host. Takes some seconds at most.
    """
    found = plugged()
    return [
        *(_line(each) for each in found if each.family is Family.SERIAL),
        *_pcsc_readers(host_command(command)),
        *(_other(each) for each in found if each.family in _TOLD),
    ]


_TOLD = frozenset({Family.CAMERA, Family.PRINTER, Family.KEYBOARD})


def _line(device: Plugged) -> dict[str, object]:
    return {**_other(device), "adapter": "sam-serial", "name": device.port}


def _other(device: Plugged) -> dict[str, object]:
    return {
        "adapter": device.family.value,
        "name": device.name,
        "ready": True,
        "code": "",
        "description": device.name,
        "key": device.key,
        "family": device.family.value,
    }


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
