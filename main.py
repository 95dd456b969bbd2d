"""The program: a verb table, and the one place where adapters are chosen.

Runs in the main thread. The one rule: everything is imported when a verb needs it, so that
the window opens fast and `--help` loads nothing.
"""

from __future__ import annotations

import secrets
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.refusal import CodedError
from ui.terminal.answers import say_error
from ui.terminal.arguments import parser
from ui.terminal.parts import Parts, Reader
from ui.terminal.places import gateway_keys, hall_folder, state_folder

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from datetime import datetime

    from desk.desk import Desk
    from desk.ports.clock import Clock
    from desk.ports.keys import KeyStore
    from desk.station import Station
    from ui.terminal.parts import Hall

PROGRAM: tuple[str, ...] = (sys.executable,)
if not getattr(sys, "frozen", False):
    PROGRAM = (sys.executable, str(Path(__file__).resolve()))


def station_keys(key_id: str, *, demonstration: bool) -> KeyStore:
    """The system's keyring; a key file for a demonstration station."""
    if demonstration:
        return key_file(state_folder("keys", f"{key_id}.json"))
    from devices.keys.keyring_keys import KeyringKeys

    return KeyringKeys()


def key_file(path: Path) -> KeyStore:
    """Keys that no system guards (demonstration only)."""
    from devices.keys.keyfile import KeyFile

    return KeyFile(path)


def enrol(folder: Path, url: str, code: str, demonstration: bool, ca: str) -> Station:
    """Make a station in an empty folder with a one-time code."""
    from sync import enrolling
    from ui.terminal.stations import AUTHORITY, make_station

    key_id = secrets.token_hex(8)
    made = make_station(
        folder,
        station_keys(key_id, demonstration=demonstration),
        key_id,
        lambda signing: enrolling.enrol(
            url, code, signing.public, sign=signing.sign, demonstration=demonstration, ca=ca
        ),
        url=url,
        marks=state_folder("marks", key_id),
    )
    if ca:
        shutil.copyfile(ca, folder / AUTHORITY)
    return made.station


def open_desk(folder: Path, clock: Clock | None, url: str) -> Desk:
    """The desk of the station in that folder; `url` overrides its gateway's."""
    import printing.build
    import sync.build
    from desk.store.station_file import StationFile
    from devices.system.clock import SystemClock
    from devices.system.ids import SystemIds
    from ui.terminal import stations

    file = StationFile.load(folder)
    keys = station_keys(file.key_id, demonstration=file.demonstration)
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
    )


def open_reader(folder: Path) -> Reader:
    """The store of that folder, opened to read beside a running window."""
    from desk.store.station_file import StationFile
    from ui.terminal.stations import read_station

    file = StationFile.load(folder)
    return read_station(folder, station_keys(file.key_id, demonstration=file.demonstration))


def hall(folder: Path) -> Hall:
    """The embedded gateway of a demonstration folder, its database outside that folder."""
    from desk.values import load
    from sync.gateway import embedded
    from sync.gateway.orders import Place, Verdict
    from ui.terminal.demonstration import DemonstrationHall, verdict

    place = hall_folder(folder)
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    database = ("--database", f"sqlite:///{place / 'gateway.db'}")
    listen = ("--listen", "127.0.0.1:0", "--demonstration", "--embedded")
    gateway = embedded.start((*PROGRAM, "gateway", *database, *listen))

    def decide(number: str, facts: Mapping[str, Any], at: datetime | None) -> str:
        decided = gateway.decide(number, load(Verdict, verdict(facts, at)))
        return str(decided["case_id"])

    def code_for(facts: dict[str, str]) -> str:
        return gateway.make_code(load(Place, facts))

    return DemonstrationHall(gateway, code_for=code_for, decide=decide, enrol=enrol)


def gateway(args: Namespace) -> int | dict[str, Any]:
    """The platform side: serve, decide, or make a one-time code."""
    from desk.values import dump, load
    from sync.gateway import deciding, enrolment, orders, server
    from sync.gateway.office import open_office
    from ui.terminal.demonstration import place_of, verdict_of

    if args.demonstration:
        keys = key_file(gateway_keys(args.database))
    else:
        keys = station_keys("gateway", demonstration=False)
    if args.what == "serve":
        pem = server.Certificate(chain=args.certificate, key=args.certificate_key)
        return server.serve(
            args.listen,
            args.database,
            keys,
            demonstration=args.demonstration,
            certificate=pem if args.certificate else None,
            embedded=args.embedded,
        )
    office = open_office(args.database, keys, demonstration=args.demonstration)
    try:
        if args.what == "code":
            return {"code": enrolment.make_code(office, load(orders.Place, place_of(args)))}
        case = deciding.decide(office, args.number, load(orders.Verdict, verdict_of(args)))
        return {"stage": case.stage.value, "decision": dump(case.decision)}
    finally:
        office.close()


def main(argv: Sequence[str] | None = None) -> int:
    """Run the verb that the command line names; the exit code."""
    args = parser().parse_args(argv)
    try:
        return VERBS[args.verb](args)
    except CodedError as error:
        return say_error(error, as_json=args.json)


def _host(args: Namespace) -> int:
    from devices.host import serve

    return serve(args.name)


def _verb(name: str) -> Callable[[Namespace], int]:
    def run(args: Namespace) -> int:
        from ui.terminal import verbs

        verb: Callable[[Parts, Namespace], int] = getattr(verbs, name)
        return verb(parts(), args)

    return run


def parts() -> Parts:
    """The adapters, behind callables."""
    import devices.build
    import devices.listing
    from desk.store.folder import default_data_folder
    from devices.reading import reading_as_json
    from devices.system.clock import ScriptedClock

    return Parts(
        default_folder=default_data_folder,
        open_desk=open_desk,
        open_reader=open_reader,
        scripted_clock=ScriptedClock,
        hall=hall,
        enrol=enrol,
        readers=devices.build.build,
        list_devices=devices.listing.list_devices,
        reading_json=reading_as_json,
        gateway=gateway,
    )


VERBS: Mapping[str | None, Callable[[Namespace], int]] = {
    None: _verb("window"),
    "demo": _verb("demo"),
    "play": _verb("play"),
    "enrol": _verb("enrol"),
    "devices": _verb("devices"),
    "gateway": _verb("gateway"),
    "sync": _verb("sync"),
    "verify": _verb("verify_store"),
    "report": _verb("report"),
    "doctor": _verb("doctor"),
    "host": _host,
}

if __name__ == "__main__":
    sys.exit(main())
