"""Notices reach people: each attempt is a fact, and only a delivery counts as given."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.acts.day import totals
from desk.acts.delivering import Delivering
from desk.closing import Manner, Notice, Reached
from desk.delivery import delivered_on, last_attempt
from desk.refusal import Refused
from tests.desk.window import DAY, NAME, NINE


def asked(window):
    case = window.received()
    asked = window.cases.ask_supplement(
        case.case_id, window.actor(), wanted=("平面图",), reason="缺平面图"
    )
    return asked.value


def test_a_supplement_handed_over_is_delivered_that_day(window):
    case = asked(window)
    case = (
        Delivering(window.desk)
        .give(
            case.case_id,
            window.actor(),
            notice=Notice.SUPPLEMENT,
            manner=Manner.HAND,
            result=Reached.DELIVERED,
            receiver=NAME,
        )
        .value
    )
    assert delivered_on(case, Notice.SUPPLEMENT) == NINE.date()
    assert delivered_on(case, Notice.REFUSAL) is None
    given = last_attempt(case, Notice.SUPPLEMENT)
    assert given is not None
    assert given.document_number == case.supplements[-1].document_number
    figures = totals(window.store.views.counts(DAY))
    assert figures["notices_given"] == figures["notices_delivered"] == 1
    assert window.proved().is_sound


def test_a_short_message_waits_and_a_failed_call_reached_nobody(window):
    case = asked(window)
    acts = Delivering(window.desk)
    acts.give(case.case_id, window.actor(), notice=Notice.SUPPLEMENT, manner=Manner.SMS)
    case = acts.give(
        case.case_id,
        window.actor(),
        notice=Notice.SUPPLEMENT,
        manner=Manner.PHONE,
        result=Reached.FAILED,
    ).value
    assert [d.result for d in case.closing.deliveries] == [Reached.WAITING, Reached.FAILED]
    assert delivered_on(case, Notice.SUPPLEMENT) is None
    figures = totals(window.store.views.counts(DAY))
    assert figures["notices_given"] == 2
    assert figures["notices_waiting"] + figures["notices_failed"] == 2


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"manner": Manner.HAND}, "delivery.result-missing"),
        ({"manner": Manner.HAND, "result": Reached.DELIVERED}, "delivery.receiver-missing"),
        (
            {"manner": Manner.POST, "result": Reached.DELIVERED, "receiver": NAME},
            "delivery.tracking-missing",
        ),
        (
            {"manner": Manner.HAND, "result": Reached.DELIVERED, "receiver": "另一人"},
            "delivery.why-another",
        ),
        (
            {
                "manner": Manner.HAND,
                "result": Reached.DELIVERED,
                "receiver": NAME,
                "given_at": NINE + timedelta(days=1),
            },
            "delivery.in-future",
        ),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_written(window, facts, code):
    case, seq = asked(window), window.seq()
    with pytest.raises(Refused) as told:
        Delivering(window.desk).give(
            case.case_id, window.actor(), notice=Notice.SUPPLEMENT, **facts
        )
    assert told.value.code == code
    assert window.seq() == seq
