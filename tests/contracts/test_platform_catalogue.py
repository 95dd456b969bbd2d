"""The catalogue over the true line: published once, fetched by its hash, told to every hall."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from desk.catalogue import load_starter
from desk.catalogue_package import check_package
from desk.refusal import Refused
from desk.values import dump
from sync.gateway.embedded import EmbeddedGateway, start
from tests.desk.samples import an_item
from tests.sync.counter import Counter, place
from tests.sync.launch import command

NEW = an_item(short_code="9901", name="网关新事项", code=f"{an_item().code[:19]}000131229900")
NEW_BASE = dump(NEW) | {"base_code": "000131229900"}


@pytest.fixture(params=["sqlite", "postgresql"])
def gateway(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EmbeddedGateway]:
    database = str(tmp_path / "gateway.db")
    if request.param == "postgresql":
        database = request.getfixturevalue("postgres_server").new_database()
    running = start(command(database, tmp_path / "keys"))
    yield running
    running.stop()


@pytest.fixture
def counter(gateway: EmbeddedGateway) -> Iterator[Counter]:
    made = Counter.enrolled(gateway.url, gateway.make_code(place(1)))
    yield made
    made.close()


def publish(gateway: EmbeddedGateway, folder: Path, *items: object, **more: object) -> dict:
    file = folder / "order.json"
    file.write_text(json.dumps({"items": items, **more}), "utf-8")
    return gateway.publish(file)


def test_before_the_first_there_is_none(counter: Counter) -> None:
    assert counter.platform().catalogue("") is None


def test_a_published_list_is_added_to_what_ships_and_told_to_the_hall(
    gateway: EmbeddedGateway, counter: Counter, tmp_path: Path
) -> None:
    told = publish(gateway, tmp_path, NEW_BASE)
    line = counter.platform()
    package = line.catalogue("")
    assert package is not None
    assert (package.number, package.hash) == (told["number"], told["hash"]) == (1, package.hash)
    found = check_package(package, counter.enrolment.platform_public, above=0)
    assert len(found.versions) == len(load_starter().versions) + 1
    assert line.catalogue(package.hash) is None
    (event,) = line.feed(0).events
    assert (event.kind, json.loads(event.data)["hash"]) == ("catalogue", package.hash)


def test_the_next_number_keeps_what_was_and_a_list_without_news_is_refused(
    gateway: EmbeddedGateway, counter: Counter, tmp_path: Path
) -> None:
    first = publish(gateway, tmp_path, NEW_BASE)
    later = NEW_BASE | {"version": 2, "effective": "2025-01-01"}
    second = publish(gateway, tmp_path, later, effective="2031-01-01")
    assert (second["number"], second["items"]) == (2, first["items"] + 1)
    assert second["effective"] == "2031-01-01"
    with pytest.raises(Refused) as caught:
        publish(gateway, tmp_path, later, {"code": "x"})
    assert caught.value.code == "catalogue.nothing-good"
    line = counter.platform()
    package = line.catalogue(first["hash"])
    assert package is not None
    assert package.number == 2
    earlier = line._ask("GET", f"/v1/catalogue/{first['hash']}")["package"]
    assert (earlier["number"], earlier["hash"]) == (1, first["hash"])
    with pytest.raises(Refused) as caught:
        line._ask("GET", f"/v1/catalogue/{'0' * 64}")
    assert caught.value.code == "catalogue.unknown"


def test_the_rest_of_a_bad_list_is_told(gateway: EmbeddedGateway, tmp_path: Path) -> None:
    told = publish(gateway, tmp_path, NEW_BASE, {"code": "x"}, whole=True)
    assert (told["items"], told["added"]) == (1, 1)
    assert {problem["row"] for problem in told["problems"]} == {2}


def test_an_unsigned_request_gets_nothing(gateway: EmbeddedGateway, tmp_path: Path) -> None:
    publish(gateway, tmp_path, NEW_BASE)
    assert httpx.get(f"{gateway.url}/v1/catalogue", trust_env=False).status_code == 401
