"""Long work: a bar after 300 ms, Esc calls it off, and nothing is left half done."""

from __future__ import annotations

import threading

import pytest

from desk.acts.history import History
from desk.progress import Watched
from desk.refusal import CodedError, Refused
from tests.desk.window import open_window
from ui.window.counter.progressing import Progressing
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation

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
