"""The devices of a station, from its settings: the room's exports.

Owned by no thread; what it builds belongs to the lane that uses it. The one rule: adapters are
imported only when they are chosen, so that a station without PC/SC never loads pyscard.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from desk.ports.calling import NoCaller, QueueCaller
from desk.ports.camera import Camera
from desk.ports.identity import IdentityReader
from desk.ports.peripherals import Peripherals
from desk.ports.scanner import Scanner
from desk.refusal import DeviceError

Settings = Mapping[str, object]

# Works from whatever folder the program was started in.
_SERVE = (
    "import sys; sys.path.insert(0, sys.argv[1]);"
    " from devices.host import serve; sys.exit(serve(sys.argv[2]))"
)


def build(settings: Settings) -> tuple[IdentityReader, ...]:
    """The readers that the settings name, in their order.

    `reader.kind`: one of `simulated`, `sam-serial`, `http-bridge`, `vendor-dll`, `pcsc`,
    `pcsc-pseudo`, or several separated by commas; none when absent or empty. `reader.port`,
    `reader.baud` (0: found by asking) for the serial one; `reader.url` of the bridge;
    `reader.library` of the vendor, `reader.port` its port's number; `reader.name` pins one
    PC/SC reader; `host.command` starts the host process.
    Raises DeviceError `reader.kind-unknown` or `reader.port-not-set`.
    """
    kinds = [kind.strip() for kind in str(settings.get("reader.kind") or "").split(",")]
    return tuple(_one(kind, settings) for kind in kinds if kind)


def build_scanner(settings: Settings) -> Scanner | None:
    """The scanner that the settings name; None for none and for one that poses as a keyboard.

    `scanner.kind`: `none`, `keyboard`, `serial`, `simulated`; `scanner.port`, `scanner.baud`
    and `scanner.prefix` (cut off each code) for the serial one.
    Raises DeviceError `scanner.kind-unknown` or `scanner.port-not-set`.
    """
    kind = str(settings.get("scanner.kind") or "none")
    if kind in ("none", "keyboard"):
        return None
    if kind == "simulated":
        from devices.adapters.scanner_simulated import SimulatedScanner

        return SimulatedScanner()
    if kind != "serial":
        raise DeviceError("scanner.kind-unknown", kind=kind)
    from devices.adapters.scanner_serial import BAUD, SerialScanner

    port = str(settings.get("scanner.port") or "")
    if not port:
        raise DeviceError("scanner.port-not-set")
    baud = int(str(settings.get("scanner.baud") or BAUD))
    return SerialScanner(port, baud, str(settings.get("scanner.prefix") or ""))


def build_camera(settings: Settings) -> Camera | None:
    """The document camera that the settings name; None where pages come as files only.

    `camera.kind`: `none`, `simulated`. Raises DeviceError `camera.kind-unknown`.
    """
    kind = str(settings.get("camera.kind") or "none")
    if kind == "none":
        return None
    if kind != "simulated":
        raise DeviceError("camera.kind-unknown", kind=kind)
    from devices.adapters.camera_simulated import SimulatedCamera

    return SimulatedCamera()


def build_caller(settings: Settings) -> QueueCaller:
    """The queue machine that the settings name, or none; never raises.

    `queue.kind`: `none`, `simulated`, `http`; `queue.url` where it listens, `queue.window` this
    window as it knows it.
    """
    kind, window = settings.get("queue.kind"), str(settings.get("queue.window") or "")
    if kind == "simulated":
        from devices.adapters.queue_simulated import SimulatedCaller

        return SimulatedCaller(window)
    if kind == "http":
        from devices.adapters.queue_http import HttpCaller

        return HttpCaller(str(settings.get("queue.url") or ""), window)
    return NoCaller()


def _one(kind: str, settings: Settings) -> IdentityReader:
    make = _KINDS.get(kind)
    if make is None:
        raise DeviceError("reader.kind-unknown", kind=kind)
    return make(settings)


def _simulated(_: Settings) -> IdentityReader:
    from devices.adapters.simulated import SimulatedReader

    return SimulatedReader()


def _sam_serial(settings: Settings) -> IdentityReader:
    from devices.adapters.sam_serial import SamSerialReader

    port = str(settings.get("reader.port") or "")
    if not port:
        raise DeviceError("reader.port-not-set")
    baud = int(str(settings.get("reader.baud") or 0))
    return SamSerialReader(port, baud or None)


def _http_bridge(settings: Settings) -> IdentityReader:
    from devices.adapters.http_bridge import HttpBridgeReader

    return HttpBridgeReader(str(settings.get("reader.url") or ""))


def _pcsc(settings: Settings) -> IdentityReader:
    from devices.adapters.hosted import HostedReader

    options = {
        "pinned": str(settings.get("reader.name") or ""),
        "profiles": _profiles(settings),
    }
    return HostedReader("pcsc", host_command(settings.get("host.command")), options=options)


def _pcsc_pseudo(settings: Settings) -> IdentityReader:
    from devices.adapters.hosted import HostedReader

    options = {
        "pinned": str(settings.get("reader.name") or ""),
        "profiles": _profiles(settings),
        "identity": True,
    }
    return HostedReader("pcsc-pseudo", host_command(name="pcsc-pseudo"), options=options)


def _profiles(settings: Settings) -> str:
    """The text of the file that describes further cards; "" for none, no JSON for a bad one."""
    path = str(settings.get("reader.profiles") or "")
    if not path:
        return ""
    try:
        return Path(path).read_text("utf-8")
    except (OSError, ValueError):
        return "unreadable"


def _vendor_dll(settings: Settings) -> IdentityReader:
    from devices.adapters.hosted import HostedReader

    names = {"library": "reader.library", "port": "reader.port"}
    options = {name: str(settings.get(key) or "") for name, key in names.items()}
    codes = {
        "card.mute": "vendor.hung",
        "reader.hung": "vendor.hung",
        "host.ended": "vendor.crashed",
    }
    command = host_command(name="vendor-dll")
    return HostedReader("vendor-dll", command, options=options, codes=codes)


def host_command(given: object = None, *, name: str = "pcsc") -> Sequence[str]:
    """The command that starts the host of that name: the one given, or our own."""
    if isinstance(given, Sequence) and not isinstance(given, str) and given:
        return tuple(str(part) for part in given)
    if getattr(sys, "frozen", False):
        return (sys.executable, "host", name)
    return (sys.executable, "-c", _SERVE, str(Path(__file__).parents[1]), name)


def build_peripherals(settings: Settings) -> Peripherals:
    """Page scanner, codes, pad, rating machine, photo decoder; as `devices.peripherals`."""
    from devices.peripherals import build_peripherals as built

    return built(settings)


def record_session(
    path: Path, settings: Settings, *, seconds: float, today: date
) -> dict[str, Any]:
    """See `devices.recording.session`; loaded by those who record only."""
    from devices.recording.session import record_to

    return record_to(path, settings, seconds=seconds, today=today)


def replay_session(path: Path) -> dict[str, Any]:
    """See `devices.recording.session`."""
    from devices.recording.session import replay_from

    return replay_from(path)


# What main hands on, by the names of ui.opening.parts.
MAKERS: Mapping[str, Callable[..., Any]] = {
    "readers": build,
    "camera": build_camera,
    "scanner": build_scanner,
    "record": record_session,
    "replay": replay_session,
    "peripherals": build_peripherals,
}
_KINDS: Mapping[str, Callable[[Settings], IdentityReader]] = {
    "simulated": _simulated,
    "sam-serial": _sam_serial,
    "http-bridge": _http_bridge,
    "vendor-dll": _vendor_dll,
    "pcsc": _pcsc,
    "pcsc-pseudo": _pcsc_pseudo,
}
