"""A window process that is killed: the next one finds case, step, field, act and papers."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import main
from desk.stages import Stage
from tests.faults.seated import LAST
from ui.opening.parts import Hall
from ui.window.clerk import Clerk
from ui.window.dialogs.recovery import RecoverySheet
from ui.window.entry import readers_of
from ui.window.views.acceptance import Step
from ui.window.widgets.words import Words

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 50.0


@pytest.fixture
def folder(hall: Hall, tmp_path: Path) -> Path:
    place = tmp_path / "station"
    place.mkdir()
    hall.make_station(place, window="01")
    return place


def killed_at(point: str, folder: Path, hall: Hall) -> dict[str, Any]:
    """What the window said when it came to that point; right after that it was killed."""
    command = [sys.executable, "-m", "tests.faults.seated", str(folder), hall.url, point]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as child:
        assert child.stdout is not None
        ready, _, _ = select.select([child.stdout], [], [], LIMIT)
        line = child.stdout.readline() if ready else b""
        child.send_signal(signal.SIGKILL)
    assert line, f"the window did not come to {point}"
    said: dict[str, Any] = json.loads(line)
    return said


@pytest.fixture
def again(qapp: object, hall: Hall, folder: Path) -> Iterator[Clerk]:
    """The window that is opened after the kill."""
    parts = main.parts()
    seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    yield seated
    seated.close()


def come_back(again: Clerk) -> RecoverySheet:
    """Sign in, and wait for the recovery screen."""
    again.sit_down()
    again.robot.wait(lambda: isinstance(again.robot.dialog, RecoverySheet), "what was found")
    sheet = again.robot.dialog
    assert isinstance(sheet, RecoverySheet)
    return sheet


def words(sheet: RecoverySheet) -> str:
    return "\n".join(each.whole for each in sheet.findChildren(Words))


def test_after_a_kill_in_the_form_case_step_field_and_text_are_there(hall, folder, again):
    said = killed_at("form", folder, hall)
    sheet = come_back(again)
    assert "没办完的件" in words(sheet)
    again.robot.key("Return")
    again.robot.wait(lambda: again.robot.dialog is None, "the page")
    assert again.front is not None
    assert (again.front.case_id, again.step()) == (said["case"], Step.FORM)
    assert dict(again.front.form) == said["form"]
    field = again.page.form.form.fields[LAST].editor
    again.robot.wait(field.hasFocus, "the field")


def test_after_a_kill_behind_the_act_it_is_looked_up_and_its_papers_keep_their_number(
    hall, folder, again
):
    said = killed_at("unprinted", folder, hall)
    sheet = come_back(again)
    assert "已经生效" in words(sheet)
    assert "受理通知书" in words(sheet)
    again.robot.key("F12")
    again.robot.wait(
        lambda: len(again.read(lambda v: v.papers(case_id=said["case"]))) == 2, "the papers"
    )
    row = again.read(lambda views: views.get_case(said["case"]))
    assert (row.receipt, row.stage) == (said["receipt"], Stage.ACCEPTED.value)
    numbers = {paper.number for paper in again.read(lambda v: v.papers(case_id=said["case"]))}
    assert said["receipt"] in numbers


def test_after_a_kill_behind_the_last_paper_nothing_is_offered_again(hall, folder, again):
    said = killed_at("printed", folder, hall)
    again.open()
    assert again.robot.dialog is None
    assert again.front is not None
    assert again.front.case_id != said["case"]
    assert len(again.read(lambda views: views.drafts())) == 1


def test_an_orderly_end_is_no_recovery(hall, folder, again):
    again.open()
    again.identify("ordinary", "13800000001")
    case_id = again.front.case_id
    again.close()
    parts = main.parts()
    second = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
    second.sit_down()
    second.robot.wait(lambda: second.front is not None, "the case")
    assert second.robot.dialog is None
    assert (second.front.case_id, second.step()) == (case_id, Step.ITEM)
    second.close()
