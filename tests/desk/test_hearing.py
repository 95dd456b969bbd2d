"""What people say: ratings as they were given, and the register of what could not be done."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.acts.day import totals
from desk.acts.problems import Problems
from desk.acts.ratings import Ratings, unrated
from desk.people import Role
from desk.ratings import levels
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import Service
from tests.desk.window import DAY, NINE, Window


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def record(window: Window, record_id: str):
    return read_record(window.store.views.find_record(record_id))


def test_a_service_is_rated_once_and_never_by_itself(window):
    case, ratings = window.accepted(), Ratings(window.desk)
    assert unrated(window.store.views, case.case_id) == (Service.RECEIVE,)
    assert "ratings" not in figures(window)
    with pytest.raises(Refused, match=r"rating\.before-service"):
        ratings.take(
            case.case_id,
            window.actor(),
            service=Service.RECEIVE,
            channel="window",
            level=5,
            rated_at=NINE - timedelta(minutes=1),
        )
    with pytest.raises(Refused, match=r"rating\.bad-detail"):
        ratings.take(
            case.case_id,
            window.actor(),
            service=Service.RECEIVE,
            level=5,
            channel="window",
            details=("108",),
        )
    with pytest.raises(Refused, match=r"rating\.no-service"):
        ratings.take(
            case.case_id, window.actor(), service=Service.COLLECT, level=5, channel="window"
        )
    bad = ratings.take(
        case.case_id,
        window.actor(),
        service=Service.RECEIVE,
        level=2,
        channel="window",
        details=("207",),
    ).value
    with pytest.raises(Refused, match=r"rating\.already-given"):
        ratings.take(
            case.case_id, window.actor(), service=Service.RECEIVE, level=5, channel="window"
        )
    assert unrated(window.store.views, case.case_id) == ()
    assert record(window, bad).state == "bad"
    assert record(window, bad).due is not None
    ratings.follow(bad, window.actor(Role.SUPERVISOR), found="属实", done="道歉", content=True)
    told = figures(window)
    assert (told["ratings"], told["ratings_2"], told["ratings_bad"]) == (1, 1, 1)
    assert told["ratings_followed"] == 1
    assert window.proved().is_sound


def test_the_five_levels_have_the_national_codes():
    spans = {5: (510, 517), 4: (406, 413), 3: (307, 314), 2: (207, 214), 1: (108, 115)}
    found = {
        each.level: (min(map(int, each.details)), max(map(int, each.details)))
        for each in levels()
    }
    assert found == spans


def test_one_problem_a_year_is_escalated_and_its_clock_runs(window):
    problems, clerk = Problems(window.desk), window.actor()
    chief = window.actor(Role.SUPERVISOR)
    facts = {
        "what": "办不成的事",
        "why": "系统无此类别",
        "law": "",
        "owner": "示例县市场监督管理局",
        "due": (NINE + timedelta(days=3)).date(),
    }
    first = problems.report(clerk, **facts).value
    second = problems.report(clerk, **facts).value
    with pytest.raises(Refused, match=r"person\.act-not-allowed"):
        problems.escalate(first, clerk)
    problems.escalate(first, chief)
    assert record(window, first).due.isoformat() == "2025-12-01"
    with pytest.raises(Refused, match=r"problem\.escalated-this-year"):
        problems.escalate(second, chief)
    problems.answer(first, clerk, answer="已增设类别")
    problems.close(first, clerk, done=True, note="已办成")
    assert record(window, first).state == "done"
    assert figures(window)["problems_escalated"] == 1
    assert window.proved().is_sound
