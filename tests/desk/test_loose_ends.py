"""The close of the day names what is open, and lets it stay open."""

from __future__ import annotations

import pytest

from desk.acts.corrections import Corrections
from desk.acts.day import Days
from desk.acts.evidence import Evidence
from desk.acts.queueing import Queueing
from desk.acts.sheets import Sheets
from desk.acts.visits import Visits
from desk.custody import Place
from desk.loose_ends import NO_BLANKS, loose_ends
from desk.service_words import TicketOutcome
from tests.desk.window import NAME

REASON = "示例"


def test_a_day_without_anything_open_names_nothing(window):
    assert loose_ends(window.store.views) == {}
    window.received()
    closed = Days(window.desk).close(window.actor()).value
    assert closed.ends == {}


def test_the_close_names_tickets_visits_and_originals_and_blocks_nothing(window):
    queue, actor = Queueing(window.desk), window.actor()
    tickets = [queue.take(actor, number=f"A00{n}").value for n in (1, 2, 3)]
    queue.call(tickets[1], actor)
    queue.end(tickets[2], actor, outcome=TicketOutcome.ADVICE)
    Visits(window.desk).open(actor, who=NAME)
    case = window.accepted()
    Evidence(window.desk).move_original(
        case.case_id, "application", actor, to=Place.WINDOW, giver=NAME, receiver=actor.name
    )
    closed = Days(window.desk).close(actor).value
    assert set(closed.ends["未结号票"]) == {"A001", "A002"}
    assert len(closed.ends["未结束的来访"]) == 1
    assert len(closed.ends["留存原件"]) == 1
    assert NAME not in str(closed.ends)
    sheet = Sheets(window.desk).day(closed, actor, names={})
    told = dict(sheet.paper.ends)
    assert "A001" in told["未结号票（2）"]
    assert told["空白证照票据"] == NO_BLANKS
    assert dict(sheet.paper.slips)["剩余"] == 0
    assert window.proved().is_sound


def test_a_frozen_case_is_named_by_its_receipt(window):
    case = window.accepted()
    Corrections(window.desk).ask_void(case.case_id, window.actor(), reason=REASON)
    (names,) = (each for head, each in loose_ends(window.store.views).items() if "作废" in head)
    assert names == (case.receipt,)


@pytest.mark.parametrize("outcome", TicketOutcome)
def test_every_outcome_ends_a_ticket_but_a_transfer(window, outcome):
    queue, actor = Queueing(window.desk), window.actor()
    ticket = queue.take(actor, number="A001").value
    queue.end(ticket, actor, outcome=outcome, cases=1, reason=REASON)
    still = "未结号票" in loose_ends(window.store.views)
    assert still is (outcome is TicketOutcome.TRANSFERRED)
