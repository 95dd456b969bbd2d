"""Export and import without a line: what waits in a sealed file, the platform's answer back.

STORE lane. The one rule: a file is opened by the enrolled platform alone, its answer by this
station alone, and either may be brought any number of times in any order: what is known
already changes nothing. (Rule: sync design, section 3.)
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from desk.acts import outbox
from desk.acts.acting import KEPT
from desk.acts.exchange import APPLIED, Exchange
from desk.acts.outbox import Waiting
from desk.canonical import sha256
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty, check_duty
from desk.events.repair import QueueExported
from desk.journal import writing
from desk.people import Actor, Role
from desk.ports.platform import FeedPage, Receipt
from desk.progress import Progress, Unwatched, each
from desk.refusal import Refused
from desk.sealed_box import BoxWriter, read_facts, read_records
from desk.station import StationKind
from desk.store.durable import UNFINISHED, sync_folder
from sync.codec import check_event, check_receipt, pack, read, unpack, write_batch

QUEUE, ANSWER = "queue", "answer"
SUFFIX = {QUEUE: ".owdq", ANSWER: ".owda"}
RECEIPT, PAGE = b"R", b"P"

UNWATCHED = Unwatched()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The file that was written: how much is in it, bytes, the hash of the whole file."""

    path: Path
    entries: int
    size: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What an answer file brought: entries that the platform has now, events that are new."""

    recorded: int
    events: int


def export_queue(
    desk: Desk,
    actor: Actor,
    folder: Path,
    progress: Progress = UNWATCHED,
) -> Done[Exported]:
    """Write what waits into a file for the platform's key, whole or not at all.

    In a hall the supervisor takes it out (four eyes: others wrote what is in it); where one
    person works, that person does. Raises Refused: `transfer.supervisor-needed`,
    `transfer.nothing-waits`, `transfer.cancelled`, `transfer.not-written`.
    """
    _check(desk, actor)
    exchange = Exchange(desk)
    waiting, station = exchange.waiting(), desk.station.station_id
    if waiting.head == waiting.recorded:
        raise Refused("transfer.nothing-waits")
    now = desk.clock.now()
    path = folder / f"{station}-{now:%Y%m%d-%H%M%S}{SUFFIX[QUEUE]}"
    facts: dict[str, object] = {
        "kind": QUEUE,
        "station": station,
        "epoch": desk.station.epoch,
        "first": waiting.recorded + 1,
        "last": waiting.head,
        "feed": exchange.position(),
        "made": now.isoformat(),
    }
    part = path.with_name(path.name + UNFINISHED)
    try:
        with part.open("wb") as file:
            box = BoxWriter(file, desk.platform_public, facts)
            _write_all(desk, box, waiting, progress)
            box.close()
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(folder)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused("transfer.not-written") from error
    except Refused:
        part.unlink(missing_ok=True)
        raise
    return _noted(desk, actor, path, waiting.head - waiting.recorded, waiting.head)


def _write_all(desk: Desk, box: BoxWriter, waiting: Waiting, progress: Progress) -> None:
    """Every batch that waits; Refused("transfer.cancelled") between two."""
    done = waiting.recorded
    while (batch := outbox.next_batch(desk, after=done)) is not None:
        if progress.cancelled():
            raise Refused("transfer.cancelled")
        box.write(pack(write_batch(batch)))
        done = batch.head.seq
        if not progress.cancelled():
            progress.step(done - waiting.recorded, waiting.head - waiting.recorded)


def _noted(desk: Desk, actor: Actor, path: Path, entries: int, last: int) -> Done[Exported]:
    """That it was taken out, by whom, with its hash: an entry of its own."""
    data = path.read_bytes()
    made = Exported(path=path, entries=entries, size=len(data), digest=sha256(data))
    with writing(desk, actor) as journal:
        journal.append(
            QueueExported(
                at=journal.reading.wall,
                record_id=f"queue-file-{made.digest[:16]}",
                entries=entries,
                files=0,
                size=made.size,
                digest=made.digest,
                last_seq=last,
            )
        )
    return Done(made, KEPT)


def _check(desk: Desk, actor: Actor) -> None:
    check_duty(Duty.EXPORT_QUEUE, actor, desk.station)
    alone = desk.station.kind is StationKind.VILLAGE
    if not alone and actor.role is not Role.SUPERVISOR:
        raise Refused("transfer.supervisor-needed")


def import_answer(desk: Desk, path: Path, progress: Progress = UNWATCHED) -> Done[Answered]:
    """Take the platform's answer: its receipt, then what it has to say, in order.

    Called off between two pages: what was taken stays, and the file may be brought again.
    Raises Refused: `work.cancelled`, `transfer.file-missing`, `transfer.foreign-file`,
    `transfer.other-key`, `transfer.damaged`, `transfer.not-an-answer`, `transfer.gap`,
    `platform.forged`.
    """
    exchange = Exchange(desk)
    before, position = exchange.recorded(), exchange.position()
    try:
        with path.open("rb") as file:
            if read_facts(file).get("kind") != ANSWER:
                raise Refused("transfer.not-an-answer")
            file.seek(0)
            # Read whole before anything is applied: a cut file changes nothing.
            records = list(read_records(file, desk.signer.secret))
    except OSError as error:
        raise Refused("transfer.file-missing") from error
    for record in each(records, progress):
        _apply(desk, exchange, record)
    answered = Answered(
        recorded=exchange.recorded() - before, events=exchange.position() - position
    )
    return Done(answered, APPLIED)


def _apply(desk: Desk, exchange: Exchange, record: bytes) -> None:
    kind, data = record[:1], unpack(record[1:])
    if kind == RECEIPT:
        receipt = check_receipt(desk.platform_public, read(Receipt, data))
        if receipt.station != desk.station.station_id:
            raise Refused("platform.forged", what="receipt")
        exchange.apply_receipt(receipt)
        return
    page = read(FeedPage, data)
    for event in page.events:
        check_event(desk.platform_public, event)
    try:
        exchange.apply_page(page)
    except Refused as refusal:
        if refusal.code != "sync.feed-gap":
            raise
        raise Refused("transfer.gap", **refusal.facts) from refusal
