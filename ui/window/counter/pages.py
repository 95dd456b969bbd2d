"""The pages of the window, made once.

Owned by the window thread. The one rule: their order is that of PageName and of Alt+1 ….
"""

from __future__ import annotations

from ui.window.pages.acceptance import AcceptancePage
from ui.window.pages.cases import CasesPage
from ui.window.pages.daily import DailyPage
from ui.window.pages.page import Page
from ui.window.pages.registers import RegistersPage
from ui.window.pages.settings import SettingsPage
from ui.window.pages.today import TodayPage
from ui.window.pages.waiting import WaitingPage
from ui.window.theme.look import Look
from ui.window.tongue import tr


class Pages:
    """The pages of the window, in the order of its navigation."""

    def __init__(self, look: Look) -> None:
        self.accept = AcceptancePage(look)
        self.cases = CasesPage(
            look, tr("办件"), tr("短号、收件编号、姓名、证件号；别处的件用编号认领")
        )
        self.waiting = WaitingPage(look)
        self.issue = CasesPage(
            look,
            tr("出件发证"),
            tr("短号、收件编号、姓名；已决定的件在这里出证"),
            code="issue",
        )
        self.daily = DailyPage(look)
        self.settings = SettingsPage(look)
        self.today = TodayPage(look)
        self.registers = RegistersPage(look)

    @property
    def all(self) -> tuple[Page, ...]:
        """Every page."""
        return (
            self.accept,
            self.cases,
            self.waiting,
            self.issue,
            self.daily,
            self.settings,
            self.today,
            self.registers,
        )
