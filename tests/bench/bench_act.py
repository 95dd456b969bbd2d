"""One act, durable, beside a plain transaction that writes the same rows to such a store.

Run: .venv/bin/python -m tests.bench.bench_act [--acts N] [--queued N]. An act is one entry of
the demonstration's mix (`sync_corpus`) by the real journal: fold, views, counters, chain,
signature. Beside it, act by act in turn: the very statements that it ran, with their values,
in a bare transaction on a copy of its store; the same kind of act with its high-water mark,
which is a second file and a second wait for the disk; and a bare commit of one row. Then
acts with a long queue and with none, in turn. Exit 1 where a limit is exceeded.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import main as program
from desk.case import Case
from desk.desk import Desk
from desk.events.facts import Event
from desk.journal import writing
from desk.store.engine import StoreDatabase, connect
from desk.store.folder import STORE
from desk.store.store import StationStore
from sync.gateway.embedded import start
from tests.bench.limits import Figures
from tests.bench.sync_corpus import ACTS_OF_A_CASE, corpus, model_case, room
from tests.sync.counter import place
from tests.sync.launch import command

Acts = Iterator[tuple[Event, str]]


class Recorder:
    """Keeps the statements of each transaction of a store, with their values."""

    def __init__(self, db: StoreDatabase) -> None:
        self.statements: list[tuple[str, Any, bool]] = []
        self._write, self._many = db.write, db.write_many
        db.write = self._one  # type: ignore[method-assign] # the bench looks on
        db.write_many = self._all  # type: ignore[method-assign]

    def _one(self, sql: str, values: Any = ()) -> None:
        self.statements.append((sql, values, False))
        self._write(sql, values)

    def _all(self, sql: str, values: Any) -> None:
        rows = list(values)
        self.statements.append((sql, rows, True))
        self._many(sql, rows)

    def take(self) -> list[tuple[str, Any, bool]]:
        """The statements since the last time."""
        taken, self.statements = self.statements, []
        return taken


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of that."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def write(desk: Desk, event: Event, case_id: str) -> None:
    """One act."""
    with writing(desk, desk.roster[0]) as journal:
        journal.append(event, Case(case_id=case_id))


def plainly(db: StoreDatabase, statements: list[tuple[str, Any, bool]]) -> None:
    """The same rows in a bare transaction."""
    db.conn.execute("BEGIN IMMEDIATE")
    for sql, values, many in statements:
        if many:
            db.conn.executemany(sql, values)
        else:
            db.conn.execute(sql, values)
    db.conn.execute("COMMIT")


def station(folder: Path, database: Path, n: int) -> Desk:
    """A new station of an embedded gateway, which is ended again."""
    gateway = start(command(str(database), database.parent / "keys"))
    try:
        program.enrol(folder, gateway.url, gateway.make_code(place(n)), True, "")
    finally:
        gateway.stop()
    return program.open_desk(folder, None, "")


def database_of(desk: Desk) -> StoreDatabase:
    """The connection of its store."""
    store = desk.store
    if not isinstance(store, StationStore):
        raise SystemExit("not a store of a station")
    return store.views.database


def beside_plain(place_: Path, acts: int, figures: Figures) -> None:
    """Acts, plain transactions and bare commits in turn."""
    desk = station(place_ / "act", place_ / "gateway.db", 1)
    made = corpus(desk, model_case(desk), acts + ACTS_OF_A_CASE)
    copy, key = place_ / "copy.db", desk.store._key  # type: ignore[attr-defined]
    database_of(desk).first("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(place_ / "act" / STORE, copy)
    plain, raw = connect(copy, key), connect(place_ / "raw.db", key)
    raw.execute("CREATE TABLE line (n INTEGER PRIMARY KEY, text BLOB)")
    recorder, marks = Recorder(database_of(desk)), keep_mark(desk, None)
    took: dict[str, list[float]] = {"act": [], "plain": [], "raw": [], "marked": []}
    for n, (event, case_id) in enumerate(made):
        # Every other case with the mark; the plain transactions follow both.
        kind = "marked" if n // ACTS_OF_A_CASE % 2 else "act"
        keep_mark(desk, marks if kind == "marked" else None)
        took[kind].append(timed(lambda e=event, c=case_id: write(desk, e, c)))  # type: ignore[misc]
        rows = recorder.take()
        took["plain"].append(timed(lambda r=rows: plainly(plain, r)))  # type: ignore[misc]
        took["raw"].append(timed(lambda k=n: one_row(raw, k)))  # type: ignore[misc]
    desk.close()
    plain.close()
    raw.close()
    act, bare, row, marked = (
        statistics.median(found[ACTS_OF_A_CASE:]) for found in took.values()
    )
    totals = [statistics.mean(found[ACTS_OF_A_CASE:]) for found in took.values()]
    figures.most("one act durable, median", act, 2.0, "ms")
    figures.most("one act durable with its high-water mark, median", marked, 2.0, "ms")
    figures.least("plain transaction of the same rows / act, medians", bare / act, 0.7)
    figures.tell("the same, means", totals[1] / totals[0])
    figures.tell("plain transaction / act with its mark, medians", bare / marked)
    figures.tell("raw commit of one row / act, medians (aim 0.35)", row / act)
    figures.tell("plain transaction, median", bare, "ms")
    figures.tell("raw commit of one row, median", row, "ms")


def keep_mark(desk: Desk, marks: Path | None) -> Path | None:
    """Keep the high-water mark there from now on; gives where it was kept."""
    store = desk.store
    if not isinstance(store, StationStore):
        raise SystemExit("not a store of a station")
    before, store._marks = store._marks, marks
    return before


def one_row(db: StoreDatabase, n: int) -> None:
    """A bare commit of a kilobyte."""
    with db.transaction():
        db.write("INSERT INTO line VALUES (?, ?)", (n, bytes(1000)))


def with_a_queue(place_: Path, acts: int, queued: int, figures: Figures) -> None:
    """The slowest acts before a long queue, and with none, in turn."""
    short = station(place_ / "short", place_ / "gateway.db", 2)
    long_ = station(place_ / "long", place_ / "gateway.db", 3)
    model = {id(desk): model_case(desk) for desk in (short, long_)}
    begun = time.perf_counter()
    ahead = corpus(long_, model[id(long_)], queued + acts)
    with_many(long_, ahead, queued)
    figures.tell(f"{queued} acts queued in", time.perf_counter() - begun, "s")
    of_short = corpus(short, model[id(short)], acts)
    took: dict[str, list[float]] = {"none": [], "queued": []}
    for (event, case_id), (late, late_id) in zip(of_short, ahead, strict=False):
        took["none"].append(timed(lambda e=event, c=case_id: write(short, e, c)))  # type: ignore[misc]
        took["queued"].append(timed(lambda e=late, c=late_id: write(long_, e, c)))  # type: ignore[misc]
    short.close()
    long_.close()
    p99 = {name: statistics.quantiles(found, n=100)[98] for name, found in took.items()}
    figures.most(f"p99 with {queued} queued / with none", p99["queued"] / p99["none"], 1.5)
    figures.tell("p99 with none", p99["none"], "ms")
    figures.tell(
        "median queued / none",
        statistics.median(took["queued"]) / statistics.median(took["none"]),
    )


def with_many(desk: Desk, acts: Acts, count: int) -> None:
    """Fill the queue: many transactions of the journal, the disk spared meanwhile."""
    db = database_of(desk)
    db.conn.execute("PRAGMA synchronous = OFF")
    for _, (event, case_id) in zip(range(count), acts, strict=False):
        write(desk, event, case_id)
    db.conn.execute("PRAGMA synchronous = FULL")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--acts", type=int, default=1500)
    parser.add_argument("--queued", type=int, default=100_000)
    asked = parser.parse_args()
    figures = Figures("act")
    with room("act") as folder:
        beside_plain(folder, asked.acts, figures)
        with_a_queue(folder, asked.acts, asked.queued, figures)
    return figures.end()


if __name__ == "__main__":
    sys.exit(main())
