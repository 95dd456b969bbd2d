"""What is done to a picture of paper: found on the table, straightened, judged, made small.

Runs in the CAMERA lane (QImage is a value and may be used there; no pixmap, no widget). The
one rule: the picture that was taken is kept beside what was made of it, so that every step
can be undone.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPolygonF, QTransform

from desk.ports.camera import Frame, Pixels
from desk.refusal import DeviceError, Refused

Corners = tuple[QPointF, QPointF, QPointF, QPointF]

DOTS_PER_INCH = 200
A4 = QSize(1654, 2339)  # pixels at DOTS_PER_INCH
CARD = QSize(674, 425)  # ID-1, 85.6 x 54 mm (ISO/IEC 7810)
LONGEST = 3000
LEAST_SIDE = 16
LOOK_AT = 480  # pixels across in which the paper is looked for
APART = 40  # of 255: how much paper differs from its table
LEAST_SHARE, MOST_SHARE = 0.06, 0.97  # of the picture that a paper fills
QUALITY = 85

ROWS = 160  # rows of pixels in which sharpness is measured
SHARP = 0.30  # of the contrast within one pixel, at the steepest places
EDGE = 0.06  # of the contrast: less is no edge
DARK, FLAT = 60, 24  # of 255


class Verdict(StrEnum):
    """Whether somebody will be able to read the page."""

    SHARP = "sharp"
    BLURRED = "blurred"
    DARK = "dark"
    EMPTY = "empty"


def decoded(data: bytes) -> QImage:
    """The picture in a file; Refused("capture.not-a-picture")."""
    image = upright(data)
    if image.isNull():
        raise Refused("capture.not-a-picture")
    image = at_most(image.convertToFormat(QImage.Format.Format_RGB888))
    if min(image.width(), image.height()) < LEAST_SIDE:
        raise Refused("capture.not-a-picture")  # a line of dots, no paper
    return image


def upright(data: bytes) -> QImage:
    """The picture in those bytes, turned as its EXIF says it was held; null for no picture."""
    kept = QByteArray(data)
    source = QBuffer(kept)
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    return reader.read()


def of_frame(frame: Frame) -> QImage:
    """A camera's frame as a picture of its own; DeviceError("camera.no-picture")."""
    if frame.pixels is Pixels.JPEG:
        image = upright(frame.data)
    else:
        borrowed = QImage(
            frame.data,
            frame.width,
            frame.height,
            frame.width * 3,
            QImage.Format.Format_RGB888,
        )
        image = borrowed.copy()
    if image.isNull():
        raise DeviceError("camera.no-picture")
    return image


def at_most(image: QImage, longest: int = LONGEST) -> QImage:
    """The picture, made smaller where it is longer than that."""
    if max(image.width(), image.height()) <= longest:
        return image
    return image.scaled(
        longest,
        longest,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def grey_of(image: QImage) -> tuple[bytes, int, int]:
    """One byte a dot without gaps, with width and height."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return b"".join(_rows(grey)), grey.width(), grey.height()


def find_paper(image: QImage) -> Corners | None:
    """The four corners of the paper on its table, from the upper left around; or None.

    The table is what lies along the edges. Corners are the outermost points along the
    diagonals: right for a paper that is turned by less than some thirty degrees.
    """
    factor = max(image.width() / LOOK_AT, 1.0)
    small = image.scaledToWidth(
        round(image.width() / factor), Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = _rows(small)
    width, height = small.width(), small.height()
    edge = sorted((*rows[0], *rows[-1], *(row[0] for row in rows), *(row[-1] for row in rows)))
    table = edge[len(edge) // 2]
    spans = [span for y, row in enumerate(rows) if (span := _span(row, table, y))]
    ends = [(x, y) for first, last, y in spans for x in (first, last)]
    if not ends:
        return None
    corners = (
        min(ends, key=lambda p: p[0] + p[1]),
        max(ends, key=lambda p: p[0] - p[1]),
        max(ends, key=lambda p: p[0] + p[1]),
        min(ends, key=lambda p: p[0] - p[1]),
    )
    share = _area(corners) / (width * height)
    if not LEAST_SHARE < share < MOST_SHARE:
        return None
    # A little inside the outermost pixels, so that no rim of the table is left.
    far = ((0.75, 0.75), (0.25, 0.75), (0.25, 0.25), (0.75, 0.25))
    found = [
        QPointF((x + dx) * factor, (y + dy) * factor)
        for (x, y), (dx, dy) in zip(corners, far, strict=True)
    ]
    return found[0], found[1], found[2], found[3]


def _rows(gray: QImage) -> list[bytes]:
    data, stride = bytes(gray.constBits()), gray.bytesPerLine()
    return [data[y * stride : y * stride + gray.width()] for y in range(gray.height())]


def _span(row: bytes, table: int, y: int) -> tuple[int, int, int] | None:
    """First and last pixel of a row that are not the table; short runs are specks."""
    differs = [x for x, value in enumerate(row) if abs(value - table) > APART]
    if len(differs) < max(len(row) // 40, 3):
        return None
    return differs[0], differs[-1], y


def _area(corners: tuple[tuple[int, int], ...]) -> float:
    pairs = zip(corners, (*corners[1:], corners[0]), strict=True)
    return abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs)) / 2


def straightened(image: QImage, corners: Corners) -> QImage:
    """The paper alone, upright: its four corners become those of the picture."""
    upper_left, upper_right, lower_right, lower_left = corners
    width = max(_length(upper_left, upper_right), _length(lower_left, lower_right))
    height = max(_length(upper_left, lower_left), _length(upper_right, lower_right))
    size = QSize(max(round(width), 8), max(round(height), 8))
    target = QPolygonF(
        [
            QPointF(0, 0),
            QPointF(size.width(), 0),
            QPointF(size.width(), size.height()),
            QPointF(0, size.height()),
        ]
    )
    way = QTransform()
    QTransform.quadToQuad(QPolygonF(list(corners)), target, way)
    made = QImage(size, QImage.Format.Format_RGB888)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(way)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


def _length(start: QPointF, end: QPointF) -> float:
    between = end - start
    return float((between.x() ** 2 + between.y() ** 2) ** 0.5)


def turned(image: QImage, quarters: int) -> QImage:
    """Turned clockwise by so many quarters."""
    return image.transformed(QTransform().rotate(90 * quarters))


def cropped(image: QImage, part: QRect) -> QImage:
    """That part of the picture."""
    return image.copy(part.intersected(image.rect()))


def judged(image: QImage) -> Verdict:
    """Whether the page can be read: how steep its steepest edges are against its contrast."""
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = _rows(gray)[:: max(gray.height() // ROWS, 1)]
    # The rim may still show the table.
    inner = [row[len(row) // 20 : -max(len(row) // 20, 1)] for row in rows[3:-3]]
    values = sorted(value for row in inner for value in row[::7])
    if not values:
        return Verdict.EMPTY
    low, high = values[len(values) // 200], values[-1 - len(values) // 50]
    if high < DARK:
        return Verdict.DARK
    contrast = high - low
    if contrast < FLAT:
        return Verdict.EMPTY
    steps = (abs(after - before) for row in inner for before, after in pairwise(row))
    edges = sorted(step for step in steps if step > EDGE * contrast)
    steep = edges[len(edges) * 9 // 10] if edges else 0
    return Verdict.SHARP if steep >= SHARP * contrast else Verdict.BLURRED


def both_sides(front: QImage, back: QImage) -> QImage:
    """Two sides of a card under each other on a white A4 page, in their true size."""
    page = QImage(A4, QImage.Format.Format_RGB888)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, side in enumerate((front, back)):
        fitted = side.size().scaled(CARD, Qt.AspectRatioMode.KeepAspectRatio)
        middle = A4.height() * (0.27 + 0.3 * number)
        left = (A4.width() - fitted.width()) // 2
        painter.drawImage(
            QRect(left, round(middle - fitted.height() / 2), fitted.width(), fitted.height()),
            side,
        )
    painter.end()
    return page


def as_jpeg(image: QImage) -> bytes:
    """The bytes that are kept."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]  # a name is str here
    buffer.close()
    return bytes(kept.data())
