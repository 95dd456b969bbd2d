"""Cases into the EA_JC exchange tables, on SQLite and on a real PostgreSQL server.

The tables are made as a rehearsal makes them; the last tests use tables of another shape, as a
province may have them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from desk.events.facts import Result
from desk.fees import FeeEntry, Fees
from desk.refusal import Refused
from desk.stages import Stage
from sync.provincial.ea_jc.names import BASIC, DONE, FEE, PROC, RATED, SPECIAL
from sync.provincial.ea_jc.rows import rows_of
from sync.provincial.ea_jc.writing import ExchangeDatabase
from sync.provincial.mapping import EXCHANGE, CodeMap, shipped
from sync.provincial.rated import Given
from sync.provincial.regions import regions
from tests.sync.counter import AT, DAY, ITEM
from tests.sync.told_cases import PLACE, a_case, granted

DEPARTMENT = ITEM.organ.credit_code
SETTLED = {"constants": {"stdver": "1"}, "departments": {DEPARTMENT: "D-1"}}
CODES = shipped(EXCHANGE).under(SETTLED)
WINDOW = replace(PLACE, station="37990100001")
PAID = Fees(entries=(FeeEntry(at=AT, cents=8000, voucher="票1", means="card"),))


def names(case, codes: CodeMap = CODES, given=()) -> list[str]:
    return [row.name for row in rows_of(case, WINDOW, codes, given)]


def a_rating(**changes: object) -> Given:
    known = Given(
        service="receive",
        service_name="收件受理",
        service_at=AT,
        level=2,
        channel="screen",
        rated_at=AT,
        text="等得太久",
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def test_a_case_is_told_in_the_order_of_its_tables_and_lacks_nothing():
    done = a_case(stage=Stage.DECIDED, decision=granted())
    done = replace(done, dossier=replace(done.dossier, fees=PAID))
    rows = rows_of(done, WINDOW, CODES, (a_rating(),))
    assert [row.name for row in rows] == [BASIC, PROC, PROC, FEE, DONE, RATED]
    assert [row.missing for row in rows] == [()] * 6
    first, accepted, decided, fee, end, rated = (row.fields for row in rows)
    assert first["regionid"] == "379901000000"
    assert first["acceptdeptcode1"] == "无"
    assert (accepted["nodetype"], accepted["noderesult"]) == ("1", "4")
    assert (decided["nodetype"], decided["noderesult"]) == ("3", "1")
    assert (fee["fee"], end["fee"], end["isfee"]) == ("80.00", "80.00", "1")
    assert (end["doneresult"], end["exitres"], end["certificateno"]) == ("0", "", "JY1")
    assert (rated["satisfaction"], rated["pf"]) == ("2", "4")


def test_what_the_province_has_not_settled_is_named_and_not_made_up():
    (first, *_rest) = rows_of(a_case(), WINDOW, shipped(EXCHANGE))
    assert first.missing == ("stdver", "acceptdeptid")


def test_a_refusal_gives_its_reason_and_no_certificate():
    decision = granted(result=Result.NOT_GRANTED, licence=None, reason="不符合条件")
    (*_, end) = rows_of(a_case(stage=Stage.DECIDED, decision=decision), WINDOW, CODES)
    assert (end.fields["doneresult"], end.fields["exitres"]) == ("1", "不符合条件")
    assert end.fields["certificateno"] == ""
    (*_, bare) = rows_of(
        a_case(stage=Stage.DECIDED, decision=replace(decision, reason="")), WINDOW, CODES
    )
    assert bare.missing == ("exitres",)


def test_nobody_is_named_by_an_anonymous_rating_and_one_on_paper_waits_for_a_channel():
    (*_, rated) = rows_of(a_case(), WINDOW, CODES, (a_rating(anonymous=True),))
    assert rated.fields["name"] == ""
    (*_, paper) = rows_of(a_case(), WINDOW, CODES, (a_rating(channel="paper"),))
    assert paper.missing == ("pf",)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("370882", "370812000000"),  # 兖州市, a district since 2013
        ("371202", "370116000000"),  # 莱城区 came to another city
        ("370812", "370812000000"),
        ("370812103000", "370812103000"),
        ("379901", "379901000000"),
        ("370899", ""),
        ("37", ""),
    ],
)
def test_a_retired_region_is_told_as_what_it_became_and_an_unknown_one_not_at_all(code, told):
    assert regions().twelve(code) == told


def test_a_word_of_the_province_settles_a_region():
    codes = CODES.under({"regions": {"370899": "370812"}})
    (first, *_) = rows_of(a_case(), replace(WINDOW, region="370899"), codes)
    assert first.fields["regionid"] == "370812000000"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'exchange.db'}"
    made: str = request.getfixturevalue("postgres_server").new_database()
    return made


@pytest.fixture
def database(url: str) -> Iterator[ExchangeDatabase]:
    made = ExchangeDatabase(url, clock=lambda: AT)
    made.make_tables()
    yield made
    made.close()


def held(url: str, what: str) -> list[Mapping[str, object]]:
    """What stands in a table."""
    plain = url.replace("postgresql:", "postgresql+psycopg:")
    engine = create_engine(plain)
    with engine.connect() as connection:
        rows = connection.execute(text(f"select * from {what} order by dataver")).all()  # noqa: S608 - a name of this test
    engine.dispose()
    return [dict(row._mapping) for row in rows]


def test_a_row_is_written_once_and_told_again_under_the_next_version(database, url):
    (first, *_) = rows_of(a_case(), WINDOW, CODES)
    assert database.send(first.name, first.fields).version == 1
    assert database.send(first.name, first.fields).version == 1, "its answer was lost"
    mended = {**first.fields, "applicant": "试验二", "dataver": "2"}
    assert database.send(first.name, mended).version == 2
    assert database.send(first.name, {**mended, "mobile": "139"}).version == 3
    rows = held(url, BASIC)
    assert [row["dataver"] for row in rows] == [1, 2, 3]
    assert rows[0]["applicant"] == first.fields["applicant"], "what stands is never changed"
    assert rows[1]["applicant"] == "试验二"
    assert rows[0]["promisedate"] == DAY.isoformat()


def test_tables_of_another_shape_are_filled_as_they_are_or_say_what_they_lack(url):
    plain = url.replace("postgresql:", "postgresql+psycopg:")
    engine = create_engine(plain)
    with engine.begin() as connection:
        columns = "fee numeric(10,2), feetime timestamp, voucher text, means text, mark text"
        keys = "orgbusno varchar(64), projid varchar(64), sn integer, dataver integer"
        connection.execute(text(f"create table x_{FEE} ({keys}, {columns})"))
    engine.dispose()
    database = ExchangeDatabase(url, prefix="x_")
    fields = {"orgbusno": "c1", "projid": "BJ1", "sn": "1", "fee": "80.00"}
    fields |= {"feetime": "2025-11-24 09:00:00", "voucher": "票1", "feestandard": ""}
    assert database.send(FEE, fields).version == 1
    assert database.send(FEE, fields).version == 1
    lacking = database.send(FEE, {**fields, "feestandard": "每件八十元"})
    assert (lacking.reason, lacking.detail) == ("province.tables-differ", "feestandard")
    absent = database.send(SPECIAL, {"orgbusno": "c1", "projid": "BJ1", "sn": "1"})
    assert absent.reason == "province.tables-differ"
    database.close()


def test_a_database_that_is_away_is_a_reason_to_try_again(tmp_path: Path):
    gone = ExchangeDatabase(f"sqlite:///{tmp_path / 'no' / 'exchange.db'}")
    answer = gone.send(BASIC, {"orgbusno": "c1", "projid": "BJ1"})
    assert (answer.taken, answer.reason) == (False, "province.unreachable")
    with pytest.raises(Refused) as refused:
        ExchangeDatabase("no address")
    assert refused.value.code == "province.bad-address"
