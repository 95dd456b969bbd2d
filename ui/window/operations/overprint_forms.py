"""Operations on overprint forms being edited: read, drawn, saved, tested, exported, backed.

STORE composes and writes, SPOOL makes pictures and prints. The one rule: a scan is for the
eyes; it is decoded and made small in the SPOOL lane before anybody keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QImage

from desk.acts.form_versions import Drawn, FormVersions, Version
from desk.acts.forms import Forms
from desk.backgrounds import Placement
from desk.calibration import overprint_queue
from desk.done import Done
from desk.overprint import Template
from desk.ports.printer import PrintJob
from desk.refusal import Refused
from printing.preview import PagePicture, pictures
from ui.window.capture.imaging import as_jpeg, at_most
from ui.window.files import file_of, written
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.placing import Points

SCANNED = 150  # dpi at which the first page of a PDF becomes a picture
LONGEST = 3000  # pixels of a scan that is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the editor begins with: the versions, and the printer that overprints go to."""

    versions: tuple[Version, ...]
    queue: str
    today: date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shown:
    """A form as it would be printed: its picture, and the fields whose text does not fit."""

    image: QImage
    unfit: tuple[str, ...]


def known(place: CounterPlace) -> Operation[Known]:
    """The versions, for somebody who may change them."""
    acts = place.acts

    def work() -> Known:
        return Known(
            versions=FormVersions(acts.desk).to_edit(acts.actor),
            queue=overprint_queue(place.views),
            today=acts.desk.clock.now().date(),
        )

    return Operation(place, Lane.STORE, work)


def composed(place: CounterPlace, editing: Editing, *, frame: bool) -> Operation[Drawn]:
    """The pages of the form as it is now."""
    versions = FormVersions(place.acts.desk)
    return Operation(
        place,
        Lane.STORE,
        lambda: versions.draw(
            editing.form, editing.filling, subject=editing.subject, frame=frame
        ),
    )


def pictured(place: CounterPlace, drawn: Drawn, dpi: int) -> Operation[Shown]:
    """Their picture."""

    def work() -> Shown:
        page = pictures(drawn.sheet.pdf, dpi=dpi)[0]
        return Shown(image=_image(page), unfit=drawn.unfit)

    return Operation(place, Lane.SPOOL, work)


def scanned(place: CounterPlace, path: str) -> Operation[QImage]:
    """The scan in that file; Refused("background.unreadable"), ("service.file-…")."""

    def work() -> QImage:
        data = file_of(path)
        if data.startswith(b"%PDF"):
            try:
                image = _image(pictures(data, dpi=SCANNED)[0])
            except (Refused, IndexError):
                raise Refused("background.unreadable") from None
        else:
            image = QImage.fromData(data)
        if image.isNull():
            raise Refused("background.unreadable")
        return at_most(image.convertToFormat(QImage.Format.Format_RGB888), LONGEST)

    return Operation(place, Lane.SPOOL, work)


def squeezed(place: CounterPlace, image: QImage) -> Operation[bytes]:
    """The scan as it is kept."""
    return Operation(place, Lane.SPOOL, lambda: as_jpeg(image))


def keep_scan(
    place: CounterPlace, form: Template, picture: bytes, points: Points
) -> Operation[str]:
    """The scan below that form."""
    acts = place.acts
    pixels, places = points
    return Operation(
        place,
        Lane.STORE,
        lambda: FormVersions(acts.desk).place_background(
            acts.actor, form, picture, pixels=pixels, places=places
        ),
    )


def ground(place: CounterPlace, form: Template) -> Operation[tuple[QImage, Placement] | None]:
    """The scan that lies below that form, if any."""

    def work() -> tuple[QImage, Placement] | None:
        found = FormVersions(place.acts.desk).background(form.code)
        return None if found is None else (QImage.fromData(found[1]), found[0].placement)

    return Operation(place, Lane.STORE, work)


def save(place: CounterPlace, editing: Editing, effective: str) -> Operation[Known]:
    """A further version, and what is known then."""
    acts = place.acts

    def work() -> Done[Known]:
        versions = FormVersions(acts.desk)
        day = date.fromisoformat(effective)
        done = versions.save(acts.actor, editing.form, effective=day)
        return Done(_again(place), done.changed)

    return Operation(place, Lane.STORE, work)


def roll_back(place: CounterPlace, form: Template, reason: str) -> Operation[Known]:
    """That version goes back; Refused("record.other-state") for one that ships."""
    acts = place.acts

    def work() -> Done[Known]:
        record_id = f"form-{form.code}-{form.version}"
        done = Forms(acts.desk).roll_back(acts.actor, record_id, reason=reason)
        return Done(_again(place), done.changed)

    return Operation(place, Lane.STORE, work)


def trial(
    place: CounterPlace, editing: Editing, *, printer: str, spoiled: str
) -> Operation[Drawn]:
    """A test print of the form as it is now."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: FormVersions(acts.desk).trial(
            acts.actor,
            editing.form,
            editing.filling,
            subject=editing.subject,
            printer=printer,
            spoiled=spoiled,
        ),
    )


def send(place: CounterPlace, drawn: Drawn, code: str) -> Operation[PrintJob]:
    """The test to the printer."""
    return Operation(place, Lane.SPOOL, lambda: Forms(place.acts.desk).send(drawn.sheet, code))


def export(place: CounterPlace, form: Template, path: str) -> Operation[str]:
    """The file of that version; Refused("template.not-written") where it cannot be."""

    def work() -> str:
        return written(path, FormVersions(place.acts.desk).export(form.code, form.version))

    return Operation(place, Lane.STORE, work)


def _again(place: CounterPlace) -> Known:
    desk = place.acts.desk
    return Known(
        versions=FormVersions(desk).all(),
        queue=overprint_queue(place.views),
        today=desk.clock.now().date(),
    )


def _image(page: PagePicture) -> QImage:
    kind = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, kind).copy()
