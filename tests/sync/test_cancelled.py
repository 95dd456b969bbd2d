"""A case that was received offline under an item that was cancelled meanwhile."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import uuid6

from desk.item import Cancellation
from desk.values import dump
from sync.gateway.orders import Publication
from tests.sync.conftest import Starter, data
from tests.sync.counter import DAY, ITEM, Counter, place


def test_it_stays_received_and_the_platform_says_so(
    start_gateway: Starter, tmp_path: Path
) -> None:
    gateway = start_gateway()
    counter = Counter.enrolled(gateway.url, gateway.make_code(place(1)))
    ended = Cancellation(on=DAY, document="示例〔2025〕9号", new_way="改为告知性备案")
    item = replace(ITEM, version=ITEM.version + 1, effective=date(2025, 11, 1), cancelled=ended)
    order = tmp_path / "publication.json"
    order.write_text(json.dumps(dump(Publication(items=(dump(item),)))), "utf-8")
    gateway.publish(order)
    before = replace(counter.receive(), business_date=date(2025, 11, 23))
    counter.write((counter.receive(), str(uuid6.uuid7())), (before, str(uuid6.uuid7())))
    platform = counter.platform()
    counter.push(platform)
    said = [data(event) for event in platform.feed(0).events if event.kind == "judged"]
    found = [(one["outcome"], one["code"], one["stage"]) for one in said]
    assert found == [
        ("accepted", "judged.item-cancelled", "received"),
        ("accepted", "", "received"),
    ]
    counter.close()
