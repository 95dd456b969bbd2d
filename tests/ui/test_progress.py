"""Long work: a bar after 300 ms, Esc calls it off, and nothing is left half done."""

from __future__ import annotations

import threading

import pytest

from desk.acts.history import History
from desk.acts.settings import Settings
from desk.progress import Watched
from desk.refusal import CodedError, Refused
from desk.settings import SCALE
from tests.desk.window import open_window
from ui.window.counter.printing import print_cases
from ui.window.counter.progressing import Progressing
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation, Task

HEADS = ["编号", "事项", "申请人", "收件日期", "状态"]
ROWS = [[f"旧{n}", "示例事项", "测试明", "2024-03-01", "已结"] for n in range(60)]


class Steps:
    """Work whose steps are taken when the test says so."""

    def __init__(self) -> None:
        self.progress = Watched()
        self.go = threading.Event()
        self.begun = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        self.progress.step(1, 3)
        self.go.wait(10)
        self.progress.step(2, 3)
        return "done"


def bar(clerk) -> Progressing:
    return next(each for each in clerk.counter.fittings if isinstance(each, Progressing))


def test_long_work_shows_how_far_it_is_and_goes_when_done(clerk):
    steps, said = Steps(), list[str]()
    place, shown = clerk.counter.place, bar(clerk)
    Operation(place, Lane.FILES, steps).then(said.append).watched(
        "导入", steps.progress
    ).start()
    clerk.robot.wait(shown.strip.isVisible, "the bar")
    assert "1 / 3" in shown.strip.words.whole
    steps.go.set()
    clerk.robot.wait(lambda: said == ["done"], "the end")
    assert not shown.strip.isVisible()


def test_escape_calls_it_off_and_reaches_nothing_else(clerk):
    steps, said = Steps(), list[CodedError]()
    place, shown = clerk.counter.place, bar(clerk)
    work = Operation(place, Lane.FILES, steps).refused(said.append)
    work.watched("导入", steps.progress).start()
    clerk.robot.wait(shown.strip.isVisible, "the bar")
    clerk.robot.key("Esc")
    steps.go.set()
    clerk.robot.wait(lambda: said, "the end")
    assert said[0].code == "work.cancelled"
    assert not shown.strip.isVisible()


def test_short_work_is_never_seen(clerk):
    steps, said = Steps(), list[str]()
    steps.go.set()
    shown = bar(clerk)
    work = Operation(clerk.counter.place, Lane.FILES, steps).then(said.append)
    work.watched("导入", steps.progress).start()
    clerk.robot.wait(lambda: said, "the end")
    assert not shown.strip.isVisible()
    assert not shown._wait.isActive()


class CalledOff(Watched):
    """Somebody calls it off at the second step."""

    def step(self, done: int, of: int) -> None:
        if done:
            self.cancel()
        super().step(done, of)


def called_off_at_once(clerk) -> list[Task]:
    """The next long work is called off as it begins."""
    seen = list[Task]()

    def call_off(task: Task) -> None:
        if not seen:
            task.progress.cancel()
        seen.append(task)

    clerk.counter.changes.begun.connect(call_off)
    return seen


def test_a_batch_of_papers_that_was_called_off_prints_none_of_the_rest(clerk):
    clerk.identify("ordinary", "13800000001")
    begun, said = called_off_at_once(clerk), list[CodedError]()
    print_cases(clerk.counter.place, [clerk.front], said.clear, said.append)
    assert [error.code for error in said] == ["work.cancelled"]
    assert [task.title for task in begun] == ["打印单据"]
    assert clerk.read(lambda views: views.papers(case_id=clerk.front.case_id)) in ((), [])


def test_sending_by_hand_stops_between_two_batches_and_goes_on_when_asked_again(clerk):
    syncing, place = clerk.counter.syncing, clerk.counter.place
    waiting = place.acts.exchange.waiting

    def left() -> int:
        return clerk.read(lambda _views: waiting().entries)

    clerk.robot.wait(lambda: left() == 0, "the first entries sent")
    clerk.robot.wait(lambda: syncing.is_armed and not syncing._pushing, "a quiet line")
    syncing._push_timer.stop()
    syncing._pending = True  # nothing is planned for the change that follows
    Operation(
        place,
        Lane.STORE,
        lambda: Settings(place.acts.desk).change_personal(SCALE, 115, place.acts.actor),
    ).start()
    clerk.robot.wait(lambda: left() == 1, "one that waits")
    begun = called_off_at_once(clerk)
    ended = list[Task]()
    clerk.counter.changes.ended.connect(ended.append)
    syncing.now()
    clerk.robot.wait(lambda: ended, "the end of it")
    assert ended == begun
    assert left() == 1
    syncing.now()
    clerk.robot.wait(lambda: left() == 0, "everything sent")


def test_an_import_that_was_called_off_leaves_nothing(tmp_path):
    window = open_window(tmp_path / "data")
    before = window.seq()
    with pytest.raises(Refused, match=r"work\.cancelled"):
        History(window.desk).import_cases(window.actor(), [HEADS, *ROWS], CalledOff())
    assert window.seq() == before
    assert window.store.views.records("old_case") == ()
    done = History(window.desk).import_cases(window.actor(), [HEADS, *ROWS], Watched()).value
    assert done.cases == 60
    window.store.close()
