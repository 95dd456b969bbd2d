"""A paper on the screen and its copy as OFD, at a real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tests.printing.ofd_reading import Package
from tests.ui.test_case_acts import elder
from ui.window.clerk import Clerk
from ui.window.dialogs.ask import AskSheet
from ui.window.dialogs.paper import PaperSheet
from ui.window.views.shell import PageName


def in_front(clerk: Clerk, kind: type) -> bool:
    return isinstance(clerk.robot.dialog, kind)


def test_a_paper_is_copied_as_ofd_from_its_preview(clerk: Clerk, tmp_path: Path) -> None:
    case, robot = elder(clerk), clerk.robot
    clerk.turn_to(PageName.CASES)
    page = clerk.counter.pages.cases
    robot.wait(lambda: page.view and page.view.detail, "the case")
    page.preview_asked.emit(case.case_id)
    robot.wait(partial(in_front, clerk, PaperSheet), "the paper")
    robot.key("Ctrl+E")
    robot.wait(partial(in_front, clerk, AskSheet), "the place of the copy")
    ask = robot.dialog
    assert isinstance(ask, AskSheet)
    ask.form.fields["path"].fill(str(tmp_path / "no such folder" / "copy"))
    robot.key("F12")
    robot.wait(lambda: "文件没有写成" in ask.notice.accessibleName(), "why it was not written")
    ask.form.fields["path"].fill(str(tmp_path / "copy"))
    robot.key("F12")
    robot.wait(lambda: robot.dialog is None, "the page")
    said = Package((tmp_path / "copy.ofd").read_bytes()).pages[0].text
    assert case.receipt in said
