"""Shift+F10: everything that can be put before the applicant, and which screen it is.

Owned by the window thread. The one rule: a screen is chosen by somebody who reads its name;
the clerk's own is offered last, and says that it will be covered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen

from desk.paperwork_notices import ONE_TIME
from desk.paperwork_promise import COMMITMENT
from printing.preview import PagePicture
from ui.window.applicant_screen.placing import Choice, words_of
from ui.window.dialogs.menu import MenuSheet
from ui.window.operations import applicant_screen as operations
from ui.window.operations import cases
from ui.window.presenters.open_case import OpenCase
from ui.window.tongue import tr
from ui.window.views.applicant_answers import Asked
from ui.window.views.applicant_screen import Reading
from ui.window.views.asking import MenuLine, MenuView

if TYPE_CHECKING:
    from ui.window.counter.facing import Facing

SCREEN = "screen:"
PAPER = "paper:"
OTHER_SCREEN = "other_screen"
PUSHES = (
    (Asked.CHECK, tr("核对信息")),
    (Asked.SIGN, tr("核对并签字")),
    (Asked.RATE, tr("评价")),
)


class FacingMenu(QObject):
    """The two lists of the applicant screen."""

    def __init__(self, facing: Facing) -> None:
        super().__init__(facing)
        self._facing = facing

    def open(self) -> None:
        """What can be pushed for the case in front."""
        front = self._facing.counter.accepting.table.front
        lines = [MenuLine(code=OTHER_SCREEN, text=tr("选客屏：哪块屏给申请人看"))]
        if front is not None:
            lines = [*self._lines(front), *lines]
        self._ask(tr("推送到客屏"), lines, partial(self._do, front))

    def choose_screen(self, then: Callable[[], None]) -> None:
        """Which screen the applicant sees; then go on."""
        own = self._facing.counter.window.screen()
        screens = [each for each in QGuiApplication.screens() if each is not own]
        lines = [MenuLine(code=f"{SCREEN}{n}", text=words_of(s)) for n, s in enumerate(screens)]
        covered = tr("借用本屏：把屏幕转向申请人，答完自动还回（{0}）", words_of(own))
        lines.append(MenuLine(code=f"{SCREEN}{len(screens)}", text=covered))
        self._ask(tr("哪块屏给申请人看"), lines, partial(self._settle, [*screens, own], then))

    def _settle(self, screens: list[QScreen], then: Callable[[], None], code: str) -> None:
        number = int(code.removeprefix(SCREEN))
        screen, lent = screens[number], number == len(screens) - 1
        choice = Choice(name=screen.name(), serial=screen.serialNumber(), over_clerk=lent)
        if lent:
            self._facing.standing.settle(choice)
            then()
            return

        def kept(_nothing: None) -> None:
            self._facing.standing.settle(choice)
            then()

        place = self._facing.counter.place
        operations.choose_screen(place, choice.name, choice.serial).then(kept).start()

    def _lines(self, front: OpenCase) -> list[MenuLine]:
        lines = [MenuLine(code=asked.value, text=text) for asked, text in PUSHES]
        item = front.case.item
        if item is None:
            return lines
        titles = {f"{PAPER}{ONE_TIME}": tr("看一次性告知书")}
        if item.promise is not None:
            titles[f"{PAPER}{COMMITMENT}"] = tr("看告知承诺书")
        for row in front.papers:
            titles[f"{PAPER}{row.paper_id}"] = tr("看已出的单据：{0}", row.number)
        return [*lines, *(MenuLine(code=code, text=text) for code, text in titles.items())]

    def _do(self, front: OpenCase | None, code: str) -> None:
        facing = self._facing
        if code == OTHER_SCREEN or front is None:
            self.choose_screen(facing.show_card)
        elif facing.screen is None:
            self.choose_screen(lambda: self._do(front, code))
        elif code.startswith(PAPER):
            self._read(front, code.removeprefix(PAPER))
        else:
            facing.push(Asked(code), front)

    def _read(self, front: OpenCase, paper: str) -> None:
        place = self._facing.counter.place
        made = {row.paper_id: row for row in front.papers}
        titles: Mapping[str, str] = {
            ONE_TIME: tr("一次性告知书"),
            COMMITMENT: tr("告知承诺书"),
        }

        def shown(pages: tuple[PagePicture, ...]) -> None:
            title = titles.get(paper, tr("单据"))
            self._facing.read(front, title, Reading(title=title, pages=pages))

        if paper in made:
            cases.pages(place, made[paper]).then(shown).start()
        else:
            operations.paper(place, front.key, paper).then(
                lambda pdf: operations.pages(place, pdf).then(shown).start()
            ).start()

    def _ask(self, title: str, lines: list[MenuLine], chosen: Callable[[str], None]) -> None:
        window = self._facing.counter.window
        sheet = MenuSheet(window.look, MenuView(title=title, lines=tuple(lines)), window.page)
        sheet.chosen.connect(chosen)
        sheet.open()
