"""What is plugged into this computer: by its class and its own name, and by a name that stays.

Owned by the lane that asks. The one rule: looking opens nothing: what the system tells of a
device is read, the device itself is left alone.

Classes are those of the USB Implementers Forum (class codes of interfaces): 03 with protocol 01
a keyboard (many scanners pose as one), 02 with subclass 02 a serial line, 07 a printer, 0B a
smart card reader (CCID), 0E a camera.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

USB = Path("/sys/bus/usb/devices")
_PREFIX = "usb:"


class Family(StrEnum):
    """What a device is, as far as its class says it."""

    SERIAL = "serial"
    CARD_READER = "card-reader"
    CAMERA = "camera"
    PRINTER = "printer"
    KEYBOARD = "keyboard"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plugged:
    """One device: `key` stays the same in another socket, `port` is where it is now.

    `key` is `usb:VVVV:PPPP` with the serial number behind it where the device has one; a line
    that is no USB device has its port as its key.
    """

    key: str
    family: Family
    name: str
    port: str = ""


def plugged(usb: Path = USB) -> tuple[Plugged, ...]:
    """What is there now, in the order of keys; serial lines of other systems by their port."""
    found = [*_usb(usb)] if usb.is_dir() else []
    ports = {each.port for each in found if each.port}
    if usb == USB:
        found += [each for each in _ports() if each.port not in ports]
    return tuple(sorted(found, key=lambda each: (each.key, each.port)))


def find_port(name: str, usb: Path = USB) -> str:
    """Where that device is now: `usb:VVVV:PPPP[:SERIAL]` to its port, anything else as it is.

    Without a device of that name, or with two that cannot be told apart, the name itself:
    opening it fails as for any port that is not there.
    """
    if not name.startswith(_PREFIX):
        return name
    wanted = [each for each in plugged(usb) if each.port and _is(each.key, name)]
    return wanted[0].port if len(wanted) == 1 else name


def _is(key: str, wanted: str) -> bool:
    return key == wanted or key.startswith(f"{wanted}:")


def _usb(root: Path) -> Iterator[Plugged]:
    for device in sorted(root.iterdir()):
        vendor, product = _word(device, "idVendor"), _word(device, "idProduct")
        if not vendor or _word(device, "bDeviceClass") == "09":  # a hub is no device
            continue
        serial = _word(device, "serial")
        key = f"{_PREFIX}{vendor}:{product}" + (f":{serial}" if serial else "")
        name = " ".join(filter(None, (_word(device, "manufacturer"), _word(device, "product"))))
        seen = [_interface(part) for part in sorted(device.glob(f"{device.name}:*"))]
        family, port = min(seen, key=lambda each: _RANK[each[0]], default=(Family.OTHER, ""))
        yield Plugged(key=key, family=family, name=name or f"{vendor}:{product}", port=port)


def _interface(part: Path) -> tuple[Family, str]:
    lines = [*part.glob("tty[A-Z]*"), *part.glob("tty/tty[A-Z]*")]
    if lines:
        return Family.SERIAL, f"/dev/{min(lines).name}"
    code = _word(part, "bInterfaceClass")
    if code == "03" and _word(part, "bInterfaceProtocol") != "01":
        return Family.OTHER, ""
    return _CLASSES.get(code, Family.OTHER), ""


def _word(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text("utf-8", "replace").strip()
    except OSError:
        return ""


def _ports() -> Iterator[Plugged]:
    from serial.tools import list_ports

    for port in list_ports.comports():
        known = port.vid is not None and sys.platform == "win32"
        key = f"{_PREFIX}{port.vid:04x}:{port.pid:04x}" if known else str(port.device)
        if known and port.serial_number:
            key += f":{port.serial_number}"
        name = port.description if port.description not in (None, "n/a") else str(port.device)
        yield Plugged(key=key, family=Family.SERIAL, name=str(name), port=str(port.device))


_CLASSES = {
    "02": Family.OTHER,  # a communication line without a port of ours
    "03": Family.KEYBOARD,
    "07": Family.PRINTER,
    "0b": Family.CARD_READER,
    "0e": Family.CAMERA,
}
_RANK = {
    Family.SERIAL: 0,
    Family.CARD_READER: 1,
    Family.CAMERA: 2,
    Family.PRINTER: 3,
    Family.KEYBOARD: 4,
    Family.OTHER: 5,
}
