"""The state of the station: a word that is true, what is behind it, one notice per loss."""

from __future__ import annotations

from datetime import datetime

import pytest

from desk.line import Line
from desk.ports.clock import Reading, Trust
from ui.window.counter.telling_state import TellingState
from ui.window.presenters.station_state import Condition, Known, chip, conditions, facts
from ui.window.views.shell import Notice, Tone

NOW = datetime.fromisoformat("2025-11-24T09:00:00+08:00")


def known(**changes) -> Known:
    line = Line()
    line.worked(NOW.isoformat())
    reading = Reading(wall=NOW, boot_id="b", boot_ms=1, offset_ms=5, trust=Trust.PLATFORM)
    return Known(**{"line": line, "reading": reading, **changes})


def broken(**line) -> Line:
    made = Line(**line)
    made.last_contact = NOW.isoformat()
    return made


WRONG = Reading(wall=NOW, boot_id="b", boot_ms=1, offset_ms=600_000, trust=Trust.UNVERIFIED)
DRAINING = broken(draining=True)
TURNS = (
    (known(), Condition.ONLINE),
    (known(line=broken()), Condition.OFFLINE),
    (known(line=Line()), Condition.NEVER),
    (known(paused=30), Condition.BUSY),
    (known(alarm="platform.fenced", line=broken()), Condition.ALARM),
    (known(line=DRAINING), Condition.STOPPED),
    (known(reading=WRONG), Condition.CLOCK),
    (known(free=1024), Condition.FULL),
    (known(mint_refusal="store.behind-mark"), Condition.READ_ONLY),
)


@pytest.mark.parametrize(("now", "found"), TURNS, ids=[found.value for _, found in TURNS])
def test_each_state_has_its_own_word_and_says_what_to_do(now, found):
    assert conditions(now)[0] is found
    shown = dict(facts(now, NOW))
    assert shown["现在"] == chip(now).title
    assert shown["怎么办"]
    assert shown["从"] == "11-24 09:00"


def test_every_state_is_reached():
    assert {found for _, found in TURNS} == set(Condition)


def test_a_clock_that_was_never_compared_is_not_called_wrong():
    unseen = Reading(wall=NOW, boot_id="b", boot_ms=1, offset_ms=None, trust=Trust.UNVERIFIED)
    assert conditions(known(reading=unseen)) == (Condition.ONLINE,)


def test_of_two_troubles_the_panel_tells_the_other_too():
    shown = dict(facts(known(line=broken(), free=0), None))
    assert shown["现在"] == "存储将满"
    assert shown["同时"] == "离线受理中"


def test_what_waits_on_a_good_line_is_no_warning():
    assert chip(known(waits="待同步 2 件")).tone is Tone.PRIMARY


def state_of(clerk) -> TellingState:
    return next(each for each in clerk.counter.fittings if isinstance(each, TellingState))


def test_a_lost_line_is_told_once_and_its_return_once(clerk):
    telling, bar = state_of(clerk), clerk.counter.window.page.notice
    chip_words = clerk.counter.window.top.line.title
    clerk.robot.wait(lambda: chip_words.whole == "在线", "the line")
    assert "恢复" not in bar.words.whole
    clerk.desk.line.cut = True
    clerk.robot.wait(lambda: "离线" in bar.words.whole and bar.isVisible(), "the loss")
    assert chip_words.whole == "离线受理中"
    bar.dismiss()
    telling.look()
    telling.look()
    assert not bar.isVisible()
    clerk.desk.line.cut = False
    clerk.robot.wait(lambda: "恢复" in bar.words.whole and bar.isVisible(), "the return")


def test_a_lost_line_takes_no_answer_from_the_screen(clerk):
    telling, bar = state_of(clerk), clerk.counter.window.page.notice
    title = clerk.counter.window.top.line.title
    clerk.robot.wait(lambda: title.whole == "在线", "the line")
    clerk.counter.window.page.explain(Notice(sentence="已登记。", tone=Tone.OK))
    clerk.desk.line.cut = True
    telling.look()
    assert title.whole == "离线受理中"
    assert (bar.words.whole, bar.answers) == ("已登记。", True)
    bar.dismiss()
    clerk.desk.line.cut = False
    telling.look()
    assert bar.isVisible()
    assert not bar.answers


def test_the_panel_opens_by_its_key_and_retries_at_once(clerk):
    clerk.robot.wait(lambda: clerk.counter.window.top.line.title.whole == "在线", "the line")
    clerk.robot.key("Shift+F5")
    telling = state_of(clerk)
    clerk.robot.wait(lambda: telling.sheet is not None, "the panel")
    assert dict(telling.sheet.shown)["现在"] == "在线"
    clerk.robot.key("F5")
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page")
