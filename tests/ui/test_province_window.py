"""The queue to the province at a real window, gateway and stand-in: why it waits, settled.

One day: a case is taken in, the province refuses it, a supervisor reads why, has it tried
again, settles one call by hand, and the line goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.people import Role
from sync.gateway.office import open_office
from sync.gateway.province import Province
from sync.gateway.province_targets import case_library
from sync.provincial.sending import CaseLibrary
from sync.provincial.standin import Fault, StandIn
from tests.ui.halls import gateway_in, hall_at
from tests.ui.test_mending import take_in
from ui.opening.places import gateway_key_id
from ui.window.clerk import Clerk
from ui.window.counter.province import CODE
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.menu import MenuSheet
from ui.window.dialogs.province import ProvinceSheet
from ui.window.entry import readers_of
from ui.window.presenters.province import ALL, province_view
from ui.window.samples_province import QUEUE, sample_surroundings
from ui.window.views.shell import PageName

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TOKEN = "for this test"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the gateway of this test lies, with its keys."""
    folder = tmp_path / "platform"
    folder.mkdir()
    return folder


@pytest.fixture
def boss(
    qapp: QApplication, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Clerk]:
    """A supervisor at a window of that gateway."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    parts, folder = main.parts(), tmp_path / "supervisor"
    folder.mkdir()
    with gateway_in(place) as orders:
        hall = hall_at(orders)
        hall.make_station(folder, window="09")
        seated = Clerk(lambda: parts.open_desk(folder, None, hall.url), readers_of(parts))
        seated.open(person="demo-08")
        yield seated
        seated.close()


@pytest.fixture
def library() -> Iterator[StandIn]:
    with StandIn(TOKEN) as made:
        yield made


@pytest.fixture
def province(
    place: Path, boss: Clerk, library: StandIn, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Province]:
    """The process of the queue, on the same database."""
    database = f"sqlite:///{place / 'gateway.db'}"
    with monkeypatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(place / "state"))
        keys = main.keys_of(gateway_key_id(database), demonstration=True)
        office = open_office(database, keys, demonstration=True)
    line = CaseLibrary(library.url, TOKEN, library.public)
    yield Province(office, line, case_library())
    line.close()
    office.close()


def opened(boss: Clerk) -> ProvinceSheet:
    """The sheet, opened from the menu of 待同步 by its digit."""
    boss.turn_to(PageName.WAITING)
    boss.robot.key("Ctrl+M")
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, MenuSheet), "the menu")
    codes = [line.code for line in boss.robot.dialog.lines]
    boss.robot.key(str(codes.index(CODE) + 1))
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, ProvinceSheet), "the queue")
    sheet = boss.robot.dialog
    boss.robot.wait(lambda: sheet.view is not None and sheet.view.targets, "what was read")
    return sheet


def test_a_supervisor_sees_why_a_case_waits_has_it_tried_and_settles_a_call(
    boss: Clerk, library: StandIn, province: Province
) -> None:
    take_in(boss)
    boss.robot.wait(lambda: boss.waiting_cases() == 0, "everything recorded")
    library.fault = Fault.REFUSES
    boss.robot.wait(lambda: bool(province.once().failed), "the refusal")
    sheet = opened(boss)
    (line,) = sheet.view.lines
    assert "办件库：办件基本信息" in line.note
    assert "busy inside" in line.detail
    assert "省里没有收下" in line.reason

    library.fault = Fault.NONE
    boss.robot.key("Enter")
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, MenuSheet), "what can be done")
    boss.robot.key("2")
    boss.robot.wait(lambda: isinstance(boss.robot.dialog, AskSheet), "how it was settled")
    boss.robot.write("电话报给市局，已登记")
    boss.robot.key("F12")
    boss.robot.wait(lambda: boss.robot.dialog is sheet, "the sheet again")
    boss.robot.wait(lambda: "办理环节" in sheet.view.lines[0].note, "the next call")
    assert "人工 1 步" in sheet.view.targets[0].words

    boss.desk.line.cut = True
    boss.robot.key("F5")
    boss.robot.wait(lambda: bool(sheet.view.stale), "since when it is not known")
    assert "之后的情况不知道" in sheet.view.stale
    assert sheet.view.lines, "what was read last stays"


def test_a_case_stands_once_for_each_target_and_wanting_fields_have_their_names():
    around = sample_surroundings(datetime.fromisoformat(QUEUE.at))
    view = province_view(QUEUE, around, target=ALL, failed="")
    assert [line.state.text for line in view.lines] == [
        "要人看一下",
        "要人看一下",
        "会自己再试",
        "要人看一下",
    ]
    assert "后面还有 2 步" in view.lines[0].note
    assert "申请人证件类型的省级代码" in view.lines[0].detail
    assert [each.text for each in view.filters] == [
        "全部 4",
        "办件库 2",
        "交换表 1",
        "好差评 1",
    ]


def test_nothing_that_is_not_known_is_said():
    around = sample_surroundings(datetime.fromisoformat(QUEUE.at) + timedelta(hours=1))
    never = province_view(None, around, target=ALL, failed="line.down")
    assert (never.count, never.targets) == ("", ())
    assert "不知道" in never.empty
    stopped = replace(QUEUE, targets=(replace(QUEUE.targets[0], round_at=""),))
    view = province_view(stopped, around, target=ALL, failed="")
    assert view.targets[0].words == "已停，没有在报"
    assert around.actor.role is Role.SUPERVISOR
