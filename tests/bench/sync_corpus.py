"""The acts that the benches of the queue move: the demonstration's own mix, in a real store.

Own acts of `docs/play/day.jsonl` are 3.1 KB on average (a case taken in 10.8 KB, all others
about 1 KB; one in five is a case taken in). The same here: five acts of each case, each its
own transaction, every case with a person, a telephone and numbers of its own.
"""

from __future__ import annotations

import random
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import main
from desk.acts.cases import Cases
from desk.applicant import Applicant
from desk.case import Case
from desk.desk import Desk
from desk.events.closing import SealUsed
from desk.events.facts import Event
from desk.events.intake import CaseAccepted, CaseReceived
from desk.events.kinds import read
from desk.events.station import Noted, PaperMade
from desk.journal import writing
from desk.numbering import LAST_SERIAL, receipt_number, spoken
from devices.simulators.people import with_check_digit
from sync.gateway.embedded import EmbeddedGateway, start
from tests.bench.bench_journey import whole_draft
from tests.sync.authority import Files, make
from tests.sync.counter import place
from tests.sync.launch import command

ACTS_OF_A_CASE = 5
SEED = 7


@contextmanager
def gateway_of(folder: Path, database: str = "") -> Iterator[tuple[EmbeddedGateway, Files]]:
    """One gateway worker on loopback TLS; its address is `https_url`."""
    files = make(folder / "tls")
    words = ("--chain", str(files.chain), "--key", str(files.key))
    where = database or str(folder / "gateway.db")
    running = start(command(where, folder / "keys", *words))
    try:
        yield running, files
    finally:
        running.stop()


def https_url(gateway: EmbeddedGateway) -> str:
    """Its address as stations call it."""
    return gateway.url.replace("http:", "https:", 1)


def station_at(
    gateway: EmbeddedGateway, files: Files, folder: Path, n: int = 1, url: str = ""
) -> Desk:
    """The desk of a new station of that gateway, called at `url` if it is another."""
    code = gateway.make_code(place(n))
    here = https_url(gateway)
    main.enrol(folder, here, code, True, str(files.authority))
    return main.open_desk(folder, None, url or here)


def model_case(desk: Desk) -> CaseReceived:
    """The event of a case taken in by the acts of the counter."""
    case = Cases(desk).receive(whole_draft(desk), desk.roster[0]).value
    entry = next(iter(desk.store.views.entries(case_id=case.case_id)))
    facts = entry.facts()
    event = read(entry.header.kind, facts or {})
    if not isinstance(event, CaseReceived):
        raise SystemExit("a case begins otherwise than it did")
    return event


def fill(desk: Desk, acts: int) -> int:
    """Write so many acts and what comes with them; gives how many entries there are."""
    for event, case_id in corpus(desk, model_case(desk), acts):
        with writing(desk, desk.roster[0]) as journal:
            journal.append(event, Case(case_id=case_id) if case_id else None)
    return desk.store.views.head().seq


def corpus(desk: Desk, model: CaseReceived, acts: int) -> Iterator[tuple[Event, str]]:
    """So many events with their cases, in the order of a counter's day."""
    rng, at = random.Random(SEED), model.at  # noqa: S311 - a corpus, not a secret
    for n in range(1, -(-acts // ACTS_OF_A_CASE) + 1):
        at += timedelta(minutes=3)
        case_id = str(desk.ids.event_id())
        received = _received(desk, model, n, at, rng)
        events = (received, *_after(received, n, at, rng))
        for event in events[: acts - (n - 1) * ACTS_OF_A_CASE]:
            yield event, case_id


def _received(
    desk: Desk, model: CaseReceived, n: int, at: datetime, rng: random.Random
) -> CaseReceived:
    station, day = desk.station, model.business_date + timedelta(days=n // LAST_SERIAL + 1)
    serial = n % LAST_SERIAL + 1
    born = date(1950, 1, 1) + timedelta(days=rng.randrange(20000))
    name = "测" + "".join(chr(0x4E00 + rng.randrange(6000)) for _ in range(2))
    person: Applicant = replace(
        model.applicant,
        name=name,
        certificate_number=with_check_digit(f"379901{born:%Y%m%d}{rng.randrange(1000):03d}"),
        phone=f"138{rng.randrange(10**8):08d}",
    )
    words = "".join(chr(0x4E00 + rng.randrange(2000)) for _ in range(8))
    return replace(
        model,
        at=at,
        receipt=receipt_number(station.region, station.code5, day, serial),
        spoken=spoken(station.window, day, serial),
        serial=serial,
        query_code=f"{rng.randrange(10**6):06d}",
        business_date=day,
        applicant=person,
        form={**model.form, "contact": name, "road": f"{words}{n % 300}号"},
    )


def _after(
    received: CaseReceived, n: int, at: datetime, rng: random.Random
) -> tuple[Event, ...]:
    paper = str(uuid.UUID(int=rng.getrandbits(128)))
    number = f"示例受字〔2025〕{n:06d}号"
    return (
        CaseAccepted(at=at, document_number=number, promised_on=None),
        PaperMade(
            at=at,
            made_at=at,
            paper_id=paper,
            template="acceptance_notice",
            number=number,
            state="printed",
            copies=2,
            blob=f"{rng.getrandbits(256):064x}",
            printer="PDF",
            job=str(n),
        ),
        SealUsed(
            at=at,
            record_id=f"seal-{paper}",
            organ="示例县行政审批服务局",
            seal="业务专用章",
            paper=paper,
            number=number,
            copies=2,
            used_by="demo-01",
        ),
        Noted(at=at, text=f"申请人来电询问进度，已答复：材料齐全，正在审核第{n}件。"),
    )


@contextmanager
def room(name: str) -> Iterator[Path]:
    """A folder of its own, and no state folder of this computer."""
    import os

    with tempfile.TemporaryDirectory(prefix=f"bench-{name}-") as folder:
        os.environ["XDG_STATE_HOME"] = str(Path(folder) / "state")
        yield Path(folder)
