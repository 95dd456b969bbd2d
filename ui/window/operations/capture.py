"""Operations with the document camera and captured pages: CAMERA looks and makes, STORE keeps.

The one rule: nothing is decoded, turned or pressed together on the window thread, and nothing
is attached before all of it is made.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QImage

from desk.acts.evidence import Evidence
from desk.attachments import read_path
from desk.case import Case
from desk.ports.camera import Camera
from desk.ports.flatbed import Feed, PageScanner
from desk.progress import Progress
from desk.settings import FILE_LIMIT, read_setting
from ui.window.capture import imaging
from ui.window.capture.page import MEGABYTE, Page, packed, page_of
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

LIVE_LONGEST = 1200


def look(place: CounterPlace, camera: Camera, *, opening: bool) -> Operation[QImage]:
    """What the camera sees now, as large as it is shown."""

    def work() -> QImage:
        if opening:
            camera.open()
        return imaging.at_most(imaging.of_frame(camera.frame()), LIVE_LONGEST)

    return Operation(place, Lane.CAMERA, work)


def shoot(place: CounterPlace, camera: Camera, *, straighten: bool = True) -> Operation[Page]:
    """The page that lies there now; a face is not straightened."""

    def work() -> Page:
        frame = camera.frame()
        taken = imaging.of_frame(frame)
        if not straighten:
            return page_of(taken, straighten=False, simulated=frame.simulated)
        return _page(place, taken, simulated=frame.simulated)

    return Operation(place, Lane.CAMERA, work)


def close(place: CounterPlace, camera: Camera) -> Operation[None]:
    """Let go of the camera."""
    return Operation(place, Lane.CAMERA, camera.close)


def of_file(place: CounterPlace, path: str) -> Operation[Page]:
    """The page in that file."""
    return Operation(
        place,
        Lane.CAMERA,
        lambda: _page(place, imaging.decoded(read_path(path))),
    )


def of_picture(place: CounterPlace, picture: QImage) -> Operation[Page]:
    """The page in a picture that was pasted."""
    return Operation(place, Lane.CAMERA, lambda: _page(place, picture))


def begin_sheets(place: CounterPlace, scanner: PageScanner, feed: Feed) -> Operation[None]:
    """Begin to scan from the glass or the feeder."""
    return Operation(place, Lane.FLATBED, lambda: scanner.start(feed))


def next_sheet(place: CounterPlace, scanner: PageScanner) -> Operation[Page | None]:
    """The next page that the scanner gives; None after the last."""

    def work() -> Page | None:
        data = scanner.next_page()
        if data is None:
            return None
        return _page(place, imaging.decoded(data), simulated=scanner.simulated)

    return Operation(place, Lane.FLATBED, work)


def stop_sheets(place: CounterPlace, scanner: PageScanner) -> Operation[None]:
    """Scan no more; not asked in the scanner's own lane, which may be waiting for it."""
    return Operation(place, Lane.CAMERA, scanner.stop)


def remake(place: CounterPlace, make: Callable[[], Page]) -> Operation[Page]:
    """A page made of others."""
    return Operation(place, Lane.CAMERA, make)


def limit(place: CounterPlace) -> Operation[int]:
    """How many bytes may be attached."""
    return Operation(
        place, Lane.STORE, lambda: read_setting(place.views, FILE_LIMIT) * MEGABYTE
    )


def pack(
    place: CounterPlace, pages: Sequence[Page], most_bytes: int, progress: Progress
) -> Operation[bytes]:
    """All pages as one file within the limit; Refused("work.cancelled") between two pages."""

    def bind(pictures: tuple[bytes, ...]) -> bytes:
        from printing.scans import bind as bound

        return bound(pictures, progress)

    return Operation(
        place, Lane.CAMERA, lambda: packed(pages, most_bytes=most_bytes, bind=bind)
    )


def keep(place: CounterPlace, data: bytes) -> Operation[str]:
    """The file in the station's own store, encrypted; gives its digest."""
    blobs = place.acts.desk.store.blobs
    return Operation(place, Lane.STORE, lambda: blobs.put(data))


def attach(
    place: CounterPlace, case_id: str, code: str, data: bytes, pages: int
) -> Operation[Case]:
    """Attach what was captured here from the paper: a scan of so many pages."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Evidence(acts.desk).attach(
            case_id, code, data, acts.actor, scanned=True, pages=pages
        ),
    )


def _page(place: CounterPlace, taken: QImage, *, simulated: bool = False) -> Page:
    """The page in that picture, with the codes that it carries."""
    finder = place.acts.peripherals.codes
    codes = () if finder is None else finder.find(*imaging.grey_of(taken))
    return page_of(taken, straighten=True, simulated=simulated, codes=codes)
