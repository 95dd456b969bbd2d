"""A clerk's hands on the list of cases: find, claim, issue, hand over, by keys.

Runs on the window thread. The one rule: as for the acceptance page, nothing is done that is
not on a key.
"""

from __future__ import annotations

from functools import partial

from desk.case import Case
from desk.stages import Stage
from ui.window.presenters.stages import stage_badge
from ui.window.seat import Seat
from ui.window.views.shell import PageName


class Errand:
    """What is done on 办件 at that window."""

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._robot = seat.robot

    def wait_for_stage(self, case_id: str, stage: Stage) -> None:
        """On 办件: until the list says that the case has come to that stage."""
        self._seat.turn_to(PageName.CASES)
        self._robot.wait(
            lambda: self._cell(case_id, stage_badge(stage.value).text),
            f"{stage.value} in the list",
            30,
        )

    def _cell(self, case_id: str, word: str) -> bool:
        rows = self._seat.counter.pages.cases.table.content.view.rows
        return any(row.key == case_id and word in row.cells for row in rows)

    def find_and_claim(self, case: Case) -> None:
        """Ctrl+K, the receipt number, Enter; then F12 on the case claims it."""
        self._robot.key("Ctrl+K")
        self._robot.wait(self._seat.counter.window.top.search.line.hasFocus, "the search box")
        self._robot.digits(case.receipt)
        self._robot.key("Return")
        self._robot.wait(partial(self._seat.shows, PageName.CASES), "办件")
        self._robot.wait(lambda: self._offers(case.case_id, "claim"), "the case to claim")
        self._robot.key("F12")
        self._robot.wait(lambda: self._offers(case.case_id, "issue"), "the claimed case")

    def act_on(self, case: Case, act: str) -> None:
        """On 办件: F12 on the case in front does its main act."""
        self._robot.wait(lambda: self._offers(case.case_id, act), f"the act {act}")
        self._robot.key("F12")
        self._robot.wait(lambda: not self._offers(case.case_id, act), f"{act} done")

    def hand_over(self, case: Case) -> None:
        """F12, 1 (本人: the applicant is filled in), F12."""
        robot = self._robot
        robot.wait(lambda: self._offers(case.case_id, "hand_over"), "发证")
        robot.key("F12")
        robot.wait(lambda: robot.dialog is not None, "the question how")
        robot.wait(lambda: robot.dialog and robot.dialog.isAncestorOf(robot.focus()), "how")
        robot.key("1")
        robot.key("F12")
        robot.wait(lambda: not self._offers(case.case_id, "hand_over"), "the hand-over")
        robot.wait(lambda: robot.dialog is None, "the page")

    def _offers(self, case_id: str, act: str) -> bool:
        view = self._seat.counter.pages.cases.view
        detail = None if view is None else view.detail
        if detail is None or detail.key != case_id:
            return False
        return any(each.primary and each.code == act for each in detail.acts)
