"""Scan anywhere: what a scanner reads goes to the one box, never into the field in front.

Owned by the window thread; a scanner of its own line is listened to in its lane. The one
rule: while the window is locked or a dialog waits for an answer a scan does nothing; the
dialog is told so in one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desk.done import Kind
from desk.paper_code import read_code
from desk.ports.scanner import Scan, Scanner
from desk.refusal import CodedError
from ui.window.counter.finding import Finding
from ui.window.counter.proving import prove_then
from ui.window.operations import scans
from ui.window.scan.hearing import Hearing
from ui.window.scan.wedge import Wedge
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.noticebar import NoticeBar

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

AFTER_FAILURE_MS = 2000
BUSY = Notice(
    sentence=tr("先办完或按 Esc 关闭这个小窗，再扫码；刚才的码没有采用，栏里没有动。"),
    tone=Tone.PRIMARY,
)


class Scanning(QObject):
    """Every scanner of this window."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter = counter
        self._scanner = counter.acts.scanner
        self.hearing: Hearing | None = None
        self._kept: scans.ScannerSettings | None = None
        self._said = ""
        self._stopped = False

    def start(self) -> None:
        """Listen as the settings say."""
        self._counter.changes.changed.connect(self._changed)
        self._look()
        if self._scanner is not None:
            self.listen_to(self._scanner)

    def listen_to(self, scanner: Scanner) -> None:
        """Hear that scanner from now on, in its lane."""
        self._scanner = scanner
        self._listen()

    def stop(self) -> None:
        """Listen no more; the device is let go of in its lane."""
        heard, self._stopped = not self._stopped, True
        if self.hearing is not None and heard:
            self.hearing.stop()
        if self._scanner is not None:
            self._counter.place.lanes.post(scans.LANE, self._scanner.close)

    def perform(self, _command: Command) -> bool:
        """No key means anything here."""
        return False

    def scanned(self, text: str) -> None:
        """A code was read, by whatever scanner."""
        if self._counter.guarding.shut:
            return
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            bar = dialog.findChild(NoticeBar)
            if bar is not None:
                bar.say(BUSY)
            return
        for fitting in self._counter.fittings:
            if isinstance(fitting, Finding):
                self._follow(fitting, text)

    def _follow(self, finding: Finding, text: str) -> None:
        """Where a scan leads; the signed code of a paper is checked first."""
        counter = self._counter
        if read_code(text) is None:
            finding.scanned(text)
            return
        prove_then(
            counter.place,
            text,
            lambda: counter.window.page,
            lambda told: finding.scanned(text, told),
        )

    def _changed(self, kinds: frozenset[Kind]) -> None:
        if Kind.SETTINGS in kinds:
            self._look()

    def _look(self) -> None:
        scans.settings(self._counter.place).then(self._hear).start()

    def _hear(self, kept: scans.ScannerSettings) -> None:
        if self._stopped or kept == self._kept:
            return
        self._kept = kept
        if self.hearing is not None:
            self.hearing.watch(None)
            self.hearing.deleteLater()
            self.hearing = None
        if kept.kind == "keyboard":
            wedge = Wedge(prefix=kept.prefix, gap=kept.gap, least=kept.least)
            self.hearing = Hearing(wedge, self)
            self.hearing.scanned.connect(self.scanned)
            self.hearing.watch(QGuiApplication.focusWindow())

    def _listen(self) -> None:
        scanner = self._scanner
        if scanner is None or self._stopped:
            return

        def heard(scan: Scan | None) -> None:
            self._said = ""
            if scan is not None:
                self.scanned(scan.text)
            self._listen()

        def failed(error: CodedError) -> None:
            if error.code != self._said:
                self._counter.explain(error)
            self._said = error.code
            QTimer.singleShot(AFTER_FAILURE_MS, self, self._listen)

        scans.listen(self._counter.place, scanner).then(heard).refused(failed).start()


def fit(counter: Counter) -> Scanning:
    """Fit it to that window."""
    return Scanning(counter)
