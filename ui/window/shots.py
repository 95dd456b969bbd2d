"""Pictures of the pages from sample views, for eyes and for the README.

Owned by the window thread. The one rule: pictures come from the real widgets; nothing is
painted for the picture alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.window import (
    samples,
    samples_dialogs,
    samples_further,
    samples_pages,
    samples_settings,
    samples_steps,
    samples_waiting,
)
from ui.window.dialogs.sheet import Sheet
from ui.window.pages.acceptance import AcceptancePage
from ui.window.pages.cases import CasesPage
from ui.window.pages.daily import DailyPage
from ui.window.pages.registers import RegistersPage
from ui.window.pages.settings import SettingsPage
from ui.window.pages.sign_in import SignInScreen
from ui.window.pages.today import TodayPage
from ui.window.pages.waiting import WaitingPage
from ui.window.theme.look import Look, dress_application
from ui.window.theme.tokens import ThemeName
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName
from ui.window.workplace import Workplace

AREA = "area:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture: its name, page, size, look; `over` is a dialog or screen above the page."""

    name: str
    page: PageName = PageName.ACCEPT
    width: int = 1440
    height: int = 900
    theme: ThemeName = ThemeName.LIGHT
    scale: int = 100
    step: Step = Step.MATERIALS
    over: str = ""


def in_both(
    name: str, *, page: PageName = PageName.ACCEPT, over: str = ""
) -> tuple[Shot, Shot]:
    """The same picture light and dark."""
    return (
        Shot(name=f"{name}_light", page=page, over=over),
        Shot(name=f"{name}_dark", page=page, over=over, theme=ThemeName.DARK),
    )


SHOTS = (
    Shot(name="accept_light"),
    Shot(name="accept_dark", theme=ThemeName.DARK),
    Shot(name="accept_high_contrast", theme=ThemeName.HIGH_CONTRAST),
    Shot(name="accept_1366x768", width=1366, height=768),
    Shot(name="accept_font130_compact", scale=130),
    Shot(name="identity_light", step=Step.IDENTITY),
    Shot(name="item_light", step=Step.ITEM),
    Shot(name="form_light", step=Step.FORM),
    Shot(name="confirm_light", step=Step.CONFIRM),
    Shot(name="done_light", step=Step.DONE),
    Shot(name="form_130", step=Step.FORM, scale=130),
    Shot(name="cases_light", page=PageName.CASES),
    Shot(name="cases_dark", page=PageName.CASES, theme=ThemeName.DARK),
    *in_both("waiting", page=PageName.WAITING),
    *in_both("waiting_held", page=PageName.WAITING, over="held"),
    Shot(name="waiting_1366x768", page=PageName.WAITING, over="held", width=1366, height=768),
    Shot(name="waiting_130", page=PageName.WAITING, over="held", scale=130),
    *in_both("sides", page=PageName.WAITING, over="sides"),
    Shot(name="sides_130", page=PageName.WAITING, over="sides", scale=130),
    Shot(name="daily_light", page=PageName.DAILY),
    Shot(name="daily_high_contrast", page=PageName.DAILY, theme=ThemeName.HIGH_CONTRAST),
    Shot(name="daily_130", page=PageName.DAILY, scale=130),
    Shot(name="settings_light", page=PageName.SETTINGS),
    Shot(name="settings_1366x768", page=PageName.SETTINGS, width=1366, height=768),
    *in_both("settings_devices", page=PageName.SETTINGS, over="area:devices"),
    *in_both("settings_data", page=PageName.SETTINGS, over="area:data"),
    Shot(name="settings_rules_light", page=PageName.SETTINGS, over="area:rules"),
    Shot(name="settings_130", page=PageName.SETTINGS, over="area:devices", scale=130),
    *in_both("self_check", page=PageName.SETTINGS, over="self_check"),
    Shot(name="self_check_130", page=PageName.SETTINGS, over="self_check", scale=130),
    *in_both("notices", over="notices"),
    *in_both("state", over="state"),
    *in_both("help", over="help"),
    Shot(name="help_130", over="help", scale=130),
    *in_both("registers", page=PageName.REGISTERS),
    Shot(name="registers_1366x768", page=PageName.REGISTERS, width=1366, height=768),
    Shot(name="registers_130", page=PageName.REGISTERS, scale=130),
    *in_both("today", page=PageName.TODAY),
    Shot(name="today_1366x768", page=PageName.TODAY, width=1366, height=768),
    Shot(name="today_130", page=PageName.TODAY, scale=130),
    *in_both("bundle", page=PageName.CASES, over="bundle"),
    Shot(name="bundle_1366x768", page=PageName.CASES, over="bundle", width=1366, height=768),
    *in_both("sign_in", over="sign_in"),
    *in_both("lock", over="lock"),
    Shot(name="lock_130", over="lock", scale=130),
    *in_both("clock", page=PageName.CASES, over="clock"),
    *in_both("guide", over="guide"),
    *in_both("menu", page=PageName.CASES, over="menu"),
    *in_both("ask", page=PageName.CASES, over="ask"),
    *in_both("keys", over="keys"),
    Shot(name="keys_1366x768", over="keys", width=1366, height=768),
    Shot(name="guide_130", over="guide", scale=130),
    *in_both("capture", over="capture"),
    Shot(name="capture_page_high_contrast", over="capture_page", theme=ThemeName.HIGH_CONTRAST),
    Shot(name="capture_cutting_1366x768", over="capture_cutting", width=1366, height=768),
    Shot(name="capture_page_130", over="capture_page", scale=130),
    *in_both("rare", over="rare"),
    Shot(name="rare_130", over="rare", scale=130),
    Shot(name="menu_130", over="menu", scale=130),
)


def sample_window(look: Look, step: Step = Step.MATERIALS, over: str = "") -> Workplace:
    """The window filled with the sample views."""
    window = Workplace(look)
    page = AcceptancePage(look)
    window.add_page(PageName.ACCEPT, page)
    cases = CasesPage(look, "办件", "短号、收件编号、姓名、证件号；别处的件用编号认领")
    waiting, daily, settings = WaitingPage(look), DailyPage(look), SettingsPage(look)
    window.add_page(PageName.CASES, cases)
    window.add_page(PageName.WAITING, waiting)
    window.add_page(PageName.DAILY, daily)
    window.add_page(PageName.SETTINGS, settings)
    registers, today = RegistersPage(look), TodayPage(look)
    window.add_page(PageName.REGISTERS, registers)
    window.add_page(PageName.TODAY, today)
    registers.take(samples_further.REGISTERS_PAGE)
    today.take(samples_further.TODAY)
    bundle = over == "bundle"
    cases.take(samples_further.bundle_list() if bundle else samples_pages.CASE_LIST)
    held = over in ("held", "sides")
    waiting.take(samples_waiting.HELD if held else samples_waiting.QUEUE)
    daily.take(samples_pages.DAY)
    area = over.removeprefix(AREA) if over.startswith(AREA) else "look"
    settings.take(samples_settings.settings_sample(area))
    window.take(samples.shell())
    page.take(samples_steps.at(step))
    page.materials.list.choose("m4")
    return window


def put_over(window: Workplace, look: Look, over: str) -> Sheet | None:
    """Open the dialog or screen of that name above the page; the dialog, where it is one."""
    if over in samples_further.COVERS:
        screen = SignInScreen(look, window)
        screen.take(samples_further.COVERS[over])
        window.cover = screen
        window.show_cover()
    make = samples_dialogs.SHEETS.get(over)
    if make is None:
        return None
    sheet = make(look, window)
    sheet.open()
    return sheet


def settle() -> None:
    """Let deletions and layouts that are under way finish."""
    for _round in range(3):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def picture(widget: QWidget, *, ratio: float = 1.5, over: QWidget | None = None) -> QImage:
    """The widget as a picture at that device ratio, with a dialog in its middle."""
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    if over is not None:
        left, top = widget.width() - over.width(), widget.height() - over.height()
        over.render(painter, QPoint(max(left // 2, 0), max(top // 2, 0)))
    painter.end()
    return image


def take(shot: Shot, folder: Path) -> Path:
    """Render that shot into the folder; needs the application, our fonts registered.

    Raises OSError when the picture cannot be written.
    """
    look = Look(shot.theme, shot.scale)
    dress_application(look)
    window = sample_window(look, shot.step, shot.over)
    window.resize(shot.width, shot.height)
    window.show()
    window.turn_to(shot.page)
    sheet = put_over(window, look, shot.over)
    settle()
    path = folder / f"{shot.name}.png"
    if not picture(window, over=sheet).save(str(path)):
        raise OSError(f"the picture {path.name} could not be written")
    window.close()
    window.deleteLater()
    settle()
    return path
