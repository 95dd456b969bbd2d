"""Cases to the provincial case library, through a stand-in that refuses what it would refuse.

Beside a real gateway on a database of its own; the library's faults are those of a real line.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.case import Case, Decision
from desk.crossing import OnlineFacts
from desk.deadlines import Suspension
from desk.events.facts import Licence, Mode, Origin, Result
from desk.fees import FeeEntry, Fees
from desk.material import Collected, Material
from desk.ports.province import WaitingCall
from desk.refusal import Refused
from desk.stages import Stage
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.office import Office, open_office
from sync.gateway.orders import Verdict
from sync.gateway.province import Province
from sync.gateway.province_queue import queue_of
from sync.gateway.province_targets import case_library
from sync.provincial.calls import BASIC, DONE, FILE, PROC, SPECIAL, Place
from sync.provincial.cases import calls_of
from sync.provincial.envelope import make_pair, seal, unseal
from sync.provincial.mapping import shandong_cases
from sync.provincial.sending import CaseLibrary
from sync.provincial.standin import Fault, StandIn
from tests.sync.conftest import Enroller, Starter
from tests.sync.counter import AT, DAY, ITEM, Counter, an_applicant
from tests.sync.keys import FileKeys
from tests.sync.test_parts import accepted

CODES = shandong_cases()
PLACE = Place(region="379901", hall="示例县政务大厅 01")
TOKEN = "for this test"


def a_case(**changes: object) -> Case:
    """An accepted case with one material."""
    paper = Material(code="m1", how=Collected.PAPER, at=AT, originals=1, copies=1)
    known = Case(
        case_id="c1",
        stage=Stage.ACCEPTED,
        item=ITEM,
        applicant=an_applicant(),
        materials={"m1": paper},
        receipt="SJ1",
        case_number="BJ1",
        query_code="12345678",
        received_at=AT,
        accepted_at=AT,
        promised_on=DAY,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def granted(**changes: object) -> Decision:
    licence = Licence(kind="许可证", number="JY1", issuer="示例局", long_term=True)
    known = Decision(
        result=Result.GRANTED,
        number="准〔2025〕1号",
        organ="示例局",
        origin=Origin.PLATFORM,
        at=AT,
        licence=licence,
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def names(case: Case, place: Place = PLACE) -> list[str]:
    return [call.name for call in calls_of(case, place, CODES)]


def test_an_accepted_case_is_told_with_its_first_step_and_its_files_wait_for_the_end():
    assert names(a_case()) == [BASIC, PROC]
    done = a_case(stage=Stage.DECIDED, decision=granted())
    assert names(done) == [BASIC, PROC, PROC, FILE, DONE]
    assert all(not call.missing for call in calls_of(done, PLACE, CODES))


def test_a_stopped_clock_is_told_when_it_stops_and_when_it_goes_on():
    stop = Suspension(number=1, procedure="听证", basis="行政许可法第四十五条", started_on=DAY)
    assert names(a_case(suspensions=(stop,))).count(SPECIAL) == 1
    gone_on = replace(stop, ended_on=DAY)
    calls = calls_of(a_case(suspensions=(gone_on,)), PLACE, CODES)
    told_ends = [call.fields["specialnodetype"] for call in calls if call.name == SPECIAL]
    assert told_ends == ["0", "1"]
    numbers = [int(call.fields["sn"]) for call in calls if "sn" in call.fields]
    assert numbers == sorted(numbers)


def test_what_counts_for_nothing_and_what_was_never_accepted_is_not_told():
    assert names(a_case(mode=Mode.SIMULATED)) == []
    assert (
        names(a_case(accepted_at=None, stage=Stage.WITHDRAWN), replace(PLACE, ended=AT)) == []
    )
    refused = a_case(accepted_at=None, stage=Stage.REFUSED, closed_reason="不属于本机关")
    assert names(refused, replace(PLACE, ended=AT)) == [BASIC, PROC, FILE, DONE]


def test_only_true_values_are_told():
    (basic, *_rest, done) = calls_of(
        a_case(stage=Stage.DECIDED, decision=granted()), PLACE, CODES
    )
    assert basic.fields["datasources"] == "2"
    assert basic.fields["applicantname"] == ""
    assert done.fields["fee"] == ""
    assert done.fields["isfee"] == "0"
    assert done.fields["exitres"] == "", "a reason is told only where one is asked for"
    refused = granted(result=Result.NOT_GRANTED, licence=None, reason="不符合条件")
    (*_, end) = calls_of(a_case(stage=Stage.DECIDED, decision=refused), PLACE, CODES)
    assert (end.fields["doneresult"], end.fields["exitres"]) == ("7", "不符合条件")
    assert end.fields["resulttype"] == "20"


def test_a_certificate_without_a_code_is_named_as_missing_and_not_guessed():
    foreign = replace(an_applicant(), certificate_type="414")
    (basic, *_rest) = calls_of(a_case(applicant=foreign), PLACE, CODES)
    assert basic.missing == ("applyerpagetype",)


def test_every_file_of_a_material_is_a_call_of_its_own():
    scans = Material(code="m1", how=Collected.SCAN, at=AT, files=("aa", "bb"))
    paper = Material(code="m2", how=Collected.PAPER, at=AT, originals=1, files=("cc",))
    done = a_case(stage=Stage.DECIDED, decision=granted(), materials={"m1": scans, "m2": paper})
    files = [call for call in calls_of(done, PLACE, CODES) if call.name == FILE]
    assert [call.key for call in files] == ["file:m1", "file:m1:2", "file:m2", "file:m2:1"]
    assert [call.fields["gettype"] for call in files] == ["2", "2", "1", "2"]
    assert len({call.fields["unid"] for call in files}) == 4


def test_an_application_that_was_not_found_yet_has_no_channel():
    named = OnlineFacts(application="A1")
    case = a_case()
    (first, *_rest) = calls_of(
        replace(case, dossier=replace(case.dossier, online=named)), PLACE, CODES
    )
    assert {"submit", "datasources"} <= set(first.missing)
    found = replace(named, channel="爱山东 App")
    (first, *_rest) = calls_of(
        replace(case, dossier=replace(case.dossier, online=found)), PLACE, CODES
    )
    assert (first.fields["datasources"], first.missing) == ("1", ())


def test_a_fee_names_its_standard_and_a_refusal_without_a_reason_waits():
    paid = Fees(entries=(FeeEntry(at=AT, cents=8050, voucher="票1"),))
    case = a_case(stage=Stage.DECIDED, decision=granted())
    (*_, done) = calls_of(replace(case, dossier=replace(case.dossier, fees=paid)), PLACE, CODES)
    assert (done.fields["isfee"], done.fields["fee"]) == ("1", "80.50")
    refused = granted(result=Result.NOT_GRANTED, licence=None, reason="")
    (*_, end) = calls_of(a_case(stage=Stage.DECIDED, decision=refused), PLACE, CODES)
    assert end.missing == ("exitres",)


def test_a_stop_on_the_day_of_acceptance_comes_after_it():
    stop = Suspension(number=1, procedure="听证", basis="行政许可法第四十五条", started_on=DAY)
    calls = calls_of(a_case(suspensions=(stop,)), PLACE, CODES)
    assert [call.name for call in calls] == [BASIC, PROC, SPECIAL]


def test_the_envelope_is_opened_by_its_key_and_by_no_other():
    private, public = make_pair()
    body = seal({"applicant": "试验𠅤"}, public)
    assert "试验" not in str(body)
    assert unseal(body, private) == {"applicant": "试验𠅤"}
    with pytest.raises(ValueError, match="envelope"):
        unseal(body, make_pair()[0])
    with pytest.raises(Refused) as refused:
        seal({}, "no key")
    assert refused.value.code == "province.bad-key"


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
