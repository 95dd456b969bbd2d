"""The editor of overprint forms: the sheet at scale, the measures of what is held, the keys.

Owned by the window thread. The one rule: it shows a state and asks; whoever opened it decides
what the next state is, and nothing that was edited is lost by one Esc.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desk.overprint_editing import box_of, handles
from ui.window.dialogs.sheet import Sheet
from ui.window.form.pane import FormPane
from ui.window.overprint_editor.canvas import Canvas, scene_of
from ui.window.overprint_editor.editing import Editing
from ui.window.overprint_editor.keys import BY_ACT, KEYS, SHOWN, EditAct
from ui.window.overprint_editor.rulers import RULER
from ui.window.presenters.overprint_editor import name_of, panel_of
from ui.window.theme.boxes import Column, Row
from ui.window.theme.flow import Flow
from ui.window.theme.look import Look
from ui.window.tongue import tr
from ui.window.views.shell import KeyHint, Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Hint, Words

PANEL, AROUND = 340, 60
CLOSER = 1.25
SCALES = (0.5, 24.0)  # pixels of a millimetre
HOW = tr("方向键移 0.1 毫米，Shift 移 1 毫米；Ctrl 改大小；PgUp PgDn 换一个；Enter 填数")
LOSING = tr("改动还没有保存：F12 存为新版本；再按一次 Esc 就放弃改动。")


class EditorSheet(Sheet):
    """The screen."""

    asked = Signal(object)
    held = Signal(object)
    stepped = Signal(float, float, bool)
    dragged = Signal(float, float, bool, int)
    walked = Signal(int)
    typed = Signal(str, str)
    scaled = Signal()

    def __init__(self, look: Look, editing: Editing, parent: QWidget) -> None:
        super().__init__(tr("套打版式：{0}", editing.form.title), parent)
        self.look, self.editing = look, editing
        self._whole, self._leaving = True, False
        window = parent.window()
        self.resize(window.width() - look.px(24), window.height() - look.px(20))
        column = Column(look, self, spacing=8, margins=(16, 12, 16, 10))
        column.addLayout(self._head())
        middle = Row(look, spacing=12)
        middle.addWidget(self._drawing(), 1)
        middle.addWidget(self._side())
        column.addLayout(middle, 1)
        self.words = Words("", size="row", wrap=True)
        column.addWidget(self.words)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        hints = Flow(look, spacing=13)
        for act in SHOWN:
            hint = KeyHint(key=BY_ACT[act].cap, text=BY_ACT[act].words)
            hints.addWidget(Hint(look, hint))
        column.addLayout(hints)
        for each in KEYS:
            for key in each.keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda act=each.act: self.ask(act))
        self.show_editing(editing, "")
        self.canvas.setFocus()

    def show_editing(self, editing: Editing, words: str, wrong: tuple[str, ...] = ()) -> None:
        """Show that state, in words what it is shown with, and which fields are wrong."""
        self.editing = editing
        form = editing.form
        boxes = [(handle, box_of(form, handle)) for handle in handles(form)]
        size = (form.wide, form.high)
        self.canvas.show_scene(scene_of(size, boxes, editing.at, wrong))
        self.panel.take(panel_of(editing))
        self.name.say(name_of(editing))
        said = tr("第 {0} 版", editing.opened.version)
        self.version.say(tr("{0}，有改动", said) if editing.is_changed else said)
        self.save.setEnabled(editing.is_changed)
        self.words.say(words)
        self._leaving = False
        self._follow()

    def explain(self, notice: Notice) -> None:
        """A sentence; what is being edited stays."""
        self.notice.say(notice)

    def ask(self, act: EditAct) -> None:
        """What a key asks for; measures being typed are told first."""
        self.panel.flush()
        self.notice.dismiss()
        if act is EditAct.WHOLE:
            self._whole = True
            self._fit()
        elif act in (EditAct.ZOOM_IN, EditAct.ZOOM_OUT):
            self._zoom(closer=act is EditAct.ZOOM_IN)
        else:
            self.asked.emit(act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: from a measure back to the sheet, then out; twice where something changed."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.canvas.hasFocus():
            self.panel.flush()
            self.canvas.setFocus()
        elif self.editing.is_changed and not self._leaving:
            self._leaving = True
            self.explain(Notice(sentence=LOSING, tone=Tone.WARN))
        else:
            self.reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole sheet stays in sight until somebody zooms."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room for the sheet changed."""
        if event.type() is QEvent.Type.Resize and self._whole:
            self._fit()
        return super().eventFilter(watched, event)

    def _head(self) -> Row:
        look, head = self.look, Row(self.look, spacing=10)
        title = tr("套打版式：{0}", self.editing.form.title)
        head.addWidget(Words(title, size="name", elide=True))
        self.version = Words("", size="body", tone="soft")
        head.addWidget(self.version)
        head.addStretch(1)
        head.addWidget(Hint(look, KeyHint(key="Esc", text=tr("离开"))))
        return head

    def _drawing(self) -> QWidget:
        form = self.editing.form
        boxes = [(handle, box_of(form, handle)) for handle in handles(form)]
        scene = scene_of((form.wide, form.high), boxes, self.editing.at, ())
        self.canvas = Canvas(self.look, scene)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.canvas)
        self.area.viewport().installEventFilter(self)
        self.canvas.held.connect(self.held)
        self.canvas.stepped.connect(self.stepped)
        self.canvas.dragged.connect(self.dragged)
        self.canvas.walked.connect(self.walked)
        self.canvas.entered.connect(self._measure)
        self.canvas.zoomed.connect(lambda closer: self._zoom(closer=closer))
        return self.area

    def _side(self) -> QWidget:
        look, side = self.look, QWidget()
        side.setFixedWidth(look.px(PANEL))
        column = Column(look, side, spacing=8)
        self.name = Words("", size="title", wrap=True)
        column.addWidget(self.name)
        column.addWidget(Words(HOW, size="small", tone="soft", wrap=True))
        self.panel = FormPane(look, columns=2)
        self.panel.field_left.connect(self.typed)
        self.panel.finished.connect(self.canvas.setFocus)
        column.addWidget(scrolled(self.panel), 1)
        self.save = KeyButton(look, tr("存为新版本"), "F12")
        self.save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save.setAutoDefault(False)
        self.save.clicked.connect(lambda: self.ask(EditAct.SAVE))
        column.addWidget(self.save)
        return side

    def _measure(self) -> None:
        """The keyboard to the first measure."""
        first = next(iter(self.panel.fields.values()))
        first.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _zoom(self, *, closer: bool) -> None:
        self._whole = False
        self._show_at(self.canvas.scale * (CLOSER if closer else 1 / CLOSER))

    def _fit(self) -> None:
        if not self._whole:
            return
        form, room = self.editing.form, self.area.viewport().size()
        edge = self.look.px(RULER) + 4
        across, down = (room.width() - edge) / form.wide, (room.height() - edge) / form.high
        self._show_at(min(across, down))

    def _show_at(self, scale: float) -> None:
        scale = min(max(scale, SCALES[0]), SCALES[1])
        if abs(scale - self.canvas.scale) > 0.001:
            self.canvas.show_at(scale)
            self._follow()
            self.scaled.emit()

    def _follow(self) -> None:
        """What is held stays in sight; its beginning, where not all of it has room."""
        if self._whole:
            return
        rect = self.canvas.rect_of(self.canvas.scene.box(self.editing.at)).toRect()
        around = self.look.px(AROUND)
        for corner in (rect.bottomRight(), rect.topLeft()):
            self.area.ensureVisible(corner.x(), corner.y(), around, around)
