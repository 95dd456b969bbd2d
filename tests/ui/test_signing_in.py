"""Sign-in, lock and relief at a real window, by keys; what each role is offered."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from desk.people import Role
from tests.ui.test_case_acts import ROAD, ROAD_FORM, take_in
from ui.window.clerk import Clerk
from ui.window.dialogs.menu import MenuSheet
from ui.window.entry import readers_of
from ui.window.errand import Errand
from ui.window.presenters.shell import PAGES, TITLES, first_page
from ui.window.views.acceptance import Step

WAY = {"clerk": "demo-01", "supervisor": "demo-08"}
WAY |= {"administrator": "demo-09", "auditor": "demo-10"}


def shut(clerk: Clerk) -> bool:
    return clerk.counter.guarding.shut


def screen(clerk: Clerk):
    return clerk.counter.guarding.screen


def said(clerk: Clerk) -> str:
    bar = screen(clerk).notice
    return bar.words.whole if bar.isVisible() else ""


def lock(clerk: Clerk) -> None:
    clerk.robot.key("Ctrl+L")
    clerk.robot.wait(lambda: shut(clerk), "the lock")
    clerk.robot.wait(screen(clerk).pin.hasFocus, "the PIN line")


def enter(clerk: Clerk, pin: str = "1234") -> None:
    clerk.robot.digits(pin)
    clerk.robot.key("Return")


def test_a_locked_window_gives_back_case_step_and_field(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect()
    assert clerk.step() is Step.FORM
    field = clerk.page.form.form.fields["position"]
    # The page gives the keyboard to its first empty field last of all.
    first = clerk.page.form.form.fields["road"]
    clerk.robot.wait(lambda: first.isAncestorOf(clerk.robot.focus()), "the first empty field")
    field.editor.setFocus()
    clerk.robot.wait(lambda: field.isAncestorOf(clerk.robot.focus()), "the field")
    clerk.robot.write("8 号门")
    before = clerk.front.case_id
    lock(clerk)
    clerk.robot.key("F12")
    clerk.robot.key("Alt+2")
    assert clerk.step() is Step.FORM
    enter(clerk)
    clerk.robot.wait(lambda: not shut(clerk), "the work")
    assert (clerk.front.case_id, clerk.step()) == (before, Step.FORM)
    clerk.robot.wait(lambda: field.isAncestorOf(clerk.robot.focus()), "the same field")
    assert field.value == "8 号门"
    clerk.robot.wait(lambda: clerk.front.form.get("position") == "8 号门", "what was typed")


def test_a_dialog_waits_behind_the_lock_and_comes_back(clerk):
    case = take_in(clerk, ROAD, (2, 2, 1))
    Errand(clerk).show(case)
    robot = clerk.robot
    robot.key("Return")
    robot.wait(lambda: isinstance(robot.dialog, MenuSheet), "the menu")
    clerk.counter.guarding.lock(idle=True)
    robot.wait(lambda: shut(clerk) and robot.dialog is None, "the lock over it")
    enter(clerk)
    robot.wait(lambda: not shut(clerk), "the work")
    robot.wait(lambda: isinstance(robot.dialog, MenuSheet), "the menu again")
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")


def test_a_wrong_pin_is_said_counted_and_waited_for(clerk):
    lock(clerk)
    for pin in ("1111", "2222", "3333"):
        enter(clerk, pin)
        clerk.robot.wait(lambda: said(clerk), "the refusal")
        if pin != "3333":
            assert "PIN 不对" in said(clerk)
            screen(clerk).notice.dismiss()
    assert "请等 15 秒" in said(clerk)
    assert screen(clerk).pin.text() == ""
    enter(clerk)
    clerk.robot.wait(lambda: "请等" in said(clerk), "the wait")
    assert shut(clerk)


def test_somebody_else_takes_over_with_two_pins_and_the_journal_says_who(clerk):
    clerk.identify("ordinary", "13800000001")
    front = clerk.front.case_id
    lock(clerk)
    clerk.robot.key("Down")
    clerk.robot.wait(screen(clerk).release.isVisible, "the second PIN")
    enter(clerk)
    clerk.robot.wait(screen(clerk).release.hasFocus, "the second line")
    enter(clerk)
    clerk.robot.wait(lambda: not shut(clerk), "the work")
    assert clerk.counter.acts.actor.name == "钱立群"
    assert clerk.front.case_id == front
    assert [record.title for record in clerk.records("relief")] == ["钱立群 顶 赵敏"]
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect()
    clerk.fill(ROAD_FORM)
    clerk.next(Step.CONFIRM)
    case = clerk.finish()
    entries = clerk.read(lambda views: tuple(views.entries(case_id=case.case_id)))
    by = {entry.header.kind: entry.header.actor for entry in entries}
    assert by["received"] == "demo-02"


def test_after_signing_out_the_next_person_signs_in(clerk):
    clerk.robot.key("Ctrl+Shift+L")
    clerk.robot.wait(lambda: shut(clerk), "the sign-in screen")
    assert clerk.counter.acts.session.current is None
    clerk.sign_in("demo-03", "1234")
    assert clerk.counter.acts.actor.name == "孙玉兰"


def test_an_untouched_window_locks_itself(clerk):
    clerk.counter.guarding.idle_after(30)
    clerk.robot.wait(lambda: shut(clerk), "the lock")
    kinds = clerk.read(lambda views: [e.header.kind for e in views.entries()])
    clerk.robot.wait(
        lambda: "locked" in clerk.read(lambda views: [e.header.kind for e in views.entries()]),
        "the entry",
    )
    assert "signed_in" in kinds


@pytest.mark.parametrize("role", list(Role))
def test_a_role_is_offered_its_own_pages_and_no_others(qapp, hall, tmp_path: Path, role):
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open(person=WAY[role.value])
    try:
        assert seated.counter.acts.actor.role is role
        for number, page in enumerate(TITLES, start=1):
            before = seated.counter.window.page_name
            seated.robot.key(f"Alt+{number}")
            wanted = page if page in PAGES[role] else before
            assert seated.counter.window.page_name is wanted
        assert first_page(role) in PAGES[role]
    finally:
        seated.close()
