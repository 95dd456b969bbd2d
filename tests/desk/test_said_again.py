"""Entries that are said again: nothing of them is folded twice, late answers open nothing."""

from __future__ import annotations

from desk.acts.licensing import Came
from desk.acts.papering import Papering
from desk.acts.repairs import Repairs
from desk.acts.settings import Settings
from desk.events.repair import EntryVoidAnswered
from desk.people import Role
from desk.ports.printer import PrintJob, PrintState
from desk.settings import THEME, read_personal
from desk.values import dump
from tests.desk.blank_stock import FOOD, printed, stocked
from tests.desk.feed import AT
from tests.desk.test_repairs import Platform, corrected, entry_of, only
from tests.desk.window import Window


def test_an_answer_that_comes_late_opens_nothing_that_was_said_again(window: Window) -> None:
    platform = Platform(window)
    _, entry = corrected(window)
    platform.judge(entry, "rejected", "case.other-hall")
    repairs, chief = Repairs(window.desk), window.actor(Role.SUPERVISOR)
    repairs.ask_void(entry.header.event_id, window.actor(), reason="录错")
    repairs.resend(entry.header.event_id, chief)
    answer = EntryVoidAnswered(
        at=AT,
        record_id=f"repair-{entry.header.event_id}",
        granted=False,
        reason="不同意",
        answered_by="值班主任",
    )
    platform.tell("entry_void_answered", {"event": dump(answer), "station": "T-999999-00009"})
    assert repairs.held() == ()
    assert window.proved().is_sound


def test_a_sheet_that_is_said_again_does_not_go_back_into_the_printer(window: Window) -> None:
    platform = Platform(window)
    stocked(window)
    licensing = printed(window)
    (sheet,) = licensing.open_sheets()
    licensing.settle(sheet.record_id, window.actor(), came=Came.CLEAN)
    platform.judge(entry_of(window, "blank_used"), "rejected", "case.other-hall")
    held = only(window)
    assert "number" not in held.words
    Repairs(window.desk).resend(held.event_id, window.actor())
    assert licensing.open_sheets() == ()
    assert licensing.next_numbers(FOOD) == ("SP0000001",)
    assert window.proved().is_sound


def test_a_paper_that_is_said_again_stays_as_it_was_settled(window: Window) -> None:
    platform = Platform(window)
    case = window.accepted()
    Papering(window.desk).print(case.case_id, "collection_receipt", window.actor())
    (row,) = window.store.views.papers(case_id=case.case_id)
    stopped = PrintJob(state=PrintState.FAILED, printer="x", code="printer.jammed")
    Papering(window.desk).settle(row, stopped, window.actor())
    before = window.store.views.papers(case_id=case.case_id)
    platform.judge(entry_of(window, "paper_made"), "rejected", "case.other-hall")
    Repairs(window.desk).resend(only(window).event_id, window.actor())
    assert window.store.views.papers(case_id=case.case_id) == before
    assert window.proved().is_sound


def test_a_setting_that_is_said_again_does_not_undo_a_later_one(window: Window) -> None:
    platform = Platform(window)
    settings, actor = Settings(window.desk), window.actor()
    settings.change_personal(THEME, "dark", actor)
    platform.judge(entry_of(window, "setting_changed"), "rejected", "judged.not-yours")
    settings.change_personal(THEME, "high_contrast", actor)
    Repairs(window.desk).resend(only(window).event_id, actor)
    assert read_personal(window.store.views, THEME, actor.person_id) == "high_contrast"
    assert window.proved().is_sound
