"""The editor of overprint forms for pictures: the shipped forms, a drawn scan behind one.

Owned by the window thread. The one rule: the texts are the pages that would be printed, made
by the real maker; the scan is a plain sheet drawn here, nobody's artwork.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desk.backgrounds import place
from desk.overprint import Template
from desk.overprint_editing import Handle, Sort, handles
from desk.overprint_forms import shipped_templates
from desk.overprint_samples import sample
from desk.papers_licence import LicencePaper
from printing.maker import ReportlabMaker
from printing.preview import pictures
from ui.window.dialogs.sheet import Sheet
from ui.window.overprint_editor.canvas import Ground
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.placing import PlacingSheet
from ui.window.overprint_editor.sheet import EditorSheet
from ui.window.presenters.overprint_editor import state_words
from ui.window.theme.look import Look

DOTS = 5  # pixels of a millimetre of the drawn scan
PAPER, FRAME, WORDS = "#FBF7EC", "#B08D4C", "#8A8272"


def scan(form: Template, *, slip: float = 0.0) -> QImage:
    """A blank of that form as a scanner sees it, `slip` mm to the right."""
    image = QImage(
        round(form.wide * DOTS), round(form.high * DOTS), QImage.Format.Format_RGB888
    )
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.scale(DOTS, DOTS)
    painter.translate(slip, 0)
    painter.setPen(QPen(QColor(FRAME), 1.6))
    painter.drawRect(QRectF(9, 9, form.wide - 18, form.high - 18))
    painter.setPen(QColor(WORDS))
    for field in form.fields:
        if field.label is not None and not field.label.printed:
            _write(painter, field.label.text, field.label.x, field.label.y, field.label.size)
    for own in form.captions:
        _write(painter, own.text, own.x, own.y, own.size)
    painter.end()
    return image


def _write(painter: QPainter, text: str, x: float, y: float, size: float) -> None:
    font = painter.font()
    font.setFamily("Noto Serif CJK SC")
    font.setPixelSize(max(round(size * 0.35), 1))
    painter.setFont(font)
    room = QRectF(x, y, 60, size * 0.5)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)


def page_of(editing: Editing, *, frame: bool) -> QImage:
    """The texts of that state as they would be printed."""
    form = editing.form
    subject = next((each for each in form.subjects if each.code == editing.subject), None)
    texts, labels = sample(form, editing.filling, subject)
    paper = LicencePaper(
        template="licence", version=str(form.version), number="", title=form.title,
        qr="OWDL1:SJ37990100001251124000011", form=form, texts=texts, labels=labels,
        background=frame,
    )  # fmt: skip
    page = pictures(ReportlabMaker().make(paper), dpi=110)[0]
    kind = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, kind).copy()


def _form(code: str) -> Template:
    return next(each for each in shipped_templates() if each.code == code)


def _editor(look: Look, parent: QWidget, editing: Editing, *, scanned: bool) -> EditorSheet:
    sheet = EditorSheet(look, editing, parent)
    sheet.show_editing(editing, state_words(editing, ()))
    sheet.canvas.show_page(page_of(editing, frame=not scanned))
    return sheet


def _over_frame(look: Look, parent: QWidget) -> Sheet:
    """The large sheet on its drawn frame, the scope moved by two tenths."""
    editing = Editing.of(_form("business_licence"))
    editing = editing.holding(Handle(sort=Sort.FIELD, code="scope")).moved(0.2, 0.0)
    return _editor(look, parent, editing, scanned=False)


def _over_scan(look: Look, parent: QWidget) -> Sheet:
    """The small one over a scan, a field that does not fit."""
    form = _form("food_licence")
    editing = Editing.of(form).holding(handles(form)[4])
    sheet = _editor(look, parent, editing, scanned=True)
    corners = ((0.0, 0.0), (form.wide * DOTS, form.high * DOTS))
    placement = place(corners, ((0.0, 0.0), (form.wide, form.high)))
    sheet.canvas.show_ground(Ground(image=scan(form), placement=placement))
    sheet.show_editing(editing, state_words(editing, ("trade",)), ("trade",))
    return sheet


def _placing(look: Look, parent: QWidget) -> Sheet:
    form = _form("food_licence")
    return PlacingSheet(look, form, scan(form), parent)


SHEETS: Mapping[str, Callable[[Look, QWidget], Sheet]] = MappingProxyType(
    {
        "form_editor": _over_frame,
        "form_editor_scan": _over_scan,
        "form_placing": _placing,
    }
)
