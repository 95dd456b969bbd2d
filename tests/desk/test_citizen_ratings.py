"""A rating that the citizen gives on the phone comes by the feed: once for each service."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desk.acts.day import totals
from desk.acts.exchange import Exchange
from desk.acts.ratings import Ratings, unrated
from desk.case import Case
from desk.events.hearing import Rated
from desk.ratings import rating_id
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.service_words import Service
from tests.desk.feed import Feed, page
from tests.desk.window import DAY, NINE, Window


def by_phone(case: Case, level: int) -> Rated:
    at = NINE + timedelta(hours=3)
    return Rated(
        at=at,
        record_id=rating_id(case, Service.RECEIVE),
        rated=Service.RECEIVE,
        level=level,
        receipt=case.receipt,
        service_at=NINE,
        rated_at=at,
        channel="app",
        details=("108",) if level == 1 else (),
        follow_due=NINE.date() + timedelta(days=7) if level < 3 else None,
    )


def hear(window: Window, feed: Feed, case: Case, level: int) -> None:
    said = feed.said(case, by_phone(case, level), case.holder, "")
    Exchange(window.desk).apply_page(page(said))


def figures(window: Window) -> dict[str, int]:
    return totals(window.store.views.counts(DAY))


def rating(window: Window, case: Case):
    row = window.store.views.find_record(rating_id(case, Service.RECEIVE))
    return read_record(row)


def test_the_phone_rates_a_service_and_a_bad_word_is_followed_up(window):
    case = window.accepted()
    assert unrated(window.store.views, case.case_id) == (Service.RECEIVE,)
    hear(window, Feed(), case, 1)
    kept = rating(window, case)
    assert (kept.state, kept.case_id, kept.facts["channel"]) == ("bad", case.case_id, "app")
    assert kept.due is not None
    assert unrated(window.store.views, case.case_id) == ()
    assert (figures(window)["ratings"], figures(window)["ratings_bad"]) == (1, 1)
    assert window.proved().is_sound


def test_a_second_rating_of_the_same_service_is_noted_and_not_counted(window):
    case, feed = window.accepted(), Feed()
    Ratings(window.desk).take(
        case.case_id,
        window.actor(),
        service=Service.RECEIVE,
        level=5,
        channel="window",
        details=("517",),
    )
    hear(window, feed, case, 1)
    hear(window, feed, case, 1)
    kept = rating(window, case)
    assert (kept.state, kept.facts["level"], kept.facts["also"]) == ("good", "5", "app 1")
    assert figures(window)["ratings"] == 1
    assert "ratings_bad" not in figures(window)
    assert window.proved().is_sound


def test_the_window_cannot_rate_what_the_phone_rated(window):
    case = window.accepted()
    hear(window, Feed(), case, 4)
    with pytest.raises(Refused, match=r"rating\.already-given"):
        Ratings(window.desk).take(
            case.case_id, window.actor(), service=Service.RECEIVE, level=5, channel="window"
        )
    assert figures(window)["ratings"] == 1
