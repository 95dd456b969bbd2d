"""设置 at work: the look at once, and kept.

Owned by the window thread. The one rule: the screen changes before the store answers; a
refusal to keep it is said, and the look stays for this sitting.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desk.refusal import CodedError
from ui.window.counter.carding import Carding
from ui.window.operations import settings
from ui.window.operations.acts import CounterPlace
from ui.window.pages.settings import SettingsPage
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.settings import settings_view
from ui.window.theme.look import Look
from ui.window.theme.tokens import ThemeName


class Looking(QObject):
    """Drives the page."""

    def __init__(
        self,
        page: SettingsPage,
        place: CounterPlace,
        around: Callable[[], Surroundings],
        look: Look,
        carding: Carding,
    ) -> None:
        super().__init__(page)
        self._page, self._place, self._around = page, place, around
        self._look, self._carding = look, carding
        page.theme_chosen.connect(self._theme)
        page.scale_chosen.connect(self._scale)
        page.reload_asked.connect(self.show)
        carding.states_changed.connect(self.show)

    def show(self) -> None:
        """Show the look and the devices as they are."""
        states = tuple(self._carding.states.values())
        look = self._look
        self._page.take(settings_view(look.theme.value, look.scale, states, self._around()))

    def _theme(self, theme: str) -> None:
        self._look.choose(theme=ThemeName(theme))
        settings.keep_theme(self._place, theme).refused(self._refused).start()

    def _scale(self, scale: int) -> None:
        self._look.choose(scale=scale)
        settings.keep_scale(self._place, scale).refused(self._refused).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
