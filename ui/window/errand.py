"""A clerk's hands on the list of cases: find, claim, issue, hand over, by keys.

Runs on the window thread. The one rule: as for the acceptance page, nothing is done that is
not on a key.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from desk.case import Case
from desk.record import Record
from desk.stages import Stage
from ui.window.dialog_hands import answer, choose_in_menu
from ui.window.dialogs.menu import MenuSheet
from ui.window.presenters.stages import stage_badge
from ui.window.seat import Seat, catch_up
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

    def show(self, case: Case) -> None:
        """On 办件: find the case by its receipt number and put the keyboard on it."""
        self._seat.turn_to(PageName.CASES)
        page = self._seat.counter.pages.cases
        self._robot.key("Ctrl+F")
        self._robot.wait(page.line.hasFocus, "the search line")
        self._robot.digits(case.receipt)
        self._robot.key("Return")
        self._robot.wait(lambda: self._shown(case), "the case in the list")
        self._robot.key("Esc")
        self._robot.wait(page.table.hasFocus, "the list")

    def _shown(self, case: Case) -> bool:
        view = self._seat.counter.pages.cases.view
        return view is not None and view.detail is not None and view.detail.key == case.case_id

    def do_case_act(
        self, case: Case, code: str, values: Mapping[str, str] | None = None
    ) -> str:
        """On 办件: Enter on the case, the act in its menu, its fields, F12; what was said.

        Values stand by the code of their field (a choice by its option's code, a tick by
        "yes"); an act that asks nothing takes none.
        """
        self.show(case)
        page = self._seat.counter.pages.cases
        self._robot.key("Return")
        choose_in_menu(self._robot, code)
        said = answer(self._robot, page.notice, values or {})
        catch_up(self._seat)
        return said

    def do_register_act(
        self,
        register: str,
        code: str,
        record: Record | str | None = None,
        values: Mapping[str, str] | None = None,
    ) -> str:
        """On 台账: F2 for an act that begins a record, else the record and its menu; F12.

        `record` is a record or its id; gives what was said.
        """
        page = self._seat.counter.pages.registers
        self._turn_to_register(register)
        if record is None:
            self._robot.key("F2")
            self._robot.wait(lambda: page.notice.answers or self._robot.dialog, "F2")
            if isinstance(self._robot.dialog, MenuSheet):
                choose_in_menu(self._robot, code)
        else:
            key = record if isinstance(record, str) else record.record_id
            self._turn_to_record(key)
            self._robot.key("Return")
            choose_in_menu(self._robot, code)
        return answer(self._robot, page.notice, values or {})

    def show_record(self, register: str, key: str) -> None:
        """On 台账: that register, and the record of that id beside its list."""
        self._turn_to_register(register)
        self._turn_to_record(key)

    def _turn_to_register(self, code: str) -> None:
        page, robot = self._seat.counter.pages.registers, self._robot
        self._seat.turn_to(PageName.REGISTERS)
        robot.wait(lambda: page.view and page.view.lines, "the registers")
        robot.key("Esc")
        codes = [line.code for line in page.view.lines] if page.view else []
        for _step in codes:
            here = codes.index(page.list.current)
            if codes[here] == code:
                break
            robot.key("Down" if codes.index(code) > here else "Up")
        robot.wait(lambda: self._is_register(code), f"the register {code}")

    def _is_register(self, code: str) -> bool:
        view = self._seat.counter.pages.registers.view
        return view is not None and any(
            line.chosen and line.code == code for line in view.lines
        )

    def _turn_to_record(self, key: str) -> None:
        """Through the filters until the record is listed, then down to it."""
        page, robot = self._seat.counter.pages.registers, self._robot

        def listed() -> list[str]:
            return [row.key for row in page.view.table.rows] if page.view else []

        for _filter in page.view.filters if page.view else ():
            if key in listed():
                break
            chosen = [each.chosen for each in page.view.filters] if page.view else []
            robot.key("Alt+Right")
            robot.wait(partial(self._is_narrowed, chosen), "the next filter")
        robot.wait(lambda: key in listed(), "the record in the list")
        robot.key("Return")
        robot.wait(page.table.hasFocus, "the list of records")
        for _row in listed():
            if page.table.current == key:
                break
            here = listed().index(page.table.current)
            robot.key("Down" if listed().index(key) > here else "Up")
        robot.wait(lambda: page.detail.view and page.detail.view.key == key, "the record")

    def _is_narrowed(self, before: list[bool]) -> bool:
        view = self._seat.counter.pages.registers.view
        return view is not None and [each.chosen for each in view.filters] != before
