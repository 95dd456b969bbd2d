"""The contract of the platform port: HTTPS to a gateway on each kind of database."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from desk.canonical import canonical
from desk.entry import Head
from desk.ports.platform import Platform
from desk.refusal import Refused
from desk.signing import verify
from sync.codec import receipt_message
from sync.gateway.embedded import EmbeddedGateway, start
from sync.gateway.orders import Verdict
from tests.sync.counter import CERTIFICATE, Counter, place
from tests.sync.launch import command

HALLS = itertools.count(1)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def gateway(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EmbeddedGateway]:
    folder = tmp_path_factory.mktemp("platform")
    database = str(folder / "gateway.db")
    if request.param == "postgresql":
        database = request.getfixturevalue("postgres_server").new_database()
    running = start(command(database, folder / "keys"))
    yield running
    running.stop()


@pytest.fixture
def counters(gateway: EmbeddedGateway) -> Iterator[tuple[Counter, Counter]]:
    hall = next(HALLS)
    codes = [gateway.make_code(place(hall * 10 + n, hall=f"hall-{hall}")) for n in (1, 2)]
    one, two = (Counter.enrolled(gateway.url, code) for code in codes)
    yield one, two
    one.close()
    two.close()


@pytest.fixture
def counter(counters: tuple[Counter, Counter]) -> Counter:
    return counters[0]


@pytest.fixture
def platform(counter: Counter) -> Platform:
    return counter.platform()


def test_a_heartbeat_tells_time_and_epoch(platform: Platform) -> None:
    beat = platform.heartbeat()
    assert (beat.platform_epoch, beat.drain_only) == (1, False)
    assert beat.at[19:] != ""


def test_an_empty_journal_has_the_head_of_the_beginning(platform: Platform) -> None:
    assert platform.head() == Head(epoch=1, seq=0, hash="0" * 64)


def test_a_receipt_names_the_head_and_is_signed(counter: Counter, platform: Platform) -> None:
    counter.accept_a_case()
    receipt = platform.push(counter.batch())
    message = receipt_message(receipt.station, receipt.head, receipt.at)
    assert receipt.head == counter.head()
    assert verify(counter.enrolment.platform_public, message, receipt.signature)


def test_the_same_batch_twice_has_one_effect(counter: Counter, platform: Platform) -> None:
    counter.accept_a_case()
    batch = counter.batch()
    assert platform.push(batch).head == platform.push(batch).head
    assert len(platform.feed(0).events) == 2


def test_the_feed_is_signed_numbered_and_resumable(
    counter: Counter, platform: Platform
) -> None:
    counter.accept_a_case()
    platform.push(counter.batch())
    page = platform.feed(0)
    public = counter.enrolment.platform_public
    assert [e.feed_seq for e in page.events] == [1, 2]
    assert all(verify(public, canonical(e.message()), e.signature) for e in page.events)
    assert platform.feed(1).events == page.events[1:]
    assert platform.feed(2).events == ()


def test_a_long_feed_comes_in_pages(counter: Counter, platform: Platform) -> None:
    for _ in range(130):
        counter.accept_a_case()
    counter.push(platform)
    first = platform.feed(0)
    assert first.more
    second = platform.feed(first.events[-1].feed_seq)
    assert (len(first.events) + len(second.events), second.more) == (260, False)


def test_a_case_is_found_by_number_code_or_person(counter: Counter, platform: Platform) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(platform)
    for text in (receipt, f" {receipt} ", CERTIFICATE):
        found = [c for c in platform.find_cases(text) if c.case_id == case_id]
        assert [(c.receipt, c.stage, c.holder_kind) for c in found] == [
            (receipt, "accepted", "station")
        ]
        assert found[0].applicant_masked.startswith("试")
        assert "验" not in found[0].applicant_masked
    assert platform.find_cases("SJ") == ()
    assert platform.find_cases("no such number") == ()


def test_a_claim_brings_the_snapshot_by_the_feed(
    gateway: EmbeddedGateway, counters: tuple[Counter, Counter]
) -> None:
    one, two = counters
    case_id, receipt = one.accept_a_case()
    one.push(one.platform())
    gateway.decide(receipt, Verdict())
    event_id = two.platform().claim(case_id)
    assert event_id in {e.event_id for e in two.platform().feed(0).events}
    again = two.platform().claim(case_id)
    assert again != event_id


def test_a_claim_of_nothing_is_refused(platform: Platform) -> None:
    with pytest.raises(Refused, match=r"case\.unknown"):
        platform.claim("no such case")
