"""设置: made from the declared table, changed by whom it may be, searched, put back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desk.people import Role
from desk.refusal import Refused
from desk.settings import DECLARED, LOCK_MINUTES, READER_PORT, SUPPLEMENT_LIMIT, read_setting
from ui.texts.settings import AREAS, area_of, words_of
from ui.window import sounding
from ui.window.counter.applying import Applying
from ui.window.pages.settings import SettingsPage
from ui.window.presenters.settings import BY_KEY, ELSEWHERE, shown, typed
from ui.window.samples_settings import settings_sample
from ui.window.settings_areas.listing import LISTED
from ui.window.views.shell import PageName


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.key)
def test_each_setting_has_its_words_and_its_place(setting):
    words = words_of(setting.key, setting.about)
    assert all((*words.name, *words.help))
    assert area_of(setting.key) in AREAS
    named = words.values or {}
    assert set(named) <= {setting.text(choice) for choice in setting.choices}


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.key)
def test_a_value_goes_through_its_control_unchanged(setting):
    if setting.choices or setting.type in (str, int):
        assert typed(setting, shown(setting, setting.default)) == setting.default


def test_the_areas_are_those_of_the_texts_in_their_order():
    assert [area.code for area in LISTED] == list(AREAS)


@pytest.mark.parametrize("text", ["", "0", "-1", "fifteen", "10001"])
def test_a_number_that_is_none_is_refused(text):
    with pytest.raises(Refused, match=r"setting\.bad-value"):
        typed(SUPPLEMENT_LIMIT, text)


@pytest.mark.parametrize("role", [Role.CLERK, Role.AUDITOR])
def test_what_a_clerk_may_not_change_is_shown_with_who_may(role):
    lines = settings_sample("devices", role).lines
    theirs = [line for line in lines if role not in BY_KEY[line.key].roles]
    assert theirs
    assert all(line.locked and line.help for line in theirs)
    own = [line for line in settings_sample("look", role).lines if line.key not in ELSEWHERE]
    assert own
    assert not any(line.locked for line in own)


@pytest.mark.parametrize("area", list(AREAS))
def test_each_area_has_something_to_read_or_to_do(area, look, qtbot):
    view = settings_sample(area)
    assert view.lines or view.blocks or view.acts
    page = SettingsPage(look)
    qtbot.addWidget(page)
    page.take(view)
    assert set(page.rows) == {line.key for line in view.lines}


@pytest.fixture
def administrator(clerk):
    clerk.counter.guarding.sign_out()
    clerk.sign_in("demo-09", "1234")
    clerk.turn_to(PageName.SETTINGS)
    page = clerk.counter.pages.settings
    clerk.robot.wait(lambda: page.view is not None, "the settings")
    return clerk


def told(seat) -> str:
    bar = seat.counter.pages.settings.notice
    return bar.words.whole if bar.isVisible() else ""


def row(seat, area: str, key: str):
    page = seat.counter.pages.settings
    page.list.choose(area)
    seat.robot.wait(lambda: key in page.rows, key)
    return page.rows[key]


def test_an_administrator_changes_a_setting_and_puts_it_back(administrator):
    page = administrator.counter.pages.settings
    row(administrator, "people", "lock.minutes").control.choose("5")
    administrator.robot.wait(lambda: "已存" in told(administrator), "the answer")
    assert administrator.read(lambda views: read_setting(views, LOCK_MINUTES)) == 5
    administrator.robot.wait(lambda: page.rows["lock.minutes"].line.changed, "the mark")
    page.rows["lock.minutes"].back.click()
    administrator.robot.wait(lambda: not page.rows["lock.minutes"].line.changed, "the default")
    assert administrator.read(lambda views: read_setting(views, LOCK_MINUTES)) == 10


def test_a_port_is_typed_and_the_page_says_that_a_restart_is_needed(administrator):
    edit = row(administrator, "devices", "reader.port").control
    edit.setFocus()
    administrator.robot.type("/dev/ttyUSB7")
    administrator.robot.key("Return")
    administrator.robot.wait(lambda: "重开" in told(administrator), "the answer")
    kept = administrator.read(lambda views: read_setting(views, READER_PORT))
    assert kept == "/dev/ttyUSB7"


def test_a_setting_is_found_by_a_word_of_its_help(administrator):
    page = administrator.counter.pages.settings
    administrator.robot.key("Ctrl+F")
    page.line.setText("锁屏")
    administrator.robot.key("Return")
    administrator.robot.wait(lambda: "lock.minutes" in page.rows, "the setting")
    administrator.robot.key("Esc")
    administrator.robot.wait(lambda: "look.theme" in page.rows, "the areas again")


def test_a_clerk_has_no_control_for_what_is_not_theirs(clerk):
    clerk.turn_to(PageName.SETTINGS)
    page = clerk.counter.pages.settings
    clerk.robot.wait(lambda: page.view is not None, "the settings")
    assert row(clerk, "devices", "reader.kind").control is None
    assert row(clerk, "look", "look.theme").control is not None
    assert BY_KEY["reader.kind"].roles == {Role.ADMINISTRATOR}


def test_dense_lists_have_lower_rows(look, qtbot):
    page = SettingsPage(look)
    qtbot.addWidget(page)
    page.take(settings_sample("devices"))
    table = next(iter(page.tables.values()))
    airy = table.verticalHeader().defaultSectionSize()
    look.choose(dense=True)
    assert table.verticalHeader().defaultSectionSize() < airy


def test_sounds_are_off_until_somebody_wants_them(clerk):
    applying = next(each for each in clerk.counter.fittings if isinstance(each, Applying))
    assert not sounding.wanted()
    applying.apply("look.sounds", True)
    assert sounding.wanted()
    applying.stop()
    assert not sounding.wanted()


def test_reduced_motion_stops_the_blinking_of_the_cursor(clerk):
    applying = next(each for each in clerk.counter.fittings if isinstance(each, Applying))
    applying.apply("look.still", True)
    assert QApplication.cursorFlashTime() == 0
    assert clerk.counter.window.look.still
    applying.stop()
    assert QApplication.cursorFlashTime() > 0
