"""One gateway over three real PostgreSQL servers: a shard dies and returns, nothing is lost.

The one rule: the servers are this module's own; what is killed here serves no other test.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import create_engine, text

from desk.refusal import Refused
from sync.gateway import sharding
from sync.gateway.embedded import EmbeddedGateway, start
from tests.postgres import PostgresServer
from tests.sync import raw
from tests.sync.conftest import Enroller
from tests.sync.counter import DAY, Counter, place
from tests.sync.keys import FileKeys
from tests.sync.launch import command

EAST, WEST = "379901", "379902"
EAST_2, WEST_2 = "379903", "379904"
REGIONS = {EAST: "east", EAST_2: "east", WEST: "west", WEST_2: "west"}


@dataclass(frozen=True, kw_only=True)
class Servers:
    """A coordinator and two shards, prepared by the verb."""

    coordinator: str
    urls: dict[str, str]
    west: PostgresServer
    keys: FileKeys
    folder: Path

    def order(self, regions: dict[str, str] | None = None) -> dict[str, Any]:
        """`gateway shards`, with a plan of those counties where there is one."""
        file = self.folder / "plan.json"
        if regions is not None:
            file.write_text(json.dumps({"shards": self.urls, "regions": regions}), "utf-8")
        return sharding.shards(self.facts(str(file) if regions else ""), self.keys)

    def facts(self, number: str) -> dict[str, Any]:
        return {"database": self.coordinator, "number": number, "demonstration": True}

    def counts(self) -> dict[str, Any]:
        """`gateway counts` of the day."""
        return sharding.counts(self.facts(DAY.isoformat()), self.keys)

    def held(self, shard: str) -> dict[str, int]:
        """Entries of the first two counties, asked of that server itself."""
        engine = create_engine(self.urls[shard])
        query = "SELECT region, count(*) FROM entries GROUP BY region"
        with engine.connect() as connection:
            found = {
                row[0]: row[1]
                for row in connection.execute(text(query))
                if row[0] in (EAST, WEST)
            }
        engine.dispose()
        return found


@pytest.fixture(scope="module")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    with ExitStack() as running:
        started = []
        for _ in range(3):
            folder = running.enter_context(tempfile.TemporaryDirectory(prefix="owd-pg-"))
            started.append(PostgresServer.start(Path(folder)))
            running.callback(started[-1].stop)
        home, east, west = (server.new_database() for server in started)
        folder = tmp_path_factory.mktemp("shards")
        made = Servers(
            coordinator=home,
            urls={"east": east, "west": west},
            west=started[2],
            keys=FileKeys(folder / "keys"),
            folder=folder,
        )
        told = made.order(REGIONS)
        assert told["regions"] == REGIONS
        assert {name: each["reached"] for name, each in told["shards"].items()} == {
            "east": True,
            "west": True,
        }
        yield made


@pytest.fixture(scope="module")
def gateway(servers: Servers) -> Iterator[EmbeddedGateway]:
    made = start(command(servers.coordinator, servers.folder / "keys"))
    yield made
    made.stop()


def judged(counter: Counter) -> int:
    """How many judgements its hall has heard."""
    return sum(event.kind == "judged" for event in counter.platform().feed(0).events)


def test_a_shard_dies_and_returns_while_the_other_goes_on(
    servers: Servers, gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    here = enrolled(gateway, hall="shards-E", region=EAST)
    there = enrolled(gateway, hall="shards-W", region=WEST)
    for counter in (here, there):
        counter.accept_a_case()
        counter.push(counter.platform())
        assert judged(counter) == 2
    assert servers.held("east") == {EAST: 2}
    assert servers.held("west") == {WEST: 2}
    told = servers.counts()["regions"]
    assert told[EAST] == told[WEST] == {"accepted": 1, "received": 1}

    servers.west.stop()  # pg_ctl stop -m immediate
    for counter in (here, there):
        counter.accept_a_case()
    here.push(here.platform())
    assert judged(here) == 4
    with pytest.raises(Refused, match=r"gateway\.database-unreachable"):
        there.push(there.platform())
    assert (there.sent, len(there.entries)) == (2, 4)  # the station keeps what has no receipt
    own = f"/v1/stations/{there.station.station_id}/journal/head"
    facts = raw.signed(there, "GET", own)
    answer = httpx.get(there.url + own, headers=raw.headers_of(there, facts), timeout=30)
    assert (answer.status_code, "retry-after" in answer.headers) == (503, True)
    with pytest.raises(Refused, match=r"gateway\.database-unreachable"):
        servers.counts()  # a sum without it would be false
    assert servers.order()["shards"]["west"] == {
        "reached": False,
        "code": "gateway.database-unreachable",
    }

    servers.west.begin()
    there.push(there.platform())
    assert judged(there) == 4
    told = servers.counts()["regions"]
    assert told[EAST] == told[WEST] == {"accepted": 2, "received": 2}
    assert servers.held("east") == {EAST: 4}
    assert servers.held("west") == {WEST: 4}


def test_a_gateway_starts_while_a_shard_is_away(servers: Servers, enrolled: Enroller) -> None:
    servers.west.stop()
    gateway = start(command(servers.coordinator, servers.folder / "keys"))
    try:
        here = enrolled(gateway, hall="shards-E2", region=EAST_2)
        here.accept_a_case()
        here.push(here.platform())
        assert judged(here) == 2
        servers.west.begin()
        there = enrolled(gateway, hall="shards-W2", region=WEST_2)
        there.accept_a_case()
        there.push(there.platform())
        assert judged(there) == 2
    finally:
        gateway.stop()


def test_a_county_without_a_place_is_told_so_and_one_with_data_stays(
    servers: Servers, gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    enrolled(gateway, hall="shards-E3", region=EAST)
    with pytest.raises(Refused, match=r"gateway\.region-unplaced"):
        gateway.make_code(replace(place(77), region="379999"))
    with pytest.raises(Refused, match=r"gateway\.region-elsewhere"):
        servers.order({**REGIONS, EAST: "west"})
    with pytest.raises(Refused, match=r"gateway\.bad-plan"):
        servers.order({EAST: "nowhere"})
