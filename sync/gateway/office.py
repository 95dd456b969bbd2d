"""What every gateway operation needs: the database, the platform's key, time and ids.

Owned by no thread. The one rule: one office is either a demonstration or a real one for
its whole life; the database remembers which.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import uuid6

from desk.canonical import canonical, sha256
from desk.ports.keys import KeyStore
from desk.ports.platform import FeedEvent
from desk.refusal import Refused
from desk.signing import SigningKey
from sync.gateway.file_room import RESERVE, FileRoom, FolderRoom
from sync.gateway.store import feed
from sync.gateway.store.copying import is_there
from sync.gateway.store.engine import Store, Txn
from sync.gateway.store.sharded import open_databases
from sync.gateway.store.stations import find_meta, put_meta
from sync.request import OLDEST_MINOR

ZONE = ZoneInfo("Asia/Shanghai")
SIGNING_KEY = "gateway.signing"
DATABASE_KEY = "gateway.database"
FILES = ".files"


def platform_time() -> datetime:
    """The platform's own clock, in the business zone."""
    return datetime.now(ZONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesAt:
    """Where files are kept ("" beside the SQLite file), and what stays free on that disk."""

    folder: str = ""
    reserve: int = RESERVE  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something to say to a hall, before it has a number; `data` is a JSON object.

    `hall` "" is the hall of whoever gave the occasion.
    """

    kind: str
    case_id: str | None
    data: dict[str, object]
    hall: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """An open gateway."""

    store: Store
    signing: SigningKey
    platform_epoch: int
    demonstration: bool
    clock: Callable[[], datetime] = platform_time
    files: FileRoom | None = None  # None where no folder for files was named
    oldest_minor: int = OLDEST_MINOR  # of the protocol; below it a station only drains

    def at(self, region: str) -> Office:
        """The same for one county: its database, and nothing of another's."""
        return replace(self, store=self.store.at(region))

    def now(self) -> str:
        """The platform's time as text with zone."""
        return self.clock().isoformat(timespec="milliseconds")

    def now_ms(self) -> int:
        """The platform's time in milliseconds since 1970."""
        return int(self.clock().timestamp() * 1000)

    def say(self, txn: Txn, hall: str, said: Iterable[Said]) -> tuple[FeedEvent, ...]:
        """Number, sign and write events of that hall's feed, in order."""
        waiting = tuple(said)
        if not waiting:
            return ()
        first = feed.take_numbers(txn, hall, len(waiting))
        at = self.now()
        events = tuple(self._event(hall, n, at, one) for n, one in enumerate(waiting, first))
        feed.add_events(txn, events)
        for one in waiting:
            if one.kind == "judged":
                txn.note("judged", str(one.data["outcome"]))
        return events

    def say_around(self, txn: Txn, hall: str, said: Iterable[Said]) -> None:
        """Say each to its own hall, "" to `hall`; halls in one order, so that none waits."""
        waiting = tuple(said)
        for name in sorted({one.hall or hall for one in waiting}):
            self.say(txn, name, (one for one in waiting if (one.hall or hall) == name))

    def _event(self, hall: str, seq: int, at: str, said: Said) -> FeedEvent:
        data = canonical(said.data)
        unsigned = FeedEvent(
            feed_seq=seq,
            event_id=str(uuid6.uuid7()),
            hall=hall,
            kind=said.kind,
            case_id=said.case_id,
            at=at,
            data=data.decode(),
            data_hash=sha256(data),
            signature="",
        )
        return replace(unsigned, signature=self.signing.sign(canonical(unsigned.message())))

    def __enter__(self) -> Office:
        """Let go of the database at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """As close."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()


def open_office(
    database: str,
    keys: KeyStore,
    *,
    demonstration: bool,
    clock: Callable[[], datetime] = platform_time,
    files: FilesAt | None = None,
) -> Office:
    """Open (or found) the gateway of that database with the keys of this computer.

    Raises Refused: `gateway.key-missing` (a database without its keys), `gateway.other-kind`
    (a demonstration opened as a real one or the other way), and as open_store.
    """
    key = keys.find(DATABASE_KEY)
    secret = keys.find(SIGNING_KEY)
    if key is None or secret is None:
        if is_there(database):  # a key made now would only hide that the right one is missing
            raise Refused("gateway.key-missing")
        key, secret = _new_keys(keys, key, secret)
    store = open_databases(database, key)
    signing = SigningKey(secret)
    try:
        facts = _found(store, signing.public, demonstration)
        if facts["public"] != signing.public:
            raise Refused("gateway.key-missing")
        if facts["demonstration"] != _word(demonstration):
            raise Refused("gateway.other-kind")
    except BaseException:
        store.close()
        raise
    return Office(
        store=store,
        signing=signing,
        platform_epoch=int(facts["platform_epoch"]),
        demonstration=demonstration,
        clock=clock,
        files=_room(database, files or FilesAt(), key),
    )


def _room(database: str, at: FilesAt, key: bytes) -> FileRoom | None:
    """Beside a SQLite file where no folder is named; a database server has no beside."""
    if at.folder:
        return FolderRoom(Path(at.folder), key, reserve=at.reserve)
    if "://" in database and not database.startswith("sqlite:"):
        return None
    path = Path(database.removeprefix("sqlite:///"))
    return FolderRoom(path.with_name(path.name + FILES), key, reserve=at.reserve)


def _new_keys(keys: KeyStore, key: bytes | None, secret: bytes | None) -> tuple[bytes, bytes]:
    import secrets as system

    key = key or system.token_bytes(32)
    secret = secret or SigningKey.generate().secret
    keys.put(DATABASE_KEY, key)
    keys.put(SIGNING_KEY, secret)
    return key, secret


def _found(store: Store, public: str, demonstration: bool) -> dict[str, str]:
    new = {
        "public": public,
        "demonstration": _word(demonstration),
        "platform_epoch": "1",
    }
    with store.writing() as txn:
        for name, value in new.items():
            put_meta(txn, name, value)
        return {name: find_meta(txn, name) or "" for name in new}


def share_identity(office: Office, store: Store) -> None:
    """Make a further database this gateway's own.

    Raises Refused("gateway.key-missing") for one that is another gateway's.
    """
    facts = _found(store, office.signing.public, office.demonstration)
    if facts["public"] != office.signing.public:
        raise Refused("gateway.key-missing")


def _word(demonstration: bool) -> str:
    return "yes" if demonstration else "no"
