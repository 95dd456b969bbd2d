"""Pictures of every screen from sample views, for eyes, for tests and for the documentation.

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
    samples_applicant,
    samples_dialogs,
    samples_finding,
    samples_further,
    samples_moments,
    samples_pages,
    samples_registers,
    samples_settings,
    samples_steps,
    samples_waiting,
)
from ui.window.applicant_screen.screen import ApplicantScreen
from ui.window.counter.pages import Pages
from ui.window.dialogs.sheet import Sheet
from ui.window.pages.sign_in import SignInScreen
from ui.window.samples_beside import Beside
from ui.window.samples_screens import View
from ui.window.samples_tongue import spoken
from ui.window.theme.look import Look, dress_application
from ui.window.theme.tokens import ThemeName
from ui.window.views.acceptance import Step
from ui.window.views.shell import PageName
from ui.window.widgets.findings import Findings
from ui.window.workplace import Workplace

AREA, REGISTER, APPLICANT, FOUND = "area:", "register:", "applicant:", "found"


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """One look, scale and size in which every view is pictured."""

    name: str
    theme: ThemeName = ThemeName.LIGHT
    scale: int = 100
    width: int = 1440
    height: int = 900


LIGHT = Variant(name="light")
DARK = Variant(name="dark", theme=ThemeName.DARK)
HIGH_CONTRAST = Variant(name="high_contrast", theme=ThemeName.HIGH_CONTRAST)
SMALL = Variant(name="1366x768", width=1366, height=768)
LARGE = Variant(name="130", scale=130)
VARIANTS = (LIGHT, DARK, HIGH_CONTRAST, SMALL, LARGE)


def taken(page: PageName, step: Step, over: str) -> object:
    """What that page shows, in the language in force."""
    register = samples_moments.BELOW.get(over, over.removeprefix(REGISTER))
    if page is PageName.REGISTERS and register in samples_registers.CODES:
        return spoken(samples_registers.register_page(register))
    if page is PageName.SETTINGS:
        area = over.removeprefix(AREA) if over.startswith(AREA) else "look"
        return samples_settings.settings_sample(area)
    held = over in {"held", "sides"}
    views: dict[PageName, object] = {
        PageName.ACCEPT: samples_steps.at(step),
        PageName.CASES: samples_further.bundle_list()
        if over == "bundle"
        else samples_pages.CASE_LIST,
        PageName.WAITING: samples_waiting.HELD if held else samples_waiting.QUEUE,
        PageName.ISSUE: samples_pages.ISSUE_LIST,
        PageName.DAILY: samples_pages.DAY,
        PageName.TODAY: samples_further.TODAY,
        PageName.REGISTERS: samples_further.REGISTERS_PAGE,
    }
    return spoken(views[page])


def sample_window(look: Look, step: Step = Step.MATERIALS, over: str = "") -> Workplace:
    """The window, every page filled with its sample view."""
    window = Workplace(look)
    for name, page in zip(PageName, Pages(look).all, strict=True):
        window.add_page(name, page)
        page.take(taken(name, step, over))  # type: ignore[attr-defined]
    window.take(spoken(samples.shell()))
    window.page.materials.list.choose("m4")  # type: ignore[attr-defined]
    return window


def put_over(window: Workplace, look: Look, over: str) -> Sheet | None:
    """Open the dialog or screen of that name above the page; the dialog, where it is one."""
    if over in samples_further.COVERS:
        screen = SignInScreen(look, window)
        screen.take(spoken(samples_further.COVERS[over]))
        window.cover = screen
        window.show_cover()
    if over == FOUND:
        popup = Findings(look, window)
        window.top.search.line.setText(samples_finding.TYPED)
        popup.take(samples_finding.found_sample())
        popup.place(window.top.search)
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


class Studio:
    """One window of one look in which view after view is shown."""

    def __init__(self, variant: Variant = LIGHT) -> None:
        self.look = Look(variant.theme, variant.scale)
        dress_application(self.look)
        self.window = sample_window(self.look)
        self._beside = Beside(self.window.page)  # type: ignore[arg-type]
        self._sheet: Sheet | None = None
        self._applicant: ApplicantScreen | None = None
        self.resize(variant.width, variant.height)
        self.window.show()
        settle()

    @property
    def front(self) -> QWidget:
        """What stands in front: the applicant's screen, the dialog, or the window."""
        return self._applicant or self._sheet or self.window

    def resize(self, width: int, height: int) -> None:
        """Give the window that size."""
        settle()
        self.window.resize(width, height)
        settle()

    def show(self, view: View) -> QWidget:
        """Show that view instead of the one before; gives what stands in front."""
        self.clear()
        if view.over.startswith(APPLICANT):
            self._applicant = ApplicantScreen(self.look.theme)
            self._applicant.resize(self.window.size())
            self._applicant.take(
                samples_applicant.screen_view(view.over.removeprefix(APPLICANT))
            )
            self._applicant.show()
        else:
            self.window.turn_to(view.page)
            page = self.window.page
            page.take(taken(view.page, view.step, view.over))  # type: ignore[attr-defined]
            self.window.turn_to(view.page)
            self._beside.show(view.step)
            self._sheet = put_over(self.window, self.look, view.over)
        settle()
        self._beside.settle()
        return self.front

    def clear(self) -> None:
        """Take away what stands over the page."""
        for each in (self._sheet, self._applicant, self.window.cover):
            if each is not None:
                each.close()
                each.deleteLater()
        self._sheet = self._applicant = self.window.cover = None
        for popup in self.window.findChildren(Findings):
            popup.hide()
            popup.deleteLater()
        self.window.top.search.line.clear()
        settle()

    def picture(self) -> QImage:
        """The view as it stands."""
        if self._applicant is not None:
            return picture(self._applicant)
        return picture(self.window, over=self._sheet)

    def keep(self, path: Path) -> Path:
        """Write the picture; OSError when it cannot be written."""
        if not self.picture().save(str(path)):
            raise OSError(f"the picture {path.name} could not be written")
        return path

    def close(self) -> None:
        """Put everything away."""
        self.clear()
        self.window.close()
        self.window.deleteLater()
        settle()
