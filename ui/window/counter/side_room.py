"""Room for the applicant screen's card in the right column, which is never made taller by it.

Owned by the window thread. The one rule: while the applicant is asked the card is there, and
where both have no room the list of what is missing gives way; idle, the card gives way.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.pages.acceptance import AcceptancePage
from ui.window.widgets.applicant_card import ApplicantScreenCard


class SideRoom:
    """The card under the list of what is missing."""

    def __init__(self, page: AcceptancePage, card: ApplicantScreenCard) -> None:
        self._page, self._card = page, card
        self._holder = page.next.parentWidget()
        told = page.missing.parentWidget()
        column = None if told is None else told.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(page.missing) + 1, card)
        card.hide()

    def share(self, *, asking: bool) -> None:
        """Show what there is room for."""
        listed = self._page.view is not None and self._page.view.missing is not None
        fits = self._needed(listed=listed) <= self._room()
        self._card.setVisible(asking or fits)
        self._page.missing.setVisible(listed and (fits or not asking))

    def _room(self) -> int:
        return 0 if self._holder is None else self._holder.height()

    def _needed(self, *, listed: bool) -> int:
        page, gap = self._page, self._page.look.px(12)
        parts: list[QWidget] = [self._card, page.next]
        parts += [page.missing] if listed else []
        parts += [each for each in (page.clock, page.park) if each.isVisibleTo(page)]
        return sum(each.sizeHint().height() + gap for each in parts)
