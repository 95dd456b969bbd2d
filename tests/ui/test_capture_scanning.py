"""F7 with a scanner, and the code on a captured page: on a real window, by keys."""

from __future__ import annotations

from pathlib import Path

import segno

from devices.simulators.png import png_of
from tests.ui.test_capture import Hands
from tests.ui.test_ways import at_materials, material
from ui.window.counter.capturing import Capturing

CODE = "SL-NOBODY-0001"


def paper_with_code(path: Path) -> Path:
    """A sheet with one QR code in its middle."""
    dots = segno.make(CODE, micro=False).matrix
    side, across = 6, 420
    edge = (across - len(dots) * side) // 2
    white = b"\xff\xff\xff"
    rows = [white * across] * edge
    for row in dots:
        line = b"".join((b"\0\0\0" if dark & 1 else white) * side for dark in row)
        rows += [(white * edge + line).ljust(across * 3, b"\xff")] * side
    rows += [white * across] * edge
    path.write_bytes(png_of(b"".join(rows), across, len(rows)))
    return path


def test_a_pile_is_scanned_a_jam_keeps_its_pages_and_a_code_is_used_as_a_scan(clerk, tmp_path):
    at_materials(clerk)
    hands, robot = Hands(clerk), clerk.robot
    code, flatbed = hands.open(), clerk.counter.acts.peripherals.flatbed
    (capturing,) = (each for each in clerk.counter.fittings if isinstance(each, Capturing))

    def scanned(count: int) -> bool:
        return hands.count == count and not capturing.screen.feeding.busy

    robot.key("Ctrl+Shift+S")
    robot.wait(lambda: scanned(2), "both pages of the pile")
    flatbed.fail("flatbed.jammed", after=1)
    robot.key("Ctrl+Shift+S")
    robot.wait(hands.sheet.notice.isVisible, "the sentence")
    assert "卡纸" in hands.sheet.notice.words.whole
    assert scanned(3)
    flatbed.fail("")
    robot.key("Ctrl+S")
    robot.wait(lambda: scanned(4), "the page on the glass")
    hands.take(code)
    assert material(clerk, code).pages == 4

    hands.open()
    robot.key("Ctrl+D")
    assert "没有找到" in hands.sheet.notice.words.whole
    capturing.screen.making.take_files([str(paper_with_code(tmp_path / "paper.png"))])
    robot.wait(lambda: hands.count == 1, "the page of the file")
    assert CODE in hands.sheet.words.whole
    robot.key("Ctrl+D")
    notice = clerk.counter.window.page.notice
    robot.wait(
        lambda: "没有与这个码相符" in notice.words.whole, "what was scanned is looked for"
    )
    assert robot.dialog is None
