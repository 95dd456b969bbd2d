"""Strange events of the feed: each stays an entry, and the hall's feed goes on behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desk.acts.exchange import Exchange
from desk.ports.platform import FeedEvent
from desk.stages import Stage
from tests.desk.feed import Feed, page
from tests.desk.window import Window


def is_passed_over(window: Window, strange: FeedEvent, following: FeedEvent) -> bool:
    """Whether both were applied and the second had its effect."""
    applied = Exchange(window.desk).apply_page(page(strange, following)).value
    case_id = following.case_id or ""
    return applied == 2 and window.case(case_id).stage is Stage.DECIDED


def test_an_event_nested_beyond_reading(window):
    case, feed = window.accepted(), Feed()
    strange = feed.event("decided", case.case_id, {})
    deep = '{"event":' + "[" * 20_000 + "]" * 20_000 + "}"
    assert is_passed_over(window, replace(strange, data=deep), feed.decided(case))


def test_an_event_at_a_moment_that_this_zone_does_not_reach(window):
    case, feed = window.accepted(), Feed()
    strange = feed.decided(case, at=datetime(9999, 12, 31, 23, tzinfo=UTC))
    assert is_passed_over(window, strange, feed.decided(case))
    assert window.proved().is_sound


def test_an_event_whose_data_is_no_object(window):
    case, feed = window.accepted(), Feed()
    strange = replace(feed.event("moved", case.case_id, {}), data='["moved"]')
    assert is_passed_over(window, strange, feed.decided(case))
