"""A person's own keys at work: changed on the sheet, in force at once, gone with the person."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desk.acts.settings import Settings
from desk.personal import KeyMap
from desk.settings import KEYS, SCALE, THEME, read_personal
from ui.window.dialogs.keys import KeySheet
from ui.window.keymap import FIXED, SPARES, resolve
from ui.window.keys_in_force import put_in_force
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.shortcuts import TABLE, Command, CommandKey, follow_keys
from ui.window.widgets.words import Keycap


@pytest.fixture(autouse=True)
def the_table_afterwards() -> Iterator[None]:
    yield
    put_in_force({})


def sheet_of(clerk) -> KeySheet:
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, KeySheet), "the key sheet")
    return clerk.robot.dialog


def move(clerk, words: str, key: str) -> KeySheet:
    """F1 (or its stand-in), the words of the command, Enter, the new key."""
    clerk.counter.window.perform(Command.HELP)
    sheet = sheet_of(clerk)
    clerk.robot.digits(words)
    clerk.robot.key("Return")
    assert sheet.waiting is not None
    clerk.robot.key(key)
    return sheet


def caps(clerk) -> set[str]:
    return {cap.text() for cap in clerk.counter.window.findChildren(Keycap) if cap.isVisible()}


def kept(clerk, person: str) -> KeyMap:
    return clerk.read(lambda views: read_personal(views, KEYS, person))


def choose(clerk, change) -> None:
    done: list[object] = []
    Operation(clerk.counter.place, Lane.STORE, change).then(done.append).start()
    clerk.robot.wait(lambda: done, "the preference in the store")


def test_a_key_is_changed_by_pressing_the_new_one_and_works_at_once(clerk):
    move(clerk, "xsl", "Ctrl+U")  # 新受理
    clerk.robot.key("Escape")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the sheet to close")
    assert "Ctrl+U" in caps(clerk)
    assert "F2" not in caps(clerk)
    clerk.lay("ordinary")
    before = clerk.front.case_id
    clerk.robot.key("F2")
    clerk.robot.breathe(50)
    assert clerk.front.case_id == before
    clerk.robot.key("Ctrl+U")
    clerk.robot.wait(lambda: clerk.front.case_id != before, "a new case")
    assert kept(clerk, "demo-01") == KeyMap(keys={"new_case": "Ctrl+U"})


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("F6", "已经用于"),
        ("Ctrl+C", "固定的用处"),
        ("K", "不能作命令"),
        ("Ctrl+Z", "固定的用处"),
    ],
)
def test_a_key_that_will_not_do_is_refused_in_a_sentence_and_asked_for_again(clerk, key, says):
    sheet = move(clerk, "xsl", key)
    assert says in sheet.notice.words.whole
    assert sheet.waiting is Command.NEW_CASE
    clerk.robot.key("Ctrl+U")
    assert sheet.own == KeyMap(keys={"new_case": "Ctrl+U"})


def test_escape_leaves_the_key_as_it_is(clerk):
    sheet = move(clerk, "xsl", "Escape")
    assert sheet.isVisible()
    assert sheet.own == KeyMap()


def test_one_key_goes_back_and_all_do(clerk):
    sheet = move(clerk, "xsl", "Ctrl+U")
    clerk.robot.key("Delete")
    assert sheet.own == KeyMap()
    clerk.robot.key("Return")
    clerk.robot.key("Ctrl+F12")
    assert sheet.own.keys == {"new_case": "Ctrl+F12"}
    sheet.all_back.click()
    clerk.robot.wait(lambda: kept(clerk, "demo-01") == KeyMap(), "the table again")
    assert "F2" in caps(clerk)


def test_the_keys_go_with_the_person_and_come_back(clerk):
    move(clerk, "xsl", "Ctrl+U")
    clerk.robot.key("Escape")
    clerk.robot.wait(lambda: kept(clerk, "demo-01").keys, "the map in the store")
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-02", "1234")
    clerk.robot.wait(lambda: "F2" in caps(clerk), "the keys of the second person")
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-01", "1234")
    clerk.robot.wait(lambda: "Ctrl+U" in caps(clerk), "the keys of the first person")


def test_theme_and_size_are_taken_on_with_the_person(clerk):
    desk = clerk.counter.acts.desk
    second = next(person for person in desk.roster if person.person_id == "demo-02")

    choose(clerk, lambda: Settings(desk).change_personal(THEME, "dark", second))
    choose(clerk, lambda: Settings(desk).change_personal(SCALE, 115, second))
    look = clerk.counter.window.look
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-02", "1234")
    clerk.robot.wait(lambda: (look.theme.value, look.scale) == ("dark", 115), "their look")
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-01", "1234")
    clerk.robot.wait(lambda: (look.theme.value, look.scale) == ("light", 100), "the other look")


def test_a_default_that_gave_way_is_told_when_the_person_sits_down(clerk):
    page, desk = clerk.page, clerk.counter.acts.desk
    old = KeyMap(keys={"park": "F9"})  # from a time when F9 called nobody
    choose(clerk, lambda: Settings(desk).change_personal(KEYS, old, clerk.counter.acts.actor))
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-01", "1234")
    clerk.robot.wait(lambda: "让了位" in page.notice.words.whole, "what gave way")
    assert "叫下一号”现用 Ctrl+F1" in page.notice.words.whole


def everything_moved() -> KeyMap:
    """A map in which no command that may be moved has kept its default."""
    free = [binding for binding in TABLE if binding.command not in FIXED]
    return KeyMap(keys={b.command.value: key for b, key in zip(free, SPARES[3:], strict=False)})


def test_a_map_may_move_nearly_every_key(qapp):
    own = everything_moved()
    put_in_force(resolve(own).moved)
    follow_keys()
    bound = {
        shortcut.key().toString()
        for window in QApplication.topLevelWidgets()
        for shortcut in window.findChildren(CommandKey)
    }
    assert "F2" not in bound
