"""Step 5: everything once more, the papers, what will happen; and the panel after it.

Owned by the window thread. The one rule: what F12 will do is written beside it in words
before it is pressed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.window.form.pane import FormPane
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.steps import ConfirmBody, DoneBody, PaperRow
from ui.window.widgets.buttons import LinkButton
from ui.window.widgets.card import Card
from ui.window.widgets.rows import ListRow
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Picture, Rule, Words, tone_colour

LABEL_ROOM = 138


class PaperLine(ListRow):
    """One paper and its state."""

    def __init__(self, look: Look, paper: PaperRow) -> None:
        super().__init__(paper.key, tr("{0}，{1}，{2}", paper.name, paper.detail, paper.state))
        row = Row(look, self, spacing=9, margins=(6, 4, 8, 4))
        row.addWidget(Picture(look, Icon.PAPER, size=20, colour=tone_colour(paper.tone)))
        words = Column(look, spacing=0)
        words.addWidget(Words(paper.name, size="row", elide=True))
        words.addWidget(Words(paper.detail, size="small", tone="soft", elide=True))
        row.addLayout(words, 1)
        row.addWidget(Words(paper.state, size="row-strong", tone=str(paper.tone)))

    def pick(self, _on: bool) -> None:
        """Papers here are looked at, not chosen."""


class ConfirmStep(QWidget):
    """Summary at the left; papers, declaration and outcome at the right."""

    field_left = Signal(str, str)
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._body: ConfirmBody | None = None
        whole = Row(look, self, spacing=16, margins=(0, 8, 0, 0))
        self._summary_holder = QWidget()
        self._summary = Column(look, self._summary_holder, spacing=4)
        whole.addWidget(scrolled(self._summary_holder), 5)
        side = Card(look, spacing=8, margins=(14, 12, 14, 12), box="sunken")
        side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QWidget()
        told = Column(look, inside, spacing=8)
        self._outcome = Column(look, spacing=5)
        told.addLayout(self._outcome)
        self.form = FormPane(look, columns=1)
        self.form.field_left.connect(self.field_left)
        self.form.finished.connect(self.finished)
        told.addWidget(self.form)
        side.column.addWidget(scrolled(inside), 1)
        whole.addWidget(side, 4)
        look.changed.connect(self._refill)

    def take(self, body: ConfirmBody) -> None:
        """Show that body."""
        old, self._body = self._body, body
        self.form.take(body.form)
        same = old is not None and (old.groups, old.papers, old.will_happen) == (
            body.groups,
            body.papers,
            body.will_happen,
        )
        if not same:
            self._refill()

    def take_focus(self) -> None:
        """Put the keyboard on the declaration."""
        self.form.take_focus()

    def flush(self) -> None:
        """Tell what is being typed."""
        self.form.flush()

    def _refill(self) -> None:
        body, look = self._body, self._look
        clear(self._summary)
        clear(self._outcome)
        if body is None:
            return
        for title, rows in body.groups:
            self._summary.addWidget(Words(title, size="strong", tone="soft"))
            for label, value in rows:
                self._summary.addLayout(fact(look, label, value, room=LABEL_ROOM))
            self._summary.addSpacing(look.px(6))
        self._summary.addStretch(1)
        self._outcome.addWidget(Words(tr("将要办理"), size="strong", tone="soft"))
        for line in body.will_happen:
            self._outcome.addWidget(Words(line, size="row", wrap=True))
        self._outcome.addSpacing(look.px(6))
        self._outcome.addWidget(Words(tr("将要打印"), size="strong", tone="soft"))
        for paper in body.papers:
            self._outcome.addWidget(PaperLine(look, paper))
        self._outcome.addWidget(Rule())


class DoneStep(QWidget):
    """The numbers, large; the papers; what to tell the applicant."""

    paper_asked = Signal(str)
    next_case_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._body: DoneBody | None = None
        self._holder = QWidget()
        self._column = Column(look, self._holder, spacing=6, margins=(4, 10, 4, 0))
        whole = Column(look, self)
        whole.addWidget(scrolled(self._holder), 1)
        # Made once: a button that is replaced would lose the keyboard to the search box.
        self.fresh = LinkButton(look, tr("下一位"), icon=Icon.ADD, key="F2")
        self.fresh.clicked.connect(self.next_case_asked)
        foot = Row(look)
        foot.addWidget(self.fresh)
        foot.addStretch(1)
        whole.addLayout(foot)
        look.changed.connect(self._refill)

    def take(self, body: DoneBody) -> None:
        """Show that body."""
        if body != self._body:
            self._body = body
            self._refill()

    def take_focus(self) -> None:
        """Put the keyboard on the next case."""
        self.fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Nothing is typed here."""

    def _refill(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self.take_focus()
        clear(self._column)
        body, look = self._body, self._look
        if body is None:
            return
        head = Row(look, spacing=12)
        head.addWidget(Picture(look, Icon.DONE, size=34, colour=tone_colour(body.tone)))
        head.addWidget(Words(body.headline, size="name", tone=str(body.tone), wrap=True), 1)
        self._column.addLayout(head)
        self._column.addWidget(Words(tr("请告诉申请人的短号"), size="small", tone="soft"))
        self._column.addWidget(Words(body.spoken, size="huge"))
        number = Words(body.number, size="title", wrap=True)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(number)
        self._column.addSpacing(look.px(6))
        for label, value in body.facts:
            self._column.addLayout(fact(look, label, value))
        self._column.addSpacing(look.px(6))
        for paper in body.papers:
            line = PaperLine(look, paper)
            line.opened.connect(self.paper_asked)
            self._column.addWidget(line)
        for text in body.tell:
            self._column.addWidget(Words(text, size="body", tone="soft", wrap=True))
        self._column.addStretch(1)


def fact(look: Look, label: str, value: str, *, room: float = 104) -> Row:
    """A label and its value side by side; `room` is the label's width at 100 %."""
    row = Row(look, spacing=10)
    name = Words(label, size="small", tone="soft", wrap=True)
    name.setFixedWidth(look.px(room))
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Words(value or "—", size="body", wrap=True), 1)
    return row
