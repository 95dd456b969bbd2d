"""The cases that are open at this window, and which one is in front.

Owned by the window thread, free of Qt. The one rule: a tab leaves the table only when its
case was received, or its draft was given up; parking keeps it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from desk.case import Case
from desk.stages import Stage
from ui.window.presenters.acceptance import is_complete
from ui.window.presenters.open_case import OpenCase
from ui.window.views.acceptance import Step


class Table:
    """Open cases in the order of their tabs."""

    def __init__(self) -> None:
        self.cases: list[OpenCase] = []
        self._front = ""

    @property
    def front(self) -> OpenCase | None:
        """The case in front."""
        return self.find(self._front)

    def find(self, key: str) -> OpenCase | None:
        """The open case of that key."""
        return next((each for each in self.cases if each.key == key), None)

    def add(self, case: Case, *, now: datetime, front: bool = True, **more: Any) -> OpenCase:
        """Open a tab for that case, at the first step that is not complete.

        `more` are further fields of OpenCase, its step among them.
        """
        opened = case.draft_opened or now
        more.setdefault("step", first_open_step(case))
        added = OpenCase(case=case, opened=opened, **more)
        self.cases.append(added)
        if front or not self._front:
            self._front = added.key
        return added

    def change(self, key: str, **changes: Any) -> OpenCase | None:
        """Change what stands beside a case."""
        for index, each in enumerate(self.cases):
            if each.key == key:
                self.cases[index] = replace(each, **changes)
                return self.cases[index]
        return None

    def bring(self, key: str) -> None:
        """Put that case in front; a parked one is taken back."""
        if self.find(key) is not None:
            self._front = key
            self.change(key, parked=None)

    def remove(self, key: str) -> None:
        """Close a tab."""
        self.cases = [each for each in self.cases if each.key != key]
        if self._front == key:
            self._front = self.cases[-1].key if self.cases else ""

    def next_key(self, by: int = 1) -> str:
        """The tab so many after the one in front, round to the first."""
        keys = [each.key for each in self.cases]
        if self._front not in keys:
            return keys[0] if keys else ""
        return keys[(keys.index(self._front) + by) % len(keys)]

    def last_parked(self) -> str:
        """The case that was parked last, or nothing."""
        parked = [each for each in self.cases if each.parked is not None]
        last = max(parked, key=lambda each: str(each.parked and each.parked.at), default=None)
        return "" if last is None else last.key


def is_blank(case: Case) -> bool:
    """Whether nothing was done on that draft yet."""
    return case.stage is Stage.DRAFT and case.applicant is None and case.item is None


def first_open_step(case: Case) -> Step:
    """Where work on that case goes on."""
    if case.stage is not Stage.DRAFT:
        return Step.DONE
    for step in (Step.IDENTITY, Step.ITEM, Step.MATERIALS, Step.FORM):
        if not is_complete(step, case):
            return step
    return Step.CONFIRM
