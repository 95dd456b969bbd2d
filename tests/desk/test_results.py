"""Results: entered from paper, confirmed or contradicted, collected with authority, watched."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desk.acts.day import totals
from desk.acts.exchange import Exchange
from desk.acts.results import Results
from desk.closing import Collecting, LicenceState
from desk.events.facts import Origin, Result
from desk.events.outcome import CaseDecided
from desk.item import MaterialRule
from desk.item_words import Depth, Necessity
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.feed import Feed, page
from tests.desk.samples import ORGAN
from tests.desk.window import DAY, ITEM, LICENCE, NAME, NINE, Window, open_window

WATCHED = replace(
    ITEM,
    depth=Depth.ISSUE,
    supervising=replace(ORGAN, name="示例县市场监督管理局"),
    materials=(
        *ITEM.materials,
        MaterialRule(code="old_licence", name="原证", order=9, necessity=Necessity.OPTIONAL),
    ),
)


@pytest.fixture
def watched(tmp_path):
    made = open_window(tmp_path / "data", (WATCHED,))
    yield made
    made.store.close()


def recorded(window: Window, **changes):
    case = window.accepted(WATCHED)
    facts = {
        "result": Result.GRANTED,
        "number": "示例决〔2025〕1号",
        "decided_on": NINE.date(),
        "giver": "审批科张某",
        "licence": LICENCE,
        "scan": b"%PDF-1.4 paper",
    }
    return Results(window.desk).record(case.case_id, window.actor(), **(facts | changes)).value


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def test_a_result_on_paper_is_marked_and_sent_to_who_watches(watched):
    case = recorded(watched)
    assert case.stage is Stage.DECIDED
    assert case.closing.recorded.giver == "审批科张某"
    assert watched.store.blobs.get(case.closing.recorded.scan) == b"%PDF-1.4 paper"
    (row,) = watched.store.views.records("watch")
    assert (row.state, row.case_id, case.closing.watched) == ("sent", case.case_id, "sent")
    told = figures(watched)
    assert (told["decided"], told["results_recorded"], told["results_sent"]) == (1, 1, 1)
    assert watched.proved().is_sound


@pytest.mark.parametrize(
    ("number", "said"), [("示例决〔2025〕1号", "confirmed"), ("另一号", "contradicted")]
)
def test_the_platform_confirms_or_contradicts_it_later(watched, number, said):
    case = recorded(watched, number=number)
    assert case.closing.recorded.platform == ""
    watched.outcomes.issue(case.case_id, watched.actor())
    granted = CaseDecided(
        at=watched.clock.now(),
        result=Result.GRANTED,
        number="示例决〔2025〕1号",
        organ=ORGAN.name,
        origin=Origin.PLATFORM,
        licence=LICENCE,
    )
    event = Feed().said(case, granted, watched.desk.holder(), "")
    Exchange(watched.desk).apply_page(page(event))
    after = watched.case(case.case_id)
    assert after.closing.recorded.platform == said
    assert after.stage is Stage.ISSUED
    told = figures(watched)
    assert told["decided"] == 1
    assert told[f"results_{said}"] == 1
    assert watched.proved().is_sound


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"number": " "}, "result.facts-missing"),
        ({"giver": ""}, "result.facts-missing"),
        ({"decided_on": NINE.date() + timedelta(days=1)}, "result.bad-day"),
        ({"decided_on": NINE.date() - timedelta(days=1)}, "result.bad-day"),
        ({"licence": None}, "case.licence-missing"),
        ({"result": Result.NOT_GRANTED}, "case.reason-missing"),
    ],
)
def test_a_paper_result_lacks_nothing(watched, changes, code):
    with pytest.raises(Refused) as told:
        recorded(watched, **changes)
    assert told.value.code == code


@pytest.mark.parametrize(
    ("manner", "facts", "code"),
    [
        ("agent", {}, "case.authority-missing"),
        ("agent", {"authority": "委托书"}, "case.ids-not-checked"),
        ("mail", {}, "delivery.tracking-missing"),
        ("self", {}, "case.old-licence-open"),
        ("self", {"receipt_lost": True}, "case.ids-not-checked"),
        ("self", {"old_licence": "declared_lost"}, ""),
        ("mail", {"tracking": "EMS1", "old_licence": "taken_back"}, ""),
        (
            "agent",
            {"authority": "委托书", "ids_checked": True, "old_licence": "taken_back"},
            "",
        ),
    ],
)
def test_a_licence_is_collected_with_what_its_manner_needs(watched, manner, facts, code):
    case = recorded(watched)
    watched.outcomes.issue(case.case_id, watched.actor())
    told = ""
    try:
        watched.outcomes.hand_over(
            case.case_id,
            watched.actor(),
            receiver=NAME,
            receiver_certificate="",
            manner=manner,
            facts=Collecting(**facts),
        )
    except Refused as refused:
        told = refused.code
    assert told == code
    after = watched.case(case.case_id)
    assert (after.stage is Stage.HANDED_OVER) == (code == "")


def test_a_licence_is_revoked_by_a_decision_and_once(watched):
    case = recorded(watched)
    facts = {
        "state": LicenceState.REVOKED,
        "number": "撤〔2025〕1号",
        "organ": ORGAN.name,
        "reason": "违诺",
    }
    supervisor = watched.actor(Role.SUPERVISOR)
    after = Results(watched.desk).change_licence(case.case_id, supervisor, **facts).value
    assert after.closing.licence_state is LicenceState.REVOKED
    with pytest.raises(Refused, match=r"licence\.already-so"):
        Results(watched.desk).change_licence(case.case_id, supervisor, **facts)


def test_a_refusal_is_delivered_with_its_receipt_and_archived(window):
    case = window.received()
    window.cases.refuse(
        case.case_id,
        window.actor(),
        ground="不予受理",
        article="第三十二条",
        reason="不属本机关",
    )
    results = Results(window.desk)
    with pytest.raises(Refused, match=r"case\.not-delivered"):
        results.archive(case.case_id, window.actor())
    after = results.deliver(case.case_id, window.actor(), manner="direct", receiver=NAME).value
    assert after.closing.receipt.what == "不予受理决定书"
    assert after.closing.receipt.place == window.desk.station.hall_name
    assert results.archive(case.case_id, window.actor()).value.stage is Stage.ARCHIVED
