"""Cases of the hall that this window knows by number, stage and holder alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk.case import Case
from desk.events.facts import Holder, HolderKind
from desk.people import Role
from desk.ports.store import JudgementRow
from desk.projection import row_of
from desk.stages import Stage
from tests.ui.test_presenters import ITEM, NOW, around, case, person
from ui.window.presenters.asking import VIEWS, menu_lines, view_of
from ui.window.presenters.case_list import rows_of, short_receipt
from ui.window.presenters.lists import case_detail

RECEIPT = "SJ379901900032025112400019"
OTHER = Holder(kind=HolderKind.STATION, id="379901-90001", name="1 号窗口")
HERE = Holder(kind=HolderKind.STATION, id="379901-90003", name="3 号窗口")


def light(stage: Stage) -> Case:
    return Case(case_id="x1", receipt=RECEIPT, stage=stage, holder=OTHER)


@pytest.mark.parametrize("stage", list(Stage))
def test_a_light_case_shows_its_number_its_holder_and_the_claim(stage):
    row = row_of(light(stage), NOW.isoformat())
    shown = case_detail(row, "", (), around())
    assert shown.title == "内容在别的窗口"
    assert RECEIPT in shown.number
    assert "1 号窗口" in shown.note
    assert [act.code for act in shown.acts] == ["claim"]
    assert shown.more == ()


def test_the_list_shows_day_and_serial_where_no_short_number_was_told():
    row = row_of(light(Stage.ACCEPTED), NOW.isoformat())
    cells = rows_of(((row, ""),), around())[0].cells
    assert cells[:3] == (short_receipt(RECEIPT), "内容在别的窗口", "—")
    assert short_receipt("别的编号") == "别的编号"


def held_here(stage: Stage) -> Case:
    return case(stage=stage, item=ITEM, applicant=person(), holder=HERE, receipt=RECEIPT)


@pytest.mark.parametrize("stage", list(Stage))
def test_every_act_of_the_menu_has_its_words_and_its_questions(stage):
    known = held_here(stage)
    for line in menu_lines(known, around()):
        assert line.text
        view = view_of(line.code, known, around())
        assert (view is None) == (line.code == "complete_supplement")


def test_nothing_is_offered_at_a_window_that_does_not_hold_the_case():
    elsewhere = replace(held_here(Stage.ACCEPTED), holder=OTHER)
    assert menu_lines(elsewhere, around()) == ()
    assert menu_lines(replace(elsewhere, holder=None), around()) == ()


def test_no_manner_ground_or_reason_is_preset():
    known = held_here(Stage.ISSUED)
    legal = {"manner", "ground", "reason", "article", "receiver"}
    for made in VIEWS.values():
        for field in made(known, around()).fields:
            assert field.code not in legal or not field.value


def test_voiding_stays_in_the_menu_for_the_sentence_that_says_who_may():
    assert Role.CLERK is around().actor.role
    assert "void" in [line.code for line in menu_lines(held_here(Stage.ACCEPTED), around())]


def test_a_note_beside_an_acceptance_is_shown_as_a_sentence() -> None:
    row = row_of(held_here(Stage.RECEIVED), NOW.isoformat())
    said = JudgementRow(
        event_id="e1",
        case_id=row.case_id,
        outcome="accepted",
        code="judged.item-cancelled",
        sentence="",
        at=NOW.isoformat(),
    )
    assert "该事项已取消" in case_detail(row, "", (said,), around()).note
    plain = replace(said, code="")
    assert "已取消" not in case_detail(row, "", (plain,), around()).note
