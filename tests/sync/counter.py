"""A counter for tests: a true station key, true domain events, a chain that grows.

It keeps its journal in memory; everything that leaves it is what a station would send.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

import uuid6

from desk.applicant import Applicant, ApplicantKind
from desk.canonical import sha256
from desk.catalogue import load_starter
from desk.entry import GENESIS, BodyState, Entry, Head, Header, body_bytes, head_message
from desk.events.facts import Event, Holder, HolderKind, Mode
from desk.events.intake import CaseAccepted, CaseReceived
from desk.events.kinds import word, write
from desk.events.outcome import CaseHandedOver, CaseIssued
from desk.numbering import receipt_number, spoken
from desk.ports.platform import Batch, Enrolment, Platform
from desk.signing import SigningKey
from desk.station import Station
from desk.values import load
from sync.build import build
from sync.enrolling import enrol
from sync.gateway.enrolment import identity
from sync.gateway.orders import Place
from sync.gateway.store.stations import Station as Known
from sync.https import HttpsPlatform

DAY = date(2025, 11, 24)
AT = datetime(2025, 11, 24, 1, 0, tzinfo=UTC)
ITEM = load_starter().get("1137990100490101774000131220100", DAY)
# Region 379901 is reserved for tests; the name is invented and its third letter rare.
NAME = "试验𠅤"
CERTIFICATE = "379901199003072516"


def place(n: int, *, hall: str = "379901-H1") -> Place:
    """Window n of a test hall."""
    return Place(
        region="379901",
        code=f"{n:05d}",
        hall=hall,
        hall_name="示例县政务大厅",
        window=f"{n:02d}",
    )


def an_applicant() -> Applicant:
    """The invented person of these tests."""
    return Applicant(
        kind=ApplicantKind.PERSON,
        name=NAME,
        certificate_type="111",
        certificate_number=CERTIFICATE,
        phone="13800000000",
    )


@dataclass
class Counter:
    """One enrolled station: its key, its journal, and its line."""

    key: SigningKey
    enrolment: Enrolment
    url: str
    ca: str = ""
    entries: list[Entry] = field(default_factory=list)
    lines: list[HttpsPlatform] = field(default_factory=list)
    sent: int = 0
    serial: int = 0

    @classmethod
    def enrolled(
        cls, url: str, code: str, *, demonstration: bool = True, ca: str = ""
    ) -> Counter:
        key = SigningKey.generate()
        made = enrol(url, code, key.public, sign=key.sign, demonstration=demonstration, ca=ca)
        return cls(key=key, enrolment=made, url=url, ca=ca)

    @classmethod
    def again(cls, key: SigningKey, known: Known, entries: Iterable[Entry]) -> Counter:
        """A station that a gateway knows already, with its recorded journal."""
        facts = identity(known)
        made = Enrolment(station=facts, platform_public="", platform_epoch=1, at="")
        counter = cls(key=key, enrolment=made, url="", entries=list(entries))
        counter.serial = sum(e.header.kind == "received" for e in counter.entries)
        return counter

    @property
    def station(self) -> Station:
        return load(Station, self.enrolment.station)

    def holder(self) -> Holder:
        station = self.station
        return Holder(kind=HolderKind.STATION, id=station.station_id, name=station.name)

    def platform(self, **changes: object) -> Platform:
        """A fresh line, with settings changed as named (dots as underscores doubled)."""
        station = self.station
        settings: dict[str, object] = {
            "gateway.url": self.url,
            "gateway.pin": self.enrolment.platform_public,
            "gateway.ca": self.ca,
            "station.id": station.station_id,
            "station.epoch": station.epoch,
            "station.hall": station.hall,
            "sign": self.key.sign,
        }
        settings |= {name.replace("__", "."): value for name, value in changes.items()}
        line = build(settings)
        assert isinstance(line, HttpsPlatform)
        self.lines.append(line)
        return line

    def close(self) -> None:
        """Let go of every line."""
        for line in self.lines:
            line.close()

    def head(self) -> Head:
        if not self.entries:
            return Head(epoch=self.station.epoch, seq=0, hash=GENESIS)
        last = self.entries[-1]
        return Head(epoch=last.header.epoch, seq=last.header.seq, hash=last.hash)

    def write(
        self,
        *acts: tuple[Event, str | None],
        base: str | None = None,
        role: str = "clerk",
        amends: str = "",
    ) -> list[Entry]:
        """One transaction of those events, each with its case, by somebody in that role."""
        first = self.head().seq + 1
        made = []
        for n, (event, case_id) in enumerate(acts):
            body = body_bytes(uuid.uuid4().bytes, write(event))
            last = n == len(acts) - 1
            header = self._header(word(event), case_id, first, base, sha256(body), last=last)
            header = replace(header, role=role, amends=amends)
            made.append(Entry.make(header, body))
            self.entries.append(made[-1])
        return made

    def write_raw(self, kind: str, case_id: str | None, body: bytes | None) -> Entry:
        """One entry with whatever body; header-only when it is None."""
        digest = sha256(body or b"")
        header = self._header(kind, case_id, self.head().seq + 1, None, digest, last=True)
        entry = Entry.make(header, body or b"")
        if body is None:
            entry = replace(entry, body=None, state=BodyState.WITHHELD)
        self.entries.append(entry)
        return entry

    def _header(
        self,
        kind: str,
        case_id: str | None,
        txn: int,
        base: str | None,
        body_hash: str,
        *,
        last: bool,
    ) -> Header:
        station, head = self.station, self.head()
        return Header(
            event_id=str(uuid6.uuid7()),
            station=station.station_id,
            epoch=station.epoch,
            seq=head.seq + 1,
            txn=txn,
            last_in_txn=last,
            case_id=case_id,
            case_seq=1,
            base=base,
            kind=kind,
            actor="p1",
            role="clerk",
            session="s1",
            item_code=ITEM.code,
            item_version=ITEM.version,
            program="0.1.0",
            suite="intl",
            business_date=DAY.isoformat(),
            hall=station.hall,
            window=station.window,
            wall=AT.isoformat(),
            boot_id="boot",
            boot_ms=head.seq,
            offset_ms=None,
            trust="scripted",
            body_hash=body_hash,
            prev_hash=head.hash,
        )

    def receive(self) -> CaseReceived:
        """The event of a case taken in."""
        self.serial += 1
        station = self.station
        return CaseReceived(
            at=AT,
            receipt=receipt_number(station.region, station.code5, DAY, self.serial),
            spoken=spoken(station.window, DAY, self.serial),
            serial=self.serial,
            query_code=f"{self.serial:06d}",
            business_date=DAY,
            mode=Mode.FORMAL,
            item=ITEM,
            answers={},
            applicant=an_applicant(),
            materials=(),
            form={"name": NAME},
            holder=self.holder(),
        )

    def accept_a_case(self) -> tuple[str, str]:
        """收件 and 受理 in one transaction; gives case id and receipt number."""
        case_id = str(uuid6.uuid7())
        received = self.receive()
        accepted = CaseAccepted(at=AT, document_number="示例〔2025〕1号", promised_on=None)
        self.write((received, case_id), (accepted, case_id))
        return case_id, received.receipt

    def issue(self, case_id: str, base: str | None) -> list[Entry]:
        """出证 and 领取 of a decided case."""
        issued = CaseIssued(at=AT, licence_number="L1")
        handed = CaseHandedOver(
            at=AT,
            receiver=NAME,
            receiver_certificate=CERTIFICATE,
            manner="self",
            hall=self.station.hall,
            window=self.station.window,
        )
        return self.write((issued, case_id), (handed, case_id), base=base)

    def batch(self, *, after: int | None = None, limit: int = 100) -> Batch:
        """The next batch after that seq (what was sent so far when None)."""
        start = self.sent if after is None else after
        chosen = self.entries[start : start + limit]
        while not chosen[-1].header.last_in_txn:
            chosen.pop()
        return self.signed(chosen)

    def signed(self, chosen: list[Entry]) -> Batch:
        """A batch of those entries under this station's signature."""
        last = chosen[-1]
        head = Head(epoch=last.header.epoch, seq=last.header.seq, hash=last.hash)
        station = self.station.station_id
        return Batch(
            station=station,
            entries=tuple(chosen),
            head=head,
            signature=self.key.sign(head_message(station, head)),
        )

    def push(self, platform: Platform) -> Head:
        """Send everything that was not sent."""
        while self.sent < len(self.entries):
            self.sent = platform.push(self.batch()).head.seq
        return platform.head()
