"""The day's figures: from the entries alone, on the day of the act, and adding up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desk.acts.day import Days, Reckoning, reckon, serial_gaps
from desk.acts.exchange import Exchange
from desk.acts.papering import Papering
from desk.commitment import Chooser
from desk.counters import IN_PROGRESS
from desk.events.facts import Result
from desk.people import Role
from desk.ports.platform import Receipt
from desk.ports.printer import PrintJob, PrintState
from desk.refusal import Refused
from desk.stages import Stage
from tests.desk.feed import Feed, page
from tests.desk.window import (
    AT_ONCE,
    DAY,
    LICENCE,
    NINE,
    Window,
    paper,
    window_on,
)
from tests.store.makings import STATION

TODAY = date(2025, 11, 24)


def figures(window: Window, day: date = TODAY) -> dict[str, int]:
    return Days(window.desk).figures(day)


def record(window: Window) -> None:
    """The platform has everything that was written so far."""
    head = window.store.views.head()
    at = NINE.isoformat()
    receipt = Receipt(station=STATION.station_id, head=head, at=at, signature="")
    Exchange(window.desk).apply_receipt(receipt)


def test_an_acceptance_counts_as_one_of_its_kinds(window):
    window.cases.receive_and_accept(window.tolerated(), window.actor())
    promised = window.draft(whole=False)
    window.drafts.collect(promised.case_id, paper("application"))
    promised = window.promises.make(
        promised.case_id, window.actor(), chosen_by=Chooser.SELF
    ).value
    window.cases.receive_and_accept(promised, window.actor())
    window.accepted()
    window.accepted(AT_ONCE)
    found = figures(window)
    kinds = {name: n for name, n in found.items() if name.startswith("accepted_")}
    assert set(kinds.values()) == {1}
    whole = [name for name in kinds if "@" not in name]
    assert sorted(whole) == [
        "accepted_at_once",
        "accepted_ordinary",
        "accepted_promised",
        "accepted_tolerated",
    ]
    assert found["accepted"] == found["received"] == found["numbers_minted"] == 4


def test_the_time_of_service_runs_from_the_opened_draft_to_the_receipt(window):
    draft = window.draft()
    window.later(minutes=7, seconds=30)
    window.cases.receive(draft, window.actor())
    found = figures(window)
    assert (found["service_seconds"], found["service_timed"]) == (450, 1)


def test_acts_count_on_their_own_day_however_late_they_are_sent(window):
    window.accepted()
    window.later(hours=30)
    case = window.accepted()
    window.cases.withdraw(case.case_id, window.actor(), reason="撤回")
    record(window)
    assert (figures(window)["accepted"], "withdrawn" in figures(window)) == (1, False)
    tomorrow = figures(window, date(2025, 11, 25))
    assert (tomorrow["accepted"], tomorrow["withdrawn"]) == (1, 1)


@pytest.mark.parametrize(
    ("after", "name"),
    [(0, "decided_early"), (7, "decided_on_time"), (8, "decided_overdue")],
)
def test_a_decision_counts_on_its_own_day_against_the_promised_one(window, after, name):
    case = window.accepted()
    assert case.promised_on == date(2025, 12, 1)
    done = NINE + timedelta(days=after)
    window.later(days=20)
    Exchange(window.desk).apply_page(page(Feed().decided(case, at=done)))
    found = figures(window, done.date())
    assert (found["decided"], found["decided_granted"], found[name]) == (1, 1, 1)


def test_what_was_decided_at_once_has_no_promised_day(window):
    window.desk.line.worked("")
    draft, actor = window.draft(AT_ONCE), window.actor()
    window.cases.at_once(draft, actor, result=Result.GRANTED, licence=LICENCE)
    found = figures(window)
    assert (found["decided"], found["decided_at_once"]) == (1, 1)
    assert not {"decided_early", "decided_on_time", "decided_overdue"} & set(found)


def test_a_saved_paper_is_printed_only_once_a_spooler_took_it(window):
    case, papering = window.received(), Papering(window.desk)
    papering.print(case.case_id, "collection_receipt", window.actor())
    (row,) = papering.waiting()
    assert (figures(window)["papers_made"], "papers_printed" in figures(window)) == (1, False)
    for state in (PrintState.SENT, PrintState.PRINTED):
        (row,) = window.store.views.papers(case_id=case.case_id)
        papering.settle(row, PrintJob(state=state, job="7"), None)
    assert (figures(window)["papers_made"], figures(window)["papers_printed"]) == (1, 1)
    assert papering.waiting() == ()
    assert window.proved().is_sound


def test_a_reprint_has_a_reason_and_is_counted_apart(window):
    case, papering, actor = window.received(), Papering(window.desk), window.actor()
    papering.print(case.case_id, "collection_receipt", actor)
    (row,) = papering.waiting()
    with pytest.raises(Refused, match=r"paper\.reason-missing"):
        papering.again(row, actor, reason="")
    sheet = papering.again(row, actor, reason="卡纸")
    assert (sheet.paper.reprint, sheet.paper.reprint_reason) == (1, "卡纸")
    papering.record(sheet, PrintJob(state=PrintState.SAVED), actor)
    assert (figures(window)["papers_made"], figures(window)["reprints"]) == (1, 1)


def test_every_number_is_recorded_pending_or_held(window):
    assert reckon(window.store.views, TODAY) == Reckoning(
        minted=0, recorded=0, pending=0, held=0, voided=0
    )
    cases = [window.received() for _ in range(3)]
    entries = [entry.header for entry in window.store.views.entries()]
    record(window)
    Exchange(window.desk).apply_page(page(Feed().judged(entries[0], "rejected")))
    window.received()
    window.outcomes.void(cases[1].case_id, window.actor(Role.SUPERVISOR), reason="错")
    found = reckon(window.store.views, TODAY)
    assert found == Reckoning(minted=4, recorded=2, pending=1, held=1, voided=1)
    assert found.minted == found.recorded + found.pending + found.held


def test_a_later_act_that_waits_does_not_make_a_recorded_number_pending(window):
    case = window.received()
    record(window)
    window.cases.accept(case.case_id, window.actor())
    assert reckon(window.store.views, TODAY).recorded == 1


def test_the_close_of_the_day_is_signed_with_its_figures_and_names_what_waits(window):
    window.accepted()
    closed = Days(window.desk).close(window.actor()).value
    assert (closed.day, closed.unsent, closed.gaps) == (TODAY, 2, ())
    assert closed.figures["accepted"] == 1
    assert window.kinds()[-1] == "day_closed"
    with pytest.raises(Refused, match=r"day\.already-closed"):
        Days(window.desk).close(window.actor())
    window.accepted()
    assert figures(window)["accepted"] == 2
    window.later(days=1)
    Days(window.desk).close(window.actor())
    assert window.proved().is_sound


def test_a_gap_between_serials_is_named(window):
    for _ in range(3):
        window.received()
    rows = window.store.views.numbers(DAY)
    assert serial_gaps(rows) == ()
    assert serial_gaps([rows[0], rows[2]]) == (2,)
    assert serial_gaps([]) == ()


def test_two_stations_count_apart(window, tmp_path):
    window.accepted()
    count = next(iter(window.store.views.counts(DAY)))
    assert (count.hall, count.window, count.actor) == ("H1", "03", "demo-01")
    again = window_on(window.store, window.folder)
    assert figures(again) == figures(window)


def test_the_list_in_progress_is_what_is_still_to_be_decided():
    over = {"refused", "returned", "withdrawn", "terminated", "decided", "voided", "archived"}
    assert not {stage.value for stage in IN_PROGRESS} & over
    assert Stage.ACCEPTED in IN_PROGRESS


def test_what_came_in_after_the_close_restates_the_day(window):
    window.accepted()
    first = Days(window.desk).close(window.actor()).value
    window.accepted()
    second = Days(window.desk).close(window.actor()).value
    assert (first.restates, second.restates) == (False, True)
    assert second.figures["received"] == first.figures["received"] + 1
    with pytest.raises(Refused, match=r"day\.already-closed"):
        Days(window.desk).close(window.actor())


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_who_acts_on_no_case_does_not_close_the_day(window, role):
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        Days(window.desk).close(window.actor(role))
    assert window.seq() == 0
