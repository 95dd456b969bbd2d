"""Exchange tables, ratings and workbooks through the queue of a real gateway, and its page.

What people see and settle is asked over the line, signed, as a window asks it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.events.closing import FeeRegistered
from desk.events.hearing import Rated
from desk.fees import FeeEntry
from desk.ports.platform import Platform
from desk.ports.province import ProvinceWord
from desk.refusal import Refused
from desk.service_words import Service
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.office import Office
from sync.gateway.province import Province
from sync.gateway.province_queue import queue_of
from sync.gateway.province_targets import case_library, exchange, ratings
from sync.gateway.province_verb import work
from sync.provincial.ea_jc.names import BASIC as FIRST
from sync.provincial.ea_jc.names import DONE, FEE
from sync.provincial.ea_jc.writing import ExchangeDatabase
from sync.provincial.ratings import EVALUATION, SERVICE
from sync.provincial.sending import CaseLibrary
from sync.provincial.standin import Fault, StandIn
from tests.sync.conftest import Enroller
from tests.sync.counter import AT, Counter
from tests.sync.keys import FileKeys
from tests.sync.test_exchange import SETTLED, held
from tests.sync.test_province import (
    Clock,
    clock,
    counter,
    decided,
    gateway,
    library,
    office,
)
from tests.sync.told_cases import TOKEN

__all__ = ["clock", "counter", "gateway", "library", "office"]


def rate(counter: Counter, case_id: str, *, channel: str = "screen", **more: object) -> None:
    """Somebody rates the receipt of that case."""
    facts: dict[str, object] = {
        "at": AT,
        "record_id": f"rating-{case_id}-receive",
        "rated": Service.RECEIVE,
        "level": 2,
        "receipt": "SJ1",
        "service_at": AT,
        "rated_at": AT + timedelta(minutes=1),
        "channel": channel,
    }
    counter.write((Rated(**(facts | more)), case_id))  # type: ignore[arg-type]
    push(counter)


def push(counter: Counter) -> Platform:
    """Everything recorded, and judged: a feed is read after that."""
    platform = counter.platform()
    counter.push(platform)
    platform.feed(0)
    return platform


def case_of(counter: Counter) -> str:
    """The only case of that counter."""
    (case_id,) = {e.header.case_id for e in counter.entries if e.header.case_id}
    return case_id


@pytest.fixture
def line(library: StandIn) -> Iterator[CaseLibrary]:
    made = CaseLibrary(library.url, TOKEN, library.public)
    yield made
    made.close()


@pytest.fixture
def at_counter(counter: Counter, gateway: EmbeddedGateway) -> tuple[Counter, EmbeddedGateway]:
    return counter, gateway


@pytest.fixture
def told(office: Office, line: CaseLibrary, clock: Clock) -> Province:
    return Province(office, line, case_library(), clock)


@pytest.fixture
def rated(office: Office, line: CaseLibrary, clock: Clock) -> Province:
    return Province(office, line, ratings(), clock)


def test_what_changes_after_the_end_is_told_again_under_the_next_version(
    counter, gateway, office, clock, tmp_path
):
    decided(counter, gateway)
    url = f"sqlite:///{tmp_path / 'exchange.db'}"
    database = ExchangeDatabase(url)
    queue = Province(office, database, exchange().settled(SETTLED), clock)
    first = queue.once()
    assert (first.failed, first.sent) == (1, 0)
    (stands, *_behind) = queue_of(office).calls
    assert (stands.call, stands.reason) == (FIRST, "province.tables-differ")
    database.make_tables()
    clock.now += 5_000
    assert queue.once().sent == first.added
    assert [row["fee"] for row in held(url, DONE)] == [None]
    paid = FeeEntry(at=AT, cents=8000, voucher="票1", means="card")
    counter.write((FeeRegistered(at=AT, fee=paid), case_of(counter)))
    push(counter)
    assert queue.once().sent == 2
    ends = [(row["dataver"], row["isfee"], row["fee"]) for row in held(url, DONE)]
    assert ends == [(1, "0", None), (2, "1", "80.00")]
    assert [(row["sn"], row["voucher"]) for row in held(url, FEE)] == [("1", "票1")]
    assert queue.once().sent == 0
    database.close()


def test_a_rating_goes_when_its_case_is_known_and_the_service_goes_before_it(
    at_counter, library, told, rated, clock
):
    counter, gateway = at_counter
    decided(counter, gateway)
    rated.once()
    assert library.ratings == {}, "nobody rated, nothing is told"
    rate(counter, case_of(counter), text="等得太久", anonymous=True)
    assert rated.once().failed == 1
    assert library.refused == [], "it was not even tried before the case"
    told.once()
    clock.now += 5_000
    library.fault = Fault.LOST
    assert rated.once().failed == 1, "taken, and the answer was lost"
    library.fault = Fault.NONE
    clock.now += 10_000
    assert rated.once().sent == 2
    ((_projid, taken),) = library.ratings.items()
    assert taken.names == [SERVICE, EVALUATION]
    evaluation = taken.calls[1][1]
    assert (evaluation["satisfaction"], evaluation["name"]) == ("2", "")
    assert library.refused == []


def test_a_hall_sees_why_something_waits_and_what_people_settled_by_hand_stays(
    counter, gateway, told, rated
):
    decided(counter, gateway)
    told.once()
    rate(counter, case_of(counter), channel="paper")
    rated.once()
    platform = counter.platform()
    queue = platform.province_queue("supervisor")
    (waiting, behind) = [c for c in queue.calls if c.target == "shandong-ratings"][:2] + [None][
        : 2 - len(queue.calls)
    ]
    assert behind is None
    assert (waiting.call, waiting.reason, waiting.detail) == (
        EVALUATION,
        "province.lacks",
        "pf",
    )
    assert waiting.spoken
    assert queue.targets[0].round_at
    word = ProvinceWord(
        do="settle",
        target=waiting.target,
        case_id=waiting.case_id,
        call_key=waiting.call_key,
        role="supervisor",
        by="督导员",
        reason=" ",
    )
    other = replace(word, do="again", target="none")
    for wrong, code in (
        (word, "province.no-reason"),
        (other, "province.no-queue"),
        (replace(other, role="clerk"), "province.not-yours"),
    ):
        with pytest.raises(Refused) as refused:
            platform.province_word(wrong)
        assert refused.value.code == code
    assert platform.province_word(replace(word, reason="电话报给市局")) == 1
    after = platform.province_queue("administrator")
    assert [c for c in after.calls if c.target == waiting.target] == []
    assert {t.target: t.settled for t in after.targets}[waiting.target] == 1
    assert rated.once().failed == 0
    with pytest.raises(Refused) as refused:
        platform.province_queue("clerk")
    assert refused.value.code == "province.not-yours"


def test_people_let_a_call_be_tried_at_once_and_another_hall_sees_nothing(
    counter, gateway, library, told, enrolled: Enroller
):
    decided(counter, gateway)
    library.fault = Fault.BUSY
    assert told.once().failed == 1
    library.fault = Fault.NONE
    assert told.once().failed == 0, "not before its time"
    stranger = enrolled(gateway, hall="379901-H99").platform()
    assert stranger.province_queue("supervisor").calls == ()
    word = ProvinceWord(do="again", target="shandong-cases", role="supervisor", by="督导员")
    with pytest.raises(Refused):
        stranger.province_word(word)
    platform = counter.platform()
    assert platform.province_word(word) > 0
    assert told.once().sent > 0


def test_every_target_of_the_settings_is_worked_through_by_the_verb(
    counter, gateway, library, tmp_path
):
    decided(counter, gateway)
    rate(counter, case_of(counter))
    (tmp_path / "token").write_text(TOKEN, "utf-8")
    url = f"sqlite:///{tmp_path / 'exchange.db'}"
    ExchangeDatabase(url).make_tables()
    (tmp_path / "exchange").write_text(url, "utf-8")
    interface = {
        "url": library.url,
        "public_key": library.public,
        "token_file": str(tmp_path / "token"),
    }
    settings = {
        "cases": interface,
        "ratings": interface,
        "exchange": {"url_file": str(tmp_path / "exchange")},
        "mapping": {"ea-jc": SETTLED},
    }
    (tmp_path / "province.json").write_text(json.dumps(settings), "utf-8")
    facts = {
        "database": str(tmp_path / "gateway.db"),
        "demonstration": True,
        "settings": str(tmp_path / "province.json"),
        "number": "",
        "once": True,
    }
    queue = work(facts, FileKeys(tmp_path / "gateway-keys"))
    assert queue["calls"] == []
    assert {each["target"]: each["sent"] > 0 for each in queue["targets"]} == {
        "shandong-cases": True,
        "ea-jc": True,
        "shandong-ratings": True,
        "sheets": False,
    }
    assert len(held(url, FIRST)) == 1
    (tmp_path / "province.json").write_text('{"cases": 1}', "utf-8")
    with pytest.raises(Refused) as refused:
        work(facts, FileKeys(tmp_path / "gateway-keys"))
    assert refused.value.code == "province.bad-mapping"
