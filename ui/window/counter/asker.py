"""Which case a card is meant for: the one that asked by F3, else the one in front.

Owned by the window thread. The one rule: a reading takes its time, and whoever goes to another
tab meanwhile does not give the card to the wrong person's case.
"""

from __future__ import annotations

from ui.window.counter.table import Table
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.open_case import OpenCase


class Asker:
    """The case that asked last, until its card came or none was there."""

    def __init__(self, page: AcceptancePage, table: Table) -> None:
        self._table, self._key = table, ""
        self.beside = False
        page.card_asked.connect(self.ask)

    def ask(self) -> None:
        """F3 in the case in front."""
        front = self._table.front
        self._key = "" if front is None else front.key

    def ask_no_more(self) -> None:
        """Nothing was read: the next card is for whoever is in front then."""
        self._key = ""

    def take(self) -> OpenCase | None:
        """The case of this card; `beside` says that another one is in front."""
        key, self._key = self._key, ""
        asked, front = self._table.find(key), self._table.front
        self.beside = asked is not None and asked is not front
        return front if asked is None else asked
