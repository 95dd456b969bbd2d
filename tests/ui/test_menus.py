"""Whoever may not do a further act is not shown its line; long menus have headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desk.case import Case
from desk.duties import TABLE, has_duty
from desk.people import ROLE_ACTS, Actor, Role
from desk.stages import Stage
from desk.station import StationKind
from tests.desk.window import Window, open_window
from ui.window.case_acts.listing import CASE_ACTS, HEADINGS
from ui.window.dialogs.menu import MenuSheet
from ui.window.presenters.menus import is_permitted
from ui.window.presenters.open_case import Surroundings
from ui.window.registers.listing import REGISTERS
from ui.window.views.asking import MenuLine, MenuView

# Draft questions and papers that are asked for belong to the counter as a whole.
UNNAMED = {
    "agent",
    "guardian",
    "recipient",
    "status",
    "chip",
    "mismatch",
    "show_licence",
    "choose_area",
    "note_application",
    "join_application",
    "open_linked",
    "part_clocks",
    "task_clocks",
    "project_line",
    "explain_clock",
}


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    """A window without a screen."""
    made = open_window(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def draft() -> Case:
    """Somebody's draft."""
    return Case(case_id="c1")


@pytest.fixture
def around(window: Window) -> Surroundings:
    """The counter of a clerk."""
    desk = window.desk
    return Surroundings(
        station=desk.station,
        actor=window.actor(Role.CLERK),
        now=desk.clock.now(),
        calendar=desk.calendar,
        line_up=True,
    )


def test_every_case_act_names_what_the_desk_will_check():
    unnamed = {
        act.code
        for act in CASE_ACTS
        if act.duty is None and act.act is None and not act.code.startswith("print_")
    }
    assert unnamed == UNNAMED


def test_every_case_act_stands_under_a_heading():
    assert {act.code for act in CASE_ACTS} == set(HEADINGS)


@pytest.mark.parametrize("kind", StationKind)
@pytest.mark.parametrize("role", Role)
def test_a_duty_that_a_role_may_not_do_here_is_not_in_its_menu(role, kind, around, draft):
    actor = Actor(person_id="x", name="测试明", role=role)
    here = replace(around, actor=actor, station=replace(around.station, kind=kind))
    for act in CASE_ACTS:
        shown = is_permitted(act, draft, here)
        if act.duty is not None:
            rule = TABLE[act.duty]
            assert shown == (role in rule.roles and kind in rule.kinds), act.code
        elif act.act is not None:
            assert not shown or act.act.value in ROLE_ACTS[role], act.code


def test_nobody_but_the_counter_is_offered_what_changes_a_case(around, draft):
    for role in (Role.AUDITOR, Role.ADMINISTRATOR):
        actor = Actor(person_id="x", name="测试明", role=role)
        here = replace(around, actor=actor)
        offered = {act.code for act in CASE_ACTS if is_permitted(act, draft, here)}
        assert offered <= {act.code for act in CASE_ACTS if act.shown is not None}


def test_a_register_act_with_a_duty_is_judged_by_its_table(around):
    named = [act for each in REGISTERS for act in each.acts if act.duty is not None]
    assert named
    for act in named:
        rule = TABLE[act.duty]
        for role in Role:
            actor = Actor(person_id="x", name="测试明", role=role)
            expected = role in rule.roles and around.station.kind in rule.kinds
            assert has_duty(act.duty, actor, around.station) == expected


def test_a_draft_is_what_these_menus_were_asked_about(draft):
    assert draft.stage is Stage.DRAFT


def test_a_long_menu_says_what_its_lines_belong_to(look):
    lines = tuple(
        MenuLine(code=f"c{n}", text=f"操作 {n}", group="一" if n < 6 else "二")
        for n in range(12)
    )
    page = QWidget()
    sheet = MenuSheet(look, MenuView(title="本件", lines=lines), page)
    block = sheet.list.rows[0].parentWidget().layout()
    shown = [
        widget.text()
        for n in range(block.count())
        if hasattr(widget := block.itemAt(n).widget(), "whole")
    ]
    assert shown == ["一", "二"]
    assert [row.key for row in sheet.list.rows] == [line.code for line in lines]
    page.deleteLater()
