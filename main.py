"""The program: the one place where adapters are chosen.

Main thread. The one rule: everything is imported when a verb needs it (`--help` loads nothing).
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.opening.parts import Hall, Parts, Reader
from ui.opening.places import gateway_key_id, hall_folder, program, state_folder
from ui.terminal.answers import say_error
from ui.terminal.arguments import parser

if TYPE_CHECKING:
    from argparse import Namespace

    from desk.desk import Desk
    from desk.ports.clock import Clock
    from desk.ports.keys import KeyStore
    from desk.ports.platform import Enrolment
    from desk.signing import SigningKey
    from desk.station import Station


def keys_of(key_id: str, *, demonstration: bool, file: str = "") -> KeyStore:
    """The system's keyring; for demonstrations, and where named, a file nobody guards."""
    if demonstration or file:
        from devices.keys.keyfile import KeyFile

        return KeyFile(Path(file) if file else state_folder("keys", f"{key_id}.json"))
    from devices.keys.keyring_keys import KeyringKeys

    return KeyringKeys()


def enrol(folder: Path, url: str, code: str, demo: bool, ca: str) -> Station:
    """Make a station in an empty folder with a one-time code."""
    from sync.enrolling import enrol as enrol_at
    from ui.opening.stations import make_station

    def ask(signing: SigningKey) -> Enrolment:
        return enrol_at(url, code, signing.public, sign=signing.sign, demonstration=demo, ca=ca)

    key_id = secrets.token_hex(8)
    keys, marks = keys_of(key_id, demonstration=demo), state_folder("marks", key_id)
    return make_station(folder, keys, key_id, ask, url=url, ca=ca, marks=marks).station


def open_desk(folder: Path, clock: Clock | None, url: str) -> Desk:
    """The desk of the station in that folder; `url` overrides its gateway's."""
    import printing.build
    import sync.build
    from desk.store.station_file import StationFile
    from devices.build import build_caller
    from devices.system.clock import SystemClock
    from devices.system.ids import SystemIds
    from ui.opening import stations

    file = StationFile.load(folder)
    keys = keys_of(file.key_id, demonstration=file.demonstration)
    marks = state_folder("marks", file.key_id)
    file, store, signer = stations.open_station(folder, keys, marks=marks)
    return stations.make_desk(
        file,
        store,
        signer,
        clock=clock or SystemClock(file.station.zone),
        ids=SystemIds(),
        platform=sync.build.build(stations.line_settings(file, folder, signer, url)),
        papers=printing.build.build(stations.print_settings(store)),
        registers=sync.build.registers,
        caller=build_caller(stations.queue_settings(file, store)),
    )


def open_reader(folder: Path) -> Reader:
    """The store of that folder, opened to read beside a running window."""
    from desk.store.station_file import StationFile
    from ui.opening.stations import read_station

    file = StationFile.load(folder)
    keys = keys_of(file.key_id, demonstration=file.demonstration)
    return read_station(folder, keys, marks=state_folder("marks", file.key_id))


def hall(folder: Path) -> Hall:
    """The embedded gateway of a demonstration folder, its database outside that folder."""
    from sync.gateway.verbs import start_embedded
    from ui.opening.demonstration import DemonstrationHall

    database = f"sqlite:///{hall_folder(folder) / 'gateway.db'}"
    return DemonstrationHall(start_embedded(program(__file__), database), enrol)


def gateway(args: Namespace) -> int | dict[str, Any]:
    """The platform side: serve, decide, or make a one-time code."""
    from sync.gateway import verbs
    from ui.opening.demonstration import gateway_facts

    key_id, file = gateway_key_id(args.database), args.key_file
    keys = keys_of(key_id, demonstration=args.demonstration, file=file)
    if args.what == "serve":
        return verbs.serve(gateway_facts(args), keys)
    return verbs.run(args.what, gateway_facts(args), keys)


def parts() -> Parts:
    """The adapters, behind callables."""
    from desk.store.folder import default_data_folder
    from devices.build import MAKERS
    from devices.listing import list_devices
    from devices.reading import reading_as_json
    from devices.system.clock import ScriptedClock

    return Parts(
        default_folder=default_data_folder,
        open_desk=open_desk,
        open_reader=open_reader,
        scripted_clock=ScriptedClock,
        hall=hall,
        enrol=enrol,
        **MAKERS,
        list_devices=list_devices,
        reading_json=reading_as_json,
        gateway=gateway,
    )


def main(argv: list[str] | None = None) -> int:
    """Run the verb that the command line names; the exit code."""
    args = parser().parse_args(argv)
    try:
        if args.verb == "host":
            from devices.host import serve

            return serve(args.name)
        if args.verb in (None, "demo"):
            from ui.window.entry import VERBS
        else:
            from ui.terminal.verbs import VERBS
        return VERBS[args.verb](parts(), args)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - a bug has its sentence too
        return say_error(error, as_json=args.json)


if __name__ == "__main__":
    raise SystemExit(main())
