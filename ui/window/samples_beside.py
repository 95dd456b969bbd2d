"""What stands beside an invented case: the applicant's screen in small, the last capture.

Owned by the window thread. The one rule: they are the real parts of the counter, filled with
their views; where there is no room for them they give way as they do at work.
"""

from __future__ import annotations

from ui.window.counter.side_room import SideRoom
from ui.window.pages.acceptance import AcceptancePage
from ui.window.presenters.applicant_screen import card_asking, card_idle
from ui.window.presenters.hall_history import CUT
from ui.window.samples_applicant import a_signature
from ui.window.samples_capture import last
from ui.window.views.acceptance import Step
from ui.window.views.applicant_answers import Asked
from ui.window.widgets.applicant_card import ApplicantScreenCard
from ui.window.widgets.hall_history import HallHistory

LEFT = 42  # seconds that are left for signing


class Beside:
    """The card of the applicant's screen on that page, and what was captured last."""

    def __init__(self, page: AcceptancePage) -> None:
        self._page = page
        self._card = ApplicantScreenCard(page.look)
        self._room = SideRoom(page, self._card)
        hall = HallHistory(page.look)
        page.history.content.insertWidget(1, hall)
        hall.take(CUT)

    def show(self, step: Step) -> None:
        """Before the end the applicant signs; else the screen is idle."""
        signing = step is Step.CONFIRM
        if signing:
            self._card.take(card_asking(Asked.SIGN, "王建国", LEFT, a_signature()))
        else:
            self._card.take(card_idle(None, step, there=True, note=""))
        self._page.materials.show_last(last() if step is Step.MATERIALS else None)

    def settle(self) -> None:
        """Share the room once sizes are known."""
        self._room.share(asking=False)
