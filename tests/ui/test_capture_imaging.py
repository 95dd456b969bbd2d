"""Papers are found, straightened and judged, without a window."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from desk.ports.camera import Frame, Pixels
from desk.refusal import DeviceError, Refused
from devices.adapters.camera_simulated import SimulatedCamera
from ui.window.capture import imaging
from ui.window.capture.imaging import Verdict
from ui.window.capture.page import (
    packed,
    page_cropped,
    page_of,
    page_straightened,
    pages_joined,
)
from ui.window.capture.strip import Strip

A4 = 210 / 297
ORIENTATION = 0x0112  # EXIF tag
TABLE, PAPER = 0x50483C, 0xF6F4EE


def seen(paper: str) -> QImage:
    camera = SimulatedCamera()
    camera.open()
    camera.lay(paper)
    return imaging.of_frame(camera.frame())


def held(orientation: int) -> bytes:
    """A JPEG twice as wide as high whose EXIF says how the device was held."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    written = BytesIO()
    Image.new("RGB", (80, 40), "#FFFFFF").save(written, "JPEG", exif=exif)
    return written.getvalue()


@pytest.mark.parametrize(("orientation", "size"), [(1, (80, 40)), (6, (40, 80)), (3, (80, 40))])
def test_a_picture_is_turned_as_its_device_was_held(orientation, size):
    file = imaging.decoded(held(orientation))
    frame = Frame(data=held(orientation), width=80, height=40, pixels=Pixels.JPEG)
    assert (file.width(), file.height()) == size
    assert imaging.of_frame(frame).size() == file.size()


def lying(degrees: float) -> QImage:
    """A paper of A4's shape on a table, turned by that much, with lines on it."""
    picture = QImage(1200, 1000, QImage.Format.Format_RGB888)
    picture.fill(TABLE)
    painter = QPainter(picture)
    painter.setTransform(QTransform().translate(600, 500).rotate(degrees))
    painter.fillRect(-280, -396, 560, 792, Qt.GlobalColor.white)
    for line in range(-320, 340, 40):
        painter.fillRect(-220, line, 440, 14, Qt.GlobalColor.black)
    painter.end()
    return picture


@pytest.mark.parametrize("degrees", [-20, -7.5, -1, 0, 0.4, 3, 7.5, 20])
def test_a_turned_paper_is_straightened_to_its_own_shape(degrees):
    corners = imaging.find_paper(lying(degrees))
    assert corners is not None
    straight = imaging.straightened(lying(degrees), corners)
    assert straight.width() / straight.height() == pytest.approx(A4, rel=0.03)
    # The lines are level: each row of the middle is of one kind from side to side.
    gray = straight.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = imaging._rows(gray)
    inner = [row[len(row) // 5 : -len(row) // 5] for row in rows]
    plain = sum(max(row) - min(row) < 90 for row in inner)
    assert plain / len(inner) > (0.8 if abs(degrees) < 10 else 0.6)


def test_a_table_without_paper_is_left_as_it_is():
    bare = QImage(800, 600, QImage.Format.Format_RGB888)
    bare.fill(TABLE)
    assert imaging.find_paper(bare) is None
    page = page_of(bare, straighten=True)
    assert not page.straight
    assert page.image.size() == bare.size()


def test_specks_on_the_table_are_no_paper():
    places = [(n * 37 % 800, n * 53 % 600) for n in range(40)]
    speckled = QImage(800, 600, QImage.Format.Format_RGB888)
    speckled.fill(TABLE)
    for x, y in places:
        speckled.setPixel(x, y, PAPER)
    assert imaging.find_paper(speckled) is None


@pytest.mark.parametrize("paper", ["application", "licence", "plan", "id_front", "id_back"])
def test_a_sharp_paper_passes_and_the_same_one_out_of_focus_does_not(paper):
    page = page_of(seen(paper), straighten=True)
    assert page.verdict is Verdict.SHARP
    small = page.image.scaled(
        page.image.size() / 6, mode=Qt.TransformationMode.SmoothTransformation
    )
    soft = small.scaled(page.image.size(), mode=Qt.TransformationMode.SmoothTransformation)
    assert imaging.judged(soft) is Verdict.BLURRED


def test_the_paper_that_is_drawn_out_of_focus_is_found_out():
    assert page_of(seen("out_of_focus"), straighten=True).verdict is Verdict.BLURRED


@pytest.mark.parametrize(("colour", "verdict"), [(0xFFFFFF, Verdict.EMPTY), (0, Verdict.DARK)])
def test_a_page_with_nothing_on_it_is_called_so(colour, verdict):
    plain = QImage(600, 800, QImage.Format.Format_RGB888)
    plain.fill(colour)
    assert imaging.judged(plain) is verdict


def test_what_was_straightened_can_be_had_as_it_was_taken():
    page = page_of(seen("application"), straighten=True)
    raw = page_straightened(page)
    assert raw.image.size() == page.taken.size()
    assert page_straightened(raw).image.size() == page.image.size()


def test_two_sides_of_a_card_are_in_true_size_on_one_page():
    front, back = (page_of(seen(name), straighten=True) for name in ("id_front", "id_back"))
    joined = pages_joined(front, back)
    assert joined.image.size() == QSize(1654, 2339)
    assert joined.verdict is Verdict.SHARP


def test_a_joined_page_is_as_bad_as_its_worse_side():
    front = page_of(seen("out_of_focus"), straighten=True)
    assert (
        pages_joined(front, page_of(seen("id_back"), straighten=True)).verdict
        is Verdict.BLURRED
    )


def test_pages_shrink_until_they_are_within_the_limit_or_are_refused():
    page = page_of(seen("application"), straighten=True)
    whole = packed((page,), most_bytes=10**7, bind=b"".join)
    assert packed((page,), most_bytes=len(whole), bind=b"".join) == whole
    with pytest.raises(Refused, match=r"attachment\.too-large"):
        packed((page,), most_bytes=1000, bind=b"".join)


def test_a_frame_that_cannot_be_decoded_is_a_fault_of_the_device():
    broken = Frame(width=10, height=10, data=b"not a jpeg", pixels=Pixels.JPEG)
    with pytest.raises(DeviceError, match=r"camera\.no-picture"):
        imaging.of_frame(broken)
    jpeg = Frame(width=8, height=8, data=imaging.as_jpeg(seen("plan")), pixels=Pixels.JPEG)
    assert imaging.of_frame(jpeg).width() == 1600


def test_a_cut_stays_within_the_page():
    from PySide6.QtCore import QRectF

    page = page_of(seen("plan"), straighten=True)
    cut = page_cropped(page, QRectF(0.25, 0.25, 0.5, 0.5))
    assert abs(cut.image.width() - page.image.width() / 2) <= 2


def strip(text: str) -> Strip[str]:
    made: Strip[str] = Strip()
    for each in text:
        made = made.added(each)
    return made


def test_every_change_of_the_strip_is_taken_back_step_by_step():
    made = strip("abc").looking(1).moved(-1).removed().joined("z")
    steps = []
    while made.past:
        steps.append("".join(made.pages))
        made = made.undone()
    assert steps == ["z", "ac", "bac", "abc", "ab", "a"]
    assert made.redone().redone().pages == ("a", "b")


def test_a_change_after_an_undo_forgets_what_was_undone():
    assert strip("ab").undone().added("c").redone().pages == ("a", "c")


@pytest.mark.parametrize(
    ("at", "by", "to"), [(-1, -1, 2), (2, 1, -1), (0, -1, 0), (-1, 1, -1), (1, -1, 0)]
)
def test_the_live_picture_comes_after_the_last_page(at, by, to):
    assert strip("abc").looking(at).beside(by) == to


@pytest.mark.parametrize("size", [QSize(4000, 1), QSize(1, 4000), QSize(12000, 30)])
def test_a_picture_that_is_a_mere_line_is_no_paper(size):
    picture = QImage(size, QImage.Format.Format_RGB888)
    picture.fill(TABLE)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    with pytest.raises(Refused, match=r"capture\.not-a-picture"):
        imaging.decoded(bytes(kept.data()))
