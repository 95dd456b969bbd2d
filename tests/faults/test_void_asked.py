"""An entry given up on request: asked at a point, answered by the hall, over real parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desk.acts.exchange import Exchange
from desk.acts.repairs import Repairs
from desk.events.keeping import SlipSpoiled
from desk.journal import writing
from desk.people import Role
from desk.refusal import Refused
from tests.faults.test_restored import actor
from tests.journeys.living_hall import LivingHall


@pytest.fixture
def hall(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[LivingHall]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made = LivingHall(tmp_path)
    yield made
    made.close()


def test_a_point_asks_that_an_entry_be_given_up_and_the_hall_answers(
    hall: LivingHall,
) -> None:
    point, window = hall.station("03", kind="village"), hall.station("01")
    with hall.desk(point) as desk:
        nobody = replace(actor(desk), role=Role.AUDITOR)
        with writing(desk, nobody) as journal:
            journal.append(SlipSpoiled(**spoiled(journal.reading.wall)))
        Exchange(desk).sync_once()
        (held,) = Repairs(desk).held()
        with pytest.raises(Refused, match=r"person\.act-not-allowed"):
            Repairs(desk).void(held.event_id, actor(desk), reason="录错")
        Repairs(desk).ask_void(held.event_id, actor(desk), reason="录错")
        Exchange(desk).sync_once()
    with hall.desk(window) as desk:
        Exchange(desk).sync_once()
        (asked,) = desk.store.views.records("repair", states=("void_asked",))
        boss = actor(desk, Role.SUPERVISOR)
        Repairs(desk).answer_void(asked.record_id, boss, granted=True, reason="同意")
        Exchange(desk).sync_once()
    with hall.desk(point) as desk:
        Exchange(desk).sync_once()
        assert Repairs(desk).held() == ()


def spoiled(at: datetime) -> dict[str, Any]:
    return {"at": at, "record_id": "slip-1", "number": "1", "reason": "写错"}
