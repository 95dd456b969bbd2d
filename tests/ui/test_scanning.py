"""Scan anywhere: the field in front keeps text, caret and undo; the code finds its thing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desk.paper_code import paper_code
from devices.adapters.scanner_serial import SerialScanner
from devices.simulators.scanner_gun import ScannerGun
from tests.ui.test_finding import accepted, begin_another
from tests.ui.test_keyboard import FOOD
from ui.window.counter.scanning import Scanning
from ui.window.dialogs.keys import KeySheet
from ui.window.scan.hearing import Hearing
from ui.window.scan.wedge import Wedge
from ui.window.shortcuts import Command
from ui.window.views.shell import PageName

GUN_MS, HANDS_MS = 6, 90


class Keys:
    """Keys as the system sends them, with times of their own."""

    def __init__(self, window) -> None:
        self.window, self.at = window.windowHandle(), 1000

    def type(self, text: str, gap: int = GUN_MS, *, end: bool = True) -> None:
        """Press and release each key at that pace; Enter at the end."""
        for char in text:
            if char.isupper():
                self.press(Qt.Key.Key_Shift, gap=1)
            key = Qt.Key(ord(char.upper())) if char.isascii() else Qt.Key.Key_unknown
            self.press(key, char, gap)
        if end:
            self.press(Qt.Key.Key_Return, "\r", gap)

    def press(self, key: Qt.Key, text: str = "", gap: int = GUN_MS) -> None:
        """One key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            event.setTimestamp(self.at)
            QCoreApplication.sendEvent(self.window, event)
        self.at += gap


@pytest.fixture
def line(qtbot):
    """A field on a window of its own, with a scanner heard on it."""
    field = QLineEdit("测试路12号")
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    field.setCursorPosition(3)
    return field


@pytest.fixture
def hearing(line):
    made = Hearing(Wedge(), line)
    made.watch(line.windowHandle())
    return made


def test_a_scan_leaves_text_caret_and_undo_as_they_were(line, hearing):
    codes, changes = [], []
    hearing.scanned.connect(codes.append)
    line.insert("南")
    line.textChanged.connect(changes.append)
    Keys(line).type("SJ379901900022026112300019")
    assert codes == ["SJ379901900022026112300019"]
    assert (line.text(), line.cursorPosition()) == ("测试路南12号", 4)
    assert changes == []
    line.undo()
    assert line.text() == "测试路12号"


def test_a_gun_may_end_with_a_line_feed(line, hearing):
    codes = []
    hearing.scanned.connect(codes.append)
    keys = Keys(line)
    keys.type("SJ379901900022026112300019", end=False)
    keys.press(Qt.Key.Key_unknown, "\n")
    assert codes == ["SJ379901900022026112300019"]


def test_a_scan_leaves_what_was_marked_marked(line, hearing):
    line.setSelection(0, 3)
    Keys(line).type("SJ379901900022026112300019")
    assert line.selectedText() == "测试路"


def test_typing_arrives_whole_and_in_order(line, hearing, qtbot):
    codes = []
    hearing.scanned.connect(codes.append)
    line.clear()
    Keys(line).type("370112198", HANDS_MS)
    assert line.text() == "370112198"
    assert codes == []


def test_a_last_key_is_not_kept_waiting_for_another(line, hearing, qtbot):
    line.clear()
    Keys(line).type("37", end=False)
    qtbot.waitUntil(lambda: line.text() == "37", timeout=2000)


def test_fast_keys_without_enter_are_typing(line, hearing, qtbot):
    codes = []
    hearing.scanned.connect(codes.append)
    line.clear()
    Keys(line).type("SJ37990190002", end=False)
    qtbot.waitUntil(lambda: line.text() == "SJ37990190002", timeout=2000)
    assert codes == []


def test_a_key_that_is_no_character_comes_behind_what_was_held(line, hearing):
    line.clear()
    keys = Keys(line)
    keys.type("12", end=False)
    keys.press(Qt.Key.Key_Backspace)
    assert line.text() == "1"


def scanning(clerk) -> Scanning:
    found = next(each for each in clerk.counter.fittings if isinstance(each, Scanning))
    clerk.robot.wait(lambda: found.hearing is not None, "the settings of the scanner")
    found.hearing.watch(clerk.counter.window.windowHandle())
    return found


def scan(clerk, text: str) -> None:
    scanning(clerk)
    Keys(clerk.counter.window).type(text)


def test_a_scanned_receipt_opens_its_case_and_the_field_stays_as_it_was(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    clerk.lay("long-term")
    field = clerk.page.identity.form.fields["phone"].editor
    field.setFocus()
    clerk.robot.digits("1380")
    scan(clerk, case.receipt)
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    assert field.text() == "1380"


def test_the_signed_code_of_a_receipt_opens_its_case(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    scan(clerk, f"OWD1:{case.receipt}:{case.case_id}:T-1:c2lnbmF0dXJl")
    clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")


def test_a_genuine_code_opens_its_case_and_a_forged_one_opens_nothing(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    desk, robot = clerk.desk, clerk.robot
    genuine = paper_code(
        desk.signer,
        number=case.receipt,
        template="acceptance_notice",
        station=desk.station.station_id,
        about=case.case_id,
    )
    forged = genuine.replace(case.receipt, "SJ37990100001251124000029")
    notice = clerk.counter.window.page.notice
    scan(clerk, forged)
    robot.wait(lambda: "二维码是假的" in notice.accessibleName(), "the warning")
    assert not clerk.shows(PageName.CASES)
    scan(clerk, genuine)
    robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
    page = clerk.counter.window.page
    robot.wait(lambda: "二维码为真" in page.notice.accessibleName(), "what it is")
    assert "受理通知书" in page.notice.accessibleName()


def test_a_scanned_item_code_begins_the_item(clerk):
    clerk.identify("ordinary", "13800000001")
    item = clerk.desk.catalogue.find(FOOD)[0]
    scan(clerk, item.code)
    clerk.robot.wait(lambda: clerk.front.item is not None, "the item")
    assert clerk.front.item.code == item.code


def test_a_code_that_belongs_to_nothing_is_said_in_one_sentence(clerk):
    scan(clerk, "ZZ-UNKNOWN-0001")
    notice = clerk.counter.window.page.notice
    clerk.robot.wait(lambda: "没有与这个码相符" in notice.words.whole, "the sentence")
    assert "ZZ" not in notice.words.whole


def test_over_a_dialog_a_scan_does_nothing_and_says_so(clerk):
    clerk.counter.window.perform(Command.HELP)
    clerk.robot.wait(lambda: isinstance(clerk.robot.dialog, KeySheet), "a dialog")
    sheet = clerk.robot.dialog
    scanning(clerk).scanned("SJ379901900022026112300019")
    assert "刚才的码没有采用" in sheet.notice.words.whole
    assert sheet.line.text() == ""


def test_behind_the_lock_a_scan_does_nothing(clerk):
    case = accepted(clerk)
    clerk.robot.key("Ctrl+L")
    scan(clerk, case.receipt)
    clerk.robot.breathe(100)
    assert clerk.counter.guarding.shut
    assert clerk.counter.guarding.screen.pin.text() == ""
    assert clerk.shows(PageName.ACCEPT)


def test_a_gun_on_a_line_of_its_own_is_heard_until_its_plug_is_out(clerk):
    case = accepted(clerk)
    begin_another(clerk)
    with ScannerGun() as gun:
        scanner = SerialScanner(gun.path)
        assert scanner.state().ready
        scanning(clerk).listen_to(scanner)
        gun.pull(case.receipt)
        clerk.robot.wait(lambda: clerk.shows(PageName.CASES), "办件")
        gun.unplug()
        notice = clerk.counter.window.page.notice
        clerk.robot.wait(lambda: "连接断了" in notice.words.whole, "the sentence")
