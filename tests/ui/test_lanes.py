"""Work runs in its lane, answers come home to the window thread, and only to a living page."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget

from desk.courtesy import give_way
from desk.done import Done, Kind
from desk.refusal import DeviceError, Refused
from ui.window.lanes import Lane, Lanes, assert_in_lane, assert_on_window_thread, in_lane
from ui.window.operations.operation import Changes, Operation, Place
from ui.window.right_of_way import LONGEST_SECONDS
from ui.window.shots import settle


@pytest.fixture
def refusals() -> list[str]:
    return []


@pytest.fixture
def place(lanes, refusals) -> Place:
    return Place(
        owner=QObject(),
        lanes=lanes,
        changes=Changes(),
        explain=lambda error: refusals.append(error.code),
    )


def test_work_runs_in_its_lane_and_never_on_the_window_thread(place, qtbot):
    seen = []

    def work() -> str:
        assert_in_lane()
        return threading.current_thread().name

    Operation(place, Lane.STORE, work).then(seen.append).start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["lane-store"]


def test_the_answer_is_given_on_the_window_thread(place, qtbot):
    seen = []

    def answer(_value: int) -> None:
        assert_on_window_thread()
        seen.append(in_lane())

    Operation(place, Lane.READ, lambda: 1).then(answer).start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]


def test_work_on_the_window_thread_is_refused(qapp):
    with pytest.raises(AssertionError):
        assert_in_lane()


def test_qt_off_the_window_thread_is_refused(place, qtbot):
    seen = []

    def work() -> bool:
        with pytest.raises(AssertionError):
            assert_on_window_thread()
        return True

    Operation(place, Lane.PUSH, work).then(seen.append).start()
    qtbot.waitUntil(lambda: bool(seen))


def test_one_lane_works_in_order(place, qtbot):
    seen = []
    for number in range(50):
        Operation(place, Lane.STORE, lambda n=number: n).then(seen.append).start()
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))


def test_a_lane_that_waits_does_not_hold_another_up(place, qtbot):
    gate, seen = threading.Event(), []
    Operation(place, Lane.SPOOL, lambda: gate.wait(10)).then(seen.append).start()
    Operation(place, Lane.STORE, lambda: "store").then(seen.append).start()
    qtbot.waitUntil(lambda: seen == ["store"])
    gate.set()
    qtbot.waitUntil(lambda: seen == ["store", True])


def test_a_refusal_goes_to_the_place_unless_the_page_takes_it(place, refusals, qtbot):
    def refuse() -> None:
        raise Refused("case.unknown")

    taken = []
    Operation(place, Lane.STORE, refuse).start()
    Operation(place, Lane.STORE, refuse).refused(lambda e: taken.append(e.code)).start()
    qtbot.waitUntil(lambda: bool(refusals and taken))
    assert (refusals, taken) == (["case.unknown"], ["case.unknown"])


def test_a_device_that_fails_is_told_as_a_refusal(place, refusals, qtbot):
    def fail() -> None:
        raise DeviceError("card.removed")

    Operation(place, Lane.SERIAL, fail).start()
    qtbot.waitUntil(lambda: bool(refusals))
    assert refusals == ["card.removed"]


def test_a_bug_reaches_the_crash_hook_and_the_lane_lives_on(place, crashes, qtbot):
    def stumble() -> None:
        raise ZeroDivisionError

    told, seen = [], []
    Operation(place, Lane.STORE, stumble).failed(told.append).start()
    Operation(place, Lane.STORE, lambda: "after").then(seen.append).start()
    qtbot.waitUntil(lambda: bool(crashes and told and seen))
    assert isinstance(crashes[0], ZeroDivisionError)
    assert seen == ["after"]


def test_a_page_that_has_gone_is_not_called_back(lanes, qtbot):
    page, gate, called, told = QWidget(), threading.Event(), [], []
    changes = Changes()
    changes.changed.connect(told.append)
    place = Place(owner=page, lanes=lanes, changes=changes, explain=called.append)

    def work() -> Done[int]:
        gate.wait(10)
        return Done(1, frozenset({Kind.CASE}))

    Operation(place, Lane.STORE, work).then(called.append).start()
    page.deleteLater()
    settle()
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert called == []


def test_pages_are_told_which_kinds_changed_and_only_when_some_did(place, qtbot):
    told, seen = [], []
    place.changes.changed.connect(told.append)
    changed = Done("a", frozenset({Kind.DRAFT, Kind.CASE}))
    Operation(place, Lane.STORE, lambda: Done("b")).then(seen.append).start()
    Operation(place, Lane.STORE, lambda: changed).then(seen.append).start()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert told == [frozenset({Kind.DRAFT, Kind.CASE})]


def test_closing_lets_the_queues_run_dry_and_the_store_goes_last(qapp):
    done: list[str] = []
    lanes = Lanes(lambda _error: None)
    lanes.post(Lane.SPOOL, lambda: lanes.post(Lane.STORE, lambda: done.append("recorded")))
    left = lanes.close(5.0, {Lane.STORE: lambda: done.append("closed")})
    assert (left, done) == ((), ["recorded", "closed"])


def test_a_closed_lane_takes_no_more_work(qapp):
    lanes = Lanes(lambda _error: None)
    lanes.close()
    assert lanes.post(Lane.STORE, lambda: None) is False


def test_a_lane_that_hangs_is_named_and_does_not_hold_the_close_up(qapp):
    gate = threading.Event()
    lanes = Lanes(lambda _error: None)
    lanes.post(Lane.PCSC, lambda: gate.wait(20) and None)
    assert lanes.close(0.2) == (Lane.PCSC,)
    gate.set()


def test_the_window_thread_is_no_lane(qapp):
    assert not in_lane()
    assert QThread.currentThread() is QApplication.instance().thread()


def test_a_lane_stands_back_while_the_window_shows_what_came(place, lanes, qtbot):
    way, order = lanes.courier.way, []
    begun, waits = threading.Event(), threading.Event()
    nap = way.nap

    def napping(seconds: float) -> None:
        waits.set()
        nap(seconds)

    def work() -> None:
        begun.wait()
        give_way()
        order.append("lane")

    way.nap, way.now = napping, lambda: 0.0

    def show(_value: int) -> None:
        begun.set()
        assert waits.wait(5)
        order.append("window")

    Operation(place, Lane.PUSH, work).then(lambda _: order.append("answer")).start()
    Operation(place, Lane.READ, lambda: 1).then(show).start()
    qtbot.waitUntil(lambda: "answer" in order)
    assert order == ["window", "lane", "answer"]


def test_a_lane_waits_for_a_hung_window_only_for_a_moment(lanes):
    way, clock = lanes.courier.way, iter((0.0, 0.0, LONGEST_SECONDS))
    way.now = lambda: next(clock)
    way.take()
    way.give_way()
