"""The columns of one list as the person at the window arranged them.

Owned by the window thread. The one rule: the first column says which row it is and is never
hidden; what a person arranged goes by the list's code, a list without one stays as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView
from shiboken6 import isValid

from desk.personal import OwnList
from ui.window.theme.look import Look
from ui.window.views.lists import Column

if TYPE_CHECKING:
    from ui.window.widgets.table import TextTable

NARROWEST = 44  # px at 100 %, two characters
TITLE_AIR = 18  # px at 100 % beside a title


class Columns(QObject):
    """Widths, order and hidden columns of that table."""

    def __init__(self, look: Look, table: TextTable) -> None:
        super().__init__(table)
        self._look, self._table = look, table
        self._head = table.horizontalHeader()
        self._code = ""
        self._spared: frozenset[int] = frozenset()
        self._quiet = False
        self.columns: Sequence[Column] = ()
        self._head.sectionResized.connect(self._resized)
        self._head.sectionMoved.connect(self._moved)
        look.laid_out.connect(self.arrange)

    @property
    def code(self) -> str:
        """Under which name this list's columns are kept; "" for a list that keeps none."""
        return self._code

    def name(self, code: str) -> None:
        """This list is that one from now on."""
        if code != self._code:
            self._code = code
            self.arrange()

    @property
    def own(self) -> OwnList:
        """What the person arranged here; nothing of a list that had other columns."""
        count = len(self.columns)
        found = self._look.lists.get(self._code) if self._code else None
        if found is None or found.of != count:
            return OwnList(of=count)
        sound = sorted(found.order) == list(range(count))
        return found if sound else replace(found, order=())

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers of the columns as they stand from left to right."""
        return self.own.order or tuple(range(len(self.columns)))

    def take(self, columns: Sequence[Column]) -> None:
        """The list has those columns."""
        self.columns = columns
        self.arrange()

    def spare(self, numbers: frozenset[int]) -> None:
        """There is no room for those columns now, whatever the person wants."""
        if numbers != self._spared:
            self._spared = numbers
            self.arrange()

    def change(self, own: OwnList) -> None:
        """Arrange the list like that, and keep it."""
        plain = own == OwnList(of=own.of)
        self._look.rearrange(self._code, None if plain else own)
        self.arrange()

    def arrange(self) -> None:
        """Show the columns as they are wanted."""
        if self._head.count() != len(self.columns):
            return  # the model is about to change
        self._quiet = True
        own, head = self.own, self._head
        head.setSectionsMovable(bool(self._code))
        head.setMinimumSectionSize(self._look.px(NARROWEST))
        for place, number in enumerate(self.order):
            head.moveSection(head.visualIndex(number), place)
        out = (set(own.hidden) | self._spared) - {0}
        for number in range(len(self.columns)):
            head.setSectionHidden(number, number in out)
        self._size(own, [number for number in self.order if number not in out])
        self._table.lead(self.order[0] if self.columns else 0)
        wide = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        plain = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._table.setHorizontalScrollBarPolicy(wide if own.widths else plain)
        self._quiet = False

    def _size(self, own: OwnList, shown: Sequence[int]) -> None:
        """Each its width; what has none takes the rest, else the last one does."""
        modes = QHeaderView.ResizeMode
        free = [number for number in shown if not self.columns[number].width] or shown[-1:]
        for number in shown:
            width = own.widths.get(str(number), self.columns[number].width)
            if number in free:
                self._head.setSectionResizeMode(number, modes.Stretch)
                continue
            self._head.setSectionResizeMode(
                number, modes.Interactive if self._code else modes.Fixed
            )
            wide = self._look.px(max(width, NARROWEST))
            if str(number) not in own.widths:
                wide = max(wide, self._titled(number))
            self._head.resizeSection(number, wide)

    def _titled(self, number: int) -> int:
        """As wide as the title of that column is in the language in force."""
        title = self.columns[number].title
        return self._head.fontMetrics().horizontalAdvance(title) + self._look.px(TITLE_AIR)

    def _resized(self, number: int, _old: int, width: int) -> None:
        """The person drew an edge; a table that goes moves its edges too."""
        if not isValid(self._head):
            return
        mode = self._head.sectionResizeMode(number)
        if self._quiet or mode is not QHeaderView.ResizeMode.Interactive or not width:
            return
        own = self.own
        wide = {**own.widths, str(number): round(width * 100 / self._look.scale)}
        self._look.rearrange(self._code, replace(own, widths=wide))

    def _moved(self, _number: int, _old: int, _new: int) -> None:
        """The person drew a title to another place."""
        if not self._quiet and self._code:
            count = len(self.columns)
            order = tuple(self._head.logicalIndex(place) for place in range(count))
            self._look.rearrange(self._code, replace(self.own, order=order))
            self._table.lead(order[0])
