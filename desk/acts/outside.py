"""Acts on systems outside: the number that a case got there (外部系统已录入).

Belongs to the STORE lane. The one rule: a case is entered into a system once; its number
there is scanned or typed back, never presumed.
"""

from __future__ import annotations

from datetime import datetime

from desk.acts.acting import perform_duty
from desk.case import Case
from desk.desk import Desk
from desk.done import Done
from desk.duties import Duty
from desk.events.closing import EnteredOutside
from desk.outside import get_system
from desk.people import Actor
from desk.refusal import Refused


class Outside:
    """Typing twice, told once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def entered(self, case_id: str, actor: Actor, *, system: str, number: str) -> Done[Case]:
        """The case was entered there under that number."""
        get_system(system)

        def step(case: Case, at: datetime) -> EnteredOutside:
            if not number.strip():
                raise Refused("outside.number-missing")
            if any(entry.system == system for entry in case.closing.outside):
                raise Refused("outside.already-entered")
            return EnteredOutside(at=at, system=system, number=number.strip())

        return perform_duty(self._desk, Duty.ENTER_OUTSIDE, case_id, actor, step)
