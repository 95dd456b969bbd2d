"""The case at hand: many tabs, what changed since the last visit, history by key, late ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk.acts.parking import Parking
from desk.item import FormField
from tests.desk.window import ITEM, Window, an_applicant, open_window
from tests.ui.test_parts import around
from ui.window import samples
from ui.window.dialogs.history import HistorySheet
from ui.window.presenters.forms import form_body
from ui.window.presenters.history import history_view
from ui.window.presenters.open_case import OpenCase
from ui.window.theme.look import Look
from ui.window.today.parking import overlong
from ui.window.views.acceptance import AcceptanceView, CaseTab
from ui.window.widgets.buttons import LinkButton
from ui.window.widgets.sidecards import HistoryCard
from ui.window.widgets.tabs import CaseTabs, TabButton

OTHER = "13800000002"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    made = open_window(tmp_path / "data")
    yield made
    made.store.close()


def nine(chosen: int) -> AcceptanceView:
    tabs = tuple(
        CaseTab(
            key=f"c{n}", title=f"测试{n} · 示例事项", brief=f"测试{n}", selected=n == chosen
        )
        for n in range(1, 10)
    )
    return replace(samples.acceptance(), tabs=tabs)


@pytest.mark.parametrize("width", [900, 1280, 1900])
@pytest.mark.parametrize("chosen", [1, 5, 9])
def test_of_nine_cases_those_that_fit_are_shown_and_the_others_counted(
    qtbot, look: Look, width: int, chosen: int
) -> None:
    tabs = CaseTabs(look)
    qtbot.addWidget(tabs)
    tabs.resize(width, 46)
    tabs.take(nine(chosen))
    shown = [each.key for each in tabs.findChildren(TabButton)]
    more = [b for b in tabs.findChildren(LinkButton) if b.accessibleName().startswith("更多")]
    assert f"c{chosen}" in shown
    assert [b.accessibleName() for b in more] == [f"更多 {9 - len(shown)}"][: len(more)]
    assert bool(more) == (len(shown) < 9)
    for button in more:
        with qtbot.waitSignal(tabs.more_asked):
            button.click()


def seen(window: Window, **changes: str) -> str:
    """What the history says of somebody who comes again with those things changed."""
    earlier = window.accepted()
    now = window.drafts.open(window.actor()).value
    case = window.drafts.identify(now.case_id, an_applicant(**changes)).value
    rows = (window.store.views.get_case(earlier.case_id),)
    at = window.desk.clock.now()
    before = replace(OpenCase(case=case, opened=at), earlier=rows)
    return history_view(before, at.date()).compared


def test_what_changed_since_the_last_visit_is_said_of_what_both_visits_know(window):
    assert "手机 未变" in seen(window)
    assert "手机 已变" in seen(window, phone=OTHER)
    assert "手机" not in seen(window, phone="")


def test_of_somebody_new_nothing_is_compared(window):
    case = window.draft()
    assert (
        history_view(OpenCase(case=case, opened=window.desk.clock.now()), None).compared == ""
    )


@pytest.mark.parametrize(
    ("unit", "typed", "said"),
    [
        ("元", "10050", "壹万零伍拾元整"),
        ("万元", "3.5", "叁万伍仟元整"),
        ("元", "一百", ""),
        ("㎡", "100", ""),
    ],
)
def test_an_amount_stands_in_capital_characters_beside_its_figures(tmp_path, unit, typed, said):
    amount = FormField(code="amount", label="投资额", unit=unit)
    window = open_window(tmp_path / "money", (replace(ITEM, form=(*ITEM.form, amount)),))
    draft = window.draft()
    case = window.drafts.fill(draft.case_id, {"amount": typed}).value
    body = form_body(OpenCase(case=case, opened=window.desk.clock.now()))
    (field,) = [each for each in body.form.fields if each.code == "amount"]
    assert field.source == said
    window.store.close()


def test_what_is_parked_for_too_long_stands_in_the_list_of_today(window):
    parking, draft = Parking(window.desk), window.draft()
    parking.park(draft.case_id, window.actor(), reason="等材料")
    window.later(minutes=29)
    assert overlong(window.store.views, around(window)) == ()
    window.later(minutes=1)
    (row,) = overlong(window.store.views, around(window))
    assert "30 分：等材料" in row.note
    parking.take_back(draft.case_id, window.actor())
    assert overlong(window.store.views, around(window)) == ()


def test_history_and_differences_are_a_key_away_where_the_layout_has_no_room(clerk):
    clerk.identify("ordinary", "13800000001")
    clerk.counter.window.resize(1100, 640)
    clerk.robot.wait(lambda: clerk.page.look.compact, "the compact layout")
    clerk.robot.wait(lambda: clerk.page.view.history is not None, "the history")
    clerk.robot.wait(lambda: not clerk.page.focusing.holding, "the keyboard")
    clerk.robot.key("F6")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, HistorySheet), "the history")
    clerk.robot.key("Esc")
    clerk.robot.wait(lambda: clerk.robot.dialog is None, "the page again")


def test_what_a_low_window_leaves_out_of_the_card_is_whole_in_the_sheet(qtbot, look: Look):
    look.fit(1440, 660)
    assert look.short
    card = HistoryCard(look)
    sheet = HistorySheet(look, samples.HISTORY, card)
    qtbot.addWidget(card)
    card.take(samples.HISTORY)
    card.show()
    sheet.show()
    with qtbot.waitSignal(card.list.unseen):
        card.list.take_focus()
    assert sheet.card._compared.isVisible()
    with qtbot.waitSignal(sheet.reuse_asked) as told:
        sheet.card.list.opened.emit("h2")
    assert told.args == ["h2"]
