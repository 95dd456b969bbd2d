"""办事车 at a real window, by keys: a basket that is chosen, a batch card by card."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.acts.visits import lines_of
from tests.journeys.rows.taker import anew
from tests.ui.test_case_acts import ELDER, ROAD, stored, take_in
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.dialog_hands import answer
from ui.window.entry import readers_of
from ui.window.views.acceptance import Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PHONE = "13800000001"


@pytest.fixture
def supervisor(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    parts, folder = main.parts(), tmp_path / "supervised"
    folder.mkdir()
    hall.make_station(folder, window="02")
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    seated.open(person="demo-08")
    yield seated
    seated.close()


def drafted(clerk: Clerk, card: str = "ordinary") -> str:
    """A case up to its materials, left as a draft; gives its id."""
    anew(clerk)
    clerk.identify(card, PHONE)
    clerk.choose(ROAD, (2, 2, 1))
    assert clerk.step() == Step.MATERIALS
    assert clerk.front is not None
    return clerk.front.case_id


def test_what_is_ticked_goes_into_the_basket_and_the_rest_stays(clerk: Clerk) -> None:
    chosen, left = drafted(clerk), drafted(clerk)
    clerk.do_register_act("visits", "open", None, {"who": "测试村"})
    (visit,) = clerk.records("visit")
    said = clerk.do_register_act("visits", "join", visit, {f"draft:{chosen}": "yes"})
    assert "逐件收件" in said
    kept = clerk.records("visit")[0].facts
    assert kept["case001"].rpartition("|")[2].startswith("SJ")
    assert "case002" not in kept
    clerk.do_register_act("visits", "close", visit)
    (after,) = clerk.records("visit")
    assert (after.state, after.facts["cases"]) == ("closed", "1")
    rows = clerk.read(lambda views: views.drafts())
    assert [row.draft_id for row in rows if len(row.steps) > 1] == [left]


def test_each_card_that_is_laid_is_the_next_case_of_a_batch(clerk: Clerk) -> None:
    said = clerk.do_register_act("visits", "cards", None, {"item": ELDER, "who": "测试村"})
    assert "已登记" in said
    reader = clerk.counter.acts.readers[0]
    questions = elder_questions(clerk)
    for card in ("ordinary", "long-term"):
        reader.lift()
        clerk.robot.breathe(80)
        reader.place(card)
        clerk.robot.wait(lambda: clerk.robot.dialog is not None, "the question")
        ticks = {"match": "yes", "materials": "yes"}
        answer(clerk.robot, clerk.counter.pages.registers.notice, {**ticks, **questions})
    (visit,) = clerk.records("visit")
    numbers = {line.rpartition("|")[2] for line in lines_of(visit)}
    assert len(numbers) == 2
    assert all(number.startswith("SJ") for number in numbers)


def test_a_material_that_was_entered_wrongly_is_put_right_with_what_stood_there(
    supervisor: Clerk,
) -> None:
    clerk = supervisor
    case = take_in(clerk, ROAD, (2, 2, 1))
    code = next(iter(case.materials))
    values = {"material": code, "copies": "3", "reason": "份数录错"}
    assert "更正" in clerk.do_case_act(case, "correct_material", values)
    after = stored(clerk, case)
    assert after.materials[code].copies == 3
    assert after.closing.corrections[-1].reason == "份数录错"


def elder_questions(clerk: Clerk) -> dict[str, str]:
    item = clerk.desk.catalogue.find(ELDER, clerk.desk.clock.now().date())[0]
    asked = {f"question:{each.code}": each.options[0].code for each in item.situations}
    return asked | {
        f"field:{each.code}": each.choices[0].code if each.choices else PHONE
        for each in item.form
        if not each.from_applicant and each.required
    }
