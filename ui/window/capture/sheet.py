"""F7: the capture screen (高拍): live picture, pages at the right, what the keys do below.

Owned by the window thread. The one rule: it shows pages and asks; pages are made in the CAMERA
lane, and nothing captured is lost by Esc.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.window.capture.keys import BY_ACT, KEYS, LIVE, ON_A_PAGE, SCANS, CaptureAct
from ui.window.capture.page import Page
from ui.window.capture.row import VERDICTS, PageRow
from ui.window.capture.strip import Strip
from ui.window.capture.viewer import Viewer
from ui.window.dialogs.sheet import Sheet
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import Look, appear
from ui.window.tongue import tr
from ui.window.views.shell import Badge, KeyHint, Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.rows import ListRow, RowList
from ui.window.widgets.scrolled import scrolled
from ui.window.widgets.words import Chip, Hint, Words

STRIP_WIDTH = 252
BESIDE_HINTS = 70
CUTTING = tr(
    "裁剪：方向键移动一条边（Shift 大步），1 上 2 右 3 下 4 左 换边；Enter 裁下，Esc 不裁。"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureView:
    """What the screen is opened for: the material, where pictures come from."""

    title: str
    source: str
    simulated: bool = False
    live: bool = False
    scans: bool = False


class CaptureSheet(Sheet):
    """The screen."""

    asked = Signal(object)
    page_cut = Signal(object)
    page_chosen = Signal(int)
    files_dropped = Signal(object)
    cancelled = Signal()
    left = Signal()

    def __init__(self, look: Look, view: CaptureView, parent: QWidget) -> None:
        super().__init__(tr("高拍：{0}", view.title), parent)
        self._look, self.view = look, view
        self._strip: Strip[Page] = Strip()
        self._live: QImage | None = None
        self._note = ""
        self.setAcceptDrops(True)
        window = self._below = _outermost(parent)
        self.resize(window.width() - look.px(24), window.height() - look.px(20))
        column = Column(look, self, spacing=8, margins=(16, 12, 16, 12))
        column.addLayout(self._head())
        middle = Row(look, spacing=12)
        self.viewer = Viewer(look)
        middle.addWidget(self.viewer, 1)
        middle.addWidget(self._side())
        column.addLayout(middle, 1)
        self.words = Words("", size="row", wrap=True)
        column.addWidget(self.words)
        self.notice = NoticeBar(look)
        column.addWidget(self.notice)
        column.addLayout(self._busy_row())
        self._hints = (Row(look, spacing=14), Row(look, spacing=14))
        for row in self._hints:
            column.addLayout(row)
        self.viewer.shot.connect(lambda: self.asked.emit(CaptureAct.SHOOT))
        self.viewer.walked.connect(lambda by: self.page_chosen.emit(self._strip.beside(by)))
        self.viewer.cut.connect(self.page_cut)
        self.viewer.cutting_ended.connect(self._render)
        for each in KEYS:
            key = QShortcut(QKeySequence(each.key), self)
            key.activated.connect(lambda act=each.act: self._ask(act))
        self.take(self._strip)
        self.viewer.setFocus()

    def take(self, strip: Strip[Page], note: str = "") -> None:
        """Show those pages."""
        self._strip, self._note = strip, note
        rows: list[ListRow] = [
            PageRow(self._look, page, number) for number, page in enumerate(strip.pages)
        ]
        self.pages.replace(rows)
        for row in self.pages.rows:
            row.pick(row.key == str(strip.at))
            row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            if row.key == str(strip.at if strip.at >= 0 else len(rows) - 1):
                self._area.ensureWidgetVisible(row, 0, 0)
        self.count.say(tr("已拍 {0} 页", len(rows)) if rows else tr("还没有页"))
        self.use.setEnabled(bool(rows))
        self._render()

    def show_live(self, image: QImage | None) -> None:
        """What the camera sees now; None while it sends nothing."""
        self._live = image
        if self._strip.page is None:
            self._render()

    def explain(self, notice: Notice) -> None:
        """A sentence; pages stay."""
        self.notice.say(notice)

    def show_busy(self, words: str, done: int = 0, of: int = 0) -> None:
        """Long work is under way; `of` 0: nobody knows how long."""
        self._busy_words.say(words)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        for part in (self._busy_words, self._bar, self._stop):
            appear(part, bool(words))

    def begin_cutting(self) -> None:
        """Let the keys move the edges of the page that is looked at."""
        self.viewer.begin_cutting()
        self._render()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: stops long work, then back to the live picture, then leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._stop.isHidden():
            self.cancelled.emit()
        elif self._strip.page is not None:
            self.page_chosen.emit(-1)
        else:
            self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it is closed, the pages are kept by whoever opened it."""
        super().closeEvent(event)
        self.left.emit()

    def done(self, result: int) -> None:
        """Tell that it is over."""
        self.left.emit()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Their pictures become pages."""
        self.files_dropped.emit(paths_of(event.mimeData()))
        event.acceptProposedAction()

    def _ask(self, act: CaptureAct) -> None:
        if act is CaptureAct.CROP and self._strip.page is not None:
            self.notice.dismiss()
            self.begin_cutting()
        elif not self.viewer.cutting:
            self.notice.dismiss()
            self.asked.emit(act)

    def _head(self) -> Row:
        look, view = self._look, self.view
        head = Row(look, spacing=10)
        head.addWidget(Words(tr("高拍：{0}", view.title), size="name", elide=True), 1)
        tone = Tone.WARN if view.simulated else Tone.QUIET
        head.addWidget(Chip(Badge(text=view.source, tone=tone)))
        head.addWidget(Hint(look, KeyHint(key="Esc", text=tr("返回，页都留着"))))
        return head

    def _side(self) -> QWidget:
        look = self._look
        side = QWidget()
        side.setFixedWidth(look.px(STRIP_WIDTH))
        column = Column(look, side, spacing=8)
        self.count = Words("", size="strong")
        column.addWidget(self.count)
        self.pages = RowList(look, tr("已拍的页"), spacing=4)
        self.pages.clicked_key.connect(lambda key: self.page_chosen.emit(int(key)))
        self._area = scrolled(self.pages)
        column.addWidget(self._area, 1)
        self.shoot = KeyButton(look, tr("拍一页"), tr("空格"), kind="second")
        self.use = KeyButton(look, tr("收下这些页"), "F12")
        for button, act in ((self.shoot, CaptureAct.SHOOT), (self.use, CaptureAct.USE)):
            # The picture keeps the keyboard, so that the space bar always captures.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, a=act: self._ask(a))
            column.addWidget(button)
        return side

    def _busy_row(self) -> Row:
        row = Row(self._look, spacing=10)
        self._busy_words = Words("", size="body")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("进度"))
        self._stop = Hint(self._look, KeyHint(key="Esc", text=tr("停下，已好的页留着")))
        row.addWidget(self._busy_words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.show_busy("")
        return row

    def _render(self) -> None:
        page = self._strip.page
        if page is not None:
            self.viewer.show_image(page.shown, _described(page))
            words = CUTTING if self.viewer.cutting else _described(page)
        elif self._live is not None:
            self.viewer.show_image(self._live, tr("实时画面"))
            words = self._note or tr("摆正纸张，按空格拍；↑↓ 看已拍的页。")
        else:
            words = tr("没有画面。") if self.view.live else tr("本窗口没有接高拍仪。")
            if self.view.scans:
                words += tr("纸放玻璃板按 Ctrl+S，放进纸器按 Ctrl+Shift+S；")
            words += tr("按 Ctrl+O 选图片文件，Ctrl+V 粘贴，或把文件拖到这里。")
            self.viewer.show_image(None, words)
            words = self._note
        self.words.say(words)
        appear(self.words, bool(words))
        appear(self.shoot, self.view.live)
        self._show_hints(self._live_acts() if page is None else self._page_acts(page))

    def _live_acts(self) -> tuple[CaptureAct, ...]:
        scans = SCANS if self.view.scans else ()
        last = self._strip.pages[-1] if self._strip.pages else None
        code = (CaptureAct.CODE,) if last is not None and last.codes else ()
        more = (CaptureAct.NEXT_PAPER,) if self.view.simulated and self.view.live else ()
        return (*scans, *LIVE, *code, *more)

    def _page_acts(self, page: Page) -> tuple[CaptureAct, ...]:
        return (*ON_A_PAGE, CaptureAct.CODE) if page.codes else ON_A_PAGE

    def _show_hints(self, acts: Sequence[CaptureAct]) -> None:
        """In two rows where one would make the screen wider than its window."""
        for row in self._hints:
            clear(row)
        room, used = self._below.width() - self._look.px(BESIDE_HINTS), 0
        for act in acts:
            each = BY_ACT[act]
            hint = Hint(self._look, KeyHint(key=each.cap, text=each.words))
            used += hint.sizeHint().width() + self._look.px(14)
            self._hints[used > room].addWidget(hint)
        for row in self._hints:
            row.addStretch(1)


def _outermost(widget: QWidget) -> QWidget:
    """The window behind every dialog: as large as the screen may be."""
    window = widget.window()
    while (over := window.parentWidget()) is not None:
        window = over.window()
    return window


def paths_of(data: QMimeData | None) -> list[str]:
    """The files in what was dropped or copied; an empty clipboard has none."""
    urls = [] if data is None else data.urls()
    return [url.toLocalFile() for url in urls if url.isLocalFile()]


def _described(page: Page) -> str:
    words, _tone = VERDICTS[page.verdict]
    cut = tr("已自动裁边、纠偏") if page.straight else tr("没有裁边")
    return tr("{0}；{1}。", words, cut)
