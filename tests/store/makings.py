"""What the tests of the store are made of: a station, its key, entries and rows.

The one rule: people and numbers here are invented; regions are those kept for tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desk.canonical import sha256
from desk.entry import Entry, Head, Header, body_bytes, head_message
from desk.ports.store import CaseRow, Change, Count, DraftRow, DraftStep, NumberRow, PaperRow
from desk.signing import SigningKey
from desk.station import Station, StationKind
from desk.store.engine import StoreDatabase, connect
from desk.store.folder import STORE
from desk.store.station_file import NAME as STATION_FILE
from desk.store.station_file import StationFile, key_check
from desk.store.store import StationStore, create_store, open_store

KEY = bytes(range(32))
OTHER_KEY = bytes(reversed(range(32)))
SIGNER = SigningKey(bytes(range(1, 33)))
STATION = Station(
    station_id="T-999999-00001",
    region="999999",
    code5="00001",
    hall="H1",
    hall_name="测试大厅",
    window="03",
    kind=StationKind.HALL,
    name="测试窗口",
    demonstration=True,
)
DAY = "2025-11-24"


def station_file(station: Station = STATION, key: bytes = KEY) -> StationFile:
    return StationFile(
        station=station,
        key_id="test",
        key_check=key_check(key, station.station_id),
        public=SIGNER.public,
        gateway="http://127.0.0.1:1",
    )


def new_store(folder: Path, *, marks: Path | None = None) -> StationStore:
    return create_store(folder, KEY, station_file(), marks=marks)


def ready_store(folder: Path, *, marks: Path | None = None) -> StationStore:
    """As new_store, copied from one that was made before: three times as quick."""
    folder.mkdir(parents=True, mode=0o700)
    for name, data in _fresh().items():
        (folder / name).write_bytes(data)
    return open_store(folder, KEY, marks=marks)


@cache
def _fresh() -> Mapping[str, bytes]:
    with TemporaryDirectory() as place:
        folder = Path(place) / "data"
        new_store(folder).close()
        return {name: (folder / name).read_bytes() for name in (STORE, STATION_FILE)}


def raw(folder: Path) -> StoreDatabase:
    """The store's database with the key and nothing else, as somebody with the key has it."""
    return connect(folder / STORE, KEY)


def entry_after(
    head: Head,
    *,
    case_id: str | None = "c1",
    case_seq: int = 1,
    last: bool = True,
    txn: int = 0,
) -> Entry:
    seq = head.seq + 1
    body = body_bytes(bytes(16), {"n": seq, "text": "𠅤"})
    header = Header(
        event_id=f"event-{seq:06d}",
        station=STATION.station_id,
        epoch=1,
        seq=seq,
        txn=txn or seq,
        last_in_txn=last,
        case_id=case_id,
        case_seq=case_seq,
        base=None,
        kind="case.received",
        actor="p1",
        role="clerk",
        session="s1",
        item_code="370000-1",
        item_version=1,
        program="0",
        suite="intl",
        business_date=DAY,
        hall=STATION.hall,
        window=STATION.window,
        wall="2025-11-24T09:00:00+08:00",
        boot_id="b",
        boot_ms=seq,
        offset_ms=None,
        trust="unverified",
        body_hash=sha256(body),
        prev_hash=head.hash,
    )
    return Entry.make(header, body)


def append(change: Change, count: int = 1, *, case_id: str = "c1") -> Entry:
    """Append a transaction of that many signed entries; gives the last."""
    first = change.head().seq + 1
    case_seq = change.last_case_seq(case_id)
    for n in range(count):
        entry = entry_after(
            change.head(),
            case_id=case_id,
            case_seq=case_seq + n + 1,
            last=n == count - 1,
            txn=first,
        )
        change.put_entry(entry)
    head = change.head()
    change.sign_head(head.seq, SIGNER.sign(head_message(STATION.station_id, head)))
    return entry


def case(case_id: str = "c1", **changed: object) -> CaseRow:
    row = CaseRow(
        case_id=case_id,
        receipt="",
        spoken="",
        case_number="",
        mode="formal",
        stage="received",
        item_code="370000-1",
        item_name="食品经营许可",
        applicant="测小一",
        certificate="999999199001010016",
        phone="13800000000",
        business_date=DAY,
        updated="2025-11-24T09:00:00+08:00",
        holder_kind="station",
        holder_id=STATION.station_id,
        promised_on="",
        state="{}",
    )
    return replace(row, **changed)  # type: ignore[arg-type]


def count(name: str = "received", n: int = 1, **changed: object) -> Count:
    row = Count(
        business_date=DAY,
        hall="H1",
        window="03",
        actor="p1",
        item_code="370000-1",
        name=name,
        n=n,
    )
    return replace(row, **changed)  # type: ignore[arg-type]


def number(serial: int, case_id: str = "c1", day: str = DAY) -> NumberRow:
    receipt = f"SJ99999900001{day.replace('-', '')}{serial:04d}0"
    return NumberRow(day=day, serial=serial, receipt=receipt, case_id=case_id, state="minted")


def paper(paper_id: str = "p1", **changed: object) -> PaperRow:
    row = PaperRow(
        paper_id=paper_id,
        case_id="c1",
        template="receipt",
        number="1",
        at="2025-11-24T09:00:00+08:00",
        state="saved",
        printer="",
        job="",
        code="",
        copies=1,
        reprint_of="",
        blob="",
    )
    return replace(row, **changed)  # type: ignore[arg-type]


def draft(draft_id: str = "d1", steps: int = 3, **changed: object) -> DraftRow:
    row = DraftRow(
        draft_id=draft_id,
        opened="2025-11-24T09:00:00+08:00",
        saved="2025-11-24T09:01:00+08:00",
        actor="p1",
        cursor=steps,
        steps=tuple(DraftStep(n=n, kind="fill", facts=f'{{"n":{n}}}') for n in range(steps)),
    )
    return replace(row, **changed)  # type: ignore[arg-type]
