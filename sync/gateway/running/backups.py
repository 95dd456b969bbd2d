"""Backups of a gateway: made while it works, proven at once, put back into an empty place.

Used by the administrator's verbs, in a process of their own. The one rule: a backup counts
only under its final name, when it is whole, on disk, and was opened and checked; keys are
never in it.

In the folder: `20261123T033000Z/` with `backup.json` (signed) and the database, one for each
backup, and beside them `files/`, where attachments are kept once for all of them.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
from collections.abc import Mapping
from datetime import UTC
from pathlib import Path
from typing import Any

from desk.canonical import canonical
from desk.desk import PROGRAM
from desk.ports.keys import KeyStore
from desk.refusal import Refused
from desk.signing import SigningKey, verify
from desk.store.durable import UNFINISHED, sync_folder, write_durably
from sync.gateway.office import DATABASE_KEY, SIGNING_KEY, Office
from sync.gateway.store.copying import copy_out, damaged_pages, put_back
from sync.gateway.store.engine import is_postgres
from sync.gateway.store.sizes import read_sizes

MANIFEST = "backup.json"
FILES = "files"
WHOLE = ".whole"
_PIECE = 1024 * 1024


def back_up(office: Office, database: str, keys: KeyStore, folder: Path, files: Path) -> Path:
    """Copy that gateway into a new folder under `folder`; attachments that are new as well.

    Raises Refused("gateway.backup-not-written"), ("gateway.no-pg-tools").
    """
    made = office.clock().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    target, part = folder / made, folder / (made + UNFINISHED)
    if target.exists():
        raise Refused("gateway.backup-not-written")
    try:
        part.mkdir(parents=True, mode=0o700)
        name = "gateway.dump" if is_postgres(database) else "gateway.db"
        copy_out(database, _key(keys), part / name)
        _prove(part / name, keys)
        kept = _keep_files(files, folder / FILES)
        told = _manifest(office, keys, part / name, made, kept)
        write_durably(part / MANIFEST, canonical(told) + b"\n")
        part.rename(target)
        sync_folder(folder)
    except OSError as error:
        raise Refused("gateway.backup-not-written") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return target


def forget_older(folder: Path, keep: int) -> int:
    """Take away all backups but the newest `keep` (0: none is taken); gives how many."""
    older = backups_in(folder)[:-keep] if keep else []
    for each in older:
        shutil.rmtree(each)
    return len(older)


def backups_in(folder: Path) -> list[Path]:
    """The whole backups of that folder, oldest first."""
    return sorted(path.parent for path in folder.glob(f"*/{MANIFEST}"))


def find_backup(place: Path) -> Path:
    """That backup, or the newest in that folder; Refused("gateway.backup-unknown")."""
    if (place / MANIFEST).is_file():
        return place
    found = backups_in(place)
    if not found:
        raise Refused("gateway.backup-unknown", folder=str(place))
    return found[-1]


def read_manifest(backup: Path, keys: KeyStore) -> Mapping[str, Any]:
    """What that backup says of itself, proven under these keys, its database byte for byte.

    Raises Refused("gateway.backup-damaged"), ("gateway.backup-other-key").
    """
    try:
        told: dict[str, Any] = json.loads((backup / MANIFEST).read_bytes())
        signature = str(told.pop("signature"))
        public, name = str(told["public"]), str(told["file"])
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise Refused("gateway.backup-damaged") from error
    if told.get("key_check") != _key_check(_key(keys), public) or public != _public(keys):
        raise Refused("gateway.backup-other-key")
    whole = verify(public, canonical(told), signature) and (backup / name).is_file()
    if not whole or _digest(backup / name) != told.get("sha256"):
        raise Refused("gateway.backup-damaged")
    return told


def restore(backup: Path, keys: KeyStore, database: str, files: Path) -> Mapping[str, Any]:
    """Put that backup into an empty place; what the manifest says.

    Raises Refused as read_manifest, `gateway.restore-occupied`, `gateway.restore-kind` (a
    dump of the other kind of database), `gateway.restore-failed`.
    """
    told = read_manifest(backup, keys)
    if (told["database"] == "postgresql") is not is_postgres(database):
        raise Refused("gateway.restore-kind", kind=str(told["database"]))
    put_back(backup / str(told["file"]), database)
    try:
        _keep_files(backup.parent / FILES, files)
    except OSError as error:
        raise Refused("gateway.restore-failed") from error
    return told


def _prove(copy: Path, keys: KeyStore) -> None:
    """A copy that cannot be read whole is none; a dump is proven by its tool's own end."""
    if copy.suffix == ".db" and damaged_pages(str(copy), _key(keys)):
        raise Refused("gateway.backup-not-written")


def _manifest(
    office: Office, keys: KeyStore, copy: Path, made: str, files: int
) -> dict[str, Any]:
    with office.store.reading() as txn:
        held = read_sizes(txn)
    told: dict[str, Any] = {
        "backup": 1,
        "made": made,
        "program": PROGRAM,
        "database": "postgresql" if copy.suffix == ".dump" else "sqlite",
        "file": copy.name,
        "bytes": copy.stat().st_size,
        "sha256": _digest(copy),
        "demonstration": office.demonstration,
        "platform_epoch": office.platform_epoch,
        "public": office.signing.public,
        "key_check": _key_check(_key(keys), office.signing.public),
        "stations": sum(held.stations.values()),
        "entries": held.entries,
        "events": held.events,
        "files": files,
    }
    return told | {"signature": office.signing.sign(canonical(told))}


def _keep_files(source: Path, target: Path) -> int:
    """Copy the whole files that the target lacks; a file never changes. Gives how many are."""
    count = 0
    for path in sorted(source.glob(f"*/*/*{WHOLE}")):
        count += 1
        copy = target / path.relative_to(source)
        if copy.exists() and copy.stat().st_size == path.stat().st_size:
            continue
        copy.parent.mkdir(parents=True, mode=0o700, exist_ok=True)
        part = copy.with_name(copy.name + UNFINISHED)
        shutil.copyfile(path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(copy)
        sync_folder(copy.parent)
    return count


def _key(keys: KeyStore) -> bytes:
    key = keys.find(DATABASE_KEY)
    if key is None:
        raise Refused("gateway.key-missing")
    return key


def _public(keys: KeyStore) -> str:
    secret = keys.find(SIGNING_KEY)
    return "" if secret is None else SigningKey(secret).public


def _key_check(key: bytes, public: str) -> str:
    """Tells a wrong key from a damaged file, and nothing of the key."""
    return hmac.new(key, f"gateway backup {public}".encode(), hashlib.sha256).hexdigest()


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()
