"""F7 on a real window: live picture, pages, one file in the case; by keys."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from desk.material import Collected
from desk.settings import FILE_LIMIT
from tests.ui.test_ways import at_materials, material
from ui.window.capture.sheet import CaptureSheet
from ui.window.clerk import Clerk
from ui.window.lanes import Lane
from ui.window.operations import capture
from ui.window.operations.operation import Operation


class Hands:
    """A clerk at the capture screen."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk, self.robot = clerk, clerk.robot

    @property
    def sheet(self) -> CaptureSheet:
        sheet = self.robot.dialog
        assert isinstance(sheet, CaptureSheet)
        return sheet

    @property
    def camera(self):
        return self.clerk.counter.acts.camera

    @property
    def count(self) -> int:
        return len(self.sheet.pages.rows)

    def open(self) -> str:
        """F7 on the first material; its code."""
        code = self.clerk.page.materials.list.current
        self.robot.key("F7")
        self.robot.wait(lambda: isinstance(self.robot.dialog, CaptureSheet), "the screen")
        self.robot.wait(lambda: self.sheet._live is not None, "the live picture")
        return code

    def shoot(self, paper: str = "application", key: str = "Space") -> None:
        self.camera.lay(paper)
        before = self.count
        self.robot.key(key)
        self.robot.wait(lambda: self.count == before + 1, "a page")

    def take(self, code: str) -> None:
        self.robot.key("F12")
        self.robot.wait(lambda: self.robot.dialog is None, "the page of the counter")
        self.robot.wait(lambda: material(self.clerk, code) is not None, "the material")
        rows = self.clerk.page.materials
        self.robot.wait(lambda: rows.isAncestorOf(self.robot.focus()), "the keyboard")


@pytest.fixture
def hands(clerk) -> Hands:
    at_materials(clerk)
    return Hands(clerk)


def kept(clerk: Clerk, digest: str) -> bytes:
    """The bytes of a kept file, read in the lane of the store."""
    found: list[bytes] = []
    store = clerk.desk.store
    place = clerk.counter.place
    Operation(place, Lane.STORE, lambda: store.blobs.get(digest)).then(found.append).start()
    clerk.robot.wait(lambda: found, "the file")
    return found[0]


def test_one_page_is_straightened_and_attached_as_a_picture(hands):
    code = hands.open()
    hands.shoot()
    assert "清晰度合格" in hands.sheet.words.whole
    assert "裁边" in hands.sheet.words.whole
    hands.take(code)
    found = material(hands.clerk, code)
    assert (found.how, found.pages, len(found.files)) == (Collected.SCAN, 1, 1)
    image = QImage.fromData(kept(hands.clerk, found.files[0]))
    assert image.height() > image.width()  # the paper alone, not the table across
    assert abs(image.width() / image.height() - 210 / 297) < 0.02


def test_several_pages_become_one_pdf_in_the_order_on_the_screen(hands):
    code = hands.open()
    hands.shoot("application")
    hands.shoot("id_front", key="Return")
    hands.robot.key("Up")
    hands.robot.key("Alt+Up")
    hands.take(code)
    found = material(hands.clerk, code)
    assert (found.pages, len(found.files)) == (2, 1)
    document = pypdfium2.PdfDocument(kept(hands.clerk, found.files[0]))
    sizes = [page.get_size() for page in document]
    document.close()
    assert [wide > high for wide, high in sizes] == [True, False]


def test_the_last_page_is_withdrawn_and_comes_back(hands):
    hands.open()
    hands.shoot("application")
    hands.shoot("licence")
    hands.robot.key("Ctrl+Z")
    assert hands.count == 1
    hands.robot.key("Ctrl+Y")
    assert hands.count == 2
    hands.robot.key("Up")
    hands.robot.key("Del")
    assert hands.count == 1


def test_both_sides_of_a_card_go_on_one_page(hands):
    hands.open()
    hands.shoot("id_front")
    hands.shoot("id_back")
    hands.robot.key("Ctrl+J")
    hands.robot.wait(lambda: hands.count == 1, "one page")
    hands.robot.key("Up")
    page = hands.sheet._strip.page
    assert page.image.height() > page.image.width()


def test_a_page_is_turned_and_cut_by_keys(hands):
    hands.open()
    hands.shoot()
    hands.robot.key("Up")
    upright = hands.sheet._strip.page.image.size()
    hands.robot.key("Ctrl+R")
    hands.robot.wait(
        lambda: hands.sheet._strip.page.image.size() == upright.transposed(), "the turn"
    )
    hands.robot.key("Ctrl+T")
    hands.robot.key("Shift+Down", 4)
    hands.robot.key("Return")
    least = upright.transposed().height()
    hands.robot.wait(lambda: hands.sheet._strip.page.image.height() < least * 0.85, "the cut")
    hands.robot.key("Ctrl+Z", 2)
    assert hands.sheet._strip.page.image.size() == upright


def test_an_unreadable_page_is_taken_at_the_second_f12_only(hands):
    code = hands.open()
    hands.shoot("out_of_focus")
    assert "重拍" in hands.sheet.words.whole
    hands.robot.key("F12")
    hands.robot.wait(hands.sheet.notice.isVisible, "the sentence")
    assert "第 1 页" in hands.sheet.notice.words.whole
    assert material(hands.clerk, code) is None
    hands.take(code)


def test_esc_keeps_the_pages_for_the_next_f7(hands):
    code = hands.open()
    hands.shoot()
    hands.robot.key("Esc")
    hands.robot.wait(lambda: hands.robot.dialog is None, "the page")
    assert material(hands.clerk, code) is None
    hands.open()
    assert hands.count == 1


def test_an_unplugged_camera_says_so_and_comes_back_with_f5(hands):
    hands.open()
    hands.shoot()
    hands.camera.fail_once("camera.absent")
    hands.robot.wait(hands.sheet.notice.isVisible, "the sentence")
    assert "F5" in hands.sheet.notice.words.whole
    assert hands.count == 1
    hands.robot.key("F5")
    hands.robot.wait(lambda: hands.sheet._live is not None, "the picture again")


def test_files_become_pages_and_one_that_is_no_picture_is_named(hands, tmp_path):
    hands.open()
    picture = QImage(400, 560, QImage.Format.Format_RGB888)
    picture.fill(0xFFFFFF)
    paths = [tmp_path / "one.png", tmp_path / "two.jpg", tmp_path / "three.png"]
    picture.save(str(paths[0]))
    paths[1].write_bytes(b"no picture")
    picture.save(str(paths[2]))
    hands.sheet.files_dropped.emit([str(path) for path in paths])
    hands.robot.wait(lambda: hands.count == 2, "two pages")
    hands.robot.wait(hands.sheet.notice.isVisible, "the sentence")
    assert "不是能打开的图片" in hands.sheet.notice.words.whole


def test_a_picture_is_pasted(hands):
    hands.open()
    picture = QImage(300, 400, QImage.Format.Format_RGB888)
    picture.fill(0xEEEEEE)
    QGuiApplication.clipboard().setImage(picture)
    hands.robot.key("Ctrl+V")
    hands.robot.wait(lambda: hands.count == 1, "the page")
    QGuiApplication.clipboard().clear()
    hands.robot.key("Ctrl+V")
    hands.robot.wait(hands.sheet.notice.isVisible, "the sentence")
    assert hands.count == 1


def test_pages_are_made_smaller_until_they_fit_the_limit_of_the_settings(hands):
    code = hands.open()
    limits: list[int] = []
    capture.limit(hands.clerk.counter.place).then(limits.append).start()
    hands.robot.wait(lambda: limits, "the limit")
    assert limits == [FILE_LIMIT.default * 1024 * 1024]
    for paper in ("application", "licence", "plan"):
        hands.shoot(paper)
    hands.take(code)
    assert len(kept(hands.clerk, material(hands.clerk, code).files[0])) <= limits[0]


def test_what_was_captured_last_stands_under_the_list_until_it_is_undone(hands):
    code = hands.open()
    hands.shoot()
    hands.take(code)
    last = hands.clerk.page.materials.last
    hands.robot.wait(lambda: not last.isHidden(), "the last capture")
    assert "1 页" in last.accessibleName()
    hands.robot.key("Ctrl+Z")
    hands.robot.wait(lambda: material(hands.clerk, code) is None, "the undo")
    hands.robot.wait(last.isHidden, "nothing left of it")


def test_f7_outside_the_materials_says_where_it_belongs(clerk):
    clerk.robot.key("F7")
    clerk.robot.wait(clerk.page.notice.isVisible, "a sentence")
    assert "第 3 步" in clerk.page.notice.words.whole


def test_after_a_capture_the_cursor_is_on_the_next_missing_material(hands):
    missing = [rule.code for rule in hands.clerk.front.missing_materials()]
    rows = hands.clerk.page.materials.list
    assert rows.current == missing[0]
    code = hands.open()
    hands.shoot()
    hands.take(code)
    assert rows.current == missing[1]
