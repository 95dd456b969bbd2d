"""Step 3: the materials of the case.

Owned by the window thread. The one rule: it asks (`material_marked`); what a material may
become is decided by the case.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ui.window.capture.last import LastCaptures, LastView
from ui.window.icons.drawn import Icon
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.steps import MaterialAct, MaterialsBody
from ui.window.widgets.card import Card
from ui.window.widgets.materials import MaterialList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Picture, Words

GAP, FOOT = 8, 18  # pixels between the parts, height of the last line


class MaterialsStep(QWidget):
    """The list, what to look at on the current material, the summary line."""

    material_marked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._body: MaterialsBody | None = None
        column = Column(look, self, spacing=GAP)
        self.list = MaterialList(look)
        self.list.material_marked.connect(self.material_marked)
        self.list.current_changed.connect(self._point)
        self._scroll = scrolled(self.list)
        column.addWidget(self._scroll, 1)
        self._points = Card(look, spacing=2, margins=(14, 9, 14, 9), box="sunken")
        self._points_title = Words("", size="strong")
        self._points_text = Words("", size="small", tone="soft", wrap=True)
        self._points.column.addWidget(self._points_title)
        self._points.column.addWidget(self._points_text)
        column.addWidget(self._points)
        self.last = LastCaptures(look)
        column.addWidget(self.last)
        foot = Row(look, spacing=7, margins=(4, 0, 2, 0))
        self._sign = Picture(look, Icon.INFO, size=16, colour="text3")
        foot.addWidget(self._sign)
        self._note = Words("", size="small", tone="soft", elide=True)
        foot.addWidget(self._note, 1)
        self._summary = Words("", size="small-strong", tone="soft")
        foot.addWidget(self._summary)
        column.addLayout(foot)
        look.changed.connect(self._point)

    def take(self, body: MaterialsBody) -> None:
        """Show those materials."""
        self._body = body
        self.list.take(body.rows)
        self._note.say(body.note)
        appear(self._sign, bool(body.note))
        self._summary.say(body.summary)
        self._point()

    def show_last(self, view: LastView | None) -> None:
        """What was captured last for this case."""
        self.last.take(view)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Another height, or other things to show: other room."""
        done = super().event(event)
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._share()
        return done

    def _share(self) -> None:
        """The reminder of the last capture is a line where rows would have to be scrolled."""
        parts: list[QWidget] = [self.list]
        parts += [self._points] if self._points.isVisibleTo(self) else []
        gap = self._look.px(GAP)
        needed = (
            sum(each.sizeHint().height() + gap for each in parts) + gap + self._look.px(FOOT)
        )
        self.last.shorten(short=self.height() < needed + self.last.whole_height)

    def take_focus(self) -> None:
        """Put the keyboard on the current material."""
        self.list.take_focus()

    def flush(self) -> None:
        """Nothing is typed here."""

    def mark_current(self, act: MaterialAct) -> None:
        """Ask for that act on the current material."""
        if self.list.current:
            self.material_marked.emit(self.list.current, act)

    def _point(self) -> None:
        points = dict(self._body.points) if self._body else {}
        lines = points.get(self.list.current, ())
        names = {row.key: row.name for row in self._body.rows} if self._body else {}
        appear(self._points, bool(lines) and not (self._look.compact or self._look.short))
        self._points_title.say(tr("审查要点：{0}", names.get(self.list.current, "")))
        self._points_text.say("\n".join(f"· {line}" for line in lines))
        self._share()
        for row in self.list.rows:
            if row.key == self.list.current:
                self._scroll.ensureWidgetVisible(row, 0, 8)
