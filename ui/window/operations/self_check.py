"""Operations of the self-check: one check in the lane it names, and the diagnostic file.

The one rule: a check runs where its work belongs; what it may look at is put together before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desk.desk import Desk
from desk.ports.camera import Camera
from desk.ports.identity import DeviceState
from desk.ports.printer import PaperKind, Printer
from desk.progress import Watched
from desk.refusal import DeviceError, Refused
from desk.store.state import counts_of, folder_of
from desk.store.station_file import StationFile
from desk.store.store import StationStore
from ui.checks.crashes import CRASHES, Crash, forget_crashes, kept_crashes
from ui.checks.port import Check, Ground, Room, Seat
from ui.checks.running import Result, run
from ui.checks.support_file import Gathered, write_support
from ui.opening.places import state_folder
from ui.opening.stations import AUTHORITY
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.tongue import tr

LANES: Mapping[Room, Lane] = {
    Room.STORE: Lane.STORE,
    Room.PUSH: Lane.PUSH,
    Room.SPOOL: Lane.SPOOL,
    Room.RECEIPT: Lane.RECEIPT,
    Room.CAMERA: Lane.CAMERA,
    Room.SCANNER: Lane.SCANNER,
    Room.SERIAL: Lane.SERIAL,
    Room.FLATBED: Lane.FLATBED,
    Room.PAD: Lane.PAD,
    Room.RATING: Lane.RATING,
    Room.QUEUE: Lane.QUEUE,
    Room.FILES: Lane.FILES,
}

GATHERED = 3
"""Parts of the diagnostic file that are gathered one after the other."""


def ground_of(place: CounterPlace, states: Sequence[DeviceState]) -> Ground:
    """What the checks may look at from this window; made on the window thread."""
    desk = place.acts.desk
    folder = folder_of(desk.store) or Path()
    screens = len(QGuiApplication.screens())
    return Ground(
        folder=folder,
        seat=lambda: _seat(desk, folder),
        now=desk.clock.now,
        devices=_devices,
        readers=lambda: states,
        environ=dict(os.environ),
        screens=screens,
        asked=_machines(place),
    )


def _machines(place: CounterPlace) -> dict[str, Callable[[], DeviceState]]:
    """How each machine of this window is asked, in its own lane."""
    acts = place.acts
    camera, scanner = acts.camera, acts.scanner
    printer = acts.desk.printer
    asked: dict[str, Callable[[], DeviceState]] = {
        "printer": lambda: _first_bad(printer),
        "receipt": lambda: printer.state(PaperKind.RECEIPT),
        "queue": acts.desk.caller.state,
    }
    if scanner is not None:
        asked["scanner"] = scanner.state
    if camera is not None:
        asked["camera"] = lambda: _tried(camera)
    further = acts.peripherals
    devices = {
        "flatbed": further.flatbed,
        "photo": further.decoder,
        "pad": further.pad,
        "rater": further.evaluator,
    }
    return asked | {key: each.state for key, each in devices.items() if each is not None}


def _first_bad(printer: Printer) -> DeviceState:
    """The printer for sheets that would take nothing now; that of A4 where all would."""
    states = [printer.state(kind) for kind in (PaperKind.A4, PaperKind.A3, PaperKind.OVERPRINT)]
    return next((state for state in states if not state.ready), states[0])


def _tried(camera: Camera) -> DeviceState:
    """A camera that says it is there must also give a picture; it is let go of afterwards."""
    state = camera.state()
    if not state.ready:
        return state
    try:
        camera.open()
        camera.frame(limit=3.0)
    except DeviceError as error:
        return DeviceState(
            name=state.name, ready=False, simulated=state.simulated, code=error.code
        )
    finally:
        camera.close()
    return state


def _seat(desk: Desk, folder: Path) -> Seat:
    file = StationFile.load(folder)
    authority = folder / AUTHORITY
    reading = desk.clock.read()
    refusal = desk.store.mint_refusal if isinstance(desk.store, StationStore) else None
    return Seat(
        station_id=desk.station.station_id,
        demonstration=desk.station.demonstration,
        folder=folder,
        views=desk.store.views,
        gateway=file.gateway,
        ca=str(authority) if authority.exists() else "",
        mark=refusal or "",
        trust=reading.trust,
        offset_ms=reading.offset_ms,
        catalogues=desk.catalogues,
        beat=desk.platform.heartbeat,
    )


def _devices() -> list[dict[str, object]]:
    from devices.listing import list_devices

    return list_devices()


def look(place: CounterPlace, check: Check, ground: Ground) -> Operation[Result]:
    """That check; it never refuses."""
    return Operation(place, LANES[check.room], lambda: run(check, ground))


def crashes(place: CounterPlace) -> Operation[tuple[Crash, ...]]:
    """The crash reports that are kept."""
    return Operation(place, Lane.FILES, lambda: kept_crashes(state_folder(CRASHES)))


def gather(place: CounterPlace, results: Sequence[Result]) -> Operation[Gathered]:
    """What of the store goes into the diagnostic file."""
    desk, progress = place.acts.desk, Watched()

    def work() -> Gathered:
        progress.step(0, GATHERED)
        settings = dict(place.views.settings())
        progress.step(1, GATHERED)
        counts = counts_of(place.views)
        progress.step(2, GATHERED)
        return Gathered(
            at=desk.clock.now(),
            results=tuple(results),
            settings=settings,
            counts=counts,
            crashes=kept_crashes(state_folder(CRASHES)),
            station=desk.station.station_id,
        )

    return Operation(place, Lane.STORE, work).watched(tr("收集诊断信息"), progress)


def write_file(place: CounterPlace, gathered: Gathered, folder: str) -> Operation[str]:
    """Write the file into that folder; its path. The crash reports are in it then."""

    def work() -> str:
        where = Path(folder).expanduser()
        if not where.is_dir():
            raise Refused("support.not-written", folder=folder)
        path = write_support(where, gathered)
        forget_crashes(state_folder(CRASHES))
        return str(path)

    return Operation(place, Lane.FILES, work)
