"""The window at work on a real station: a case by keys, and who touches what where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import main
from desk.desk import Desk
from desk.item_words import FieldKind
from desk.material import Collected
from desk.stages import Stage
from ui.opening.parts import Hall, Parts
from ui.opening.stations import reader_settings
from ui.window.counter.whole import Counter
from ui.window.lanes import assert_in_lane
from ui.window.robot import Robot
from ui.window.start import Opening, first_clerk
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName

NUMBER = "379901198504120019"


class InLanes:
    """The thing itself; each look at it and each call of it must come from a lane."""

    def __init__(self, thing: Any, seen: set[str], name: str) -> None:
        self._thing, self._seen, self._name = thing, seen, name

    def __getattr__(self, name: str) -> Any:
        assert_in_lane()
        self._seen.add(self._name)
        return getattr(self._thing, name)


@pytest.fixture(scope="module")
def parts() -> Parts:
    return main.parts()


@pytest.fixture(scope="module")
def state(tmp_path_factory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("state")
        patch.setenv("XDG_STATE_HOME", str(folder))
        yield folder


@pytest.fixture(scope="module")
def hall(parts, state) -> Iterator[Hall]:
    started = parts.hall(state / "hall")
    yield started
    started.stop()


@pytest.fixture
def touched() -> set[str]:
    return set()


@pytest.fixture
def station(parts, hall, state, tmp_path) -> Path:
    folder = tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window=f"{len(list(state.glob('**/*.json'))) + 10:02d}")
    return folder


@pytest.fixture
def line(hall, station) -> tuple[Path, None, str]:
    return station, None, hall.url


@pytest.fixture
def opening(qapp, parts, line, touched, crashes) -> Iterator[Opening]:
    def open_desk() -> Desk:
        desk = parts.open_desk(*line)
        guarded = {
            name: InLanes(getattr(desk, name), touched, name)
            for name in ("store", "platform", "maker", "printer")
        }
        return replace(desk, **guarded)

    made = Opening(
        open_desk,
        lambda desk: parts.readers(reader_settings(desk)),
        crash=crashes.append,
        signed_in=first_clerk,
    )
    yield made
    assert made.close() == ()
    assert crashes == []


@pytest.fixture
def counter(opening, qtbot) -> Counter:
    opening.start()
    qtbot.waitUntil(lambda: opening.counter is not None, timeout=15_000)
    made = opening.counter
    qtbot.addWidget(made.window)
    made.window.resize(1440, 900)
    made.window.show()
    made.window.activateWindow()
    made.start()
    return made


@pytest.fixture
def robot(counter) -> Robot:
    hands = Robot(counter.window)
    hands.wait(lambda: counter.accepting.table.front is not None, "the first case")
    return hands


def front(counter):
    return counter.accepting.table.front


def identify(counter, robot) -> None:
    counter.acts.readers[0].place("ordinary")
    robot.wait(lambda: front(counter).case.applicant is not None, "the applicant")
    row = counter.pages.accept.identity.form.fields["identity_match"].editor
    robot.wait(lambda: row.isAncestorOf(robot.focus()), "the question 人证")
    robot.key("1")
    robot.wait(lambda: front(counter).case.applicant.identity_match, "人证一致")


def go_on(counter, robot, step: Step) -> None:
    robot.key("F12")
    robot.wait(lambda: front(counter).step is step, step.name)


def choose(counter, robot, code: str) -> None:
    go_on(counter, robot, Step.ITEM)
    robot.wait(counter.pages.accept.items.line.hasFocus, "the search line")
    robot.digits(code)
    robot.wait(lambda: len(counter.pages.accept.items.list.rows) == 1, "one item")
    robot.key("Return")
    robot.wait(lambda: front(counter).case.item is not None, "the item")
    while front(counter).case.missing_answers():
        left = len(front(counter).case.missing_answers())
        robot.wait(lambda: robot.focus() is not counter.window, "a question")
        robot.key("1")
        robot.wait(lambda n=left: len(front(counter).case.missing_answers()) < n, "an answer")


def collect(counter, robot) -> None:
    rows = counter.pages.accept.materials.list
    for rule in front(counter).case.rules():
        rows.choose(rule.code)
        rows.take_focus()
        robot.key("Space")
        robot.wait(lambda c=rule.code: c in front(counter).case.materials, rule.name)


def fill(counter, robot) -> None:
    case = front(counter).case
    for field in case.get_item().form:
        if field.required and not front(counter).case.form.get(field.code):
            counter.pages.accept.form.form.fields[field.code].editor.setFocus()
            robot.digits("13800000000" if field.kind is FieldKind.PHONE else "1")
            robot.key("Return")
            robot.wait(lambda c=field.code: front(counter).case.form.get(c), field.label)


def test_a_case_is_received_by_keys_and_only_the_lanes_touch_store_and_printer(
    counter, robot, touched
):
    identify(counter, robot)
    choose(counter, robot, "6101")
    go_on(counter, robot, Step.MATERIALS)
    collect(counter, robot)
    go_on(counter, robot, Step.FORM)
    fill(counter, robot)
    go_on(counter, robot, Step.CONFIRM)
    robot.key("F12")
    robot.wait(lambda: front(counter).step is Step.DONE, "the end")
    done = front(counter).case
    assert done.stage is Stage.ACCEPTED
    assert done.receipt.startswith("SJ379901")
    due = len(counter.acts.papering.earned(done))
    robot.wait(lambda: len(front(counter).papers) == due, "the papers")
    robot.wait(lambda: counter.framing.frame.received_today == 1, "the frame")
    assert {"store", "maker", "printer"} <= touched


def test_the_queue_drains_by_itself_and_the_chip_says_so(counter, robot):
    robot.wait(lambda: counter.acts.desk.line.usable, "the line")
    robot.wait(lambda: counter.framing.frame.waiting.entries == 0, "an empty queue")
    assert counter.window.top.line.title.whole == "在线"


def test_an_expired_card_is_one_sentence_and_the_case_stays_usable(counter, robot):
    counter.acts.readers[0].place("expired")
    notice = counter.pages.accept.notice
    robot.wait(notice.isVisible, "the sentence")
    assert front(counter).case.applicant is None
    identify(counter, robot)
    assert front(counter).case.applicant.certificate_number == NUMBER


def test_a_wrong_number_is_complained_of_beside_its_field(counter, robot):
    fields = counter.pages.accept.identity.form.fields
    fields["name"].editor.setFocus()
    robot.type("测试明")
    robot.key("Return")
    number = counter.pages.accept.identity.form.fields["certificate_number"].editor
    number.setFocus()
    robot.digits("379901198504120018")
    robot.key("Return")
    robot.wait(lambda: front(counter).errors.get("certificate_number"), "the complaint")
    assert front(counter).case.applicant is None


def test_a_parked_case_comes_back_with_its_step(counter, robot):
    identify(counter, robot)
    key = front(counter).key
    robot.key("F4")
    robot.wait(lambda: robot.dialog, "the reasons")
    robot.key("1")
    robot.wait(lambda: front(counter).key != key, "a new case")
    assert counter.accepting.table.find(key).parked.reason == "等材料"
    robot.key("Shift+F4")
    robot.wait(lambda: front(counter).key == key, "the parked case")
    assert front(counter).parked is None


def test_undo_takes_a_material_back(counter, robot):
    identify(counter, robot)
    choose(counter, robot, "6101")
    go_on(counter, robot, Step.MATERIALS)
    collect(counter, robot)
    code = front(counter).case.rules()[-1].code
    assert front(counter).case.materials[code].how is Collected.PAPER
    robot.key("Ctrl+Z")
    robot.wait(lambda: code not in front(counter).case.materials, "the undo")
    robot.key("Ctrl+Y")
    robot.wait(lambda: code in front(counter).case.materials, "the redo")


def test_a_name_with_rare_characters_is_shown_and_kept(counter, robot):
    counter.acts.readers[0].place("rare")
    robot.wait(lambda: front(counter).case.applicant is not None, "the applicant")
    assert front(counter).case.applicant.name == "测试\U00020164"


@pytest.mark.parametrize("name", list(PageName))
def test_every_page_opens_by_its_key(counter, robot, name):
    robot.key(f"Alt+{list(PageName).index(name) + 1}")
    page = counter.pages.all[list(PageName).index(name)]
    robot.wait(lambda: counter.window.page is page, name.value)
    assert page.isVisible()


def test_the_look_changes_at_once_and_is_kept(counter, robot, parts, line, opening, qtbot):  # noqa: PLR0917 - fixtures
    robot.key("Alt+6")
    robot.wait(counter.pages.settings.isVisible, "the settings")
    robot.wait(lambda: "look.scale" in counter.pages.settings.rows, "the look")
    counter.pages.settings.rows["look.scale"].control.choose("115")
    assert counter.window.look.scale == 115
    opening.close()
    again = Opening(lambda: parts.open_desk(*line), lambda _desk: (), signed_in=first_clerk)
    again.start()
    qtbot.waitUntil(lambda: again.counter is not None, timeout=15_000)
    again.counter.start()
    qtbot.waitUntil(lambda: again.counter.window.look.scale == 115, timeout=15_000)
    again.close()


def test_a_second_case_takes_everything_over_from_the_first(counter, robot):
    identify(counter, robot)
    choose(counter, robot, "6101")
    go_on(counter, robot, Step.MATERIALS)
    collect(counter, robot)
    go_on(counter, robot, Step.FORM)
    fill(counter, robot)
    go_on(counter, robot, Step.CONFIRM)
    robot.key("F12")
    robot.wait(lambda: front(counter).step is Step.DONE, "the end")
    robot.wait(lambda: len(front(counter).papers) == 2, "the papers")
    counter.acts.readers[0].lift()
    robot.key("F2")
    robot.wait(lambda: front(counter).step is Step.IDENTITY, "a new case")
    identify(counter, robot)
    robot.wait(lambda: front(counter).earlier, "the earlier case")
    choose(counter, robot, "6101")
    robot.key("F6")
    history = counter.pages.accept.history.list
    robot.wait(lambda: history.isAncestorOf(robot.focus()), "the history")
    robot.key("Return")
    robot.wait(lambda: not front(counter).case.missing_materials(), "the materials")
    robot.wait(lambda: not front(counter).case.missing_fields(), "the fields")
    assert {m.how for m in front(counter).case.materials.values()} == {Collected.REUSED}
