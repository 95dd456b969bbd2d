"""Ctrl+Z after receipt: the desk refuses in a sentence, and what puts it right is offered.

Owned by the window thread. The one rule: nothing is taken back here; what is offered are acts
of the case like any others, with their own entry, gate and reason. (容错纠错.)
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desk.case import Case
from desk.permission import may_act
from desk.stages import Stage
from ui.window.dialogs.menu import MenuSheet
from ui.window.presenters.asking import ACTS
from ui.window.presenters.menus import case_menu
from ui.window.presenters.open_case import Surroundings
from ui.window.shortcuts import Command
from ui.window.tongue import tr
from ui.window.views.asking import MenuLine, MenuView

if TYPE_CHECKING:
    from ui.window.counter.whole import Counter

COMPENSATING = ("correct", "correct_material", "void")
"""Acts that put right what a received case holds, the mildest first."""


class Mending(QObject):
    """Joined to the acceptance page of that counter."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter.window)
        self._counter, self._page = counter, counter.pages.accept
        self._page.asked.connect(self._asked)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing is held."""

    def perform(self, _command: Command) -> bool:
        """Ctrl+Z belongs to the acceptance page, which asks us too."""
        return False

    def _asked(self, command: Command) -> None:
        front = self._counter.accepting.table.front
        if command is not Command.UNDO or front is None or front.working:
            return
        lines = mends(front.case, self._counter.around())
        key = front.key
        if len(lines) == 1:
            self._counter.front_acts.do(lines[0].code, key)
        elif lines:
            menu = MenuView(
                title=tr("已收件的改正"),
                lines=lines,
                note=tr("已收件的不能撤销。下面的操作照实改正，原来的记录和理由都保留。"),
            )
            sheet = MenuSheet(self._page.look, menu, self._page)
            sheet.chosen.connect(lambda code: self._counter.front_acts.do(code, key))
            sheet.open()


def mends(case: Case, around: Surroundings) -> tuple[MenuLine, ...]:
    """What this person may do to put that case right; nothing for a draft."""
    if case.stage is Stage.DRAFT:
        return ()
    offered = {line.code: line for line in case_menu(case, around)}
    return tuple(
        offered[code] for code in COMPENSATING if code in offered and _may(code, case, around)
    )


def _may(code: str, case: Case, around: Surroundings) -> bool:
    """The menu of a case shows an act of the stage table to all; nobody is led to a refusal."""
    acts = ACTS.get(code, ())
    allowed = partial(may_act, case=case, actor=around.actor, station=around.station)
    return not acts or any(allowed(act) for act in acts)


def fit(counter: Counter) -> Mending:
    """Putting right at that counter."""
    return Mending(counter)
