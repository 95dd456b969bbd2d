"""One window's program on its own folder: a real SQLCipher store, real acts, a real client.

The one rule: a kill copies the files as they stand and opens the copy; nothing in memory
survives but what a test remembers of what people were shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import printing.build
from desk.acts.people import read_roster
from desk.acts.recovering import Recovering
from desk.acts.signing_in import SigningIn
from desk.acts.verifying import Verified
from desk.calendars import national_calendar
from desk.catalogue import Catalogue
from desk.catalogues import Catalogues
from desk.desk import Desk
from desk.entry import BodyState, Entry
from desk.events.people import SignedIn
from desk.journal import writing
from desk.people import Actor, Role
from desk.roster import Roster
from desk.signing import SigningKey
from desk.store.station_file import StationFile
from desk.store.store import StationStore, open_store
from devices.system.clock import ScriptedClock
from devices.system.ids import SystemIds
from sync.https import HttpsPlatform
from sync.line import Line
from tests.campaigns.courier import Courier
from tests.campaigns.office import copy_files
from tests.desk.window import AT_ONCE, ITEM, Window

if TYPE_CHECKING:
    from tests.campaigns.wire import Wire

DATA, MARKS = "data", "marks"


class KilledError(BaseException):
    """The process ended here; nothing may catch it on the way but who planned it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What a station's process finds: the keys of this computer."""

    store_key: bytes
    signer: SigningKey


@cache
def _fixed() -> tuple[object, ...]:
    """What no station changes: made once for a run."""
    maker, printer = printing.build.build({"printer.kind": "saved"})
    return national_calendar(), Catalogue.of((ITEM, AT_ONCE)), maker, printer


@dataclass
class Seat:
    """One station's process, and what it leaves when it is killed."""

    name: str
    folder: Path
    identity: Identity
    wire: Wire
    clock: ScriptedClock
    draw: Random
    skew_ms: int = 0
    is_restored: bool = False
    backups: list[Path] = field(default_factory=list)
    lives: int = 0
    window: Window = field(init=False)
    courier: Courier = field(init=False)
    person: int = 0

    def __post_init__(self) -> None:
        self.open()

    @property
    def desk(self) -> Desk:
        return self.window.desk

    @property
    def station(self) -> str:
        return self.desk.station.station_id

    @property
    def store(self) -> StationStore:
        return self.window.store

    def actor(self, role: Role = Role.CLERK) -> Actor:
        """Whoever of that role sits here now."""
        people = [person for person in self.desk.roster if person.role is role]
        return people[self.person % len(people)]

    def open(self) -> None:
        """Start the program on the files that are there."""
        (self.folder / MARKS).mkdir(exist_ok=True)
        file = StationFile.load(self.folder / DATA)
        store = open_store(
            self.folder / DATA, self.identity.store_key, marks=self.folder / MARKS
        )
        calendar, catalogue, maker, printer = _fixed()
        desk = Desk(
            station=file.station,
            store=store,
            clock=self.clock,
            ids=SystemIds(),
            signer=self.identity.signer,
            catalogues=Catalogues(catalogue),
            calendar=calendar,
            platform=self._platform(file),
            platform_public=file.platform_key,
            maker=maker,
            printer=printer,
            roster=Roster(),
            session=SystemIds().event_id(),
        )
        desk.roster.take(read_roster(desk))
        self.window = Window(
            desk=desk, store=store, folder=self.folder, clock=self.clock, catalogue=catalogue
        )
        self.courier = Courier(desk, self.ticks, self.draw)
        Recovering(desk).begin(self.actor())

    def ticks(self) -> int:
        """The campaign's time in milliseconds."""
        return int(self.clock.now().timestamp() * 1000)

    def _platform(self, file: StationFile) -> HttpsPlatform:
        line = Line("http://127.0.0.1:9")
        line.close()
        line._client = self.wire.client()
        return HttpsPlatform(
            line,
            station=file.station.station_id,
            epoch=file.station.epoch,
            hall=file.station.hall,
            platform_public=file.platform_key,
            sign=self.identity.signer.sign,
            now_ms=lambda: self.ticks() + self.skew_ms,
        )

    def close(self) -> None:
        """Let go of everything."""
        self.desk.close()

    def crash(self) -> None:
        """Killed: the files as they stand are all that is left; the program starts again."""
        self.lives += 1
        left = self.folder.parent / f"{self.name}-life-{self.lives}"
        copy_files(self.folder, left)
        self.close()
        self.folder = left
        self.open()

    def backup(self) -> None:
        """A copy of the data folder; the marks beside it are not in it."""
        place = self.folder.parent / f"{self.name}-copy-{len(self.backups)}-{self.lives}"
        copy_files(self.folder / DATA, place)
        self.backups.append(place)

    def restore(self, index: int) -> None:
        """An older data folder in place of the newer one; the marks stay as they were."""
        self.lives += 1
        fresh = self.folder.parent / f"{self.name}-life-{self.lives}"
        copy_files(self.backups[index % len(self.backups)], fresh / DATA)
        copy_files(self.folder / MARKS, fresh / MARKS)
        self.close()
        self.folder = fresh
        self.open()

    def clone(self, name: str) -> Seat:
        """The whole disk copied onto a second computer, marks, keys and all."""
        folder = self.folder.parent / name
        copy_files(self.folder, folder)
        return Seat(
            name=name,
            folder=folder,
            identity=self.identity,
            wire=self.wire,
            clock=self.clock,
            draw=self.draw,
        )

    @contextmanager
    def killed_before_commit(self) -> Iterator[None]:
        """Whatever is done inside is killed before its first commit."""
        db, true = self.store._db, self.store._db.transaction

        @contextmanager
        def dying(kind: str = "IMMEDIATE") -> Iterator[None]:
            with true(kind):
                yield
                raise KilledError

        db.transaction = dying
        try:
            yield
        except KilledError:
            pass
        finally:
            del db.transaction

    def switch_user(self) -> None:
        """The clerk leaves, another one takes the window; nothing of the queue is touched."""
        SigningIn(self.desk).sign_out(self.actor())
        Recovering(self.desk).end()
        self.person += 1
        actor = self.actor()
        with writing(self.desk, actor) as journal:
            at = journal.reading.wall
            journal.append(SignedIn(at=at, person_id=actor.person_id, role=actor.role))
        Recovering(self.desk).begin(actor)

    def own(self, after: int = 0) -> list[Entry]:
        """What was done here: own entries, without what the feed said."""
        entries = self.store.views.entries(after=after)
        return [entry for entry in entries if entry.state is not BodyState.RECEIVED]

    def proved(self) -> Verified:
        """The whole proof of the store."""
        return self.window.proved()
