"""After an outage all stations of a county come back at one moment (fault table, row 24)."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.gateway.embedded import start
from tests.sync.launch import command
from tests.sync.storm import come_back, enrolled

STATIONS, CASES = 30, 2


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_thirty_stations_that_come_back_at_once_are_all_drained_without_an_alarm(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    database = str(tmp_path / "gateway.db")
    if kind == "postgresql":
        database = request.getfixturevalue("postgres_server").new_database()
    counters = enrolled(database, tmp_path / "keys", STATIONS)
    for counter in counters:
        for _ in range(CASES):
            counter.accept_a_case()
    gateway = start(command(database, tmp_path / "keys"))
    try:
        storm = come_back(gateway.url, counters, limit=60)
    finally:
        gateway.stop()
    assert (storm.undrained, storm.alarms) == (0, 0)
    assert storm.pushed == STATIONS * CASES * 2
    assert len(storm.drained) == STATIONS
