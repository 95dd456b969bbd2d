"""A gateway's database of every released shape opens with all it held; a newer one does not."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, inspect, text

from desk.entry import Head
from desk.refusal import Refused
from desk.signing import SigningKey
from sync.codec import check_event
from sync.gateway import claiming, journal, tallies
from sync.gateway.deciding import one_case
from sync.gateway.office import Office, open_office
from sync.gateway.store import schema, tables
from sync.gateway.store.engine import make_engine
from sync.gateway.store.entries import forks, read_entries
from sync.gateway.store.feed import read_events
from sync.gateway.store.stations import find_fact, find_meta, find_station
from sync.gateway.whereabouts import of_number, regions
from tests.sync.counter import Counter
from tests.sync.keys import FileKeys
from tests.sync.released.schema import facts, make

FACTS = facts()
KEY = bytes.fromhex(FACTS["keys"]["gateway.database"])
TABLES = tables.metadata.tables
FIRST, FAR = "37990100001", "37990200004"


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "gateway.db")


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    made = make_engine(database, KEY)
    yield made
    made.dispose()


@pytest.fixture
def keys(tmp_path: Path) -> FileKeys:
    found = FileKeys(tmp_path / "keys")
    for name, secret in FACTS["keys"].items():
        found.put(name, bytes.fromhex(secret))
    return found


@pytest.fixture
def office(engine: Engine, database: str, keys: FileKeys) -> Iterator[Office]:
    """A gateway of today on the database of the first release."""
    with writing(engine) as connection:
        make(connection)
    opened = open_office(database, keys, demonstration=True)
    yield opened
    opened.close()


def writing(engine: Engine) -> Any:
    return engine.execution_options(writes=True).begin()


def test_a_released_database_is_carried_over_whole(office: Office, engine: Engine) -> None:
    with engine.connect() as connection:
        for table, rows in FACTS["rows"].items():
            held = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()  # noqa: S608 - fixed
            assert (table, held) == (table, len(rows))
        assert schema.version(connection) == schema.NEWEST
    assert regions(office) == ("379901", "379902")
    here, there = office.at("379901"), office.at("379902")
    with there.store.reading() as txn:
        assert find_fact(txn, "giveaway:" + "ab" * 32) is not None
        assert find_fact(txn, "escalated:379901:2025") is None
    with here.store.reading() as txn:
        assert find_fact(txn, "escalated:379901:2025") is not None
        assert find_meta(txn, "cancelled:" + "cd" * 32) == "{}"
        assert one_case(txn, FACTS["decided"]["receipt"]).case.stage.value == "decided"
        assert [fork.station for fork in forks(txn, "37990100003")] == ["37990100003"]
        events = read_events(txn, "379901-R1", 0, 100)
    assert [event.feed_seq for event in events] == list(range(1, 9))
    for event in events:
        check_event(office.signing.public, event)
    assert of_number(office, FACTS["decided"]["receipt"]).store.region == "379901"
    assert claiming.find_cases(there, FACTS["decided"]["receipt"]) == ()
    minted = tallies.counters(here, "379901-R1", "2025-11-24")["windows"]
    assert minted["01"]["received"] == 2  # type: ignore[index]


@pytest.mark.parametrize("station", [FIRST, FAR])
def test_a_station_of_a_released_database_goes_on(office: Office, station: str) -> None:
    office = office.at(station[:6])
    with office.store.reading() as txn:
        caller = find_station(txn, station)
        assert caller is not None
        entries = read_entries(txn, station, 1)
    secret = bytes.fromhex(FACTS["stations"][station])
    counter = Counter.again(SigningKey(secret), caller, entries)
    again = journal.push(office, caller, counter.batch(after=0))
    assert again.head == Head(epoch=1, seq=len(entries), hash=entries[-1].hash)
    counter.accept_a_case()
    grown = journal.push(office, caller, counter.batch(after=0))
    assert grown.head == counter.head() != again.head


def test_todays_tables_are_what_the_steps_make(engine: Engine) -> None:
    with writing(engine) as connection:
        assert schema.upgrade(connection) == schema.NEWEST
        made = layout(connection)
        for table in made:
            connection.execute(text(f"DROP TABLE {table}"))
        tables.metadata.create_all(connection)
        today = layout(connection)
        assert {k: today[k] for k in made if k != "schema_steps"} == {
            k: v for k, v in made.items() if k != "schema_steps"
        }


def layout(connection: Connection) -> dict[str, Any]:
    """Columns, key and indexes of every table."""
    look = inspect(connection)
    return {
        table: (
            {c["name"]: (str(c["type"]), c["nullable"]) for c in look.get_columns(table)},
            look.get_pk_constraint(table)["constrained_columns"],
            {i["name"]: i["column_names"] for i in look.get_indexes(table)},
        )
        for table in look.get_table_names()
    }


def test_every_key_and_index_begins_with_the_county() -> None:
    of_the_platform = {"catalogues", "shards", *(n for n in TABLES if n.startswith("province"))}
    for table in TABLES.values():
        if table.name in of_the_platform:
            continue
        keys = [table.primary_key.columns, *(index.columns for index in table.indexes)]
        assert {key.keys()[0] for key in keys} == {"region"}, table.name


def test_a_step_is_never_changed_once_it_was_released(engine: Engine) -> None:
    with writing(engine) as connection:
        make(connection)
        released = layout(connection)
        for table in released:
            connection.execute(text(f"DROP TABLE {table}"))
        assert schema.upgrade(connection, schema.STEPS[:1]) == 1
        assert {k: v for k, v in layout(connection).items() if k != "schema_steps"} == released


def test_a_database_of_a_later_program_is_refused_untouched(engine: Engine) -> None:
    with writing(engine) as connection:
        schema.upgrade(connection, (*schema.STEPS, "CREATE TABLE later (a TEXT)"))
        before = layout(connection)
    with (
        pytest.raises(Refused, match=r"gateway\.other-version") as told,
        writing(engine) as connection,
    ):
        schema.upgrade(connection)
    assert told.value.facts == {"schema": schema.NEWEST + 1}
    with engine.connect() as connection:
        assert layout(connection) == before


def test_a_step_that_fails_leaves_the_version_before(engine: Engine) -> None:
    with writing(engine) as connection:
        make(connection)
        before = layout(connection)
    bad = (*schema.STEPS, "CREATE TABLE more (a TEXT); CREATE TABLE entries (a TEXT)")
    with pytest.raises(Exception, match="entries"), writing(engine) as connection:
        schema.upgrade(connection, bad)
    with engine.connect() as connection:
        assert layout(connection) == before
        assert schema.version(connection) == 1


def test_of_two_that_start_at_once_one_takes_the_steps(database: str, engine: Engine) -> None:
    with writing(engine) as connection:
        make(connection)
    other = make_engine(database, KEY)
    taken: list[int] = []

    def start(mine: Engine) -> None:
        with writing(mine) as connection:
            taken.append(schema.upgrade(connection))

    threads = [threading.Thread(target=start, args=(each,)) for each in (engine, other)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.dispose()
    assert sorted(taken) == [0, schema.NEWEST - 1]
