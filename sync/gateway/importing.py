"""A station's export file, recorded as if it had come by the line; the answer file for it.

Used from the command line. The one rule: what is in the file is checked and judged exactly as
a push is; the same file again changes nothing and gives a fresh answer.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from desk.entry import Head
from desk.ports.platform import FeedPage, Receipt
from desk.refusal import Refused
from desk.sealed_box import BoxWriter, read_facts, read_records
from desk.store.durable import UNFINISHED, sync_folder
from sync.codec import pack, read_batch, receipt_message, unpack, write
from sync.gateway import journal
from sync.gateway.feeding import page_for
from sync.gateway.office import Office
from sync.gateway.store import stations
from sync.gateway.store.stations import Station
from sync.gateway.store.tables import region_of
from sync.transfer import ANSWER, PAGE, QUEUE, RECEIPT, SUFFIX


def import_file(office: Office, path: Path) -> dict[str, Any]:
    """Record what the file holds and write the answer beside it; gives what came of it.

    Raises Refused: `transfer.file-missing`, `transfer.foreign-file`, `transfer.other-key`,
    `transfer.damaged`, `transfer.not-a-queue`, `enrol.station-unknown`, `platform.fenced`,
    `transfer.gap` (what lies before it is missing), `transfer.not-written`.
    """
    facts, batches = _read(office, path)
    name = str(facts.get("station", ""))
    office = office.at(region_of(name))
    with office.store.reading() as txn:
        station = stations.find_station(txn, name)
    if station is None:
        raise Refused("enrol.station-unknown")
    before = journal.head_of(office, station).seq
    for data in batches:
        try:
            journal.push(office, station, read_batch(data))
        except Refused as refusal:
            if refusal.code != "platform.behind":
                raise
            raise Refused("transfer.gap", **refusal.facts) from refusal
    head = journal.head_of(office, station)
    answer = _answer(office, station, head, path, after=_whole(facts.get("feed")))
    return {
        "station": station.station,
        "recorded": head.seq - before,
        "head": head.seq,
        "answer": str(answer),
    }


def _read(office: Office, path: Path) -> tuple[dict[str, object], list[bytes]]:
    try:
        with path.open("rb") as file:
            facts = read_facts(file)
            if facts.get("kind") != QUEUE:
                raise Refused("transfer.not-a-queue")
            file.seek(0)
            # Read whole first: of a file that was cut short nothing is recorded.
            records = list(read_records(file, office.signing.secret))
    except OSError as error:
        raise Refused("transfer.file-missing") from error
    return facts, [unpack(record) for record in records]


def _answer(office: Office, station: Station, head: Head, queue: Path, *, after: int) -> Path:
    """The receipt and the feed since, sealed to the station's key, beside the file."""
    path = queue.with_name(f"{queue.stem}{SUFFIX[ANSWER]}")
    part = path.with_name(path.name + UNFINISHED)
    facts: dict[str, object] = {
        "kind": ANSWER,
        "station": station.station,
        "made": office.now(),
    }
    at = office.now()
    message = receipt_message(station.station, head, at)
    receipt = Receipt(
        station=station.station, head=head, at=at, signature=office.signing.sign(message)
    )
    try:
        with part.open("wb") as file:
            box = BoxWriter(file, station.public, facts)
            box.write(RECEIPT + pack(write(receipt)))
            for page in _pages(office, station, after):
                box.write(PAGE + pack(write(page)))
            box.close()
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused("transfer.not-written") from error
    return path


def _pages(office: Office, station: Station, after: int) -> list[FeedPage]:
    pages: list[FeedPage] = []
    while True:
        page = page_for(office, station, after)
        if page.events:
            pages.append(page)
            after = page.events[-1].feed_seq
        if not page.more:
            return pages


def _whole(value: object) -> int:
    return value if isinstance(value, int) and value >= 0 else 0
