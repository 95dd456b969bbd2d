"""Printer on the platform's own spooler, through Qt: Windows, or a system without IPP.

Owned by the SPOOL lane. The one rule: pages are drawn by PDFium at the printer's resolution and
laid on the sheet dot by dot, never scaled; and this spooler tells nobody how a job ended.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ports.identity import DeviceState
from desk.ports.printer import Medium, PaperKind, PrintJob, PrintState

if TYPE_CHECKING:
    import pypdfium2
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

POINTS_PER_INCH = 72
MOST_DPI = 600  # finer is not seen on paper, and a page of A3 would fill the memory
NOT_FOLLOWED = "printer.not-followed"


class PlatformPrinter:
    """One printer of the system, as Qt knows it."""

    def __init__(self, *, queue: str = "", file: str = "") -> None:
        """Print to that printer, "" for the system's default; `file` writes a PDF instead."""
        self._queue, self._file = queue, file

    def submit(
        self,
        pages: bytes,
        *,
        title: str,
        copies: int = 1,
        medium: Medium | None = None,
        two_sided: bool = False,
    ) -> PrintJob:
        """Hand the pages over as pictures; what the spooler did not take is `saved`."""
        state = self.state()
        if not state.ready:
            return PrintJob(state=PrintState.SAVED, printer=state.name, code=state.code)
        printer = self._printer(state.name, medium or Medium(wide=210, high=297))
        printer.setDocName(title)
        printer.setCopyCount(max(1, copies))
        _turn(printer, two_sided=two_sided)
        return _draw(pages, printer, state.name)

    def look(self, job: PrintJob) -> PrintJob:
        """What was handed over stays "sent": Qt gives no job to ask after."""
        return job

    def cancel(self, job: PrintJob) -> PrintJob:
        """Only the system's own window of the queue can recall it."""
        return job

    def state(self, kind: PaperKind = PaperKind.A4) -> DeviceState:  # noqa: ARG002 (port)
        """Whether the system knows the printer, and says that it stopped."""
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        if QGuiApplication.instance() is None:
            return DeviceState(name=self._queue, ready=False, code="printer.no-spooler")
        if self._file:
            return DeviceState(name=self._file, ready=True)
        found = QPrinterInfo.printerInfo(self._queue) if self._queue else None
        info = QPrinterInfo.defaultPrinter() if found is None else found
        if info.isNull():
            return DeviceState(name=self._queue, ready=False, code="printer.no-queue")
        bad = info.state() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
        code = "printer.stopped" if bad else ""
        return DeviceState(name=info.printerName(), ready=not code, code=code)

    def _printer(self, name: str, sheet: Medium) -> QPrinter:
        """The printer with the sheet in it, at its own resolution."""
        from PySide6.QtCore import QMarginsF, QSizeF
        from PySide6.QtGui import QPageLayout, QPageSize
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if self._file:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(self._file)
        else:
            printer.setPrinterName(name)
        printer.setResolution(min(printer.resolution(), MOST_DPI))
        short, long = sorted((sheet.wide, sheet.high))
        size = QPageSize(
            QSizeF(short, long),
            QPageSize.Unit.Millimeter,
            "",
            QPageSize.SizeMatchPolicy.FuzzyMatch,
        )
        across = sheet.wide > sheet.high
        way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(size, way, QMarginsF()))
        printer.setFullPage(True)  # the corner of the sheet, not of the printable area
        return printer


def _turn(printer: QPrinter, *, two_sided: bool) -> None:
    from PySide6.QtPrintSupport import QPrinter as Known

    mode = Known.DuplexMode.DuplexAuto if two_sided else Known.DuplexMode.DuplexNone
    printer.setDuplex(mode)


def _draw(pages: bytes, printer: QPrinter, name: str) -> PrintJob:
    """Every page as a picture of the printer's own dots.

    A spooler that takes nothing is told apart by `begin`; one that breaks off later is
    `unknown`: some pages may be out.
    """
    import pypdfium2
    from PySide6.QtGui import QPainter

    document = pypdfium2.PdfDocument(pages)
    painter = QPainter()
    try:
        if not painter.begin(printer):
            return PrintJob(state=PrintState.SAVED, printer=name, code="printer.refused")
        good = True
        for number, page in enumerate(document):
            good = (number == 0 or printer.newPage()) and good
            _lay(page, painter, printer.resolution())
        good = painter.end() and good
    finally:
        document.close()
    if not good:
        return PrintJob(state=PrintState.UNKNOWN, printer=name, code="printer.outcome-unknown")
    return PrintJob(state=PrintState.SENT, printer=name, code=NOT_FOLLOWED)


def _lay(page: pypdfium2.PdfPage, painter: QPainter, dpi: int) -> None:
    """One page at the corner of the sheet; in grey, a quarter of the memory of colours."""
    from PySide6.QtGui import QImage

    bitmap = page.render(scale=dpi / POINTS_PER_INCH, grayscale=True)
    data = bytes(bitmap.buffer)  # named: the picture borrows it
    picture = QImage(
        data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8
    )
    painter.drawImage(0, 0, picture)
    bitmap.close()
    page.close()
