"""Opening a station's store: the checks at start, the transactions, the close.

STORE lane. The one rule: a store is made by `create_store` alone (enrolment); opening never
makes one, and refuses with its own code whatever is not exactly the store that
`station.toml` speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk.refusal import Refused
from desk.store import counters, highwater, journal_table, schema
from desk.store.blobs import FolderBlobs
from desk.store.change import StoreChange
from desk.store.durable import make_folder, sync_folder
from desk.store.engine import StoreBug, StoreDatabase, connect
from desk.store.folder import BLOBS, STORE, FolderLock
from desk.store.pins import StorePins
from desk.store.reserve import free_reserve, keep_reserve
from desk.store.sealed import check_sealed, seal
from desk.store.station_file import StationFile
from desk.store.views import StoreViews

# After the second error of the disk nothing more is minted (fault catalogue, row 6).
_ERRORS_BEFORE_STOP = 2


class StationStore:
    """An open store (port `Store`). Made by `open_store` and `create_store`."""

    def __init__(
        self,
        *,
        folder: Path,
        db: StoreDatabase,
        key: bytes,
        machine: str,
        marks: Path | None,
        lock: FolderLock | None,
    ) -> None:
        self._folder = folder
        self._key = key
        self._db = db
        self._machine = machine
        self._marks = marks
        self._lock = lock
        self._io_errors = 0
        self._views = StoreViews(db)
        self._pins = StorePins(db, read_only=lock is None)
        self._blobs = FolderBlobs(folder / BLOBS, key, read_only=lock is None)
        self.mint_refusal: str | None = None
        self.reserve_kept = lock is not None and keep_reserve(folder)

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._folder

    @property
    def views(self) -> StoreViews:
        """Reading."""
        return self._views

    @property
    def blobs(self) -> FolderBlobs:
        """Files."""
        return self._blobs

    @property
    def pins(self) -> StorePins:
        """PIN verifiers."""
        return self._pins

    @property
    def may_mint(self) -> bool:
        """Whether numbers may be given; `mint_refusal` is the code that says why not."""
        return self.mint_refusal is None

    @contextmanager
    def change(self) -> Iterator[StoreChange]:
        """A transaction; durable (WAL, FULL) when the block has been left without an error.

        Raises Refused("store.read-only"), ("store.reserve-used") the first time the disk is
        full (try again: room was made), ("store.full") after that, ("store.io-error"), …;
        nothing of the block remains then.
        """
        if self._lock is None:
            raise Refused("store.read-only", reason="opened to read")
        change = StoreChange(self._db, self._check_minting)
        try:
            with self._db.transaction():
                yield change
        except Refused as refused:
            self._after_error(refused)
            raise
        if change.acted:
            self._write_mark()

    def check_mark(self) -> None:
        """Compare with the high-water mark and keep the answer in `mint_refusal`."""
        if self._marks is None:
            return
        if self._lock is not None and highwater.is_new(self._marks, self._views.head()):
            # Before the first act: a cut between that act and its mark is then no lost mark.
            self._write_mark()
        self.mint_refusal = highwater.check_highwater(
            self._marks,
            self._views.head(),
            lambda seq: journal_table.hash_at(self._db, seq),
            lambda day: counters.last_serial(self._db, day),
            self._machine,
        )

    def open_reader(self) -> StoreViews:
        """Views on a connection of their own that can only read; close them."""
        return open_views(self._folder, self._key)

    def close(self) -> None:
        """Let go of the store and its lock; may be called twice."""
        self._db.close()
        if self._lock is not None:
            self._lock.close()

    def _check_minting(self) -> None:
        if self.mint_refusal is not None:
            raise Refused(self.mint_refusal)

    def _after_error(self, refused: Refused) -> None:
        if refused.code == "store.io-error":
            self._io_errors += 1
            if self._io_errors >= _ERRORS_BEFORE_STOP:
                self.mint_refusal = "store.io-error"
        if refused.code == "store.full" and free_reserve(self._folder):
            self.reserve_kept = False
            raise Refused("store.reserve-used") from refused

    def _write_mark(self) -> None:
        # A store that may not mint keeps the mark it was measured by.
        if self._marks is None or self.mint_refusal is not None:
            return
        head = self._views.head()
        day, serial = counters.last_minted(self._db)
        mark = highwater.Mark(
            epoch=head.epoch,
            seq=head.seq,
            hash=head.hash,
            day=day,
            serial=serial,
            machine=self._machine,
        )
        try:
            highwater.write_mark(self._marks, mark)
        except OSError:
            # The act is durable and must be shown as done; the next number is refused instead.
            self.mint_refusal = "store.mark-not-written"


def create_store(
    folder: Path, key: bytes, station: StationFile, *, marks: Path | None = None
) -> StationStore:
    """Make the store of a new station; `station.toml` is written last and makes it count.

    Raises Refused("data.not-empty") where there is a store already, ("data.not-writable"),
    ("data.in-use").
    """
    if not station.opens_with(key):
        raise StoreBug("the station file's key check was made with another key")
    try:
        make_folder(folder, 0o700)
    except OSError as error:
        raise Refused("data.not-writable", folder=str(folder)) from error
    lock = FolderLock(folder)
    try:
        if (folder / STORE).exists():
            raise Refused("data.not-empty", folder=str(folder))
        _make_database(folder, key, station)
        station.save(folder)
    finally:
        lock.close()
    return open_store(folder, key, marks=marks)


def open_store(
    folder: Path, key: bytes, *, read_only: bool = False, marks: Path | None = None
) -> StationStore:
    """Open the store of an existing station; `marks` is the folder of the high-water mark.

    Raises Refused: data.folder-missing, data.no-station, data.station-damaged,
    data.not-writable, data.in-use, store.missing, store.wrong-key, store.damaged,
    store.newer-version, store.older-version (readers), store.foreign-station,
    store.not-demonstration, store.read-only, store.full, store.cannot-open.
    """
    station = StationFile.load(folder)
    if not (folder / STORE).exists():
        raise Refused("store.missing", folder=str(folder))
    if not station.opens_with(key):
        raise Refused("store.wrong-key")
    lock = None if read_only else FolderLock(folder)
    try:
        db = _connect(folder, key, read_only=read_only)
    except BaseException:
        _release(lock)
        raise
    try:
        _settle(db, station, read_only=read_only)
        machine = highwater.machine_mark(station.station.station_id)
        store = StationStore(
            folder=folder, db=db, key=key, machine=machine, marks=marks, lock=lock
        )
        store.check_mark()
    except BaseException:
        db.close()
        _release(lock)
        raise
    return store


def open_views(folder: Path, key: bytes) -> StoreViews:
    """The views of a store on a connection of their own that can only read.

    For the READ lane, and for verify, report and doctor beside a running window. Close it.
    Raises Refused like `open_store` with `read_only`.
    """
    return open_store(folder, key, read_only=True).views


def _connect(folder: Path, key: bytes, *, read_only: bool) -> StoreDatabase:
    try:
        return connect(folder / STORE, key, read_only=read_only)
    except Refused as refused:
        if refused.code == "store.wrong-key":
            # The key check has just passed, so it is the first page that is wrong.
            raise Refused("store.damaged", reason="first page") from refused
        raise


def _settle(db: StoreDatabase, station: StationFile, *, read_only: bool) -> None:
    if read_only:
        schema.check_version(db)
        check_sealed(db, station)
        return
    if schema.version(db) == 0:
        # Never written by create_store: a truncated or foreign file, not a new store.
        raise Refused("store.damaged", reason="no schema")
    schema.upgrade(db)
    check_sealed(db, station)
    # A real write: permissions, mount flags and quotas are believed only when it went well.
    with db.transaction():
        db.write("UPDATE sealed SET openings = openings + 1")


def _make_database(folder: Path, key: bytes, station: StationFile) -> None:
    fresh = folder / (STORE + ".new")
    for left in (fresh, *(fresh.with_name(fresh.name + end) for end in ("-wal", "-shm"))):
        left.unlink(missing_ok=True)
    fresh.touch(mode=0o600)  # the folder may have been there before, open to others
    db = connect(fresh, key)
    try:
        schema.upgrade(db)
        with db.transaction():
            seal(db, station)
        db.first("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        db.close()
    fresh.rename(folder / STORE)
    sync_folder(folder)


def _release(lock: FolderLock | None) -> None:
    if lock is not None:
        lock.close()
