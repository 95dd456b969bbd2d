"""Portrait, signature pad and rating machine on a real window: what they give, and faults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import main
from desk.ports.peripherals import Peripherals
from desk.signatures import SignatureWay
from devices.adapters.pad_simulated import SimulatedPad
from devices.adapters.rater_simulated import SimulatedRater
from devices.adapters.simulated import SimulatedReader
from tests.ui.test_case_acts import ROAD, take_in
from tests.ui.test_facing import PHONE, ratings, said
from ui.opening.parts import Hall
from ui.window.capture.sheet import CaptureSheet
from ui.window.clerk import Clerk
from ui.window.counter.facing import Facing
from ui.window.entry import camera_of, readers_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

CHIP = bytes(range(256)) * 4


@pytest.fixture
def clerk(qapp: QApplication, hall: Hall, tmp_path: Path) -> Iterator[Clerk]:
    """A window with a pad and a rating machine, and without a photo decoder."""
    parts, folder = main.parts(), tmp_path / "station"
    folder.mkdir()
    hall.make_station(folder, window="01")
    seated = Clerk(
        lambda: parts.open_desk(folder, None, hall.url),
        readers_of(parts),
        camera=camera_of(parts),
        peripherals=lambda _desk: Peripherals(pad=SimulatedPad(), evaluator=SimulatedRater()),
    )
    seated.open()
    yield seated
    seated.close()


def read_with_photo(clerk: Clerk) -> None:
    """A card whose photo nobody here can decode."""
    reader = SimulatedReader()
    reader.place("ordinary")
    reading = replace(reader.read(), photo=CHIP)
    clerk.counter.carding.card_read.emit(reading, 0)
    clerk.robot.wait(lambda: clerk.front and clerk.front.applicant, "the applicant")


def test_an_undecoded_photo_is_kept_a_portrait_taken_and_the_pad_signed(clerk: Clerk) -> None:
    robot, pad = clerk.robot, clerk.counter.acts.peripherals.pad
    read_with_photo(clerk)
    applicant = clerk.front.applicant
    assert clerk.read(lambda _views: clerk.desk.store.blobs.get(applicant.photo)) == CHIP
    robot.wait(lambda: "照片未解码 · Shift+F7" in shown(clerk), "the way out")

    robot.key("Shift+F7")
    robot.wait(lambda: isinstance(robot.dialog, CaptureSheet), "the camera")
    robot.wait(lambda: robot.dialog._live is not None, "the live picture")
    robot.key("Space")
    robot.wait(lambda: len(robot.dialog.pages.rows) == 1, "a picture")
    robot.key("F12")
    said(clerk, "人像已拍下")
    assert clerk.front.applicant.portrait
    assert "已拍人像，随件保存" in shown(clerk)
    assert clerk.front.applicant.photo == applicant.photo

    clerk.fill({"phone": PHONE, "identity_match": "1"}, clerk.page.identity.form)
    robot.key("F12")
    clerk.choose(ROAD, (2, 2, 1))
    robot.key("F10")
    said(clerk, "请申请人看清签字板")
    pad.decline()
    said(clerk, "没有留下签字")
    robot.key("F10")
    said(clerk, "请申请人看清签字板")
    pad.sign()
    said(clerk, "已在签字板上签字")
    signature = clerk.front.dossier.signature
    assert signature.way is SignatureWay.SCREEN
    assert signature.strokes
    pad.fail("pad.absent")
    robot.key("F10")
    said(clerk, "没有找到签字板")


def test_a_rating_machine_rates_and_while_it_is_away_the_invitation_waits(
    clerk: Clerk,
) -> None:
    robot, rater = clerk.robot, clerk.counter.acts.peripherals.evaluator
    case = take_in(clerk, ROAD, (2, 2, 1))
    rater.fail("rater.unreachable")
    robot.key("F10")
    said(clerk, "邀请已记下")
    robot.wait(lambda: clerk.records("rating_invitation"), "the invitation")
    assert ratings(clerk, case) == []
    assert rater.machine.invited == []

    rater.fail("")
    (facing,) = (each for each in clerk.counter.fittings if isinstance(each, Facing))
    facing.devices.rater.send_waiting()
    robot.wait(lambda: rater.machine.invited, "the invitation sent")
    assert rater.machine.invited[0].number == case.receipt
    robot.key("F10")
    said(clerk, "请申请人在评价器上评价")
    rater.machine.press(4)
    said(clerk, "已在评价器上评价")
    assert ratings(clerk, case) == [("4", "machine")]
    states = [row.state for row in clerk.records("rating_invitation")]
    assert states == ["sent"]


def shown(clerk: Clerk) -> tuple[str, ...]:
    """The small lines of the applicant panel."""
    view = clerk.page.applicant._view
    return () if view is None else view.facts
