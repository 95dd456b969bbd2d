"""A gateway copied while it works, put back elsewhere, proven; stations enrolled again."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import update

import main
from desk.refusal import Refused
from devices.keys.keyfile import KeyFile
from sync.gateway.enrolment import make_code
from sync.gateway.file_room import FolderRoom
from sync.gateway.office import DATABASE_KEY, Office, open_office
from sync.gateway.store import tables as t
from sync.gateway.store.blobs import put_blob
from tests.sync.counter import Counter, place
from tests.sync.served import order, served
from ui.terminal.arguments import parser

FILE = b"a scan" * 1000


@dataclass(frozen=True, kw_only=True)
class Hall:
    """A gateway's place in a test: its database, its keys and files, and room for others."""

    folder: Path
    new_database: Callable[[str], str]
    database: str

    def words(self, database: str = "", keys: str = "keys.json") -> tuple[str, ...]:
        """The options that name a gateway."""
        named = database or self.database
        files = str(self.folder / f"files-{named.rpartition('/')[2]}")
        return (
            *("--database", named, "--key-file", str(self.folder / keys)),
            *("--files", files, "--demonstration"),
        )

    def office(self) -> Office:
        """It, opened in this process."""
        keys = KeyFile(self.folder / "keys.json")
        return open_office(self.database, keys, demonstration=True)

    def keep_a_file(self, station: str) -> str:
        """A whole file of that station; its digest."""
        from desk.canonical import sha256

        key = KeyFile(self.folder / "keys.json").find(DATABASE_KEY) or b""
        room = FolderRoom(Path(self.words()[5]), key, reserve=0)
        room.add(station, sha256(FILE), 0, FILE)
        room.finish(station, sha256(FILE))
        with closing(self.office()) as office, office.store.writing() as txn:
            put_blob(txn, station, sha256(FILE), len(FILE), office.now())
        return sha256(FILE)


@pytest.fixture(params=["sqlite", "postgresql"])
def hall(request: pytest.FixtureRequest, tmp_path: Path) -> Hall:
    """A place for gateways, on each kind of database."""

    def new(name: str) -> str:
        if request.param == "sqlite":
            return f"sqlite:///{tmp_path / name}.db"
        server = request.getfixturevalue("postgres_server")
        return str(server.new_database())

    return Hall(folder=tmp_path, new_database=new, database=new("first"))


@pytest.fixture
def sqlite_hall(tmp_path: Path) -> Hall:
    """The same on SQLite alone: what does not depend on the database."""

    def new(name: str) -> str:
        return f"sqlite:///{tmp_path / name}.db"

    made = Hall(folder=tmp_path, new_database=new, database=new("first"))
    order("found", *made.words())
    return made


@pytest.fixture
def backup(sqlite_hall: Hall) -> Path:
    """A backup of that hall."""
    folder = sqlite_hall.folder / "backups"
    return Path(order("backup", str(folder), *sqlite_hall.words())["backup"])


def test_a_copy_of_a_working_gateway_goes_on_elsewhere(hall: Hall) -> None:
    """Backed up beside it, lost, restored with a copy of the keys, served, offered the rest."""
    backups, second = hall.folder / "backups", hall.new_database("second")
    keys_out = str(hall.folder / "safe" / "keys.json")
    (hall.folder / "safe").mkdir()
    with served(hall.folder, hall.database) as gateway:
        with closing(hall.office()) as office:
            counter = Counter.enrolled(gateway.url, make_code(office, place(1)))
        counter.accept_a_case()
        counter.push(counter.platform())
        counter.platform().feed(0, wait=20)
        digest = hall.keep_a_file(counter.station.station_id)
        made = order("backup", str(backups), *hall.words(), "--keys-out", keys_out)
        assert (made["stations"], made["entries"], made["files"]) == (1, 2, 1)
        counter.accept_a_case()
        counter.push(counter.platform())
    found = order("restore", str(backups), *hall.words(second, "safe/keys.json"))
    assert (found["sound"], found["entries"], found["faults"]) == (True, 2, [])
    hall.folder.joinpath("keys.json").write_bytes(Path(keys_out).read_bytes())
    with served(hall.folder, second) as gateway:
        counter.url = gateway.url
        platform = counter.platform()
        counter.sent = platform.head().seq
        assert counter.sent == 2
        assert counter.push(platform) == counter.head()
        counter.close()
    room = FolderRoom(
        Path(hall.words(second)[5]),
        KeyFile(Path(keys_out)).find(DATABASE_KEY) or b"",
    )
    assert room.read(counter.station.station_id, digest, 0, len(FILE)) == FILE


def test_only_the_newest_backups_are_kept(sqlite_hall: Hall, backup: Path) -> None:
    older = backup.with_name("20200101T000000Z")
    backup.rename(older)
    made = order("backup", str(backup.parent), *sqlite_hall.words(), "--keep", "1")
    assert made["removed"] == 1
    assert [each.name for each in backup.parent.iterdir()] == [Path(made["backup"]).name]


def test_nothing_that_is_there_is_written_over(sqlite_hall: Hall, backup: Path) -> None:
    with pytest.raises(Refused, match=r"gateway\.restore-occupied"):
        order("restore", str(backup), *sqlite_hall.words())


def test_a_changed_backup_is_refused(sqlite_hall: Hall, backup: Path) -> None:
    elsewhere = sqlite_hall.words(sqlite_hall.new_database("second"))
    manifest, copy = backup / "backup.json", backup / "gateway.db"
    told, whole = manifest.read_text("utf-8"), copy.read_bytes()
    facts = json.loads(told) | {"entries": 7}
    for path, text in ((manifest, json.dumps(facts)), (manifest, "{")):
        path.write_text(text)
        with pytest.raises(Refused, match=r"gateway\.backup-damaged"):
            order("restore", str(backup), *elsewhere)
    manifest.write_text(told)
    copy.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(Refused, match=r"gateway\.backup-damaged"):
        order("restore", str(backup), *elsewhere)
    copy.write_bytes(whole)
    assert order("restore", str(backup), *elsewhere)["sound"]


def test_a_backup_wants_its_own_keys(sqlite_hall: Hall, backup: Path) -> None:
    second = sqlite_hall.new_database("second")
    with pytest.raises(Refused, match=r"gateway\.key-missing"):
        order("restore", str(backup), *sqlite_hall.words(second, "none.json"))
    order("found", *sqlite_hall.words(sqlite_hall.new_database("other"), "other.json"))
    with pytest.raises(Refused, match=r"gateway\.backup-other-key"):
        order("restore", str(backup), *sqlite_hall.words(second, "other.json"))
    with pytest.raises(Refused, match=r"gateway\.backup-unknown"):
        order("restore", str(sqlite_hall.folder), *sqlite_hall.words(second))


def test_keys_do_not_lie_beside_backups(sqlite_hall: Hall, backup: Path) -> None:
    out = ("--keys-out", str(backup.parent / "keys.json"))
    with pytest.raises(Refused, match=r"gateway\.keys-beside-backup"):
        order("backup", str(backup.parent), *sqlite_hall.words(), *out)


def test_an_order_goes_to_a_gateway_that_is_there(sqlite_hall: Hall) -> None:
    nowhere = sqlite_hall.words(sqlite_hall.new_database("none"))
    for what in ("check", "stations"):
        with pytest.raises(Refused, match=r"gateway\.database-missing"):
            order(what, *nowhere)
    assert order("found", *sqlite_hall.words())["new"] is False


def filled(hall: Hall) -> None:
    """Two journal entries and what they lead to, recorded and judged."""
    with served(hall.folder, hall.database) as gateway:
        with closing(hall.office()) as office:
            counter = Counter.enrolled(gateway.url, make_code(office, place(1)))
        counter.accept_a_case()
        counter.push(counter.platform())
        counter.platform().feed(0, wait=20)
        counter.close()


def test_a_check_names_every_row_that_was_changed(sqlite_hall: Hall) -> None:
    filled(sqlite_hall)
    assert order("check", *sqlite_hall.words())["sound"]
    with closing(sqlite_hall.office()) as office, office.store.writing() as txn:
        changes = (
            update(t.entries).where(t.entries.c.seq == 1).values(body=b"changed"),
            update(t.stations).values(head_hash="0" * 64),
            update(t.feed).where(t.feed.c.feed_seq == 1).values(signature="0" * 128),
            update(t.cases).values(body=b"changed"),
            t.blobs.insert().values(
                region="379901", station="s", digest="d", size=1, recorded=""
            ),
        )
        for change in changes:
            txn.connection.execute(change)
    told = order("check", *sqlite_hall.words())
    with closing(sqlite_hall.office()) as office, office.store.writing() as txn:
        txn.connection.execute(t.entries.delete().where(t.entries.c.seq == 2))
    shorter = order("check", *sqlite_hall.words())
    assert "chain.entry-missing" in {fault["code"] for fault in shorter["faults"]}
    assert told["sound"] is False
    assert {fault["code"] for fault in told["faults"]} == {
        "gateway.row-damaged",
        "chain.differs-from-recorded",
        "gateway.feed-forged",
        "gateway.file-missing",
    }
    damaged = [f["where"] for f in told["faults"] if f["code"] == "gateway.row-damaged"]
    assert len(damaged) == 2  # the entry's body and the case; the entry after it is sound
    asked = parser().parse_args(["gateway", "check", *sqlite_hall.words()])
    from ui.terminal.verbs import VERBS

    assert VERBS["gateway"](main.parts(), asked) == 1


def test_a_station_is_enrolled_again_and_its_older_one_fenced(sqlite_hall: Hall) -> None:
    with served(sqlite_hall.folder, sqlite_hall.database) as gateway:
        with closing(sqlite_hall.office()) as office:
            older = Counter.enrolled(gateway.url, make_code(office, place(1)))
        name = older.station.station_id
        words = sqlite_hall.words()
        told = order("re-enrol", name, *words)
        assert (told["station"], told["next_epoch"]) == (name, 2)
        older.accept_a_case()
        assert older.push(older.platform()) == older.head()  # until the code is used
        newer = Counter.enrolled(gateway.url, told["code"])
        assert newer.station.station_id == name
        with pytest.raises(Refused, match=r"platform\.fenced"):
            older.platform().head()
        assert newer.platform().head().epoch == 2
        order("revoke", name, *words)
        (listed,) = order("stations", *words)["stations"]
        assert (listed["state"], listed["epoch"], listed["forks"]) == ("revoked", 2, 0)
        for unknown in ("re-enrol", "revoke"):
            with pytest.raises(Refused, match=r"enrol\.station-unknown"):
                order(unknown, "00000000000", *words)
        older.close()
        newer.close()
