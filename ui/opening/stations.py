"""Making a station and opening it: keys, station file, store, and the desk around them.

Runs before any lane starts, or in the STORE lane. The one rule: this module names no
adapter; main hands in the key store, the line and the paper maker.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from desk.acts.cataloguing import kept_blobs, restore
from desk.acts.clocks import calendar_of
from desk.acts.people import read_roster
from desk.catalogue import load_starter
from desk.catalogues import Catalogues
from desk.counter_settings import QUEUE, QUEUE_URL
from desk.desk import Desk
from desk.events.station import StationEnrolled
from desk.files import named_files
from desk.journal import keep_floor, writing
from desk.line import Line
from desk.ports.calling import NoCaller, QueueCaller
from desk.ports.clock import Clock, Trust
from desk.ports.ids import Ids
from desk.ports.keys import KeyStore
from desk.ports.platform import Enrolment, Platform
from desk.ports.printer import PaperMaker, Printer
from desk.ports.registers import Registers
from desk.printer_settings import PRINTERS
from desk.reader_settings import READER_LIBRARY, READER_PROFILES, READER_URL
from desk.refusal import Refused
from desk.roster import Roster
from desk.settings import (
    READER,
    READER_PORT,
    SCANNER,
    SCANNER_BAUD,
    SCANNER_PORT,
    SCANNER_PREFIX,
    read_setting,
)
from desk.signing import SigningKey
from desk.station import Station
from desk.store.durable import make_folder, write_durably
from desk.store.rebuild import open_rebuilt
from desk.store.station_file import StationFile, key_check
from desk.store.store import StationStore, create_store, open_store
from desk.values import dump, load
from ui.opening.parts import Reader

AUTHORITY = "authority.pem"
STORE_KEY = "store"
SIGNING_KEY = "signing"
_LOOKS = 3
READER_MORE = (READER_URL, READER_LIBRARY, READER_PROFILES)

Ask = Callable[[SigningKey], Enrolment]
LineOf = Callable[[StationFile, SigningKey], Platform]


class RegistersOf(Protocol):
    """Gives the registers of other offices that a station may ask."""

    def __call__(self, clock: Clock, *, demonstration: bool) -> Registers:
        """Simulated ones for a demonstration alone."""


def make_station(
    folder: Path, keys: KeyStore, key_id: str, ask: Ask, *, url: str, ca: str, marks: Path
) -> StationFile:
    """A new station in an empty folder, as the gateway says who it is.

    The keys are kept before the gateway is asked, so that a station it knows is never one
    whose keys were lost.
    """
    store_key, signing = secrets.token_bytes(32), SigningKey.generate()
    keys.put(f"{STORE_KEY}:{key_id}", store_key)
    keys.put(f"{SIGNING_KEY}:{key_id}", signing.secret)
    enrolment = ask(signing)
    station = load(Station, enrolment.station)
    if not keys.protected and not station.demonstration:
        raise Refused("store.not-demonstration")
    file = StationFile(
        station=station,
        key_id=key_id,
        key_check=key_check(store_key, station.station_id),
        public=signing.public,
        gateway=url,
        platform_key=enrolment.platform_public,
        last_receipt=enrolment.last_receipt,
    )
    if ca:  # before the station counts: one without its authority would trust any other
        make_folder(folder, 0o700)
        write_durably(folder / AUTHORITY, Path(ca).read_bytes(), mode=0o644)
    create_store(folder, store_key, file, marks=marks).close()
    return file


def open_station(
    folder: Path, keys: KeyStore, *, marks: Path
) -> tuple[StationFile, StationStore, SigningKey]:
    """The station of that folder, its store open to write, and its signing key.

    Raises Refused("keys.missing") when this computer does not hold the station's keys,
    ("store.not-demonstration") for unguarded keys on a station that counts.
    """
    file = StationFile.load(folder)
    if not keys.protected and not file.demonstration:
        raise Refused("store.not-demonstration")
    signing = keys.find(f"{SIGNING_KEY}:{file.key_id}")
    store_key = keys.find(f"{STORE_KEY}:{file.key_id}")
    if signing is None or store_key is None:
        raise Refused("keys.missing")
    return file, open_store(folder, store_key, marks=marks), SigningKey(signing)


def read_station(folder: Path, keys: KeyStore, *, marks: Path | None = None) -> Reader:
    """The store of that folder opened to read, beside a running window.

    `marks` is where its high-water mark lies, to be told whether the store fell behind it.
    """
    file = StationFile.load(folder)
    store_key = keys.find(f"{STORE_KEY}:{file.key_id}")
    if store_key is None:
        raise Refused("keys.missing")
    store = open_store(folder, store_key, read_only=True, marks=marks)
    for _ in range(_LOOKS):
        # A window may have written an act and its mark between our two looks.
        if store.mint_refusal != "store.behind-mark":
            break
        store.check_mark()
    return Reader(
        station=file.station,
        public=file.public,
        views=store.views,
        mark=store.mint_refusal or "",
        rebuild=lambda: open_rebuilt(store.views),
        close=store.close,
    )


def make_desk(
    file: StationFile,
    store: StationStore,
    signer: SigningKey,
    *,
    clock: Clock,
    ids: Ids,
    platform: Platform,
    papers: tuple[PaperMaker, Printer],
    registers: RegistersOf,
    caller: QueueCaller | None = None,
) -> Desk:
    """The desk of an open station; the first one writes that it was enrolled."""
    desk = Desk(
        station=file.station,
        store=store,
        clock=clock,
        ids=ids,
        signer=signer,
        catalogues=Catalogues(load_starter()),
        calendar=calendar_of(store.views),
        platform=platform,
        platform_public=file.platform_key,
        maker=papers[0],
        printer=papers[1],
        roster=Roster(),
        session=ids.event_id(),
        line=_line(clock),
        registers=registers(clock, demonstration=file.demonstration),
        caller=caller or NoCaller(),
    )
    desk.roster.take(read_roster(desk))
    today = clock.now().date()
    restore(desk.catalogues, store.views, store.blobs, file.platform_key, today)
    # What a power cut left between a file and the commit that was to name it: whoever keeps
    # files adds their names here.
    printed = (row.blob for row in store.views.papers() if row.blob)
    store.blobs.sweep((*printed, *kept_blobs(store.views), *named_files(store.views)))
    if store.views.head().seq == 0:
        _write_enrolled(desk, file)
    return desk


def _line(clock: Clock) -> Line:
    """A line that grows old with the computer; a play's time stands, and so does its line."""
    if clock.read().trust is Trust.SCRIPTED:
        return Line()
    return Line(ticks=lambda: clock.read().boot_ms)


def line_settings(
    file: StationFile, folder: Path, signer: SigningKey, url: str
) -> dict[str, object]:
    """What the line to the platform needs; `url` overrides the station's own gateway."""
    authority = folder / AUTHORITY
    return {
        "gateway.url": url or file.gateway,
        "gateway.pin": file.platform_key,
        "gateway.ca": str(authority) if authority.exists() else "",
        "station.id": file.station.station_id,
        "station.epoch": file.station.epoch,
        "station.hall": file.station.hall,
        "sign": signer.sign,
    }


def print_settings(store: StationStore) -> dict[str, object]:
    """What the printing room needs."""
    return {each.key: read_setting(store.views, each) for each in PRINTERS}


def queue_settings(file: StationFile, store: StationStore) -> dict[str, object]:
    """Which queue machine; a simulated one only where cases do not count."""
    kind = read_setting(store.views, QUEUE)
    if kind == "simulated" and not file.demonstration:
        kind = "none"
    return {
        "queue.kind": kind,
        "queue.url": read_setting(store.views, QUEUE_URL),
        "queue.window": file.station.window,
    }


def reader_settings(desk: Desk) -> dict[str, object]:
    """What the devices room needs; a demonstration without a reader gets the simulated one."""
    kind = read_setting(desk.store.views, READER)
    if desk.station.demonstration and kind == "none":
        kind = "simulated"
    elif kind == "none" or (kind == "simulated" and not desk.station.demonstration):
        # A card that nobody has must never stand in a case that counts.
        kind = ""
    views = desk.store.views
    more = {each.key: read_setting(views, each) for each in READER_MORE}
    return {"reader.kind": kind, "reader.port": read_setting(views, READER_PORT), **more}


def scanner_settings(desk: Desk) -> dict[str, object]:
    """Which scanner; a simulated one for demonstrations only."""
    views = desk.store.views
    kind = read_setting(views, SCANNER)
    if kind == "simulated" and not desk.station.demonstration:
        kind = "none"
    return {
        "scanner.kind": kind,
        "scanner.port": read_setting(views, SCANNER_PORT),
        "scanner.baud": read_setting(views, SCANNER_BAUD),
        "scanner.prefix": read_setting(views, SCANNER_PREFIX),
    }


def _write_enrolled(desk: Desk, file: StationFile) -> None:
    with writing(desk, None) as journal:
        journal.append(
            StationEnrolled(
                at=journal.reading.wall,
                station=dump(file.station),
                public=file.public,
                demonstration=file.demonstration,
            )
        )
        if file.last_receipt:
            keep_floor(journal, file.last_receipt)
