"""The applicant screen (客屏): a window of its own that knows only its view.

Owned by the window thread. The one rule a newcomer would break: nothing of the clerk's window
is handed in here, neither widget nor case; it never takes the keyboard and never blocks.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from desk.handwriting import Handwriting
from ui.window.applicant_screen.bodies import Body, body_of
from ui.window.applicant_screen.parts import Speech
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear, dress_window
from ui.window.theme.tokens import ThemeName
from ui.window.views.applicant_answers import Answer, Silent
from ui.window.views.applicant_screen import ApplicantScreenView, ByPhone, Said
from ui.window.views.shell import Badge, Tone
from ui.window.widgets.card import Card
from ui.window.widgets.words import Chip, Words

DESIGN = (740, 555)
"""The smallest screen, in units of the design, that everything fits on."""
LARGEST, SMALLEST = 220, 100
BACK_MS = 6000
"""How long a word of thanks stands before the screen waits again."""


class ApplicantScreen(QWidget):
    """Shows a view, tells what the applicant answered and what is being written."""

    answered = Signal(object)
    inked = Signal(object)
    ticked = Signal(int)

    def __init__(self, theme: ThemeName = ThemeName.LIGHT) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("applicant-screen")
        self.setProperty("box", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._english, self._left = theme, False, 0
        self._view: ApplicantScreenView | None = None
        self._afterwards: ApplicantScreenView | None = None
        self._speech = Speech(Look(theme))
        self.body: Body | None = None
        self._whole = Column(self._speech.look, self, spacing=0)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.pass_second)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(BACK_MS)
        self._back.timeout.connect(self._wait_again)

    @property
    def view(self) -> ApplicantScreenView | None:
        """What is shown."""
        return self._view

    @property
    def seconds_left(self) -> int:
        """How long it waits for the answer that is asked for; 0 when it waits for ever."""
        return self._left

    def show_on(self, screen: QScreen) -> None:
        """Fill that screen; the keyboard stays where it is."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen(): it asks for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def wear(self, theme: ThemeName) -> None:
        """The look of the clerk's window, at this screen's own size."""
        changed, self._theme = theme is not self._theme, theme
        # Ink under way is not wiped by a change of colours; the next question wears them.
        if changed and not self._left:
            self._fill(keep_time=True)

    def take(
        self, view: ApplicantScreenView, afterwards: ApplicantScreenView | None = None
    ) -> None:
        """Show that view from the start; `afterwards` is what stands there later."""
        self._view = view
        self._afterwards = afterwards or self._afterwards
        self._back.stop()
        self._fill(keep_time=False)
        if isinstance(view.state, Said | ByPhone):
            self._back.start()

    def pass_second(self) -> None:
        """A second went by; after the last one nobody answered."""
        if self._left <= 0:
            return
        self._left -= 1
        self._show_time()
        self.ticked.emit(self._left)
        if self._left == 0:
            self._tell(Silent())

    def change_language(self) -> None:
        """中文 ↔ English; what was written so far has to be written again."""
        self._english = not self._english
        self._fill(keep_time=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is timed any more."""
        self._clock.stop()
        self._back.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another screen, another size of type."""
        super().resizeEvent(event)
        if self._scale() != self._speech.look.scale:
            self._fill(keep_time=True)

    def _tell(self, answer: Answer) -> None:
        self._clock.stop()
        self._left = 0
        self.answered.emit(answer)

    def _wait_again(self) -> None:
        """The next one begins in Chinese again."""
        if self._afterwards is not None:
            self._english = False
            self.take(self._afterwards)

    def _scale(self) -> int:
        fits = min(self.width() / DESIGN[0], self.height() / DESIGN[1])
        return max(SMALLEST, min(LARGEST, round(fits * 100)))

    def _fill(self, *, keep_time: bool) -> None:
        view = self._view
        if view is None:
            return
        self._speech = Speech(Look(self._theme, self._scale()), self._english)
        look = self._speech.look
        dress_window(look, self)
        clear(self._whole)
        self._whole.addWidget(self._bar(view))
        self.body = body_of(self._speech, view.state, self._tell, self._tell_ink)
        card = Card(look, margins=(24, 16, 24, 16))
        card.column.addWidget(self.body, 1)
        frame = Column(look, spacing=8, margins=(18, 12, 18, 14))
        frame.addWidget(card, 1)
        frame.addWidget(self._foot())
        self._whole.addLayout(frame, 1)
        if not keep_time or not self._left:
            self._left = self.body.seconds
        self._show_time()
        if self.body.seconds and self._left:
            self._clock.start()
        else:
            self._clock.stop()

    def _bar(self, view: ApplicantScreenView) -> QWidget:
        look = self._speech.look
        bar = Card(look, margins=(22, 9, 16, 9), box="bar-bottom")
        row = Row(look, spacing=14)
        row.addWidget(Words(view.hall, size="title", elide=True), 1)
        if view.demonstration:
            badge = Badge(text=self._speech.say("demonstration"), tone=Tone.WARN)
            row.addWidget(Chip(badge))
        row.addWidget(Words(view.window, size="title", tone="soft"))
        language = QPushButton(self._speech.say("other-language"))
        language.setAccessibleName(language.text())
        language.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        language.setProperty("large", "true")
        language.clicked.connect(self.change_language)
        row.addWidget(language)
        bar.column.addLayout(row)
        return bar

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = Row(self._speech.look, foot, spacing=14)
        self._time = Words("", size="row-strong", tone="soft")
        self._time_bar = QProgressBar()
        self._time_bar.setProperty("kind", "seconds")
        self._time_bar.setTextVisible(False)
        self._time_bar.setFixedHeight(self._speech.look.px(8))
        row.addWidget(self._time)
        row.addWidget(self._time_bar, 1)
        return foot

    def _show_time(self) -> None:
        whole = 0 if self.body is None else self.body.seconds
        appear(self._time_bar, bool(whole))
        appear(self._time, bool(whole))
        self._time.say(self._speech.say("seconds", str(self._left)))
        self._time_bar.setRange(0, max(1, whole))
        self._time_bar.setValue(self._left)

    def _tell_ink(self, written: Handwriting) -> None:
        self.inked.emit(written)
