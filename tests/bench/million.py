"""A real store with a million invented cases, made quickly; for measuring lists alone.

Run: .venv/bin/python -m tests.bench.million FOLDER [CASES]. The one rule: it is made in the
layout before the lists (step 2) and then upgraded, as a station's store would be; rows and
search words pass through the program's own functions, only entries are plain filling.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from desk.ports.store import CaseRow
from desk.store import schema
from desk.store.case_view import _NAMES, _searched
from desk.store.engine import Row, connect
from desk.store.folder import STORE
from desk.store.sealed import seal
from desk.store.words import search_text
from tests.store.makings import KEY, STATION, station_file

MILLION = 1_000_000
A_DAY, WINDOWS, RUNNING = 1000, 40, 8000
FIRST_DAY = date(2022, 1, 4)
SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡"
    "贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷"
)
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂小可国建玉文红" * 10 + "".join(
    chr(0x4E00 + n * 37 % 20000) for n in range(300)
)
ITEMS = (
    "食品经营许可",
    "道路货物运输经营许可",
    "公共场所卫生许可",
    "户外广告设置审批",
    "个体工商户设立登记",
    "建筑工程施工许可",
    "取水许可",
    "临时占用城市道路审批",
    "护士执业注册",
    "医疗机构执业登记",
    "药品零售许可",
    "特种设备使用登记",
)
RUNNING_STAGES = ("accepted", "handling", "decided", "issued", "supplement", "received")
OLD_STAGES = ("archived",) * 80 + ("handed_over",) * 12 + ("refused", "refused", "withdrawn")
NOTE = "x" * 2000  # about what a case of one form and four materials takes
_COLUMNS = (*_NAMES, "words")
_PUT = (
    f"INSERT INTO case_view ({', '.join(_COLUMNS)})"  # noqa: S608 - names of this file
    f" VALUES ({', '.join('?' * len(_COLUMNS))})"
)
_PUT_ENTRIES = (
    "INSERT INTO entry (seq, epoch, txn, last_in_txn, event_id, case_id, case_seq, kind,"
    " business_date, hash, header) SELECT id, 1, id, 1, 'e' || case_id, case_id, 1,"
    " 'case.received', business_date, hex(randomblob(32)), zeroblob(700) FROM case_view"
)
_PUT_BODIES = "INSERT INTO body (seq, state, bytes) SELECT seq, 'full', NULL FROM entry"


def made_case(n: int, cases: int, draw: random.Random) -> CaseRow:
    """The case of that number: days of a thousand, the newest ones still running."""
    day = FIRST_DAY + timedelta(days=n // A_DAY)
    running = n >= cases - RUNNING
    window, serial = n % WINDOWS + 1, n % A_DAY // WINDOWS + 1
    item = min(int(draw.expovariate(0.3)), len(ITEMS) - 1)
    surname = SURNAMES[min(int(draw.expovariate(0.06)), len(SURNAMES) - 1)]
    second = draw.choice(GIVEN) if draw.random() < 0.8 else ""
    born = f"{draw.randint(1950, 2005)}{draw.randint(1, 12):02d}{draw.randint(1, 28):02d}"
    here = running and window == 1
    case_id = f"{n:08d}-0000-4000-8000-000000000000"
    return CaseRow(
        case_id=case_id,
        receipt=f"SJ37990100{window:03d}{day:%Y%m%d}{serial:04d}{n % 10}",
        spoken=f"{window:02d}-{day:%m%d}-{serial:04d}",
        case_number=f"37990100{item:023d}{day:%Y%m%d}{n % 10000:04d}",
        mode="formal",
        stage=draw.choice(RUNNING_STAGES if running else OLD_STAGES),
        item_code=f"{item:031d}",
        item_name=ITEMS[item],
        applicant=surname + draw.choice(GIVEN) + second,
        certificate=f"379901{born}{draw.randint(0, 9999):04d}",
        phone=f"138{draw.randint(0, 99_999_999):08d}",
        business_date=day.isoformat(),
        updated=f"{day.isoformat()}T09:00:00+08:00",
        holder_kind="station" if here else "platform",
        holder_id=STATION.station_id if here else "platform",
        promised_on=(day + timedelta(days=20)).isoformat(),
        state=json.dumps(
            {
                "case_id": case_id,
                "notes": [NOTE],
                "query_code": f"{n * 7919 % 1_000_000:06d}",
                "licence_number": f"JY137990{n:08d}",
            }
        ),
    )


def rows(cases: int) -> Iterator[Row]:
    """Rows of the case view with their search words."""
    draw = random.Random(1)  # noqa: S311 - the same store each time
    for n in range(cases):
        row = made_case(n, cases, draw)
        numbers = (row.applicant, row.certificate, row.phone, row.receipt, row.spoken)
        search = (*numbers, row.case_number, row.item_name)
        values = [getattr(row, name) for name in _NAMES[:-1]]
        words = search_text((*_searched(row), *search))
        yield (*values, json.dumps(search, ensure_ascii=False), words)


def make_store(folder: Path, cases: int = MILLION) -> dict[str, float]:
    """Make the store; seconds of filling and of the upgrade to today's layout."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    began = time.perf_counter()
    db = connect(folder / STORE, KEY)
    # Filling only: what a bench loses by a power cut it makes again.
    db.first("PRAGMA synchronous = OFF")
    schema.upgrade(db, schema.STEPS[:2])
    with db.transaction():
        seal(db, station_file())
    with db.transaction():
        db.write_many(_PUT, rows(cases))
        db.write("INSERT INTO case_search (case_search) VALUES ('rebuild')")
    with db.transaction():
        db.write(_PUT_ENTRIES)
        db.write(_PUT_BODIES)
    filled = time.perf_counter()
    schema.upgrade(db)
    upgraded = time.perf_counter()
    db.first("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    station_file().save(folder)
    return {"filled s": filled - began, "upgraded s": upgraded - filled}


def main() -> None:
    """Make it and say how long it took."""
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else MILLION
    figures = make_store(Path(sys.argv[1]), cases)
    sys.stdout.write(json.dumps({name: round(n, 1) for name, n in figures.items()}) + "\n")


if __name__ == "__main__":
    main()
