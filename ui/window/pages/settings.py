"""设置: the look at once, and the devices as they are.

Owned by the window thread. The one rule: only what works is shown here.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from ui.window.dialogs.menu import MenuSheet
from ui.window.form.choice import ChoiceRow
from ui.window.icons.drawn import Icon
from ui.window.pages.confirm_step import fact
from ui.window.pages.page import Page
from ui.window.shortcuts import Command
from ui.window.theme.boxes import Column, Row, clear
from ui.window.theme.look import SCALES, Look, appear
from ui.window.theme.tokens import ThemeName
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView
from ui.window.views.form import Option
from ui.window.views.settings import SettingsView
from ui.window.views.shell import Notice, Tone
from ui.window.widgets.buttons import KeyButton
from ui.window.widgets.card import TitledCard
from ui.window.widgets.noticebar import NoticeBar
from ui.window.widgets.table import TextTable
from ui.window.widgets.words import Words

THEMES = (
    Option(code=ThemeName.LIGHT.value, text=tr("浅色")),
    Option(code=ThemeName.DARK.value, text=tr("深色")),
    Option(code=ThemeName.HIGH_CONTRAST.value, text=tr("高对比")),
)
SIZES = tuple(Option(code=str(scale), text=f"{scale} %") for scale in SCALES)

NOT_YOURS = Notice(
    sentence=tr("日历和开放时间由站点管理员改；主题、字号人人可改。"), tone=Tone.PRIMARY
)


class SettingsPage(Page):
    """The page."""

    theme_chosen = Signal(str)
    scale_chosen = Signal(int)
    reload_asked = Signal()
    act_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("设置"))
        self._station_shown: tuple[tuple[str, str], ...] = ()
        self._hours_shown: tuple[tuple[str, str], ...] = ()
        self._acts: tuple[MenuLine, ...] = ()
        whole = Column(look, self, spacing=12, margins=(16, 12, 16, 12))
        whole.addWidget(Words(tr("设置"), size="name"))
        self.notice = NoticeBar(look)
        whole.addWidget(self.notice)
        upper = Row(look, spacing=12)
        card = TitledCard(look, tr("外观"), icon=Icon.LOOK, spacing=10)
        self.theme = ChoiceRow(look, tr("主题"), THEMES)
        self.theme.chosen.connect(self.theme_chosen)
        self.scale = ChoiceRow(look, tr("字号"), SIZES)
        self.scale.chosen.connect(lambda code: self.scale_chosen.emit(int(code)))
        for label, choice in ((tr("主题"), self.theme), (tr("字号"), self.scale)):
            card.content.addWidget(Words(label, size="small", tone="soft"))
            card.content.addWidget(choice)
        note = tr("选了当场生效，不用重开；只影响本窗口，随本机保存。")
        card.content.addWidget(Words(note, size="small", tone="soft", wrap=True))
        card.content.addStretch(1)
        upper.addWidget(card, 1)
        self._station = TitledCard(look, tr("本站"), icon=Icon.INFO, spacing=6)
        upper.addWidget(self._station, 1)
        self._hours = TitledCard(look, tr("大厅开放时间"), icon=Icon.TIMER, spacing=6)
        upper.addWidget(self._hours, 1)
        whole.addLayout(upper)
        lower = Row(look, spacing=12)
        devices = TitledCard(look, tr("设备"), icon=Icon.CARD)
        self.devices = TextTable(look, tr("设备"))
        devices.content.addWidget(self.devices, 1)
        lower.addWidget(devices, 1)
        years = TitledCard(look, tr("法定日历"), icon=Icon.CALENDAR)
        self.years = TextTable(look, tr("法定日历"))
        years.content.addWidget(self.years, 1)
        self.change = KeyButton(look, tr("日历、开放时间"), "Ctrl+M", kind="second")
        self.change.clicked.connect(self.open_menu)
        years.content.addWidget(self.change)
        lower.addWidget(years, 1)
        whole.addLayout(lower, 1)

    def take(self, view: SettingsView) -> None:
        """Show that view."""
        self.theme.show_value(view.theme)
        self.scale.show_value(str(view.scale))
        self.devices.take(view.devices)
        if view.station != self._station_shown:
            self._station_shown = view.station
            clear(self._station.content)
            for label, value in view.station:
                self._station.content.addLayout(fact(self.look, label, value))
            self._station.content.addStretch(1)
        self.years.take(view.years)
        if view.hours != self._hours_shown:
            self._hours_shown = view.hours
            clear(self._hours.content)
            for label, value in view.hours:
                self._hours.content.addLayout(fact(self.look, label, value))
            self._hours.content.addStretch(1)
        self._acts = view.acts
        appear(self.change, bool(view.acts))
        self.hints_changed.emit(view.hints)

    def take_focus(self) -> None:
        """Put the keyboard on the theme."""
        self.theme.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, notice: Notice) -> None:
        """Show one quiet sentence."""
        self.notice.say(notice)

    def perform(self, command: Command) -> bool:
        """F5 looks at the devices again, Ctrl+M changes calendar and hours."""
        self.notice.dismiss()
        if command is Command.SYNC_NOW:
            self.reload_asked.emit()
        elif command is Command.MENU:
            self.open_menu()
        else:
            return False
        return True

    def open_menu(self) -> None:
        """What may be changed here beside the look."""
        if not self._acts:
            self.explain(NOT_YOURS)
            return
        sheet = MenuSheet(
            self.look, MenuView(title=tr("日历、开放时间"), lines=self._acts), self
        )
        sheet.chosen.connect(self.act_asked)
        sheet.open()
