"""Devices tried from the settings, and the window back where it stood."""

from __future__ import annotations

import json

import pypdfium2

from printing.trial_page import LINES, trial_page
from ui.opening.places import state_folder
from ui.window.counter.returning import FRAME, NOTE, Returning
from ui.window.views.shell import PageName


def notice(seat):
    bar = seat.counter.pages.settings.notice
    return bar.words.whole if bar.isVisible() else ""


def test_a_card_is_read_told_by_its_kind_and_forgotten(clerk):
    clerk.turn_to(PageName.SETTINGS)
    before = clerk.read(lambda views: views.head().seq)
    clerk.counter.carding.tray.place("ordinary")
    clerk.counter.looking.act_asked.emit("test_read")
    clerk.robot.wait(lambda: "居民身份证" in notice(clerk), "the kind of card")
    assert "测试明" not in notice(clerk)
    assert clerk.read(lambda views: views.head().seq) == before


def test_a_test_page_without_a_spooler_says_why(clerk):
    clerk.turn_to(PageName.SETTINGS)
    clerk.counter.looking.act_asked.emit("test_page")
    clerk.robot.wait(lambda: "测试页没有打出" in notice(clerk), "the answer")
    assert clerk.read(lambda views: views.papers()) == ()


def test_the_test_page_is_one_page_of_a4_and_holds_no_case():
    document = pypdfium2.PdfDocument(trial_page("37990190001", "2025-11-24 09:00"))
    assert len(document) == 1
    page = document[0]
    text = page.get_textpage().get_text_range()
    assert "不是单据" in text
    assert LINES[0][:6] in text
    assert [round(side) for side in page.get_size()] == [595, 842]
    page.close()
    document.close()


def returning(clerk) -> Returning:
    return next(each for each in clerk.counter.fittings if isinstance(each, Returning))


def test_the_window_notes_where_it_stands(clerk):
    clerk.counter.window.setGeometry(20, 30, 1200, 820)
    returning(clerk).stop()
    note = state_folder(NOTE)
    clerk.robot.wait(note.exists, "the note")
    assert json.loads(note.read_text())["box"] == [20, 30, 1200, 820]


def test_a_place_that_no_screen_shows_is_forgotten(clerk):
    before = clerk.counter.window.geometry()
    returning(clerk)._put({"box": [90_000, 90_000, 900, 700]})
    returning(clerk)._put({"box": ["x"]})
    assert clerk.counter.window.geometry() == before


def test_a_first_window_uses_the_room_of_its_monitor(clerk):
    window = clerk.counter.window
    Returning(clerk.counter)
    room = window.screen().availableGeometry().size() - FRAME
    assert window.height() == window.sizeHint().boundedTo(room).height()


def test_a_window_that_was_whole_is_whole_again(clerk):
    window = clerk.counter.window
    returning(clerk)._put({"box": [20, 30, 700, 600], "whole": True})
    assert window.isMaximized()
    window.showNormal()
