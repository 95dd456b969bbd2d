"""设置 at work: what is shown, what is changed, what counts at once.

Owned by the window thread. The one rule: what is seen changes before the store answers; a
refusal to keep it is said, and the page then shows what is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.opening_hours import OpeningHours
from desk.refusal import CodedError, Refused
from desk.setting import Setting
from desk.settings import SCALE, THEME
from devices.plugging import Plugged
from ui.texts.settings import words_of
from ui.window.counter.asking import ask_then
from ui.window.counter.carding import Carding
from ui.window.operations import settings
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation
from ui.window.operations.settings import Kept
from ui.window.pages.settings import SettingsPage
from ui.window.presenters.calendars import ACTS, LOAD, asked, changed
from ui.window.presenters.open_case import Surroundings
from ui.window.presenters.refusals import notice_of
from ui.window.presenters.settings import BY_KEY, settings_view, typed
from ui.window.settings_areas.port import Facts
from ui.window.theme.look import Look
from ui.window.theme.tokens import ThemeName
from ui.window.tongue import pair, tr
from ui.window.views.shell import Notice, Tone


class Looking(QObject):
    """Drives the page; `applied` tells a value that counts from now on."""

    applied = Signal(str, object)
    act_asked = Signal(str)

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
        self._kept = Kept()
        self._plugged: tuple[Plugged, ...] = ()
        self._area, self._searched = "look", ""
        page.area_chosen.connect(self.open_area)
        page.searched.connect(self._search)
        page.changed.connect(self._change)
        page.reset.connect(self._reset)
        page.reload_asked.connect(self.reload)
        page.act_asked.connect(self._act)
        carding.states_changed.connect(self.show)

    def show(self) -> None:
        """Show what is known."""
        self._page.take(settings_view(self._facts(), self._area, self._searched))

    def reload(self) -> None:
        """Read what is kept again, then show everything."""
        settings.kept(self._place).then(self._know).start()

    def know_plugged(self, found: tuple[Plugged, ...]) -> None:
        """What is plugged in now."""
        self._plugged = found
        if self._page.isVisible():
            self.show()

    def open_area(self, area: str) -> None:
        """Show that area."""
        self._area, self._searched = area, ""
        self.show()

    def _search(self, text: str) -> None:
        self._searched = text
        self.show()

    def _know(self, kept: Kept) -> None:
        self._kept = kept
        self.show()

    def _facts(self) -> Facts:
        desk = self._place.acts.desk
        return Facts(
            kept=self._kept,
            around=self._around(),
            states=tuple(self._carding.states.values()),
            line=desk.line,
            editions=desk.catalogues.editions,
            plugged=self._plugged,
        )

    def _change(self, key: str, text: str) -> None:
        setting = BY_KEY[key]
        try:
            self._set(setting, typed(setting, text))
        except Refused as refusal:
            self._page.explain(notice_of(refusal))

    def _reset(self, key: str) -> None:
        self._set(BY_KEY[key], BY_KEY[key].default)

    def _set(self, setting: Setting[Any], value: Any) -> None:
        self._see(setting, value)

        def done(_value: Any) -> None:
            words = words_of(setting.key, setting.about)
            when = tr("重开程序后起用") if words.restart else tr("已起用")
            self._say(tr("{0}：已存，{1}。", pair(words.name), when))
            self.applied.emit(setting.key, value)
            self.reload()

        settings.change(self._place, setting, value).then(done).refused(self._refused).start()

    def _see(self, setting: Setting[Any], value: Any) -> None:
        if setting.key == THEME.key:
            self._look.choose(theme=ThemeName(value))
        elif setting.key == SCALE.key:
            self._look.choose(scale=value)

    def _act(self, code: str) -> None:
        if code in {each.code for each in ACTS}:
            self._change_days(code)
        else:
            self.act_asked.emit(code)

    def _change_days(self, code: str) -> None:
        def kept(_hours: OpeningHours) -> None:
            self.reload()
            self._say(tr("开放时间已存；预约和日结按它，期限不变。"))

        def loaded(receipts: tuple[str, ...]) -> None:
            self.show()
            self._say(tr("日历已载入；重新核算了 {0} 件的期限。", len(receipts)))

        view = asked(code, self._kept.hours)
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

    def _refused(self, error: CodedError) -> None:
        self._page.explain(notice_of(error))
        self.reload()
