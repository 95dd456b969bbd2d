"""What an administrator does with a gateway as a whole: found, check, back up, restore.

A process of its own beside the one that serves. The one rule: nothing that is there is
written over; what cannot be undone is refused unless the place is empty.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from desk.ports.keys import KeyStore
from desk.refusal import Refused
from desk.store.durable import write_durably
from desk.values import dump
from sync.gateway import enrolment, sharding
from sync.gateway.office import (
    DATABASE_KEY,
    FILES,
    SIGNING_KEY,
    FilesAt,
    Office,
    open_office,
)
from sync.gateway.orders import Place
from sync.gateway.running import backups
from sync.gateway.running.checking import Checked, Fault, check
from sync.gateway.store import sizes, stations
from sync.gateway.store.copying import damaged_pages, is_there
from sync.gateway.store.engine import is_postgres, sqlite_path

Answer = dict[str, Any]
Facts = Mapping[str, Any]
Order = Callable[[Facts, KeyStore], Answer]

MOST_TOLD = 100  # faults in one answer


def perform(what: str, facts: Facts, keys: KeyStore) -> Answer:
    """That order on the gateway's database; an answer with `sound` false found faults."""
    return ORDERS[what](facts, keys)


def _found(facts: Facts, keys: KeyStore) -> Answer:
    """Make keys and tables where there are none yet."""
    is_new = not is_there(_database(facts))
    with _opened(facts, keys) as office:
        return {
            "new": is_new,
            "demonstration": office.demonstration,
            "public": office.signing.public,
            "keys_guarded": keys.protected,
        }


def _check(facts: Facts, keys: KeyStore) -> Answer:
    """Prove everything; the gateway may work meanwhile."""
    with _existing(facts, keys) as office:
        return _checked(office, _database(facts), keys)


def _checked(office: Office, database: str, keys: KeyStore) -> Answer:
    found = check(office)
    pages = damaged_pages(database, keys.find(DATABASE_KEY) or b"")
    faults = [*found.faults]
    if pages:
        faults.append(Fault(where=f"{pages} pages", code="gateway.pages-damaged"))
    whole = Checked(
        stations=found.stations,
        entries=found.entries,
        events=found.events,
        faults=tuple(faults),
    )
    answer: Answer = dump(whole)
    told = answer.pop("faults")
    return {"sound": whole.is_sound, **answer, "faults": told[:MOST_TOLD]}


def _backup(facts: Facts, keys: KeyStore) -> Answer:
    """A new backup in the folder that `number` names; with `keys_out` a copy of the keys."""
    folder = _folder(facts)
    out = _keys_place(facts, folder)
    with _existing(facts, keys) as office:
        made = backups.back_up(office, _database(facts), keys, folder, _files(facts))
    if out is not None:
        _copy_keys(out, keys)
    removed = backups.forget_older(folder, int(facts["keep"]))
    told = backups.read_manifest(made, keys)
    shown = ("made", "bytes", "stations", "entries", "events", "files")
    return {"backup": str(made), **{n: told[n] for n in shown}, "removed": removed}


def _restore(facts: Facts, keys: KeyStore) -> Answer:
    """The newest backup of that folder (or that one) into an empty place, then checked."""
    found = backups.find_backup(_folder(facts))
    told = backups.restore(found, keys, _database(facts), _files(facts))
    with _opened({**facts, "demonstration": told["demonstration"]}, keys) as office:
        checked = _checked(office, _database(facts), keys)
    return {"restored": str(found), "made": told["made"], **checked}


def _stations(facts: Facts, keys: KeyStore) -> Answer:
    """Every station: state, epoch, recorded head, when it was heard, forks refused."""
    with _existing(facts, keys) as office, office.store.reading() as txn:
        forks = sizes.count_forks(txn)
        shown = ("station", "name", "hall", "window", "kind", "epoch", "state", "seen")
        return {
            "stations": [
                {name: getattr(each, name) for name in shown}
                | {"recorded": each.head_seq, "forks": forks.get(each.station, 0)}
                for each in stations.all_stations(txn)
            ]
        }


def _revoke(facts: Facts, keys: KeyStore) -> Answer:
    """From now on that station only drains its queue."""
    station = str(facts["number"])
    with _existing(facts, keys) as office:
        enrolment.revoke(office, station)
    return {"station": station, "state": "revoked"}


def _re_enrol(facts: Facts, keys: KeyStore) -> Answer:
    """A one-time code for the place of that station: the next epoch, once it is used."""
    with _existing(facts, keys) as office:
        with office.store.reading() as txn:
            found = stations.find_station(txn, str(facts["number"]))
        if found is None:
            raise Refused("enrol.station-unknown")
        place = Place(
            region=found.region,
            code=found.code,
            hall=found.hall,
            hall_name=found.hall_name,
            window=found.window,
            name=found.name,
            kind=found.kind,
        )
        code = enrolment.make_code(office, place)
    return {"station": found.station, "code": code, "next_epoch": found.epoch + 1}


ORDERS: Mapping[str, Order] = MappingProxyType(
    {
        "found": _found,
        "check": _check,
        "backup": _backup,
        "restore": _restore,
        "stations": _stations,
        "revoke": _revoke,
        "re-enrol": _re_enrol,
        "shards": sharding.shards,
        "counts": sharding.counts,
    }
)


@contextmanager
def _opened(facts: Facts, keys: KeyStore) -> Iterator[Office]:
    office = open_office(
        _database(facts),
        keys,
        demonstration=bool(facts["demonstration"]),
        files=FilesAt(folder=str(facts["files"] or "")),
    )
    try:
        yield office
    finally:
        office.close()


@contextmanager
def _existing(facts: Facts, keys: KeyStore) -> Iterator[Office]:
    if not is_there(_database(facts)):
        raise Refused("gateway.database-missing", file=_shown(_database(facts)))
    with _opened(facts, keys) as office:
        yield office


def _keys_place(facts: Facts, folder: Path) -> Path | None:
    """Where a copy of the keys goes; never where the backups lie: who took those had both."""
    if not facts["keys_out"]:
        return None
    target = Path(str(facts["keys_out"]))
    if target.resolve().is_relative_to(folder.resolve()):
        raise Refused("gateway.keys-beside-backup")
    return target


def _copy_keys(target: Path, keys: KeyStore) -> None:
    # As a key file holds them (devices/keys/keyfile.py): --key-file takes this one.
    held = {each: keys.find(each) or b"" for each in (DATABASE_KEY, SIGNING_KEY)}
    text = json.dumps({n: base64.b64encode(key).decode("ascii") for n, key in held.items()})
    try:
        write_durably(target, text.encode())
    except OSError as error:
        raise Refused("gateway.keys-not-written") from error


def _folder(facts: Facts) -> Path:
    name = str(facts["number"])
    if not name:
        raise Refused("gateway.unknown-order", what="FOLDER")
    return Path(name)


def _files(facts: Facts) -> Path:
    """Where attachments lie: as open_office has it."""
    if facts["files"]:
        return Path(str(facts["files"]))
    database = _database(facts)
    if is_postgres(database):
        return Path("no-files")
    path = sqlite_path(database)
    return path.with_name(path.name + FILES)


def _database(facts: Facts) -> str:
    return str(facts["database"])


def _shown(database: str) -> str:
    """The address without a password."""
    return database.rpartition("@")[2] if is_postgres(database) else database
