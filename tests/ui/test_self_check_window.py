"""自检 at the window: runs in lanes, one again, stopped, and the diagnostic file written."""

from __future__ import annotations

import zipfile

import pytest

from ui.checks.crashes import CRASHES, crash_of, keep_crash, kept_crashes
from ui.checks.listing import CHECKS
from ui.checks.port import Check, State, working
from ui.opening.places import state_folder
from ui.window.counter.self_checking import SelfChecking
from ui.window.dialogs.ask import AskSheet
from ui.window.views.shell import PageName


@pytest.fixture
def checking(clerk) -> SelfChecking:
    clerk.turn_to(PageName.SETTINGS)
    found = next(each for each in clerk.counter.fittings if isinstance(each, SelfChecking))
    clerk.counter.looking.act_asked.emit("self_check")
    return found


def ended(clerk, checking) -> None:
    clerk.robot.wait(lambda: len(checking.results) == len(CHECKS), "every check")


def test_every_check_answers_at_a_demonstration_window(clerk, checking):
    ended(clerk, checking)
    states = {key: result.found.state for key, result in checking.results.items()}
    assert states["store"] is State.WORKING
    assert states["platform"] is State.WORKING
    assert states["keys"] is State.WEAK
    assert states["scanner"] is State.NOT_TESTED
    assert states["camera"] is not State.NOT_TESTED
    assert states["queue"] is not State.NOT_TESTED
    assert states["printer"] is not State.NOT_TESTED
    assert "没测" in checking.sheet.progress.whole


def test_one_check_is_run_again_alone(clerk, checking):
    ended(clerk, checking)
    first = checking.results["calendar"]
    checking.look_at("calendar")
    clerk.robot.wait(lambda: checking.results.get("calendar") is not first, "begun")
    ended(clerk, checking)
    assert checking.results["calendar"].found == first.found
    assert len(checking.results) == len(CHECKS)


def test_what_was_stopped_says_that_it_was_not_tested(clerk, checking):
    checking.look_at_all()
    checking.cancel()
    assert len(checking.results) == len(CHECKS)
    assert any("取消" in result.found.found[0] for result in checking.results.values())


def test_a_late_answer_counts_for_nothing(clerk, checking):
    ended(clerk, checking)
    check = Check(key="calendar", title=("甲", "a"), look=lambda _ground: working("是", "is"))
    before = checking.results["calendar"]
    checking._answered(check, object(), before)
    assert checking.results["calendar"] is before


def test_the_diagnostic_file_is_written_where_it_was_asked_for(clerk, checking, tmp_path):
    ended(clerk, checking)
    keep_crash(state_folder(CRASHES), crash_of(RuntimeError("测试明")))
    clerk.robot.key("Ctrl+E")
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, AskSheet), "the question")
    clerk.robot.dialog.answered.emit({"folder": str(tmp_path)})
    clerk.robot.wait(lambda: str(tmp_path) in checking.sheet.notice.words.whole, "its path")
    path = next(tmp_path.glob("diagnosis-*.zip"))
    with zipfile.ZipFile(path) as packed:
        assert "测试明" not in "".join(packed.read(n).decode() for n in packed.namelist())
    assert kept_crashes(state_folder(CRASHES)) == ()


def test_what_went_wrong_before_is_offered_at_the_next_start(clerk, qtbot):
    found = next(each for each in clerk.counter.fittings if isinstance(each, SelfChecking))
    keep_crash(state_folder(CRASHES), crash_of(RuntimeError("x")))
    found.start()
    bar = clerk.counter.window.page.notice
    clerk.robot.wait(lambda: bar.isVisible() and "意外" in bar.words.whole, "the offer")
