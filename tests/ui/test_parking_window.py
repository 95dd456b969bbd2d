"""Parking by keys: reasons, the list, a colleague's case, giving up and its undo."""

from __future__ import annotations

import pytest

from desk.drafting import SIGNED_OUT
from tests.ui.test_case_acts import ROAD
from ui.window.counter.table import is_blank
from ui.window.dialogs.parked import ParkedSheet
from ui.window.views.acceptance import Step


@pytest.fixture
def identified(clerk):
    clerk.identify("ordinary", "13800000001")
    return clerk.front.case_id


def park(clerk, digit: str = "1") -> None:
    key = clerk.front.case_id
    clerk.robot.key("F4")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the reasons")
    clerk.robot.key(digit)
    clerk.robot.wait(lambda: clerk.front.case_id != key, "the next case")


def table(clerk):
    return clerk.counter.accepting.table


def parked_in_store(clerk) -> list[str]:
    rows = clerk.read(lambda views: views.drafts())
    return [row.draft_id for row in rows if row.parked]


def test_f4_and_a_digit_put_a_case_aside_with_its_reason(clerk, identified):
    park(clerk, "2")
    assert is_blank(clerk.front)
    assert table(clerk).find(identified).parked.reason == "等签字"
    assert parked_in_store(clerk) == [identified]
    notes = [tab.note for tab in clerk.page.view.tabs if tab.key == identified]
    assert notes[0].startswith("挂起")


def test_words_of_ones_own_are_a_reason_too(clerk, identified):
    clerk.robot.key("F4")
    clerk.robot.wait(lambda: clerk.robot.dialog, "the reasons")
    clerk.robot.key("8")
    clerk.robot.wait(lambda: "原因" in clerk.robot.dialog.accessibleName(), "the question")
    clerk.robot.type("等他取户口簿")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: clerk.front.case_id != identified, "the next case")
    assert table(clerk).find(identified).parked.reason == "等他取户口簿"


def test_a_single_parked_case_comes_back_at_once(clerk, identified):
    park(clerk)
    clerk.robot.key("Shift+F4")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the parked case")
    clerk.robot.wait(lambda: parked_in_store(clerk) == [], "the store")
    assert clerk.step() is Step.ITEM


def test_several_are_listed_and_a_digit_takes_one_back(clerk, identified):
    park(clerk)
    clerk.identify("rare", "13800000002")
    second = clerk.front.case_id
    park(clerk, "2")
    clerk.robot.key("Shift+F4")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ParkedSheet), "the list")
    assert [row.key for row in clerk.robot.dialog.list.rows] == [identified, second]
    clerk.robot.key("2")
    clerk.robot.wait(lambda: clerk.front.case_id == second, "the second one")
    assert parked_in_store(clerk) == [identified]


def test_ctrl_z_on_the_blank_case_takes_the_parked_one_back(clerk, identified):
    park(clerk)
    clerk.robot.key("Ctrl+Z")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the parked case")


def test_a_case_given_up_comes_back_by_ctrl_z(clerk, identified):
    clerk.robot.key("Ctrl+W")
    clerk.robot.wait(lambda: clerk.front.case_id != identified, "a new case")
    assert table(clerk).find(identified) is None
    assert "Ctrl+Z" in clerk.page.notice.words.whole
    clerk.robot.key("Ctrl+Z")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the case again")
    assert clerk.front.applicant is not None


def test_what_was_given_up_stands_in_the_list_and_comes_back_from_there(clerk, identified):
    clerk.robot.key("Ctrl+W")
    clerk.robot.wait(lambda: clerk.front.case_id != identified, "a new case")
    clerk.identify("rare", "13800000002")
    clerk.robot.key("Ctrl+W")
    clerk.robot.wait(lambda: is_blank(clerk.front), "another new case")
    clerk.robot.key("Shift+F4")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ParkedSheet), "the list")
    rows = clerk.robot.dialog.list.rows
    assert [row.key for row in rows][-1] == identified
    assert all("已放弃" in row.accessibleName() for row in rows)
    clerk.robot.key("2")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the case again")
    assert clerk.front.applicant is not None


def test_a_blank_case_closes_where_another_is_open(clerk, identified):
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: is_blank(clerk.front), "a new case")
    blank = clerk.front.case_id
    clerk.robot.key("Ctrl+W")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the other case")
    drafts = clerk.read(lambda views: views.drafts())
    assert blank not in [row.draft_id for row in drafts]


def test_who_signs_out_leaves_everything_parked_and_a_colleague_takes_it_over(
    clerk, identified
):
    clerk.robot.key("Ctrl+Shift+L")
    clerk.sign_in("demo-02", "1234")
    clerk.robot.wait(
        lambda: clerk.front is not None and clerk.front.case_id != identified,
        "a case of one's own",
    )
    assert table(clerk).find(identified) is None
    (row,) = [r for r in clerk.read(lambda views: views.drafts()) if r.parked]
    assert SIGNED_OUT in row.parked
    clerk.robot.key("Shift+F4")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, ParkedSheet), "the list")
    assert "赵敏" in clerk.robot.dialog.list.rows[0].accessibleName()
    clerk.robot.key("1")
    clerk.robot.wait(lambda: clerk.robot.dialog is not None, "the question")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the case taken over")


def test_a_tab_keeps_step_field_caret_and_what_was_typed(clerk, identified):
    clerk.choose(ROAD, (2, 2, 1))
    clerk.collect()
    clerk.robot.wait(lambda: clerk.page.form.isAncestorOf(clerk.robot.focus()), "the form")
    field = clerk.page.form.form.fields["position"].editor
    field.setFocus()
    clerk.robot.type("八号门前")
    field.setCursorPosition(2)
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: is_blank(clerk.front), "a new case")
    clerk.robot.key("Ctrl+1")
    clerk.robot.wait(lambda: clerk.front.case_id == identified, "the first case")
    field = clerk.page.form.form.fields["position"].editor
    clerk.robot.wait(field.hasFocus, "the field")
    assert (clerk.step(), field.text(), field.cursorPosition()) == (Step.FORM, "八号门前", 2)
    assert clerk.front.form["position"] == "八号门前"


def test_keys_typed_before_the_next_step_is_shown_go_to_its_first_field(clerk, identified):
    clerk.choose(ROAD, (2, 2, 1))
    for rule in clerk.front.rules():
        clerk.robot.wait(lambda c=rule.code: clerk._at_material(c), rule.name)
        clerk.robot.key("Space")
        clerk.robot.wait(lambda c=rule.code: clerk._has_material(c), rule.name)
    clerk.page.next_asked.emit()
    clerk.robot.window.setFocus()
    clerk.robot.digits("abc")
    clerk.robot.wait(lambda: clerk.step() is Step.FORM, "the form")
    clerk.robot.wait(lambda: not clerk.page.focusing.holding, "the keyboard")
    typed = [
        f.editor.text() for f in clerk.page.form.form.fields.values() if f.editor.hasFocus()
    ]
    assert typed == ["abc"]
