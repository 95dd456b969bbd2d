"""Cases to the provincial case library, through a stand-in that refuses what it would refuse.

Beside a real gateway on a database of its own; the library's faults are those of a real line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.events.facts import Result
from desk.ports.province import WaitingCall
from desk.refusal import Refused
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.office import Office, open_office
from sync.gateway.orders import Verdict
from sync.gateway.province import Province
from sync.gateway.province_queue import queue_of
from sync.gateway.province_targets import case_library
from sync.provincial.calls import BASIC, DONE, PROC
from sync.provincial.envelope import make_pair
from sync.provincial.sending import CaseLibrary
from sync.provincial.standin import Fault, StandIn
from tests.sync.conftest import Enroller, Starter
from tests.sync.counter import ITEM, Counter
from tests.sync.keys import FileKeys
from tests.sync.test_parts import accepted
from tests.sync.told_cases import CODES, TOKEN


@pytest.fixture
def gateway(start_gateway: Starter) -> EmbeddedGateway:
    return start_gateway()


@pytest.fixture
def office(gateway: EmbeddedGateway, tmp_path: Path) -> Iterator[Office]:
    """The same database, opened by the process of the queue."""
    made = open_office(
        str(tmp_path / "gateway.db"), FileKeys(tmp_path / "gateway-keys"), demonstration=True
    )
    yield made
    made.close()


@pytest.fixture
def counter(gateway: EmbeddedGateway, enrolled: Enroller) -> Counter:
    return enrolled(gateway)


@pytest.fixture
def library() -> Iterator[StandIn]:
    with StandIn(TOKEN) as made:
        yield made


class Clock:
    """The queue's milliseconds, which a test moves."""

    now = 1_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def province(office: Office, library: StandIn, clock: Clock) -> Iterator[Province]:
    line = CaseLibrary(library.url, TOKEN, library.public)
    yield Province(office, line, case_library(CODES), clock)
    line.close()


@pytest.fixture
def queue(
    province: Province, library: StandIn, office: Office, clock: Clock
) -> tuple[Province, StandIn, Office, Clock]:
    """The queue and everything around it."""
    return province, library, office, clock


@pytest.fixture
def told_case(counter: Counter, gateway: EmbeddedGateway) -> str:
    """A decided case that waits to be told."""
    return decided(counter, gateway)


def waiting(office: Office) -> list[WaitingCall]:
    """What the library was not told yet."""
    return [call for call in queue_of(office).calls if call.target == CODES.target]


def decided(counter: Counter, gateway: EmbeddedGateway) -> str:
    """A case, accepted at a window and decided by its department; its receipt."""
    _case_id, receipt = accepted(counter, ITEM)
    gateway.decide(receipt, Verdict(result=Result.GRANTED))
    return receipt


def test_a_decided_case_arrives_whole_and_once(counter, gateway, province, library, office):
    decided(counter, gateway)
    first = province.once()
    ((projid, taken),) = library.cases.items()
    assert taken.names[0] == BASIC
    assert taken.names[-1] == DONE
    assert first.sent == len(taken.calls) == first.added
    assert province.once() == replace(first, added=0, sent=0, failed=0)
    assert library.refused == []
    assert waiting(office) == []
    assert projid


def test_steps_follow_as_they_happen(counter, gateway, province, library):
    _case_id, receipt = accepted(counter, ITEM)
    counter.platform().feed(0)  # read when everything is judged
    province.once()
    ((_projid, taken),) = library.cases.items()
    assert taken.names == [BASIC, PROC]
    gateway.decide(receipt, Verdict(result=Result.GRANTED))
    province.once()
    assert taken.names[:3] == [BASIC, PROC, PROC]
    assert taken.names[-1] == DONE


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (Fault.BUSY, "province.not-understood"),
        (Fault.PAGE, "province.not-understood"),
        (Fault.REFUSES, "province.refused"),
        (Fault.LOST, "province.unreachable"),
    ],
)
def test_a_call_that_failed_waits_with_its_reason_and_the_case_goes_on_there(
    fault, reason, told_case, queue
):
    province, library, office, clock = queue
    library.fault = fault
    assert province.once().failed == 1
    (first, *_others) = waiting(office)
    assert (first.call, first.reason, first.tries) == (BASIC, reason, 1)
    assert province.once().failed == 0, "not before its time"
    library.fault = Fault.NONE
    clock.now += 5_000
    assert province.once().failed == 0
    assert waiting(office) == []
    ((_projid, taken),) = library.cases.items()
    assert taken.names.count(BASIC) == 1


def test_nothing_is_ever_given_up(told_case, queue):
    province, library, office, clock = queue
    library.fault = Fault.REFUSES
    for _ in range(30):
        province.once()
        clock.now += 900_000
    (first, *_others) = waiting(office)
    assert first.tries == 30
    library.fault = Fault.NONE
    province.once()
    assert waiting(office) == []


def test_one_case_that_fails_holds_up_no_other(counter, gateway, province, library, clock):
    decided(counter, gateway)
    library.fault = Fault.REFUSES
    province.once()
    library.fault = Fault.NONE
    decided(counter, gateway)
    assert province.once().failed == 0
    assert len(library.cases) == 1
    clock.now += 5_000
    province.once()
    assert len(library.cases) == 2


@pytest.mark.parametrize("url", ["http://10.0.0.1/x", "ftp://x", "", "://"])
def test_nothing_goes_to_another_computer_in_clear(url):
    with pytest.raises(Refused) as refused:
        CaseLibrary(url, TOKEN, make_pair()[1])
    assert refused.value.code == "province.bad-address"
