"""What a hall hears from its other windows, and what only the back office says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desk.events.closing import ResultAnswered, VoidAnswered, VoidAsked
from desk.events.facts import Event, Licence, Origin, Result
from desk.events.hearing import EscalationTaken, ProblemEscalated, ProblemReported
from desk.events.outcome import CaseDecided, Prechecked
from desk.events.service import ApplicationJoined
from desk.ports.platform import WITHHELD
from desk.refusal import Refused
from desk.values import dump
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import Verdict
from sync.gateway.telling import OF_A_CASE, OF_A_RECORD
from tests.sync.conftest import Enroller, data
from tests.sync.counter import AT, ITEM, Counter, an_applicant
from tests.sync.every_kind import sample
from tests.sync.test_trespass import judged

REJECTED, CONFLICT, ACCEPTED = "rejected", "conflict", "accepted"


def escalated(record_id: str) -> ProblemEscalated:
    return ProblemEscalated(
        at=AT,
        record_id=record_id,
        region="379901",
        year=2025,
        due=date(2025, 12, 1),
        escalated_by="李守正",
    )


def heard(counter: Counter, kind: str) -> list[dict[str, object]]:
    """What the hall's feed says of that kind."""
    page = counter.platform().feed(0)
    return [data(event) for event in page.events if event.kind == kind]


def test_a_county_escalates_one_problem_a_year(counter: Counter, other: Counter) -> None:
    assert judged(counter, (escalated("problem-1"), None), role="supervisor") == [
        (ACCEPTED, "")
    ]
    taken = (CONFLICT, "judged.escalation-taken")
    assert judged(other, (escalated("problem-2"), None), role="supervisor") == [taken]
    told = [each["event"]["counts"] for each in heard(counter, "escalation_taken")]  # type: ignore[index]
    assert told == [True, False]


@pytest.mark.parametrize(
    "event",
    [
        EscalationTaken(at=AT, record_id="problem-1", counts=True),
        ResultAnswered(at=AT, record_id="watch-1", organ="x", answer="x"),
    ],
)
def test_what_the_platform_alone_says_is_no_windows_to_say(
    counter: Counter, event: Event
) -> None:
    assert judged(counter, (event, None)) == [(REJECTED, "judged.not-yours")]


def test_a_problem_is_told_to_the_other_windows_with_who_said_it(counter: Counter) -> None:
    event = ProblemReported(
        at=AT, record_id="problem-1", what="事", why="因", law="", owner="局", due=AT.date()
    )
    judged(counter, (event, None))
    (said,) = heard(counter, "problem_reported")
    assert said["station"] == counter.station.station_id


def test_a_request_for_a_void_is_the_holders_and_its_answer_a_halls(
    counter: Counter, other: Counter
) -> None:
    case_id, _receipt = counter.accept_a_case()
    counter.push(counter.platform())
    asked = VoidAsked(
        at=AT,
        record_id=f"void-{case_id}",
        reason="录错",
        receipt="",
        station_name="x",
        asked_by="x",
    )
    elsewhere = (CONFLICT, "case.held-elsewhere")
    assert judged(other, (asked, case_id)) == [elsewhere]
    assert judged(counter, (asked, case_id)) == [(ACCEPTED, "")]
    granted = VoidAnswered(
        at=AT, record_id=f"void-{case_id}", granted=True, reason="属实", answered_by="x"
    )
    assert judged(other, (granted, case_id), role="supervisor") == [(ACCEPTED, "")]
    (said,) = heard(counter, "void_answered")
    assert said["stage"] == "voided"


def filing() -> dict[str, object]:
    facts = {
        "at": AT.isoformat(),
        "application": "SD2025112400001",
        "channel": "爱山东 App",
        "item": dump(ITEM),
        "applicant": dump(an_applicant()),
    }
    return {"kind": "filed_online", "hall": "", "event": facts}


def test_a_filing_comes_with_its_channel_and_is_returned_once(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    hall = counter.station.hall
    gateway.say("tell", "", {**filing(), "hall": hall})
    (said,) = heard(counter, "filed_online")
    assert said["event"]["channel"] == "爱山东 App"  # type: ignore[index]
    page = counter.platform().feed(0)
    (case_id,) = {event.case_id for event in page.events if event.kind == "filed_online"}
    back = Prechecked(at=AT, passed=False, wanted=("身份证",))
    passed = Prechecked(at=AT, passed=True)
    assert judged(counter, (back, case_id)) == [(ACCEPTED, "")]
    assert judged(counter, (passed, case_id))[0][1] == "case.act-not-allowed"


def test_the_back_office_says_only_what_is_its_own(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    word = {"kind": "rated", "hall": counter.station.hall, "event": {}}
    with pytest.raises(Refused):
        gateway.say("tell", "", word)


def test_a_result_from_paper_is_confirmed_and_stays_with_its_window(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    case_id, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    entered = CaseDecided(
        at=AT,
        result=Result.GRANTED,
        number="示例决〔2025〕1号",
        organ="示例局",
        origin=Origin.RECORDED,
        licence=Licence(kind=ITEM.result_licences[0], number="Z1", issuer="示例局"),
        giver="张某",
    )
    assert judged(counter, (entered, case_id)) == [(ACCEPTED, "")]
    told = gateway.decide(receipt, replace(Verdict(), number="示例决〔2025〕1号"))
    assert told["decision"]["origin"] == "platform"
    said = heard(counter, "decided")[-1]
    assert (said["holder"], said["stage"]) == (None, "")


def test_what_departments_say_is_read_by_the_windows_of_the_case_alone(
    gateway: EmbeddedGateway, counter: Counter, other: Counter
) -> None:
    _, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    gateway.decide(receipt, Verdict())
    for who, reads in ((counter, True), (other, False)):
        page = who.platform().feed(0)
        said = [event for event in page.events if event.kind in WITHHELD]
        assert [event.kind for event in said] == ["handled", "decided"]
        assert all(bool(event.data) is reads for event in said)
        (moved,) = (data(event) for event in page.events if event.kind == "moved")
        assert (moved["stage"], moved["holder"]["kind"]) == ("decided", "pool")
        assert "event" not in moved


def test_an_online_filing_is_read_by_the_whole_hall(
    gateway: EmbeddedGateway, counter: Counter, other: Counter
) -> None:
    gateway.say("tell", "", {**filing(), "hall": counter.station.hall})
    for who in (counter, other):
        (said,) = heard(who, "filed_online")
        assert said["event"]["channel"] == "爱山东 App"  # type: ignore[index]


def test_of_two_halls_of_a_county_each_hears_whose_escalation_counts(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    region = "379999"  # a county of this test alone
    counter, there = (enrolled(gateway, hall=f"{region}-{n}", region=region) for n in (1, 2))
    first, second = (replace(escalated(f"p-{n}"), region=region) for n in (1, 2))
    assert judged(counter, (first, None), role="supervisor") == [(ACCEPTED, "")]
    foreign = replace(second, region="379901")
    assert judged(there, (foreign, None), (second, None), role="supervisor") == [
        (REJECTED, "judged.not-yours"),
        (CONFLICT, "judged.escalation-taken"),
    ]
    words = [
        [(each["event"]["record_id"], each["event"]["counts"]) for each in told]  # type: ignore[index]
        for told in (heard(counter, "escalation_taken"), heard(there, "escalation_taken"))
    ]
    assert words == [[("p-1", True), ("p-1", True)], [("p-2", False)]]


@pytest.mark.parametrize("kind", sorted(OF_A_RECORD))
def test_whatever_comes_back_reaches_the_hall_by_the_feed(
    gateway: EmbeddedGateway, counter: Counter, kind: str
) -> None:
    word = {"kind": kind, "hall": counter.station.hall, "event": dump(sample(kind))}
    gateway.say("tell", "", word)
    (said,) = heard(counter, kind)
    assert said["event"] == word["event"]
    with pytest.raises(Refused, match=r"gateway\.not-to-tell"):
        gateway.say("tell", "", {**word, "event": {}})


@pytest.mark.parametrize("kind", sorted(OF_A_CASE))
def test_whatever_comes_back_of_a_case_reaches_its_window(
    gateway: EmbeddedGateway, counter: Counter, other: Counter, kind: str
) -> None:
    _, receipt = counter.accept_a_case()
    counter.push(counter.platform())
    gateway.say("tell", receipt, {"kind": kind, "hall": "", "event": dump(sample(kind))})
    (said,) = heard(counter, kind)
    assert said["receipt"] == receipt
    (proof,) = (event for event in other.platform().feed(0).events if event.kind == kind)
    assert proof.data == ""


def test_an_application_is_joined_later_under_its_own_number_and_channel(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    case_id, _ = counter.accept_a_case()
    counter.push(counter.platform())
    gateway.say("tell", "", {**filing(), "hall": counter.station.hall})
    page = counter.platform().feed(0)
    (online,) = {event.case_id for event in page.events if event.kind == "filed_online"}
    true = ApplicationJoined(
        at=AT, application="SD2025112400001", channel="爱山东 App", online_case=online or ""
    )
    invented = replace(true, channel="大厅自助终端")
    unknown = replace(true, online_case="nobody")
    refusal = (REJECTED, "online.cannot-join")
    acts = [(each, case_id) for each in (invented, unknown, true)]
    assert judged(counter, *acts) == [refusal, refusal, (ACCEPTED, "")]


def test_a_prechecked_filing_is_received_by_one_window(
    gateway: EmbeddedGateway, counter: Counter, other: Counter
) -> None:
    gateway.say("tell", "", {**filing(), "hall": counter.station.hall})
    page = counter.platform().feed(0)
    (case_id,) = {event.case_id for event in page.events if event.kind == "filed_online"}
    passed, received = Prechecked(at=AT, passed=True), counter.receive()
    base = page.events[-1].event_id
    told = judged(counter, (passed, case_id), (received, case_id), base=base)
    assert told == [(ACCEPTED, ""), (ACCEPTED, "")]
    late = judged(other, (other.receive(), case_id), base=base)
    assert late == [(CONFLICT, "case.held-elsewhere")]
    (found,) = counter.platform().find_cases(received.receipt)
    assert (found.case_id, found.stage) == (case_id, "received")
