"""帮助: a page for every screen with keys in force, and every refusal code."""

from __future__ import annotations

import pytest

from ui.terminal.answers import sentences
from ui.texts.help import PAGES
from ui.window.counter.helping import Helping
from ui.window.dialogs.help import HelpSheet
from ui.window.presenters.help import codes, found, pages
from ui.window.shortcuts import Command
from ui.window.views.shell import PageName


def test_every_page_of_the_window_has_its_help():
    assert {name.value for name in PageName} <= {page.code for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_a_help_page_is_whole_in_both_languages(page):
    texts = [page.title, page.purpose, *(each for line in page.when for each in line)]
    assert all(all(text) for text in texts)
    assert all(Command(word) for word in page.commands)
    assert len(page.commands) <= 5


def test_every_refusal_code_is_found_by_its_code():
    assert {topic.code for topic in codes()} == set(sentences())
    assert next(topic.code for topic in found("card.absent")) == "card.absent"
    assert not any("{" in topic.text for topic in codes())


def test_words_find_pages_and_codes_alike():
    told = [topic.code for topic in found("磁盘")]
    assert "store.full" in told
    assert found("这样的词没有") == ()
    assert found("") == pages()


def test_help_opens_at_the_page_in_front_and_searches_while_typing(clerk):
    clerk.turn_to(PageName.DAILY)
    clerk.robot.key("Shift+F1")
    helping = next(each for each in clerk.counter.fittings if isinstance(each, Helping))
    clerk.robot.wait(lambda: helping.sheet is not None, "the help")
    sheet = helping.sheet
    assert isinstance(sheet, HelpSheet)
    assert sheet.list.current == "daily"
    sheet.line.setText("card.absent")
    assert next(iter(sheet.topics)) == "card.absent"
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
