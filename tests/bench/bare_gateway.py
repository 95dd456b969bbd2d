"""A bare gateway: checks the same batches, stores the same bytes, answers; and nothing else.

Run by `bench_drain`: python -m tests.bench.bare_gateway DATABASE CHAIN KEY PUBLIC. The same
server, TLS, JSON and gzip as the gateway's, one worker. It checks what makes a chain true
(every hash, every link, the signature of the head) and commits each batch durably to an
encrypted database in one statement; it knows no stations, nonces, receipts or judgements.
"""

from __future__ import annotations

import base64
import json
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse
from starlette.routing import Route

from desk.canonical import canonical, sha256
from desk.signing import verify
from desk.store.engine import StoreDatabase, dbapi
from sync.gateway.running.listening import bind

if TYPE_CHECKING:
    from starlette.requests import Request

COLUMNS = "station, epoch, seq, event_id, case_id, kind, day, hash, header, state, body"


def opened(path: str) -> Any:
    """An encrypted database as the gateway's, with one table."""
    db = dbapi().connect(path, isolation_level=None, check_same_thread=False)
    db.execute(f"PRAGMA key = \"x'{bytes(32).hex()}'\"")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute(f"CREATE TABLE entries ({COLUMNS}, PRIMARY KEY (station, epoch, seq))")
    db.execute("CREATE INDEX by_event ON entries (event_id)")
    db.execute("CREATE INDEX by_case ON entries (case_id)")
    return db


def body_of(raw: dict[str, Any]) -> bytes | None:
    """The bytes of a body."""
    if "text" in raw:
        return base64.b64decode(raw["salt"]) + str(raw["text"]).encode()
    return None if raw["body"] is None else base64.b64decode(raw["body"])


def checked(batch: dict[str, Any], public: str) -> list[tuple[Any, ...]]:
    """The rows of a batch whose every hash, link and signature is true."""
    rows, before = [], None
    for raw in batch["entries"]:
        data = str(raw["header"]).encode()
        header, digest, body = json.loads(data), sha256(data), body_of(raw)
        linked = before is None or header["prev_hash"] == before
        if not linked or (body is not None and sha256(body) != header["body_hash"]):
            raise ValueError("not a chain")
        before = digest
        keys = ("station", "epoch", "seq", "event_id", "case_id", "kind", "business_date")
        rows.append((*(header[key] for key in keys), digest, data, raw["state"], body))
    head = {"station": batch["station"], **batch["head"]}
    if before != batch["head"]["hash"] or not verify(
        public, canonical(head), batch["signature"]
    ):
        raise ValueError("not signed")
    return rows


def application(db: Any, public: str) -> Starlette:
    """One call."""

    def store(data: bytes) -> int:
        rows = checked(json.loads(zlib.decompress(data, wbits=31)), public)
        db.execute("BEGIN IMMEDIATE")
        db.executemany(f"INSERT INTO entries VALUES ({', '.join('?' * 11)})", rows)  # noqa: S608 - nothing of a caller
        db.execute("COMMIT")
        return len(rows)

    async def push(request: Request) -> JSONResponse:
        return JSONResponse({"stored": await run_in_threadpool(store, await request.body())})

    return Starlette(routes=[Route("/push", push, methods=["POST"])])


def client_rows(db: StoreDatabase, after: int, most: int) -> list[tuple[Any, ...]]:
    """What a bare client reads of a station's store: header, body, signature, as they lie."""
    return list(
        db.rows(
            "SELECT e.seq, e.header, b.bytes, e.hash FROM entry e JOIN body b ON b.seq = e.seq"
            " WHERE e.seq > ? ORDER BY e.seq LIMIT ?",
            (after, most),
        )
    )


def main() -> None:
    """Serve on a free port, which is the first line of output."""
    database, chain, key, public = sys.argv[1:5]
    listening = bind("127.0.0.1", 0)
    listening.listen(64)
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    config = uvicorn.Config(
        application(opened(str(Path(database))), public),
        log_config=None,
        access_log=False,
        lifespan="off",
        ssl_certfile=chain,
        ssl_keyfile=key,
    )
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
