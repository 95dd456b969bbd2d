"""待同步: what the platform did not take, mended by keys until it has it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desk.acts.corrections import Corrections
from desk.acts.repairs import Held, Repairs
from desk.case import Case
from desk.events.station import Noted
from desk.journal import writing
from desk.people import Role, demonstration_roster
from sync.transfer import export_queue
from tests.faults.test_transfer import brought
from tests.journeys.living_hall import LivingHall, food_from_step_2, in_lane, once, told
from tests.journeys.rows.proving import is_sound, kinds, synced
from tests.journeys.rows.seeing import wait_to_see
from tests.journeys.rows.taker import take
from ui.window.clerk import Clerk
from ui.window.day import FOOD_FORM
from ui.window.dialog_hands import answer, choose_in_menu
from ui.window.dialogs.sides import SidesSheet
from ui.window.lanes import Lane
from ui.window.views.shell import PageName


def held(clerk: Clerk) -> tuple[Held, ...]:
    return in_lane(clerk, Lane.STORE, Repairs(clerk.desk).held)


def write_wrongly(clerk: Clerk, case: Case) -> None:
    """A note under a role that writes none, as an older program might have left it."""
    clerk_ = next(each for each in demonstration_roster() if each.role is Role.CLERK)

    def work() -> None:
        with writing(clerk.desk, replace(clerk_, role=Role.AUDITOR)) as journal:
            note = Noted(at=journal.reading.wall, text="材料以核")
            journal.append(note, journal.get(case.case_id))

    in_lane(clerk, Lane.STORE, work)


def turn_to_waiting(clerk: Clerk) -> None:
    clerk.robot.key("Alt+3")
    once(
        clerk,
        lambda: clerk.counter.window.page_name is PageName.WAITING,
        "the page 待同步",
    )


def test_what_was_judged_badly_is_mended_and_taken(clerk: Clerk) -> None:
    case = take(clerk, "2101")
    write_wrongly(clerk, case)
    synced(clerk)
    once(clerk, lambda: held(clerk), "the judgement")
    turn_to_waiting(clerk)
    wait_to_see(clerk, "被退回 1")
    wait_to_see(clerk, "1 条平台没有收下")
    clerk.robot.key("F12")
    page = clerk.counter.pages.waiting
    said = answer(clerk.robot, page.notice, {"word.text": "材料已核"})
    assert "重发" in said
    synced(clerk)
    once(clerk, lambda: not held(clerk), "nothing left to mend")
    once(clerk, lambda: clerk.stored(case).notes[-1:] == ("材料已核",), "the note")
    assert kinds(clerk, case).count("noted") == 2
    assert is_sound(clerk)
    wait_to_see(clerk, "被退回 0")
    clerk.robot.key("Alt+1")


def test_where_the_platform_was_first_its_side_stands_and_the_text_is_kept(
    day: LivingHall, clerk: Clerk
) -> None:
    clerk.identify("rare", "13800000003")
    food_from_step_2(clerk)
    case = clerk.finish()
    synced(clerk)
    clerk.desk.line.cut = True
    supervisor = next(p for p in demonstration_roster() if p.role is Role.SUPERVISOR)

    def correct() -> None:
        field = next(iter(FOOD_FORM))
        Corrections(clerk.desk).correct(
            case.case_id, supervisor, values={field: "离线时写的"}, reason="写错"
        )

    in_lane(clerk, Lane.STORE, correct)
    day.decide(case.receipt)
    clerk.desk.line.cut = False
    synced(clerk)
    once(clerk, lambda: [each for each in held(clerk) if each.sides], "both sides")
    turn_to_waiting(clerk)
    wait_to_see(clerk, "冲突 1")
    clerk.robot.key("F12")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, SidesSheet), "both sides")
    wait_to_see(clerk, "离线时写的")
    clerk.robot.key("1")
    once(clerk, lambda: "以平台为准" in told(clerk), "what was done")
    after = clerk.stored(case)
    assert after.decision is not None
    assert any("离线时写的" in note for note in after.notes)
    assert held(clerk) == ()
    assert is_sound(clerk)
    clerk.robot.key("Alt+1")


def test_what_waits_goes_by_a_file_and_its_answer_comes_back(
    day: LivingHall, clerk: Clerk, tmp_path: Path
) -> None:
    take(clerk, "2101")
    synced(clerk)
    clerk.desk.line.cut = True
    take(clerk, "2101")
    turn_to_waiting(clerk)
    page = clerk.counter.pages.waiting
    clerk.robot.key("Ctrl+E")
    refused = answer(clerk.robot, page.notice, {"folder": str(tmp_path)})
    assert "值班主任" in refused
    assert list(tmp_path.iterdir()) == []
    supervisor = next(p for p in demonstration_roster() if p.role is Role.SUPERVISOR)
    in_lane(clerk, Lane.STORE, lambda: export_queue(clerk.desk, supervisor, tmp_path))
    (file,) = tmp_path.glob("*.owdq")
    brought(day, file)
    (back,) = tmp_path.glob("*.owda")
    clerk.robot.key("Ctrl+M")
    choose_in_menu(clerk.robot, "import")
    said = answer(clerk.robot, page.notice, {"file": str(back)})
    assert "平台收下" in said
    once(clerk, lambda: page.view and "等待 1" in page.view.filters[0].text, "one is left")
    clerk.desk.line.cut = False
    synced(clerk)
    assert is_sound(clerk)
    clerk.robot.key("Alt+1")
