"""今日待办 as the clocks say it: time to answer, overdue supplements, 容缺, promises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.closing import Manner, Notice, Reached
from desk.commitment import Chooser
from desk.events.closing import NoticeDelivered
from desk.people import Role
from tests.desk.window import Window, open_window, paper
from ui.window.presenters.open_case import Surroundings
from ui.window.today.clocks import answering, overdue_supplements, owed, to_verify


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """A window without a screen."""
    made = open_window(tmp_path / "data")
    yield made
    made.store.close()


def around(window: Window) -> Surroundings:
    return Surroundings(
        station=window.desk.station,
        actor=window.actor(Role.SUPERVISOR),
        now=window.clock.now(),
        calendar=window.desk.calendar,
        line_up=False,
    )


def notes(window: Window, section) -> list[str]:
    return [row.note for row in section(window.store.views, around(window))]


def test_the_time_to_answer_warns_on_the_fourth_day_and_then_proposes(window):
    window.received()
    assert notes(window, answering) == []
    window.later(days=4)
    assert notes(window, answering) == ["受理期限将到：受理或一次性告知"]
    window.later(days=4)
    assert notes(window, answering) == ["受理期限已过：提请视为受理"]


def test_an_overdue_supplement_is_proposed_for_return_once_it_was_delivered(window):
    case = window.received()
    case = window.cases.ask_supplement(
        case.case_id, window.actor(), wanted=("图",), reason="缺"
    ).value
    window.later(days=40)
    assert notes(window, overdue_supplements) == []
    given = window.clock.now()
    window.write(
        case.case_id,
        NoticeDelivered(
            at=given,
            notice=Notice.SUPPLEMENT,
            manner=Manner.HAND,
            result=Reached.DELIVERED,
            given_at=given,
            document_number=case.supplements[0].document_number,
        ),
    )
    assert notes(window, overdue_supplements) == []
    window.later(days=30)
    assert notes(window, overdue_supplements) == ["补正逾期：可以退件"]


def test_what_is_owed_is_listed_on_its_day_and_overdue_after_it(window):
    window.cases.receive_and_accept(window.tolerated(), window.actor())
    assert notes(window, owed) == []
    window.later(days=7)
    assert notes(window, owed) == ["容缺今天到期"]
    window.later(days=1)
    assert notes(window, owed) == ["容缺逾期：值班主任终止或延期"]


def test_a_promise_waits_for_its_verification_only_after_a_grant(window):
    draft = window.draft(whole=False)
    window.drafts.collect(draft.case_id, paper("application"))
    window.promises.make(draft.case_id, window.actor(), chosen_by=Chooser.SELF)
    window.cases.receive_and_accept(draft, window.actor())
    window.clocks.settle()
    assert notes(window, to_verify) == []
