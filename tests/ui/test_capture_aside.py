"""Capture for what is no material: a signed copy of the list of the shift, a dialog's file."""

from __future__ import annotations

from PySide6.QtGui import QImage

from desk.acts.papering import Papering
from desk.acts.prints import Printed, Prints
from desk.ports.printer import PrintJob, PrintState
from tests.ui.test_capture import Hands, kept
from tests.ui.test_case_acts import elder
from ui.window.capture.sheet import CaptureSheet
from ui.window.clerk import Clerk
from ui.window.counter.capturing_aside import capture_into
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.prints import PrintsSheet
from ui.window.files import CAPTURED
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation
from ui.window.views.asking import AskView
from ui.window.views.fields import text


def printed_ones(clerk: Clerk) -> tuple[Printed, ...]:
    found: list[tuple[Printed, ...]] = []
    work = Operation(clerk.counter.place, Lane.STORE, Prints(clerk.desk).listed)
    work.then(found.append).start()
    clerk.robot.wait(lambda: found, "the list")
    return found[0]


def come_out(clerk: Clerk) -> None:
    """Somebody saw every paper come out of the printer."""
    desk, actor = clerk.desk, clerk.counter.acts.actor
    out = PrintJob(state=PrintState.PRINTED)
    for each in printed_ones(clerk):
        Operation(
            clerk.counter.place,
            Lane.STORE,
            lambda row=each.row: Papering(desk).settle(row, out, actor, reason="看过"),
        ).start()


def captured_one(hands: Hands) -> None:
    """One page under the camera, taken with F12."""
    hands.robot.wait(lambda: isinstance(hands.robot.dialog, CaptureSheet), "the screen")
    hands.robot.wait(lambda: hands.sheet._live is not None, "the live picture")
    screen = hands.sheet
    assert screen.width() <= hands.clerk.counter.window.width()
    if not hands.count:
        hands.shoot()
    hands.robot.key("F12")
    hands.robot.wait(lambda: hands.robot.dialog is not screen, "the dialog below")


def test_a_signed_copy_and_a_file_of_a_dialog_are_captured_with_f7s_own_screen(
    clerk: Clerk,
) -> None:
    hands, robot = Hands(clerk), clerk.robot
    elder(clerk)
    robot.wait(lambda: printed_ones(clerk), "papers")
    come_out(clerk)
    robot.key("Ctrl+Shift+J")
    robot.wait(lambda: isinstance(robot.dialog, PrintsSheet), "the list of the shift")
    listed = robot.dialog
    assert isinstance(listed, PrintsSheet)
    robot.wait(lambda: listed.list.rows, "its rows")
    paper = printed_ones(clerk)[0].row.paper_id
    listed.list.choose(paper)
    robot.key("Return")
    robot.wait(lambda: robot.dialog is not listed, "what can be done")
    robot.digits("3")
    captured_one(hands)
    assert robot.dialog is listed

    def signed() -> tuple[str, ...]:
        return next(each.signed for each in printed_ones(clerk) if each.row.paper_id == paper)

    robot.wait(signed, "the signed copy")
    assert not QImage.fromData(kept(clerk, signed()[0])).isNull()
    robot.key("Esc")
    robot.wait(lambda: robot.dialog is None, "the page")

    view = AskView(
        title="领取印章", do_text="登记", fields=(text("file", "扫描件"),), captures="file"
    )
    answers: list[dict[str, str]] = []
    sheet = AskSheet(clerk.counter.window.look, view, clerk.counter.window.page)
    sheet.capture_asked.connect(lambda: capture_into(sheet, clerk.counter.place))
    sheet.answered.connect(answers.append)
    sheet.open()
    robot.wait(lambda: robot.dialog is sheet and sheet.isAncestorOf(robot.focus()), "the file")
    robot.key("F7")
    robot.wait(lambda: isinstance(robot.dialog, CaptureSheet), "the screen")
    hands.shoot()
    robot.key("Esc")  # the page stays for the next F7
    robot.wait(lambda: robot.dialog is sheet, "the dialog")
    robot.key("F7")
    captured_one(hands)
    robot.wait(lambda: sheet.form.fields["file"].value == "已拍 1 页", "what was captured")
    robot.key("F12")
    robot.wait(lambda: answers, "the answer")
    assert answers[0]["file"].startswith(CAPTURED)
    kept_file = kept(clerk, answers[0]["file"].removeprefix(CAPTURED))
    assert not QImage.fromData(kept_file).isNull()
