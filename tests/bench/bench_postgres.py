"""Recording on a real PostgreSQL against the plain batched inserts of the very same rows.

Run: `python -m tests.bench.bench_postgres [--cases N]`. Both write batches of 100 entries, each
durable (fsync on) before the next, turn about in one run, into tables of the same shape; the
gateway also checks chain, hashes and signature, seals the bodies and signs the receipt. One
JSON line: seconds and entries per second of each, their ratio (asked: 0.7), bytes per entry.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, text

from desk.ports.platform import Batch
from desk.signing import SigningKey
from sync.enrolling import enrol_message
from sync.gateway import enrolment, journal
from sync.gateway.office import Office, open_office
from sync.gateway.sitting import settle
from sync.gateway.store import tables as t
from sync.gateway.store.engine import make_engine
from sync.gateway.store.stations import Station, find_station
from tests.postgres import PostgresServer
from tests.sync.counter import Counter, place
from tests.sync.keys import FileKeys

BATCH = 100


def main() -> int:
    """Measure once; 1 when the ratio is missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, default=3000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="owd-pg-") as folder:
        server = PostgresServer.start(Path(folder), durable=True)
        try:
            measured = measure(server, Path(folder), asked.cases)
        finally:
            server.stop()
    sys.stdout.write(json.dumps(measured) + "\n")
    return 0 if measured["ratio"] >= 0.7 else 1


def measure(server: PostgresServer, folder: Path, cases: int) -> dict[str, Any]:
    """Record one station's journal; insert the rows that came of it a second time."""
    url = server.new_database()
    keys = FileKeys(Path(tempfile.mkdtemp()) / "keys")
    with open_office(url, keys, demonstration=True) as whole:
        counter, station = enrolled(whole)
        for _ in range(cases):
            counter.accept_a_case()
        batches = [counter.batch(after=n) for n in range(0, len(counter.entries), BATCH)]
        office = whole.at(station.region)
        warm, timed = batches[:5], batches[5:]
        for batch in warm:
            journal.push(office, station, batch)
        engine = make_engine(url, b"")
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE raw (LIKE entries INCLUDING ALL)"))
        ours = plain = 0.0
        for batch in timed:
            begun = time.perf_counter()
            journal.push(office, station, batch)
            ours += time.perf_counter() - begun
            rows = rows_of(engine, batch)
            begun = time.perf_counter()
            with engine.begin() as connection:
                connection.execute(RAW, rows)
            plain += time.perf_counter() - begun
        with engine.connect() as connection:
            sizes = sizes_of(connection, len(counter.entries))
        begun = time.perf_counter()
        settle(office)
        judged = time.perf_counter() - begun
        with engine.connect() as connection:
            sizes |= {"feed_bytes": size(connection, "feed") // len(counter.entries)}
            sizes |= {"case_bytes": size(connection, "cases") // cases}
        engine.dispose()
    count = sum(len(batch.entries) for batch in timed)
    return {
        "entries": count,
        "gateway_s": round(ours, 2),
        "gateway_per_s": round(count / ours),
        "raw_s": round(plain, 2),
        "raw_per_s": round(count / plain),
        "ratio": round(plain / ours, 2),
        "judged_per_s": round(len(counter.entries) / judged),
        **sizes,
    }


RAW = t.entries.to_metadata(MetaData(), name="raw").insert()


def enrolled(office: Office) -> tuple[Counter, Station]:
    """A station enrolled in this process."""
    key = SigningKey.generate()
    facts: dict[str, Any] = {
        "code": enrolment.make_code(office, place(1)),
        "public": key.public,
        "demonstration": True,
        "nonce": "0" * 32,
    }
    signature = key.sign(enrol_message(**facts))
    made = enrolment.enrol(office, {**facts, "signature": signature})
    counter = Counter(key=key, enrolment=made, url="")
    with office.store.reading() as txn:
        station = find_station(txn, counter.station.station_id)
    assert station is not None
    return counter, station


def rows_of(engine: Any, batch: Batch) -> list[dict[str, Any]]:
    """The rows that the gateway wrote for that batch."""
    c = t.entries.c
    first, last = batch.entries[0].header, batch.entries[-1].header
    where = (c.station == first.station) & c.seq.between(first.seq, last.seq)
    with engine.connect() as connection:
        return [
            dict(row._mapping) for row in connection.execute(t.entries.select().where(where))
        ]


def sizes_of(connection: Connection, count: int) -> dict[str, int]:
    """Bytes per entry: table with its compressed values, and its indexes."""
    query = "SELECT pg_table_size('entries'), pg_indexes_size('entries')"
    heap, indexes = connection.execute(text(query)).one()
    return {"entry_bytes": heap // count, "entry_index_bytes": indexes // count}


def size(connection: Connection, table: str) -> int:
    """Bytes of a table with its indexes."""
    query = text("SELECT pg_total_relation_size(CAST(:t AS regclass))")
    return int(connection.execute(query, {"t": table}).scalar_one())


if __name__ == "__main__":
    sys.exit(main())
