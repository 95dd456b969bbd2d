"""One captured page, and what can be done to it.

Made in the CAMERA lane, shown on the window thread; never changed. The one rule: `taken` is
what the camera or the file gave; turning and cutting start from what is shown, straightening
from `taken`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage

from desk.refusal import Refused
from ui.window.capture import imaging
from ui.window.capture.imaging import Verdict

SHOWN, THUMB = 1200, 150
SMALLER = (3000, 2400, 1800, 1300)
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Page:
    """A page: what was taken, what is kept, how it is shown, what is thought of it."""

    taken: QImage
    image: QImage
    shown: QImage
    thumb: QImage
    verdict: Verdict
    straight: bool = False
    simulated: bool = False
    codes: tuple[str, ...] = ()


def page_of(
    taken: QImage, *, straighten: bool, simulated: bool = False, codes: tuple[str, ...] = ()
) -> Page:
    """The page in that picture, cut out and straightened where a paper is found.

    `codes`: the QR and bar codes that were found in it.
    """
    corners = imaging.find_paper(taken) if straighten else None
    image = taken if corners is None else imaging.straightened(taken, corners)
    made = _made(taken, image, straight=corners is not None, simulated=simulated)
    return replace(made, codes=codes)


def page_turned(page: Page, quarters: int) -> Page:
    """Turned clockwise by so many quarters."""
    return _again(page, imaging.turned(page.image, quarters))


def page_cropped(page: Page, part: QRectF) -> Page:
    """Cut to that part, given in shares of its width and height."""
    wide, high = page.image.width(), page.image.height()
    scaled = QRectF(part.x() * wide, part.y() * high, part.width() * wide, part.height() * high)
    return _again(page, imaging.cropped(page.image, scaled.toRect()))


def page_straightened(page: Page) -> Page:
    """The picture as it was taken where it is straightened, straightened where it is not."""
    return page_of(
        page.taken, straighten=not page.straight, simulated=page.simulated, codes=page.codes
    )


def pages_joined(front: Page, back: Page) -> Page:
    """Two sides of a card on one page."""
    image = imaging.both_sides(front.image, back.image)
    simulated = front.simulated or back.simulated
    joined = _made(image, image, straight=True, simulated=simulated)
    bad = (each.verdict for each in (front, back) if each.verdict is not Verdict.SHARP)
    codes = tuple(dict.fromkeys((*front.codes, *back.codes)))
    return replace(joined, verdict=next(bad, Verdict.SHARP), codes=codes)


def packed(
    pages: Sequence[Page],
    *,
    most_bytes: int,
    bind: Callable[[tuple[bytes, ...]], bytes],
) -> bytes:
    """One page as JPEG, several as PDF, made smaller until they are within the limit.

    Raises Refused("attachment.too-large", limit) when even the smallest are not.
    """
    for longest in SMALLER:
        pictures = tuple(
            imaging.as_jpeg(imaging.at_most(page.image, longest)) for page in pages
        )
        data = pictures[0] if len(pictures) == 1 else bind(pictures)
        if len(data) <= most_bytes:
            return data
    raise Refused("attachment.too-large", limit=most_bytes // MEGABYTE)


def _again(page: Page, image: QImage) -> Page:
    made = _made(page.taken, image, straight=page.straight, simulated=page.simulated)
    return replace(made, codes=page.codes)


def _made(taken: QImage, image: QImage, *, straight: bool, simulated: bool) -> Page:
    return Page(
        taken=taken,
        image=image,
        shown=imaging.at_most(image, SHOWN),
        thumb=image.scaled(
            THUMB,
            THUMB,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ),
        verdict=imaging.judged(image),
        straight=straight,
        simulated=simulated,
    )
