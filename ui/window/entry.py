"""The two verbs that open a window: on an existing station, and on a demonstration hall.

Runs on the window thread, before and after its loop. The one rule: a folder without a
station is never made into one here, except a demonstration's own.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from desk.desk import Desk
from desk.ports.camera import Camera
from desk.ports.identity import IdentityReader
from desk.ports.peripherals import Peripherals
from desk.ports.scanner import Scanner
from desk.refusal import CodedError, DeviceError, Refused
from desk.store.station_file import StationFile
from ui.opening.parts import Parts
from ui.opening.peripherals import camera_settings, peripheral_settings
from ui.opening.places import forget_demonstration, kept_language, state_folder
from ui.opening.stations import reader_settings, scanner_settings
from ui.window import tongue


def open_station(parts: Parts, args: Namespace) -> int:
    """(no verb): the window on an existing station."""
    folder = Path(args.data) if args.data else parts.default_folder()
    # Refused here, in the terminal's words, before a window stands there with nothing in it.
    StationFile.load(folder)
    if not has_display() and "QT_QPA_PLATFORM" not in os.environ:
        raise Refused("window.no-display")
    tongue.choose(kept_language())
    from ui.window.start import open_window

    return _outcome(
        open_window(
            lambda: parts.open_desk(folder, None, ""),
            readers_of(parts),
            camera=camera_of(parts),
            scanner=scanner_of(parts),
            peripherals=peripherals_of(parts),
        )
    )


def demonstrate(parts: Parts, args: Namespace) -> int:
    """`demo`: a demonstration hall; without a display a whole day offscreen."""
    shown = has_display()
    if not shown:
        # Read when the application is made: Qt would end the process over a missing screen.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(args.data) if args.data else _own_folder(shown)
    fresh = not folder.exists() or not any(folder.iterdir())
    if not fresh and not StationFile.load(folder).demonstration:
        raise Refused("demo.not-demonstration", folder=str(folder))
    hall = parts.hall(folder)
    try:
        if fresh:
            hall.make_station(folder, window="01")
        if shown:
            tongue.choose(kept_language())
            from ui.window.start import open_window

            opened = open_window(
                lambda: parts.open_desk(folder, None, hall.url),
                readers_of(parts),
                camera=camera_of(parts),
                scanner=scanner_of(parts),
                peripherals=peripherals_of(parts),
            )
            return _outcome(opened)
        from ui.window.day import play_day

        return play_day(parts, hall, folder, Path(args.out))
    finally:
        hall.stop()


def _own_folder(shown: bool) -> Path:
    """The demonstration's own folder: one that goes on, or a new day each time."""
    if shown:
        return state_folder("demonstration", "window-01")
    folder = state_folder("demonstration", "scripted-day")
    forget_demonstration(folder)
    return folder


def readers_of(parts: Parts) -> Callable[[Desk], tuple[IdentityReader, ...]]:
    """The card readers that the station's settings name."""
    return lambda desk: parts.readers(reader_settings(desk))


def camera_of(parts: Parts) -> Callable[[Desk], Camera | None]:
    """The document camera that the station's settings name.

    A real one is a part of the window itself: Qt Multimedia.
    """

    def made(desk: Desk) -> Camera | None:
        told = camera_settings(desk)
        if told["camera.kind"] != "camera":
            return parts.camera(told)
        from ui.window.capture.qt_camera import QtCamera

        return QtCamera(str(told["camera.device"]))

    return made


def peripherals_of(parts: Parts) -> Callable[[Desk], Peripherals]:
    """Page scanner, pad and the others, as the station's settings name them."""
    return lambda desk: parts.peripherals(peripheral_settings(desk))


def scanner_of(parts: Parts) -> Callable[[Desk], Scanner | None]:
    """The scanner that the station's settings name, None where it poses as a keyboard.

    One that cannot be made (no port set) is left out; the self-check says why.
    """

    def made(desk: Desk) -> Scanner | None:
        with suppress(DeviceError):
            return parts.scanner(scanner_settings(desk))
        return None

    return made


def has_display() -> bool:
    """Whether a window can be shown to somebody."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _outcome(opened: int | CodedError) -> int:
    if isinstance(opened, CodedError):
        raise opened
    return opened


VERBS: Mapping[str | None, Callable[[Parts, Namespace], int]] = MappingProxyType(
    {None: open_station, "demo": demonstrate}
)
