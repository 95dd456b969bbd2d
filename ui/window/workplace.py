"""The main window: frame around one page at a time.

Owned by the window thread. The one rule a newcomer would break: it knows pages only by name;
what a page does stays in the page, what a key means stays in `shortcuts`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ui.window import shortcuts
from ui.window.form.composition import composing_notice
from ui.window.form.line import composing
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row
from ui.window.theme.look import Look, dress_window
from ui.window.tongue import tr
from ui.window.views.shell import Notice, PageName, ShellView, Tone
from ui.window.widgets.hintbar import HintBar
from ui.window.widgets.nav import NavRail
from ui.window.widgets.topbar import TopBar

NOT_YOURS = Notice(
    sentence=tr("这一页不属于现在登录的角色；要用请按 Ctrl+L，由有权限的人登录。"),
    tone=Tone.PRIMARY,
)


def _nobody(_command: Command) -> bool:
    """Nobody stands before the page."""
    return False


class Workplace(QWidget):
    """The window of one station."""

    searched = Signal(str)
    page_shown = Signal(object)
    commanded = Signal(object)
    held_back = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._view: ShellView | None = None
        self._pages: dict[PageName, Page] = {}
        self._hints: dict[PageName, tuple[object, ...]] = {}
        self._allowed = frozenset(PageName)
        self.cover: QWidget | None = None
        self.setWindowTitle(tr("一窗受理台"))
        # Connected first: cards that fill themselves anew find the new sheet in force.
        look.changed.connect(self._dress)
        self._dress()
        self.top = TopBar(look)
        self.nav = NavRail(look)
        self.hints = HintBar(look)
        self.stack = QStackedWidget()
        self._current = PageName.ACCEPT
        column = Column(look, self, spacing=0)
        column.addWidget(self.top)
        middle = Row(look, spacing=0)
        middle.addWidget(self.nav)
        middle.addWidget(self.stack, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.hints)
        self.nav.page_chosen.connect(self.turn_to)
        self.nav.devices_asked.connect(lambda: self.turn_to(PageName.SETTINGS))
        self.top.search.searched.connect(self.searched)
        look.changed.connect(self._arrange)
        self.first: Callable[[Command], bool] = _nobody
        """Who takes a command before frame and page; while long work runs that is its bar."""
        self._bound = shortcuts.bind(self, self.perform)

    def add_page(self, name: PageName, page: Page) -> None:
        """Put a page into the window."""
        self._pages[name] = page
        self.stack.addWidget(page)
        page.hints_changed.connect(lambda hints, n=name: self._keep_hints(n, hints))

    def take(self, view: ShellView) -> None:
        """Show the frame's view."""
        self._view = view
        self.top.take(view)
        self._allowed = frozenset(line.page for line in view.nav)
        self.nav.show_pages(view.nav)
        self.nav.choose(self._current)
        self.nav.show_devices(view.devices)
        self._arrange()

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages[self._current]

    @property
    def settled(self) -> bool:
        """Whether all that the pages know is on the screen."""
        return all(page.settled for page in self._pages.values())

    @property
    def page_name(self) -> PageName:
        """Which page is in front."""
        return self._current

    def turn_to(self, name: PageName) -> None:
        """Show that page and put the keyboard on it."""
        if name not in self._pages:
            return
        if name not in self._allowed:
            self.page.explain(NOT_YOURS)
            return
        self._current = name
        self.stack.setCurrentWidget(self._pages[name])
        self.nav.choose(name)
        self.hints.show_hints(tuple(self._hints.get(name, ())))  # type: ignore[arg-type]
        self.page_shown.emit(name)
        self.page.take_focus()

    def show_cover(self) -> None:
        """Put the sign-in screen over everything."""
        if self.cover is not None:
            self.cover.setGeometry(self.rect())
            self.cover.show()
            self.cover.raise_()

    def hide_cover(self) -> None:
        """Uncover the work."""
        if self.cover is not None:
            self.cover.hide()

    @property
    def covered(self) -> bool:
        """Whether the sign-in screen is over everything."""
        return self.cover is not None and self.cover.isVisibleTo(self)

    def hold_back(self, dialog: QDialog) -> bool:
        """Whether a dialog that is ready only now has to wait behind the sign-in screen."""
        if self.covered:
            self.held_back.emit(dialog)
        return self.covered

    def explain(self, notice: Notice) -> None:
        """Say that on the page in front."""
        self.page.explain(notice)

    def perform(self, command: Command) -> None:
        """Do what a key asks: the frame's own commands here, all others on the page."""
        if self.covered:
            return
        if composing():
            self.explain(composing_notice())
            return
        if self.first(command):
            return
        if command.value.startswith("page_"):
            self.turn_to(list(PageName)[int(command.value[-1]) - 1])
        elif command is Command.SEARCH:
            self.top.search.line.setFocus()
            self.top.search.line.selectAll()
        elif command is Command.FULL_SCREEN:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif not self.page.perform(command):
            self.commanded.emit(command)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout for the new size."""
        super().resizeEvent(event)
        if self.cover is not None:
            self.cover.setGeometry(self.rect())
        self.look.fit(self.width(), self.height())

    def sizeHint(self) -> QSize:
        """The size of the design."""
        return QSize(1440, 900)

    def _keep_hints(self, name: PageName, hints: tuple[object, ...]) -> None:
        self._hints[name] = hints
        if name is self._current:
            self.hints.show_hints(hints)  # type: ignore[arg-type]

    def _dress(self) -> None:
        dress_window(self.look, self)

    def _arrange(self) -> None:
        self.look.fit(self.width(), self.height())
        if self._view is not None:
            compact = self.look.compact
            self.hints.say(self._view.brief_footer if compact else self._view.footer)
