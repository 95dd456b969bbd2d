"""The state of one play: whose windows, which cases by their name in the file.

Runs in the main thread. The one rule: a case is known here by its id and printed number
only; what it is comes from the store each time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desk.acts.drafts import Drafts
from desk.acts.reading import Reading
from desk.case import Case
from desk.desk import Desk
from desk.people import Actor, Role
from desk.projection import read_case
from desk.refusal import Refused
from ui.opening.parts import Hall, ScriptedClock
from ui.terminal.play_file import PlayLine


@dataclass(slots=True, kw_only=True)
class Player:
    """The state of one play: whose windows, which cases by their name in the file."""

    desks: Callable[[str], Desk]
    clock: ScriptedClock | None
    hall: Hall | None
    reading: Reading
    cases: dict[str, str] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)

    def actor(self, desk: Desk, role: Role = Role.CLERK) -> Actor:
        """The first person of the roster in that role."""
        return next(person for person in desk.roster if person.role is role)

    def case_id(self, line: PlayLine) -> str:
        """The case that the line names."""
        if line.case not in self.cases:
            raise Refused("play.bad-line", line=line.n, what=f"case {line.case}")
        return self.cases[line.case]

    def case(self, desk: Desk, line: PlayLine) -> Case:
        """The case of the line as this station's store has it, draft or not."""
        case_id = self.case_id(line)
        row = next((c for c in Drafts(desk).listed() if c.case_id == case_id), None)
        return row or read_case(desk.store.views.get_case(case_id))

    def keep(self, line: PlayLine, case: Case) -> None:
        """Remember the printed number of the line's case."""
        self.numbers[line.case] = case.receipt
