"""The left column tells what other windows have of the applicant, or that nobody was asked."""

from __future__ import annotations

import pytest

from desk.ports.platform import FoundCase
from ui.window.presenters.hall_history import MOST, MOST_GIVEN, elsewhere_view
from ui.window.widgets.hall_history import HallHistory


def found(number: int, stage: str = "decided") -> FoundCase:
    return FoundCase(
        case_id=f"case-{number}",
        receipt=f"SJ{number}",
        stage=stage,
        item_name="食品经营许可（新办）",
        applicant_masked="测*明",
        holder_kind="station",
        holder_id="37990190002",
        holder_name="2 号窗口（演示）",
    )


def test_a_case_of_another_window_is_told_with_stage_and_holder():
    view = elsewhere_view((found(1),), frozenset())
    assert view.words == "别处 1 件"
    assert view.rows == (("食品经营许可（新办）", "已决定 · 2 号窗口（演示）"),)


def test_what_this_station_lists_itself_is_not_told_twice():
    view = elsewhere_view((found(1), found(2)), {"case-1"})
    assert view.words == "别处 1 件"


def test_nothing_elsewhere_is_said_as_such():
    view = elsewhere_view((found(1),), {"case-1"})
    assert (view.words, view.rows) == ("别处没有此人的办件", ())


def test_the_newest_are_shown_and_a_full_answer_may_not_be_all():
    view = elsewhere_view(tuple(found(n) for n in range(MOST_GIVEN)), frozenset())
    assert view.words == f"别处至少 {MOST_GIVEN} 件"
    assert len(view.rows) == MOST


def test_a_stage_of_a_later_version_is_shown_as_it_was_said():
    view = elsewhere_view((found(1, "foreseen"),), frozenset())
    assert view.rows[0][1].startswith("foreseen")


@pytest.fixture
def told(clerk):
    part = clerk.page.history.findChild(HallHistory)
    return lambda: part.view.words


def test_the_platform_is_asked_when_the_line_is_there_and_its_silence_is_said(clerk, told):
    clerk.counter.acts.desk.line.cut = True
    clerk.lay("ordinary")
    clerk.robot.wait(lambda: "没有线路" in told(), "that nobody was asked")
    clerk.counter.acts.desk.line.cut = False

    for _ in range(100):  # where nothing was tried meanwhile no change is told
        clerk.counter.syncing.now()
        clerk.counter.accepting.show()
        clerk.robot.breathe(100)
        if told().startswith("别处"):
            break
    assert told().startswith("别处"), "the hall of these tests may know the person"
