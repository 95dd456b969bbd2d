"""A busy day at the counter: every figure of the day around cases adds up at its close."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.acts.corrections import Corrections
from desk.acts.day import Days, reckon
from desk.acts.delivering import Delivering
from desk.acts.evidence import Evidence
from desk.acts.fees import FeeBook
from desk.acts.queueing import Queueing
from desk.acts.ratings import Ratings
from desk.acts.results import Results
from desk.acts.shelf import Shelf, shelf_id
from desk.acts.slips import Slips, books, numbers, reconcile
from desk.closing import Manner, Notice, Reached
from desk.custody import Place
from desk.events.facts import Result
from desk.fees import FeeEntry
from desk.item import Fee
from desk.item_words import Depth, FeeMoment
from desk.people import Role
from desk.service_words import Service, TicketOutcome
from desk.signatures import Signature, SignatureWay
from tests.desk.registering import code_of
from tests.desk.window import ITEM, LICENCE, NAME, NINE, Window, open_window

FEE = Fee(standard="10 元/本", basis="示例收费目录", when=FeeMoment.BEFORE_ACCEPTANCE)
PAID_FOR = replace(ITEM, depth=Depth.ISSUE, fee=FEE)


@pytest.fixture
def day(tmp_path):
    made = open_window(tmp_path / "data", (PAID_FOR,))
    yield made
    made.store.close()


def an_accepted_case(window: Window) -> str:
    """One whose fee and signature were entered on the draft."""
    draft = window.draft(PAID_FOR)
    who, fee = window.actor(), FeeEntry(at=NINE, cents=1000, voucher="V1", means="转账")
    FeeBook(window.desk).register_draft(draft.case_id, who, fee)
    signed = Signature(way=SignatureWay.PAPER, by=NAME, at=NINE)
    Evidence(window.desk).sign(draft.case_id, who, signed)
    return window.cases.receive_and_accept(window.drafts.get(draft.case_id), who).value.case_id


def tickets(window: Window) -> None:
    """One for each outcome; one that was transferred is called and ended again."""
    queue, who = Queueing(window.desk), window.actor()
    for n, outcome in enumerate(TicketOutcome):
        ticket = queue.take(who, number=f"A{n:03d}").value
        assert (
            code_of(lambda n=n: queue.take(who, number=f"A{n:03d}")) == "ticket.already-taken"
        )
        window.later(minutes=2)
        queue.call(ticket, who)
        queue.end(ticket, who, outcome=outcome, cases=1, reason="转")
        if outcome is TicketOutcome.TRANSFERRED:
            window.later(minutes=1)
            queue.call(ticket, who)
            queue.end(ticket, who, outcome=TicketOutcome.ADVICE)


def after_the_decision(window: Window) -> None:
    case_id, who = an_accepted_case(window), window.actor()
    Results(window.desk).record(
        case_id,
        who,
        result=Result.GRANTED,
        number="示例决〔2025〕1号",
        decided_on=NINE.date(),
        giver="审批科张某",
        licence=LICENCE,
    )
    for manner, result in (
        (Manner.PHONE, Reached.FAILED),
        (Manner.SMS, None),
        (Manner.HAND, Reached.DELIVERED),
    ):
        Delivering(window.desk).give(
            case_id, who, notice=Notice.READY, manner=manner, result=result, receiver=NAME
        )
    case = window.outcomes.issue(case_id, who).value
    shelf = Shelf(window.desk)
    shelf.place(case_id, who, place="A1")
    shelf.send([shelf_id(case)], who, to_place="示例镇便民中心", carrier="王某")
    shelf.arrive(shelf_id(case), who, place="A2")
    window.outcomes.hand_over(
        case_id, who, receiver=NAME, receiver_certificate="", manner="self"
    )
    ratings = Ratings(window.desk)
    bad = ratings.take(case_id, who, service=Service.COLLECT, level=1, channel="window").value
    ratings.take(case_id, who, service=Service.RECEIVE, level=5, channel="window")
    ratings.follow(bad, window.actor(Role.SUPERVISOR), found="属实", done="改正", content=True)


def corrections_and_originals(window: Window) -> None:
    case_id, who, chief = (
        an_accepted_case(window),
        window.actor(),
        window.actor(Role.SUPERVISOR),
    )
    evidence, mend = Evidence(window.desk), Corrections(window.desk)
    for to in (Place.WINDOW, Place.OUT, Place.WINDOW, Place.RETURNED):
        evidence.move_original(case_id, "application", who, to=to, giver="甲", receiver="乙")
    mend.correct(case_id, chief, values={"place": "测试路2号"}, reason="录错")
    for granted in (False, True):
        mend.ask_void(case_id, who, reason="录重")
        mend.answer_void(f"void-{case_id}", chief, granted=granted, reason="看过")
        window.later(minutes=3)


def slips(window: Window) -> None:
    book, who = Slips(window.desk), window.actor()
    book.reserve(who, count=3)
    first, second, _left = numbers(books(window.store.views))
    at = window.clock.now()
    window.later(minutes=5)
    slip = book.enter(
        an_accepted_case(window), who, number=first, stated_at=at, filled_by="王某"
    ).value
    book.confirm(slip, window.actor(Role.SUPERVISOR))
    book.spoil(who, number=second, reason="写坏")


def test_every_figure_of_a_busy_day_adds_up(day):
    tickets(day)
    after_the_decision(day)
    corrections_and_originals(day)
    slips(day)
    today = NINE.date()
    found, known = Days(day.desk).figures(today), reckon(day.store.views, today)
    ended = [f"tickets_{o.value}" for o in TicketOutcome if o is not TicketOutcome.TRANSFERRED]
    assert found["tickets_taken"] == found["tickets_ended"] == len(TicketOutcome)
    assert sum(found[name] for name in ended) == found["tickets_ended"]
    states = {row.state for row in day.store.views.records("ticket")}
    assert states <= {outcome.value for outcome in TicketOutcome}
    assert (
        found["received"] == found["accepted"] == found["numbers_minted"] == known.minted == 3
    )
    assert known.minted == known.recorded + known.pending + known.held
    assert known.voided == found["voided"] == found["void_requests_granted"] == 1
    assert found["void_requests"] == found["voided"] + found["void_requests_refused"]
    assert (found["fees_paid"], found["fees_paid_cents"], found["signatures_paper"]) == (
        3,
        3000,
        3,
    )
    results = ("delivered", "failed", "waiting")
    assert sum(found[f"notices_{r}"] for r in results) == found["notices_given"] == 3
    assert sum(found.get(f"ratings_{n}", 0) for n in range(1, 6)) == found["ratings"] == 2
    assert found["ratings_bad"] == found["ratings_followed"] == 1
    assert found["shelved"] == found["shelf_taken"] == 1
    assert found["originals_kept"] == found["originals_out"] + found["originals_returned"] == 2
    count = reconcile(day.store.views)
    assert found["slips_reserved"] == count.reserved == count.used + count.spoiled + count.left
    assert (found["slips_entered"], found["slips_spoiled"], count.left) == (1, 1, 1)
    assert Days(day.desk).close(day.actor()).value.figures == found
    assert day.proved().is_sound
