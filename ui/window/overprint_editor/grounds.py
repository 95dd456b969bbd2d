"""What lies below the texts of a form: a scan that was placed, our own frame, or nothing.

Owned by the window thread. The one rule: a scan that is placed is kept for the form, with who
did it; it is never printed.
"""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QLineEdit
from shiboken6 import isValid

from desk.backgrounds import Placement
from desk.refusal import CodedError, Refused
from ui.window.operations import overprint_forms as operations
from ui.window.operations.acts import CounterPlace
from ui.window.overprint_editor.canvas import Ground
from ui.window.overprint_editor.placing import PlacingSheet
from ui.window.overprint_editor.sheet import EditorSheet
from ui.window.presenters.refusals import notice_of
from ui.window.tongue import tr

PICTURES = "(*.png *.jpg *.jpeg *.pdf)"


class Below(StrEnum):
    """What is shown below the texts."""

    SCAN = "scan"
    FRAME = "frame"
    NOTHING = "nothing"


class Placing(QObject):
    """A scan being placed; `kept` when it lies where it was put."""

    kept = Signal()

    def __init__(self, sheet: EditorSheet, place: CounterPlace, image: QImage) -> None:
        self._form, self._place, self._image = sheet.editing.form, place, image
        self.over = PlacingSheet(sheet.look, self._form, image, sheet)
        super().__init__(self.over)
        self.over.answered.connect(self._answered)
        self.over.open()

    def _answered(self, values: dict[str, str]) -> None:
        try:
            points = self.over.points(values)
        except Refused as refused:
            self._wrong(refused)
            return

        def squeezed(picture: bytes) -> None:
            kept = operations.keep_scan(self._place, self._form, picture, points)
            kept.then(self._done).refused(self._wrong).start()

        asked = operations.squeezed(self._place, self._image)
        asked.then(squeezed).refused(self._wrong).start()

    def _done(self, _record_id: str) -> None:
        if isValid(self.over):
            self.kept.emit()
            self.over.accept()

    def _wrong(self, error: CodedError) -> None:
        if isValid(self.over):
            self.over.explain(notice_of(error))


class Grounds(QObject):
    """The ground of one open editor; `changed` asks for another picture of the texts."""

    changed = Signal()

    def __init__(self, sheet: EditorSheet, place: CounterPlace) -> None:
        super().__init__(sheet)
        self._sheet, self._place = sheet, place
        self._scan: tuple[QImage, Placement] | None = None
        self.below = Below.FRAME

    def look(self) -> None:
        """Show the scan that was placed last, if there is one."""
        asked = operations.ground(self._place, self._sheet.editing.form)
        asked.then(self._found).refused(self._tell).start()

    def turn(self) -> None:
        """The next sort of ground."""
        order = [each for each in Below if each is not Below.SCAN or self._scan is not None]
        self.below = order[(order.index(self.below) + 1) % len(order)]
        self._show()

    def choose(self) -> None:
        """Ask for the file of a scan."""
        dialog = QFileDialog(self._sheet, tr("选底图"), "", tr("图片或 PDF {0}", PICTURES))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        for line in dialog.findChildren(QLineEdit):
            # Its list would take the keyboard from the input method.
            line.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def open(self, path: str) -> None:
        """Place the scan in that file."""
        asked = operations.scanned(self._place, path)
        asked.then(self._place_it).refused(self._tell).start()

    def _found(self, scan: tuple[QImage, Placement] | None) -> None:
        if isValid(self._sheet) and scan is not None:
            self._scan, self.below = scan, Below.SCAN
            self._show()

    def _show(self) -> None:
        shown = self._scan if self.below is Below.SCAN else None
        ground = None if shown is None else Ground(image=shown[0], placement=shown[1])
        self._sheet.canvas.show_ground(ground)
        self.changed.emit()

    def _place_it(self, image: QImage) -> None:
        if isValid(self._sheet):
            Placing(self._sheet, self._place, image).kept.connect(self.look)

    def _tell(self, error: CodedError) -> None:
        if isValid(self._sheet):
            self._sheet.explain(notice_of(error))
