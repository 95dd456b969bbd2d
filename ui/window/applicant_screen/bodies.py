"""What stands in the middle of the applicant screen, one body for each state.

Owned by the window thread. The one rule: a body tells its answer once, by `tell`, and knows
nothing but its view.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from desk.handwriting import Handwriting
from desk.refusal import Refused
from ui.window.applicant_screen.ink import InkField
from ui.window.applicant_screen.parts import (
    CodePicture,
    FaceButton,
    PageList,
    Speech,
    button,
    fact_groups,
)
from ui.window.theme.boxes import Column, Row
from ui.window.views.applicant_answers import (
    Answer,
    Checked,
    Declined,
    Rated,
    ReadThrough,
    Signed,
)
from ui.window.views.applicant_screen import (
    ByPhone,
    Checking,
    Idle,
    Rating,
    Reading,
    Said,
    Signing,
)
from ui.window.widgets.buttons import ChoiceButton
from ui.window.widgets.words import Words

Tell = Callable[[Answer], None]
CENTRE = Qt.AlignmentFlag.AlignHCenter


class Body(QWidget):
    """One body; `seconds` it waits for, 0 for ever."""

    seconds = 0

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self.speech = speech
        self.column = Column(speech.look, self, spacing=10)

    def head(self, key: str, hint: str = "") -> None:
        """The title, and one line below it."""
        self.column.addWidget(self.speech.words(key, size="figure"))
        if hint:
            self.column.addWidget(self.speech.words(hint, size="row", tone="soft"))

    def foot(self, *buttons: QPushButton) -> None:
        """Buttons at the right, the one to go on with last."""
        row = Row(self.speech.look, spacing=14)
        row.addStretch(1)
        for each in buttons:
            row.addWidget(each)
        self.column.addLayout(row)

    def in_middle(self, *parts: QWidget) -> None:
        """Parts in the middle of the screen."""
        self.column.addStretch(1)
        for part in parts:
            if isinstance(part, Words):
                part.setAlignment(CENTRE)
                self.column.addWidget(part)
            else:
                self.column.addWidget(part, 0, CENTRE)
        self.column.addStretch(1)


class IdleBody(Body):
    """A welcome, or the ticket that is called."""

    def __init__(self, speech: Speech, state: Idle, _tell: Tell) -> None:
        super().__init__(speech)
        soft = speech.words("ask-us", size="title", tone="soft")
        if state.paused:
            self.in_middle(speech.words("paused", size="number"))
        elif state.ticket:
            ticket = Words(state.ticket, size="huge", tone="primary")
            parts: list[QWidget] = [ticket, speech.words("called", size="figure")]
            if state.priority:
                parts.append(speech.words("priority", state.priority, size="title"))
            self.in_middle(*parts)
        else:
            self.in_middle(speech.words("welcome", size="number"), soft)


class CheckBody(Body):
    """Details to look at, two answers."""

    def __init__(self, speech: Speech, state: Checking, tell: Tell) -> None:
        super().__init__(speech)
        self.head("check", "check-hint")
        self.column.addWidget(fact_groups(speech, state.groups), 1)
        self.foot(
            button(speech, "wrong", lambda: tell(Checked(right=False)), kind="second"),
            button(speech, "right", lambda: tell(Checked(right=True)), kind="primary"),
        )


class ReadBody(Body):
    """A paper; its end has to be reached before it can be said to be read."""

    def __init__(self, speech: Speech, state: Reading, tell: Tell) -> None:
        super().__init__(speech)
        self.column.addWidget(Words(state.title, size="figure", wrap=True))
        self.column.addWidget(speech.words("read-hint", size="row", tone="soft"))
        self.pages = PageList(speech.look, state.pages, speech.look.px(560))
        self.column.addWidget(self.pages, 1)
        self.done = button(speech, "read-done", lambda: tell(ReadThrough()), kind="primary")
        self.done.setEnabled(False)
        self.foot(
            button(speech, "up", lambda: self.pages.turn(-1), kind="second"),
            button(speech, "down", lambda: self.pages.turn(1), kind="second"),
            self.done,
        )
        self.pages.verticalScrollBar().valueChanged.connect(self._look)
        self.pages.verticalScrollBar().rangeChanged.connect(self._look)
        # A paper that is shorter than the screen never moves.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        if self.isVisible() and self.pages.at_end:
            self.done.setEnabled(True)


class SignBody(Body):
    """What is signed, and the field to sign in."""

    def __init__(
        self,
        speech: Speech,
        state: Signing,
        tell: Tell,
        inked: Callable[[Handwriting], None],
    ) -> None:
        super().__init__(speech)
        self.seconds = state.seconds
        self._tell = tell
        self.head("sign")
        both = Row(speech.look, spacing=16)
        both.addWidget(fact_groups(speech, state.groups, label=78, size="row-strong"), 1)
        right = Column(speech.look, spacing=8)
        right.addWidget(Words(state.statement, size="row", wrap=True))
        if speech.english:
            meant = speech.given(state.statement)
            right.addWidget(Words(meant, size="body", tone="soft", wrap=True))
        self.hint = Words(speech.say("sign-here", state.by), size="row-strong", wrap=True)
        right.addWidget(self.hint)
        self.ink = InkField(speech.look)
        self.ink.inked.connect(lambda: inked(self.ink.written()))
        right.addWidget(self.ink, 1)
        both.addLayout(right, 1)
        self.column.addLayout(both, 1)
        self.foot(
            button(speech, "cancel", lambda: tell(Declined()), kind="second"),
            button(speech, "clear", self.ink.clear, kind="second"),
            button(speech, "sign-done", self._done, kind="primary"),
        )

    def _done(self) -> None:
        written = self.ink.written()
        try:
            written.check()
        except Refused:
            self.hint.say(self.speech.say("no-ink"), "bad")
            return
        self._tell(Signed(written=written, picture=self.ink.picture()))


class RateBody(Body):
    """Five faces; none is chosen."""

    def __init__(self, speech: Speech, state: Rating, tell: Tell) -> None:
        super().__init__(speech)
        self.seconds = state.seconds
        self._tell = tell
        row = QWidget()
        faces = Row(speech.look, row, spacing=14)
        for level in state.levels:
            faces.addWidget(FaceButton(speech, level, self._rated))
        item = Words(state.item, size="title", tone="soft", wrap=True)
        self.column.addStretch(1)
        for words in (
            speech.words("rate", size="number"),
            item,
            speech.words("rate-hint", size="row", tone="soft"),
        ):
            words.setAlignment(CENTRE)
            self.column.addWidget(words)
        self.column.addSpacing(speech.look.px(12))
        self.column.addWidget(row)
        self.column.addStretch(1)
        self.unnamed = ChoiceButton(speech.say("unnamed"))
        self.unnamed.setProperty("large", "true")
        self.unnamed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot(
            self.unnamed,
            button(speech, "no-rating", lambda: tell(Declined()), kind="second"),
        )

    def _rated(self, level: int) -> None:
        self._tell(Rated(level=level, anonymous=self.unnamed.isChecked()))


class PhoneBody(Body):
    """Rating by phone."""

    def __init__(self, speech: Speech, state: ByPhone, _tell: Tell) -> None:
        super().__init__(speech)
        parts: list[QWidget] = []
        if state.code:
            parts += [
                speech.words("by-phone", size="figure"),
                CodePicture(speech.look, state.code),
            ]
        parts.append(speech.words("by-phone-hint", size="title", tone="soft"))
        self.in_middle(*parts)


class SaidBody(Body):
    """One sentence."""

    def __init__(self, speech: Speech, state: Said, _tell: Tell) -> None:
        super().__init__(speech)
        self.in_middle(speech.words(state.phrase, size="number"))


def body_of(
    speech: Speech, state: object, tell: Tell, inked: Callable[[Handwriting], None]
) -> Body:
    """The body of that state."""
    if isinstance(state, Signing):
        return SignBody(speech, state, tell, inked)
    bodies: dict[type, Callable[..., Body]] = {
        Idle: IdleBody,
        Checking: CheckBody,
        Reading: ReadBody,
        Rating: RateBody,
        ByPhone: PhoneBody,
        Said: SaidBody,
    }
    return bodies[type(state)](speech, state, tell)
