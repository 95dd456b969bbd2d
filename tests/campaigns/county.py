"""A small county under fault: two windows, a department, one gateway, and what people saw.

Everything is real but the socket between them. The one rule: the ledger remembers what was
told to people (numbers on paper, acts shown as done); only a disk that was really lost may
take something out of it, and that is reckoned at the moment of the loss.
"""

from __future__ import annotations

import itertools
import json
import secrets
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from desk import values
from desk.canonical import canonical
from desk.entry import Entry
from desk.ports.platform import Enrolment
from desk.signing import SigningKey
from desk.station import Station
from desk.store.station_file import StationFile, key_check
from desk.store.store import create_store
from devices.system.clock import ScriptedClock
from sync.enrolling import enrol_message
from sync.gateway import enrolment
from sync.gateway.orders import Place
from tests.campaigns.office import (
    GatewayOffice,
    copy_files,
    keep_sparse_reserve,
)
from tests.campaigns.seat import DATA, MARKS, Identity, Seat
from tests.campaigns.wire import Wire
from tests.desk.window import NINE

HALL = "379901-H1"
WINDOWS = 2
STORE_KEY = bytes(range(32))


@dataclass
class Said:
    """What people were told."""

    numbers: dict[str, str] = field(default_factory=dict)  # receipt -> case
    entries: dict[str, tuple[str, str]] = field(default_factory=dict)  # event -> station, hash
    gone: set[str] = field(default_factory=set)  # events that a lost disk took with it
    gone_numbers: set[str] = field(default_factory=set)


class Foundry:
    """Makes counties: one is enrolled for a run, each example gets a copy of its files."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._numbers = itertools.count(1)
        self._signers = [SigningKey.generate() for _ in range(WINDOWS)]
        self._first()

    def _first(self) -> None:
        """Found a gateway and enrol the windows, as an administrator does."""
        place = self._place / "first"
        (place / "gateway").mkdir(parents=True)
        clock = ScriptedClock(NINE)
        office = GatewayOffice(place / "gateway", self._place / "keys", clock.now)
        for n, signer in enumerate(self._signers):
            made = _enrolled(office, n + 1, signer)
            folder = place / f"window-{n + 1}"
            (folder / MARKS).mkdir(parents=True)
            station = values.load(Station, made.station)
            file = StationFile(
                station=station,
                key_id="campaign",
                key_check=key_check(STORE_KEY, station.station_id),
                public=signer.public,
                gateway="http://127.0.0.1:9",
                platform_key=made.platform_public,
            )
            create_store(folder / DATA, STORE_KEY, file, marks=folder / MARKS).close()
            keep_sparse_reserve(folder / DATA)
        office.close()

    def county(self, seed: int) -> County:
        """A county at nine o'clock of its first day."""
        place = self._place / f"county-{next(self._numbers)}"
        copy_files(self._place / "first", place)
        return County(place, self._place / "keys", self._signers, seed)


def _enrolled(office: GatewayOffice, n: int, signer: SigningKey) -> Enrolment:
    place = Place(
        region="379901",
        code=f"{n:05d}",
        hall=HALL,
        hall_name="示例县政务大厅",
        window=f"{n:02d}",
    )
    code, nonce = enrolment.make_code(office.office, place), secrets.token_hex(16)
    asked = {"code": code, "public": signer.public, "demonstration": True, "nonce": nonce}
    message = enrol_message(code=code, public=signer.public, demonstration=True, nonce=nonce)
    signed = json.loads(canonical({**asked, "signature": signer.sign(message)}))
    return enrolment.enrol(office.office, signed)


class County:
    """Two windows and their gateway, with a line that a campaign breaks."""

    def __init__(self, place: Path, keys: Path, signers: list[SigningKey], seed: int) -> None:
        self.place, self.draw = place, Random(seed)  # noqa: S311 - a campaign to repeat
        self.clock = ScriptedClock(NINE)
        self.office = GatewayOffice(place / "gateway", keys, self.clock.now)
        self.wire = Wire(self)
        self.said = Said()
        self.split: set[str] = set()  # stations whose history people have split
        self.revoked: set[str] = set()
        self.office_backups: list[Path] = []
        self.looked_at = 0
        self._noted: dict[str, int] = {}
        self.seats = [
            Seat(
                name=f"window-{n + 1}",
                folder=place / f"window-{n + 1}",
                identity=Identity(store_key=STORE_KEY, signer=signer),
                wire=self.wire,
                clock=self.clock,
                draw=self.draw,
            )
            for n, signer in enumerate(signers)
        ]

    def close(self) -> None:
        """End it and give its room back."""
        for seat in self.seats:
            seat.close()
        self.office.close()
        self.wire.close()
        shutil.rmtree(self.place)

    def pass_time(self, ms: int) -> None:
        """Time goes on for everybody."""
        self.clock.advance(timedelta(milliseconds=ms))

    def note(self, seat: Seat) -> list[Entry]:
        """What was done at that seat since it was last looked at is known to people now."""
        fresh = seat.own(after=self._noted.get(seat.name, 0))
        for entry in fresh:
            self.said.entries[entry.header.event_id] = (entry.header.station, entry.hash)
            if entry.header.kind == "received" and entry.body is not None:
                self._number(entry)  # without a body: back from the platform, known already
        if fresh and seat.is_restored and seat.courier.owes_reckoning:
            self.split.add(seat.station)  # it went on from an old copy before it asked
        if fresh:
            self._noted[seat.name] = fresh[-1].header.seq
        return fresh

    def _number(self, entry: Entry) -> None:
        """A number was printed; two cases never have one, but where a disk was copied."""
        number = str((entry.facts() or {})["event"]["receipt"])
        case_id = entry.header.case_id or ""
        known = self.said.numbers.setdefault(number, case_id)
        shared = entry.header.station in self.split
        assert known == case_id or shared, f"I1: {number} was given to two cases"

    def clone(self, seat: Seat) -> None:
        """The disk of that seat in a second computer."""
        twin = seat.clone(f"twin-{len(self.seats)}")
        self._noted[twin.name] = self._noted.get(seat.name, 0)
        self.seats.append(twin)
        self.split.add(seat.station)

    def restore_seat(self, seat: Seat, index: int) -> None:
        """An older copy of the data folder; what nobody has any more is gone."""
        seat.restore(index)
        self._noted[seat.name] = min(self._noted.get(seat.name, 0), seat.store.views.head().seq)
        seat.is_restored = True
        self._reckon_loss()
        if any(self.said.entries[event][0] == seat.station for event in self.said.gone):
            self.split.add(seat.station)  # what it lost may still be on its way

    def restore_office(self, index: int) -> None:
        """Another copy of the gateway's database, an older or a newer one.

        What no disk has any more may come back with a newer copy: its station goes on without
        it and has another history then.
        """
        before = self._entries()
        self.office.restore(self.office_backups[index % len(self.office_backups)])
        self._reckon_loss()
        self.split |= {station for station, _hash in before - self._entries()}

    def _entries(self) -> set[tuple[str, str]]:
        """Every entry on any disk: its station and hash."""
        rows = self.office.rows("SELECT station, hash FROM entries")
        there = {(str(station), str(digest)) for station, digest in rows}
        return there | {
            (seat.station, entry.hash)
            for seat in self.seats
            for entry in seat.store.views.entries()
        }

    def _reckon_loss(self) -> None:
        """What stands on no disk any more was lost with a disk, not by the program."""
        there: set[str] = set()
        for seat in self.seats:
            there |= {entry.header.event_id for entry in seat.own()}
        there |= {str(row[0]) for row in self.office.rows("SELECT event_id FROM entries")}
        self.said.gone = set(self.said.entries) - there
        self.said.gone_numbers = {n for n in self.said.numbers if not self.has_number(n)}

    def has_number(self, number: str) -> bool:
        """Whether a printed number is known at a window or at the platform."""
        if any(seat.store.views.find_case_by_number(number) for seat in self.seats):
            return True
        return bool(self.office.find(number))
