"""The one box (Ctrl+K): items, cases, people and commands by keys, masked, never blocking."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from tests.ui.test_keyboard import FOOD, on_the_step
from ui.window.counter.finding import Finding
from ui.window.day import FOOD_FORM
from ui.window.views.acceptance import Step
from ui.window.views.finding import Sort
from ui.window.views.shell import PageName


def box(clerk) -> Finding:
    return next(each for each in clerk.counter.fittings if isinstance(each, Finding))


def ask(clerk, text: str) -> Finding:
    """Ctrl+K, the words; waits for the list."""
    found = box(clerk)
    clerk.robot.key("Ctrl+K")
    clerk.robot.write(text)
    clerk.robot.wait(
        lambda: found.popup.isVisible() and found.popup.view.text == text, "the list"
    )
    clerk.robot.wait(lambda: not found.waiting, "every answer")
    return found


def sorts(found: Finding) -> list[Sort]:
    return [line.sort for line in found.popup.view.lines]


def accepted(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    clerk.collect()
    clerk.fill(FOOD_FORM)
    clerk.next(Step.CONFIRM)
    return clerk.finish()


def begin_another(clerk) -> None:
    clerk.robot.key("F2")
    clerk.robot.wait(lambda: clerk.step() is Step.IDENTITY, "a new case")
    at_rest(clerk)


def at_rest(clerk) -> None:
    """The keyboard follows a new step a moment later."""
    clerk.robot.wait(lambda: on_the_step(clerk.counter, clerk.robot), "the keyboard")


def test_an_item_is_found_by_short_code_words_and_initials(clerk):
    for text in (FOOD, "食品经营", "spjy"):
        found = ask(clerk, text)
        assert found.popup.view.lines[0].sort is Sort.ITEM
        assert any(line.keycap == FOOD for line in found.popup.view.lines)
        clerk.robot.key("Escape", 2)
    assert clerk.page.isAncestorOf(clerk.robot.focus())


def test_choosing_an_item_sets_it_in_the_case_in_front(clerk):
    clerk.identify("ordinary", "13800000001")
    at_rest(clerk)
    before = clerk.front.case_id
    ask(clerk, FOOD)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.front.item is not None, "the item")
    assert (clerk.front.case_id, clerk.front.item.short_code) == (before, FOOD)
    assert clerk.step() is Step.ITEM


def test_choosing_an_item_beside_a_case_that_has_one_begins_a_new_case(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.choose(FOOD, (1, 1, 1))
    at_rest(clerk)
    before = clerk.front.case_id
    ask(clerk, FOOD)
    clerk.robot.key("Return")
    clerk.robot.wait(
        lambda: clerk.front.case_id != before and clerk.front.item is not None, "a new case"
    )
    assert clerk.front.applicant is None


def test_a_case_is_found_by_every_number_and_by_name_and_masked(clerk):
    case = accepted(clerk)
    person = case.applicant
    for text in (case.receipt, case.spoken, person.certificate_number, person.name):
        found = ask(clerk, text)
        lines = found.popup.view.lines
        assert f"case:{case.case_id}" in [line.key for line in lines]
        shown = " ".join(f"{line.text} {line.note}" for line in lines)
        assert person.name not in shown
        assert person.certificate_number not in shown
        clerk.robot.key("Escape", 2)


def test_enter_on_a_case_opens_it_in_its_list(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    ask(clerk, case.receipt)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    page = clerk.counter.pages.cases
    clerk.robot.wait(lambda: page.table.current == case.case_id, "the case in the list")


def test_a_received_case_stands_in_its_list_also_while_its_tab_is_open(clerk):
    case = accepted(clerk)
    clerk.turn_to(PageName.DAILY)
    ask(clerk, case.receipt)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    page = clerk.counter.pages.cases
    clerk.robot.wait(lambda: page.table.current == case.case_id, "the case in the list")
    assert clerk.counter.accepting.table.find(case.case_id) is not None


def test_a_person_leads_to_their_cases(clerk):
    case = accepted(clerk)
    found = ask(clerk, case.applicant.name)
    person = next(line for line in found.popup.view.lines if line.sort is Sort.PERSON)
    assert case.applicant.certificate_number not in person.key
    found.popup.list.choose(person.key)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    page = clerk.counter.pages.cases
    clerk.robot.wait(lambda: page.table.current == case.case_id, "their case")
    assert page.line.text() == ""
    chosen = clerk.counter.listing.choice
    assert chosen.only == (case.case_id,)
    assert case.applicant.name not in chosen.only_title


def test_a_new_case_for_a_found_person_takes_the_last_one_over_when_they_are_there(clerk):
    done = accepted(clerk)
    begin_another(clerk)
    found = ask(clerk, done.applicant.name)
    again = next(line for line in found.popup.view.lines if line.sort is Sort.AGAIN)
    assert done.applicant.name not in again.text
    found.choose(again.key)
    clerk.robot.wait(lambda: "引用上一件" in clerk.page.notice.words.whole, "what is next")
    assert clerk.front.applicant is None
    clerk.lay("ordinary")
    clerk.robot.wait(lambda: clerk.front.dossier.reused, "the last case taken over")
    assert clerk.front.dossier.reused[0].case_id == done.case_id
    assert clerk.front.item.short_code == FOOD


def test_a_card_of_somebody_else_takes_nothing_over(clerk):
    done = accepted(clerk)
    begin_another(clerk)
    found = ask(clerk, done.applicant.name)
    found.choose(next(each.key for each in found.popup.view.lines if each.sort is Sort.AGAIN))
    clerk.robot.wait(lambda: "引用上一件" in clerk.page.notice.words.whole, "what is next")
    clerk.lay("rare")
    clerk.robot.wait(lambda: "没有引用" in clerk.page.notice.words.whole, "why nothing")
    assert not clerk.front.dossier.reused


def test_a_case_is_found_by_its_query_code_and_its_document_number(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    for number in (case.query_code, case.document_number):
        found = ask(clerk, number)
        assert found.popup.view.lines[0].key == f"case:{case.case_id}"
        clerk.robot.key("Escape", 2)


def test_a_command_is_found_by_words_or_initials_and_done(clerk):
    found = ask(clerk, "rtj")  # 日统计
    assert Sort.COMMAND in sorts(found)
    line = next(each for each in found.popup.view.lines if each.what == "page_5")
    assert line.keycap == "Alt+5"
    found.popup.list.choose(line.key)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.DAILY), "日统计")


def test_every_group_has_its_heading_and_at_most_five_rows(clerk):
    found = ask(clerk, "变更")
    lines = found.popup.view.lines
    for group in {line.group for line in lines}:
        assert sum(line.group == group for line in lines) <= 5
    assert [line.group for line in lines] == sorted(
        (line.group for line in lines), key=[line.group for line in lines].index
    )


def test_arrows_move_the_list_and_the_keyboard_stays_in_the_line(clerk):
    found = ask(clerk, "变更")
    first = found.popup.list.current
    clerk.robot.key("Down")
    assert found.popup.list.current != first
    clerk.robot.key("Up")
    assert found.popup.list.current == first
    clerk.robot.key("PgDown")
    assert found.line.hasFocus()
    clerk.robot.digits("1")
    assert found.line.text() == "变更1"


def test_what_is_being_composed_is_not_searched(clerk):
    found = box(clerk)
    clerk.robot.key("Ctrl+K")
    QApplication.sendEvent(found.line, QInputMethodEvent("shi pin", []))
    clerk.robot.breathe(100)
    assert found.popup.isHidden()
    clerk.robot.key("Return")
    assert clerk.shows(PageName.ACCEPT)
    committed = QInputMethodEvent("", [])
    committed.setCommitString("食品")
    QApplication.sendEvent(found.line, committed)
    clerk.robot.wait(found.popup.isVisible, "the list for what was committed")
    assert found.popup.view.text == "食品"


def test_an_answer_for_older_words_is_dropped(clerk):
    found = box(clerk)
    clerk.robot.key("Ctrl+K")
    for letter in "spjyxk":
        clerk.robot.digits(letter)
    clerk.robot.wait(lambda: found.popup.isVisible() and not found.waiting, "the list")
    assert found.popup.view.text == "spjyxk"


def test_enter_before_the_answers_waits_for_them(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    clerk.robot.key("Ctrl+K")
    clerk.robot.digits(case.receipt)
    clerk.robot.key("Return")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")


def test_the_list_stays_inside_the_window_and_takes_no_focus(clerk):
    for width, height in ((1440, 900), (1366, 700)):
        clerk.counter.window.resize(width, height)
        found = ask(clerk, "变更")
        window, popup = clerk.counter.window, found.popup
        assert window.rect().contains(popup.geometry())
        assert popup.focusPolicy() == Qt.FocusPolicy.NoFocus
        clerk.robot.key("Escape", 2)


def test_the_list_goes_with_the_keyboard(clerk):
    found = ask(clerk, "变更")
    clerk.page.take_focus()
    clerk.robot.wait(found.popup.isHidden, "the list to go")
