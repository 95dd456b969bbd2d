"""What the platform says: applied once, in order, whatever it is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desk.acts.day import Days
from desk.acts.exchange import Exchange
from desk.entry import BodyState
from desk.events.facts import Holder, HolderKind
from desk.people import Role
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.feed import AT, Feed, page
from tests.desk.window import DAY, DEPARTMENT, ELSEWHERE, NINE, POOL, Window
from tests.store.makings import STATION


@pytest.fixture
def feed() -> Feed:
    return Feed()


def apply(window: Window, *events) -> int:
    return Exchange(window.desk).apply_page(page(*events)).value


def counted(window: Window, day: str = DAY) -> dict[str, int]:
    sums: dict[str, int] = {}
    for count in window.store.views.counts(day):
        sums[count.name] = sums.get(count.name, 0) + count.n
    return sums


def test_a_decision_shows_on_the_case_and_moves_it_to_the_pool(window, feed):
    case = window.accepted()
    event = feed.decided(case)
    assert apply(window, event) == 1
    after = window.case(case.case_id)
    assert (after.stage, after.holder, after.base) == (Stage.DECIDED, POOL, event.event_id)
    assert after.decision is not None
    assert after.decision.number == "示例决〔2025〕1号"
    assert counted(window)["decided"] == 1
    with pytest.raises(Refused, match=r"case\.held-elsewhere"):
        window.outcomes.issue(case.case_id, window.actor())


def test_a_second_delivery_has_no_second_effect(window, feed):
    case = window.accepted()
    event = feed.decided(case)
    apply(window, event)
    before = (window.seq(), window.case(case.case_id), counted(window))
    assert apply(window, event) == 0
    assert Exchange(window.desk).apply_page(page(event)).changed == frozenset()
    assert (window.seq(), window.case(case.case_id), counted(window)) == before


def test_old_events_before_new_ones_of_a_page_are_passed_over(window, feed):
    case = window.accepted()
    first, second = feed.moved(case, DEPARTMENT), feed.decided(case)
    apply(window, first)
    assert apply(window, first, second) == 1
    assert Exchange(window.desk).position() == 2


def test_a_gap_is_refused_and_nothing_after_it_is_applied(window, feed):
    case = window.accepted()
    first, lost, third = (
        feed.moved(case, DEPARTMENT),
        feed.moved(case, POOL),
        feed.decided(case),
    )
    with pytest.raises(Refused) as refused:
        apply(window, first, third)
    assert refused.value.code == "sync.feed-gap"
    assert refused.value.facts == {"wanted": 2, "got": 3}
    assert Exchange(window.desk).position() == 1
    assert window.case(case.case_id).stage is Stage.ACCEPTED
    assert apply(window, lost, third) == 2
    assert window.case(case.case_id).stage is Stage.DECIDED


def test_pages_that_come_in_the_wrong_order_change_nothing(window, feed):
    case = window.accepted()
    early, late = feed.moved(case, DEPARTMENT), feed.decided(case)
    before = window.seq()
    with pytest.raises(Refused, match=r"sync\.feed-gap"):
        apply(window, late)
    assert window.seq() == before
    assert apply(window, early, late) == 2


def stranger_to(window: Window):
    """A case of another window that this store never saw."""
    return replace(window.accepted(), case_id="unknown-here", receipt="SJ-elsewhere")


def test_news_of_a_case_that_this_station_never_saw_is_kept_and_counted_nowhere(window, feed):
    stranger = stranger_to(window)
    apply(window, feed.decided(stranger))
    assert window.kinds(after=2) == ["platform_said"]
    assert len(window.store.views.list_cases()) == 1
    assert "decided" not in counted(window)
    assert Exchange(window.desk).position() == 1
    assert window.proved().is_sound


def test_of_a_case_never_seen_here_a_window_knows_number_stage_and_holder(window, feed):
    stranger = stranger_to(window)
    apply(window, feed.moved(stranger, ELSEWHERE, "decided"))
    row = window.store.views.find_case_by_number("SJ-elsewhere")
    assert row is not None
    assert (row.stage, row.holder_id, row.applicant) == ("decided", ELSEWHERE.id, "")
    with pytest.raises(Refused) as refused:
        window.outcomes.issue(stranger.case_id, window.actor())
    assert refused.value.facts["holder"] == "九号窗口"
    assert window.proved().is_sound


def test_each_event_is_an_entry_of_its_own_that_travels_header_only(window, feed):
    case = window.accepted()
    apply(window, feed.moved(case, DEPARTMENT), feed.decided(case))
    entries = list(window.store.views.entries(after=2))
    assert [(e.header.kind, e.header.last_in_txn) for e in entries] == [
        ("platform_said", True),
        ("platform_said", True),
    ]
    assert all(e.state is BodyState.RECEIVED and e.body is not None for e in entries)
    assert {(e.header.actor, e.header.role) for e in entries} == {("system", "system")}
    batch = Exchange(window.desk).next_batch()
    assert batch is not None
    assert [e.body is None for e in batch.entries] == [False, False, True, True]


def other_window_case(window: Window):
    """A case as another window received it, unknown to this store."""
    case = window.accepted()
    return replace(
        case, case_id="elsewhere-1", receipt="SJ99999900009202511240001", holder=POOL
    )


def test_a_claim_by_this_station_brings_the_whole_case(window, feed):
    case, own = other_window_case(window), window.desk.holder()
    case = replace(case, case_number="1" * 43)
    event = feed.claimed(case, own, STATION.station_id)
    apply(window, event)
    here = window.case(case.case_id)
    assert here == replace(case, holder=own, base=event.event_id)
    assert window.store.views.find_case_by_number("1" * 43) is not None
    window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    assert window.proved().is_sound


def test_a_decision_counts_at_the_window_that_took_the_case_in_alone(window, feed):
    own = window.accepted()
    theirs = replace(other_window_case(window), received_by=ELSEWHERE.id)
    apply(window, feed.claimed(theirs, window.desk.holder(), STATION.station_id))
    apply(window, feed.decided(theirs), feed.decided(own))
    figures = Days(window.desk).figures(AT.date())
    assert window.case(theirs.case_id).stage is Stage.DECIDED
    assert figures["decided"] == 1


def test_a_claim_by_another_station_takes_the_case_away(window, feed):
    case = window.accepted()
    apply(window, feed.claimed(case, ELSEWHERE, ELSEWHERE.id), feed.moved(case, ELSEWHERE))
    assert window.case(case.case_id).holder == ELSEWHERE
    with pytest.raises(Refused) as refused:
        window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    assert refused.value.facts["holder"] == "九号窗口"


def test_a_claim_by_another_station_of_an_unknown_case_brings_nothing(window, feed):
    case = other_window_case(window)
    apply(window, feed.claimed(case, ELSEWHERE, ELSEWHERE.id))
    with pytest.raises(Refused, match=r"case\.unknown"):
        window.case(case.case_id)


def test_a_case_that_moves_keeps_everything_but_holder_and_stage(window, feed):
    case = window.accepted()
    event = feed.moved(case, DEPARTMENT, "handling")
    apply(window, event)
    expected = replace(case, holder=DEPARTMENT, stage=Stage.HANDLING, base=event.event_id)
    assert window.case(case.case_id) == expected


def test_the_next_local_act_names_the_last_platform_event_it_had_seen(window, feed):
    case = window.accepted()
    event = feed.moved(case, window.desk.holder())
    apply(window, event)
    window.cases.withdraw(case.case_id, window.actor(), reason="申请人撤回")
    assert list(window.store.views.entries())[-1].header.base == event.event_id


def sync_state(window: Window, case_id: str) -> str:
    return window.store.views.case_sync([case_id])[case_id]


def test_a_rejected_entry_holds_its_case_and_no_other(window, feed):
    first, second = window.accepted(), window.accepted()
    entries = [e.header for e in window.store.views.entries()]
    bad = next(h for h in entries if h.case_id == first.case_id)
    apply(window, feed.judged(bad, "rejected", "judged.case-unknown"))
    assert sync_state(window, first.case_id) == "held"
    assert sync_state(window, second.case_id) == "local"
    (row,) = window.store.views.judgements(held=True)
    assert (row.event_id, row.outcome) == (bad.event_id, "rejected")


@pytest.mark.parametrize("outcome", ["conflict", "mismatch", "rejected"])
def test_a_judgement_put_right_lets_the_case_go(window, feed, outcome):
    case = window.received()
    header = next(iter(window.store.views.entries())).header
    apply(window, feed.judged(header, outcome))
    assert sync_state(window, case.case_id) == "held"
    apply(window, feed.judged(header, "accepted"))
    assert sync_state(window, case.case_id) == "local"
    assert window.store.views.judgements(held=True) == ()


def test_what_is_said_of_another_stations_entry_is_not_ours(window, feed):
    window.received()
    header = next(iter(window.store.views.entries())).header
    apply(window, feed.judged(header, "rejected", station="T-999999-00009"))
    assert window.store.views.judgements() == ()


STRANGE = {
    "a kind of a later version": ("renamed", {"event": {"at": AT.isoformat()}}),
    "a known kind in a strange shape": ("decided", {"event": {"when": "now"}}),
    "a decision without its event": ("decided", {"event": 7, "holder": 3}),
    "a holder that is none": ("moved", {"holder": {"kind": "nobody", "id": "x"}}),
    "a stage that is none": ("moved", {"holder": None, "stage": "nowhere"}),
    "a stage that is none with a holder": (
        "moved",
        {"holder": {"kind": "pool", "id": "H1", "name": ""}, "stage": "nowhere"},
    ),
    "a claim without a case": ("claimed", {"station": STATION.station_id}),
    "a claim of nobody": ("claimed", {}),
    "a judgement of nothing": ("judged", {"station": STATION.station_id}),
    "a judgement without a station": ("judged", {}),
    "nothing at all": ("noted", {}),
}


@pytest.mark.parametrize("what", STRANGE)
def test_what_cannot_be_understood_is_kept_and_does_not_stop_the_feed(window, feed, what):
    case = window.accepted()
    kind, data = STRANGE[what]
    assert apply(window, feed.event(kind, case.case_id, data), feed.decided(case)) == 2
    assert window.case(case.case_id).stage is Stage.DECIDED
    assert window.proved().is_sound


def test_a_decision_at_night_in_another_zone_counts_on_the_counters_own_day(window, feed):
    case = window.accepted()
    # 17:30 UTC on the 23rd is half past one on the 24th at the counter.
    apply(window, feed.decided(case, at=datetime(2025, 11, 23, 17, 30, tzinfo=UTC)))
    assert counted(window)["decided"] == 1
    assert counted(window, "2025-11-23") == {}


def test_the_feed_goes_on_where_the_store_was_closed(window, feed):
    case = window.accepted()
    apply(window, feed.moved(case, DEPARTMENT))
    assert Exchange(window.desk).position() == 1
    assert window.store.views.find_cursor("feed") == "1"
    apply(window, feed.decided(case))
    assert Exchange(window.desk).position() == 2


def test_a_station_that_holds_a_case_again_may_act_on_it(window, feed):
    case = window.accepted()
    own = Holder(kind=HolderKind.STATION, id=STATION.station_id, name=STATION.name)
    apply(window, feed.decided(case))
    decided = window.case(case.case_id)
    apply(window, feed.claimed(decided, own, STATION.station_id))
    window.desk.line.worked(NINE.isoformat())
    here = window.case(case.case_id)
    assert here.is_held_by(STATION.station_id)
    supervisor = window.actor(Role.SUPERVISOR)
    with pytest.raises(Refused, match=r"case\.act-not-allowed"):
        window.outcomes.void(case.case_id, supervisor, reason="错")


def test_what_came_by_the_feed_is_not_what_waits(window, feed):
    case = window.accepted()
    own = Exchange(window.desk).waiting()
    apply(window, feed.decided(case))
    waiting = Exchange(window.desk).waiting()
    assert (waiting.entries, waiting.cases) == (own.entries, own.cases)
    assert waiting.head == own.head + 1
