"""A clerk's hands on the acceptance page: the five steps, by keys.

Runs on the window thread. The one rule: a step waits for what a clerk would see, never for
a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desk.case import Case
from desk.record import Record
from ui.window.dialog_hands import answer, choose_in_menu
from ui.window.errand import Errand
from ui.window.seat import Seat, catch_up
from ui.window.views.acceptance import Step


class Clerk(Seat):
    """Somebody at a window who takes cases in."""

    def identify(self, card: str, phone: str) -> None:
        """Step 1: the card, the telephone, 人证一致, F12."""
        self.lay(card)
        self.fill({"phone": phone, "identity_match": "1"}, self.page.identity.form)
        self.next(Step.ITEM)

    def choose(self, code: str, options: tuple[int, ...]) -> None:
        """Step 2: short code, Enter, the number of each answer, F12."""
        line = self.page.items.line
        self.robot.wait(line.hasFocus, "the search line")
        self.robot.digits(code)
        # Its first digits alone may have found another item meanwhile.
        keys = {each.key for each in self.desk.catalogue.find(code) if each.short_code == code}
        self.robot.wait(lambda: self.page.items.list.current in keys, "the item in the list")
        self.robot.key("Return")
        self.robot.wait(lambda: self.front and self.front.item, "the item")
        if options:
            self.robot.wait(lambda: not line.hasFocus(), "the first question")
        for number in options:
            wanted = self._open_questions() - 1
            self.robot.digits(str(number))
            self.robot.wait(partial(self._questions_left, wanted), "the answer")
        self.next(Step.MATERIALS)

    def collect(self, *, tolerate: tuple[str, ...] = (), leave: tuple[str, ...] = ()) -> None:
        """Step 3: every material received with Space, the named ones 容缺 with F8; F12.

        What is there already (promised, shown, shared), and what is to be left, is passed over.
        """
        case = self.front
        for rule in () if case is None else case.rules():
            if rule.code in leave or self._has_material(rule.code):
                continue
            self.robot.wait(partial(self._at_material, rule.code), rule.name)
            self.robot.key("F8" if rule.code in tolerate else "Space")
            self.robot.wait(partial(self._has_material, rule.code), rule.name)
        self.next(Step.FORM)

    def use_way(self, code: str, way: str, values: Mapping[str, str] | None = None) -> str:
        """Step 3: Enter on the material, the way in its menu, its fields, F12; what is said."""
        self.robot.wait(partial(self._at_material, code), code)
        self.robot.key("Return")
        choose_in_menu(self.robot, way)
        return answer(self.robot, self.page.notice, values or {})

    def _at_material(self, code: str) -> bool:
        """Move down (then up) the list until that material is the current one."""
        rows = self.page.materials.list
        if rows.current == code:
            return True
        keys = [row.key for row in rows.rows]
        if code in keys and rows.current in keys:
            self.robot.key("Down" if keys.index(code) > keys.index(rows.current) else "Up")
        return rows.current == code

    def _has_material(self, code: str) -> bool:
        return self.front is not None and code in self.front.materials

    def _open_questions(self) -> int:
        return 0 if self.front is None else len(self.front.missing_answers())

    def _questions_left(self, most: int) -> bool:
        return self._open_questions() <= most

    def _is_in(self, field: QWidget) -> bool:
        return field.isAncestorOf(self.robot.focus())

    def _reach(self, pane: Any, code: str) -> bool:
        """Put the keyboard on that field, which may come only with what was typed before."""
        field = pane.fields.get(code)
        if field is None or self._is_in(field):
            return field is not None
        field.editor.setFocus()
        return False

    def fill(self, values: Mapping[str, str], form: Any = None) -> None:
        """Fields by code, each with Enter to the next; a choice by its number."""
        pane = self.page.form.form if form is None else form
        for code, value in values.items():
            self.robot.wait(partial(self._reach, pane, code), code)
            self.robot.write(value)
            self.robot.key("Return")

    def next(self, step: Step) -> None:
        """F12, until that step is shown."""
        self.robot.key("F12")
        self.robot.wait(lambda: self.step() == step, f"step {step.name}")

    def sign_tolerance(self) -> None:
        """At the last step: Space on the box that the 容缺承诺书 was read and signed."""
        field = self.page.confirm.form.fields["tolerance_signed"]
        field.editor.setFocus()
        self.robot.wait(partial(self._is_in, field), "the box")
        self.robot.key("Space")
        self.robot.wait(self._is_signed, "the signed promise")

    def _is_signed(self) -> bool:
        case = self.front
        return case is not None and case.dossier.tolerance.acknowledged_at is not None

    def finish(self) -> Case:
        """F12 at the last step: the act, then its papers; gives the case.

        Somebody who tolerates a gap lets the promise be signed first.
        """
        if "tolerance_signed" in self.page.confirm.form.fields and not self._is_signed():
            self.sign_tolerance()
        self.next(Step.DONE)
        done = self.front
        if done is None:
            raise AssertionError("no case in front")
        earned = len(self.counter.acts.papering.earned(done))
        self.robot.wait(lambda: self._papers() >= earned, "the papers")
        return done

    def _papers(self) -> int:
        opened = self.counter.accepting.table.front
        return 0 if opened is None else len(opened.papers)

    def do_front_act(self, code: str, values: Mapping[str, str] | None = None) -> str:
        """On 受理: Ctrl+M, the act in the menu of the case in front, its fields, F12."""
        self.robot.key("Ctrl+M")
        choose_in_menu(self.robot, code)
        said = answer(self.robot, self.page.notice, values or {})
        catch_up(self)
        return said

    def do_case_act(
        self, case: Case, code: str, values: Mapping[str, str] | None = None
    ) -> str:
        """On 办件: see `Errand.do_case_act`."""
        return Errand(self).do_case_act(case, code, values)

    def do_register_act(
        self,
        register: str,
        code: str,
        record: Record | str | None = None,
        values: Mapping[str, str] | None = None,
    ) -> str:
        """On 台账: see `Errand.do_register_act`."""
        return Errand(self).do_register_act(register, code, record, values)
