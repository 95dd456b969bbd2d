"""A computer whose clock is days wrong, forwards and backwards: real parts, another time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import main
from desk.acts.exchange import Exchange
from tests.campaigns.recording import ROOT, surroundings
from tests.journeys.living_hall import LivingHall

DAYS = (3, -400, 0)
UNSURE = "时间未经平台校验"


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


def mornings(folder: Path, url: str) -> list[dict[str, Any]]:
    """What the station said of each morning."""
    words = ("tests.faults.at_another_time", str(folder), url, *map(str, DAYS))
    done = subprocess.run(
        [sys.executable, "-m", *words],
        cwd=ROOT,
        env={**os.environ, **surroundings(folder)},
        stdout=subprocess.PIPE,
        timeout=120,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_order_and_numbers_do_not_hang_on_the_clock_and_papers_say_when_it_is_unsure(
    hall: LivingHall,
) -> None:
    folder = hall.station("01")
    told = mornings(folder, hall.url)
    for days, said in zip(DAYS, told, strict=True):
        believed = datetime.fromisoformat(said["wall"]) - timedelta(days=days)
        assert abs(believed - datetime.now(UTC)) < timedelta(days=1)
    assert [each["notes"] for each in told] == [
        [UNSURE, "" if days == 0 else UNSURE] for days in DAYS
    ]
    assert [(each["waiting"], each["held"]) for each in told] == [(0, [])] * len(DAYS)
    receipts = [each["receipt"] for each in told]
    assert len(set(receipts)) == len(receipts)
    seqs = [each["seq"] for each in told]
    assert seqs == sorted(set(seqs))
    with hall.desk(folder) as desk:
        assert Exchange(desk).resolve() == desk.store.views.head()
        found = [desk.platform.find_cases(receipt) for receipt in receipts]
        assert [[case.receipt for case in cases] for cases in found] == [[r] for r in receipts]
    reader = main.open_reader(folder)
    try:
        assert [e.header.seq for e in reader.views.entries()] == [*range(1, seqs[-1] + 1)]
    finally:
        reader.close()
