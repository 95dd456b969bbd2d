"""设置 at work: the look at once, and kept.

Owned by the window thread. The one rule: the screen changes before the store answers; a
refusal to keep it is said, and the look stays for this sitting.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from desk.opening_hours import OpeningHours
from desk.refusal import CodedError
from ui.window.counter.asking import ask_then
from ui.window.counter.carding import Carding
from ui.window.operations import settings
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.pages.settings import SettingsPage
from ui.window.presenters.calendars import LOAD, asked, changed
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.settings import settings_view
from ui.window.theme.look import Look
from ui.window.theme.tokens import ThemeName
from ui.window.tongue import tr
from ui.window.views.shell import Notice, Tone


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
        self._hours = OpeningHours()
        page.theme_chosen.connect(self._theme)
        page.scale_chosen.connect(self._scale)
        page.reload_asked.connect(self.reload)
        page.act_asked.connect(self._act)
        carding.states_changed.connect(self.show)

    def show(self) -> None:
        """Show the look and the devices as they are."""
        states = tuple(self._carding.states.values())
        theme, scale = self._look.theme.value, self._look.scale
        self._page.take(settings_view(theme, scale, states, self._around(), self._hours))

    def reload(self) -> None:
        """Read the opening hours again, then show everything."""
        settings.hours(self._place).then(self._know).start()

    def _know(self, hours: OpeningHours) -> None:
        self._hours = hours
        self.show()

    def _act(self, code: str) -> None:
        def kept(hours: OpeningHours) -> None:
            self._know(hours)
            self._say(tr("开放时间已存；预约和日结按它，期限不变。"))

        def loaded(receipts: tuple[str, ...]) -> None:
            self.show()
            self._say(tr("日历已载入；重新核算了 {0} 件的期限。", len(receipts)))

        view = asked(code, self._hours)
        if code == LOAD:
            ask_then(
                self._page,
                view,
                lambda values: settings.load_calendar(self._place, values["file"]),
                loaded,
            )
            return

        def keep(values: Mapping[str, str]) -> Operation[OpeningHours]:
            return settings.keep_hours(self._place, lambda known: changed(code, known, values))

        ask_then(self._page, view, keep, kept)

    def _say(self, sentence: str) -> None:
        self._page.explain(Notice(sentence=sentence, tone=Tone.OK))

    def _theme(self, theme: str) -> None:
        self._look.choose(theme=ThemeName(theme))
        settings.keep_theme(self._place, theme).refused(self._refused).start()

    def _scale(self, scale: int) -> None:
        self._look.choose(scale=scale)
        settings.keep_scale(self._place, scale).refused(self._refused).start()

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
