"""What the platform thinks of parts, tasks and giveaways, and what departments say of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
import uuid6

from desk.applicant import ApplicantKind
from desk.bundles import PartState
from desk.check_digits import credit_code_check
from desk.events.bundle import BundlePartMoved, GiveawayGiven, GiveawayJudged
from desk.events.clocks import DeemedProposed
from desk.events.facts import Event, Licence, Origin, Result
from desk.events.intake import CaseAccepted, SupplementAsked
from desk.events.joint import TaskAnswered, TaskScored
from desk.events.outcome import CaseDecided
from desk.item import ItemVersion
from desk.item_words import Authority
from desk.joint_handling import Answer
from desk.refusal import Refused
from desk.values import dump
from sync.gateway.embedded import EmbeddedGateway
from sync.gateway.orders import AcceptWord, DeemWord, PartWord, TaskWord, Verdict
from sync.gateway.verbs import Word
from tests.desk.bundle_items import CODE, EVENT, OPENING, OTHER_CODE
from tests.sync.conftest import Enroller, data
from tests.sync.counter import AT, DAY, Counter, an_applicant
from tests.sync.test_trespass import judged

REJECTED, CONFLICT, ACCEPTED = "rejected", "conflict", "accepted"


def accepted(counter: Counter, item: ItemVersion, company: str = "") -> tuple[str, str]:
    """A case of that item, accepted and recorded; its id and receipt."""
    case_id = str(uuid6.uuid7())
    received = replace(counter.receive(), item=item)
    if company:
        named = replace(
            an_applicant(),
            kind=ApplicantKind.ENTERPRISE,
            certificate_type="001",
            certificate_number=company,
        )
        received = replace(received, applicant=named)
    begun = CaseAccepted(at=AT, document_number="示例〔2025〕1号", promised_on=None)
    counter.write((received, case_id), (begun, case_id))
    counter.push(counter.platform())
    return case_id, received.receipt


def part(code: str = "licence", **facts: object) -> BundlePartMoved:
    told = {"state": PartState.DONE, "origin": Origin.RECORDED, "number": CODE, **facts}
    return BundlePartMoved(at=AT, code=code, **told)  # type: ignore[arg-type]


def answer(code: str, **facts: object) -> TaskAnswered:
    told = {"answer": Answer.AGREE, "opinion": "", "giver": "科长", **facts}
    told = {"origin": Origin.RECORDED, **told}
    return TaskAnswered(at=AT, code=code, **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (part(), (ACCEPTED, "")),
        (part(origin=Origin.PLATFORM), (REJECTED, "judged.not-yours")),
        (part(origin=Origin.AT_ONCE), (REJECTED, "judged.not-yours")),
        (part("social"), (REJECTED, "bundle.part-waiting")),
        (part("nothing"), (REJECTED, "bundle.part-unknown")),
        (part(number="JY1"), (REJECTED, "certificate.bad-form")),
        (part(state=PartState.GIVEN_UP), (REJECTED, "person.act-not-allowed")),
        (part(state=PartState.RUNNING), (REJECTED, "person.act-not-allowed")),
    ],
)
def test_a_window_tells_of_parts_what_is_its_own_to_tell(
    counter: Counter, event: Event, told: tuple[str, str]
) -> None:
    case_id, _receipt = accepted(counter, OPENING)
    assert judged(counter, (event, case_id)) == [told]


@pytest.mark.parametrize("event", [part(), answer("fire")])
def test_only_the_holder_tells_what_came_on_paper(
    counter: Counter, other: Counter, event: Event
) -> None:
    case_id, _ = accepted(counter, OPENING if isinstance(event, BundlePartMoved) else EVENT)
    assert judged(other, (event, case_id)) == [(CONFLICT, "case.held-elsewhere")]


@pytest.mark.parametrize(
    ("event", "told"),
    [
        (answer("fire"), (ACCEPTED, "")),
        (answer("fire", origin=Origin.PLATFORM), (REJECTED, "judged.not-yours")),
        (answer("permit"), (REJECTED, "joint.task-waiting")),
        (answer("nobody"), (REJECTED, "joint.task-unknown")),
        (
            TaskScored(at=AT, code="fire", points=5, reason="及时"),
            (REJECTED, "person.act-not-allowed"),
        ),
    ],
)
def test_a_window_tells_of_tasks_what_is_its_own_to_tell(
    counter: Counter, event: Event, told: tuple[str, str]
) -> None:
    case_id, _receipt = accepted(counter, EVENT)
    assert judged(counter, (event, case_id)) == [told]


def test_no_window_grants_over_an_open_part(counter: Counter) -> None:
    case_id, _ = accepted(counter, OPENING)
    granted = CaseDecided(
        at=AT,
        result=Result.GRANTED,
        number="1",
        organ="局",
        origin=Origin.RECORDED,
        licence=Licence(kind="营业执照", number=CODE, issuer="局"),
    )
    assert judged(counter, (granted, case_id)) == [(REJECTED, "bundle.parts-open")]


def gift(company: str, code: str = "seals") -> GiveawayGiven:
    return GiveawayGiven(
        at=AT,
        record_id=f"giveaway:{company}:{code}",
        company="示例企业",
        credit_code=company,
        code=code,
        name="免费印章",
        rule="第19条",
    )


def words(counter: Counter) -> list[tuple[str, bool]]:
    """Who gave what first, as the hall is told."""
    said = counter.platform().feed(0).events
    found = [data(event)["event"] for event in said if event.kind == "giveaway_judged"]
    return [(word["station"], word["taken"]) for word in found]


def fresh_code(counter: Counter) -> str:
    """A company of this test alone: the run's gateway keeps its giveaways."""
    first = f"91379901{counter.station.code5}0001"
    return first + credit_code_check(first)


def test_two_windows_that_gave_the_same_offline_are_told(
    counter: Counter, other: Counter
) -> None:
    company = fresh_code(counter)
    first, _ = accepted(counter, OPENING, company)
    second, _ = accepted(other, OPENING, company)
    assert judged(counter, (gift(company), first)) == [(ACCEPTED, "")]
    assert judged(other, (gift(company), second), (gift(company, "tax"), second)) == [
        (CONFLICT, "judged.giveaway-taken"),
        (ACCEPTED, ""),
    ]
    here, there = counter.station.station_id, other.station.station_id
    assert words(counter) == [(here, False), (there, True), (there, False)]


def test_of_two_halls_both_are_told_who_gave_it_first(
    gateway: EmbeddedGateway, counter: Counter, enrolled: Enroller
) -> None:
    company = fresh_code(counter)
    there = enrolled(gateway, hall=counter.station.hall + "-2")
    first, _ = accepted(counter, OPENING, company)
    second, _ = accepted(there, OPENING, company)
    assert judged(counter, (gift(company), first)) == [(ACCEPTED, "")]
    assert judged(there, (gift(company), second)) == [(CONFLICT, "judged.giveaway-taken")]
    won, lost = counter.station.station_id, there.station.station_id
    assert words(counter) == [(won, False), (lost, True)]
    assert words(there) == [(won, False), (lost, True)]


def test_nothing_is_given_under_the_code_of_another_company(counter: Counter) -> None:
    mine, nobody = fresh_code(counter), accepted(counter, OPENING)[0]
    case_id, _ = accepted(counter, OPENING, mine)
    assert judged(counter, (gift(OTHER_CODE), case_id), (gift(mine), nobody)) == [
        (REJECTED, "judged.not-yours"),
        (REJECTED, "giveaway.company-missing"),
    ]
    assert words(counter) == []


def test_no_window_says_who_gave_it_first(counter: Counter) -> None:
    case_id, _ = accepted(counter, OPENING)
    word = GiveawayJudged(
        at=AT,
        record_id="giveaway:x:y",
        company="示例",
        credit_code="x",
        code="y",
        name="印章",
        station=counter.station.station_id,
        taken=False,
        given_on=DAY,
    )
    assert judged(counter, (word, case_id)) == [(REJECTED, "judged.not-yours")]


def say(gateway: EmbeddedGateway, what: str, receipt: str, word: Word) -> None:
    gateway.say(what, receipt, dump(word))


def test_departments_end_the_parts_and_the_whole_is_decided(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    case_id, receipt = accepted(counter, OPENING)
    with pytest.raises(Refused, match=r"bundle\.parts-open"):
        gateway.decide(receipt, Verdict())
    say(gateway, "part", receipt, PartWord(part="licence", number=OTHER_CODE))
    late = part(number=CODE)
    assert judged(counter, (late, case_id)) == [(CONFLICT, "judged.part-otherwise")]
    say(gateway, "part", receipt, PartWord(part="seals", result="failed", reason="停业"))
    with pytest.raises(Refused, match=r"bundle\.part-waiting"):
        say(gateway, "part", receipt, PartWord(part="bank"))
    retried = part("seals", state=PartState.RUNNING, number="", reason="换单位")
    entry = counter.write((retried, case_id))[0]
    assert entry.header.role == "clerk"
    counter.push(counter.platform())
    with pytest.raises(Refused, match=r"bundle\.part-not-running"):
        say(gateway, "part", receipt, PartWord(part="seals"))


def test_all_of_a_demonstration_ends_one_after_the_other(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    _, receipt = accepted(counter, OPENING)
    say(gateway, "part", receipt, PartWord(part="all"))
    decision = gateway.decide(receipt, Verdict())["decision"]
    assert len(decision["licence"]["number"]) == 18
    _, receipt = accepted(counter, EVENT)
    with pytest.raises(Refused, match=r"joint\.tasks-open"):
        gateway.decide(receipt, Verdict())
    say(gateway, "task", receipt, TaskWord(task="all"))
    assert gateway.decide(receipt, Verdict())["stage"] == "decided"
    kinds = [event.kind for event in counter.platform().feed(0).events]
    assert kinds.count("bundle_part_moved") == 6
    assert kinds.count("task_answered") == 3


def test_a_department_accepts_what_a_window_only_receives(
    gateway: EmbeddedGateway, counter: Counter
) -> None:
    item = replace(EVENT, window_authority=Authority.DEPARTMENT, materials=(), form=())
    received, case_id = replace(counter.receive(), item=item), str(uuid6.uuid7())
    counter.write((received, case_id))
    counter.push(counter.platform())
    say(gateway, "accept", received.receipt, AcceptWord())
    with pytest.raises(Refused, match=r"case\.act-not-allowed"):
        say(gateway, "accept", received.receipt, AcceptWord())
    (found,) = counter.platform().find_cases(received.receipt)
    assert (found.stage, found.holder_id) == ("accepted", counter.station.station_id)
    say(gateway, "task", received.receipt, TaskWord(task="fire"))


def test_the_platform_records_what_a_township_only_proposes(
    gateway: EmbeddedGateway, enrolled: Enroller
) -> None:
    point = enrolled(gateway, kind="township")
    received, case_id = point.receive(), str(uuid6.uuid7())
    proposed = DeemedProposed(at=AT, since=DAY, window_ended=date(2025, 12, 1), basis="第32条")
    asked = SupplementAsked(at=AT, wanted=("执照",), reason="缺件", document_number="补1号")
    point.write((received, case_id), (asked, case_id), (proposed, case_id))
    recorded = CaseAccepted(at=AT, document_number="1", promised_on=None, deemed=True)
    assert judged(point, (recorded, case_id), role="supervisor") == [
        (REJECTED, "station.act-not-here")
    ]
    early, late = (DeemWord(at=AT + timedelta(days=n)) for n in (4, 9))
    with pytest.raises(Refused, match=r"clock\.window-open"):
        say(gateway, "deem", received.receipt, early)
    say(gateway, "deem", received.receipt, late)
    events = [event for event in point.platform().feed(0).events if event.kind == "accepted"]
    (said,) = (data(event)["event"] for event in events)
    assert (said["deemed"], said["effective"]) == (True, AT.isoformat())
    (found,) = point.platform().find_cases(received.receipt)
    assert (found.stage, found.holder_id) == ("accepted", point.station.station_id)
