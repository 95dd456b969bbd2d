"""Acts of 模拟审批: a simulated draft, and its conversion into a formal case.

Belongs to the STORE lane. The one rule: the conversion closes the simulated case, mints new
numbers and accepts the formal case in one transaction, or does nothing at all.
"""

from __future__ import annotations

from datetime import date

from desk.acts.acting import check, check_time
from desk.acts.cases import OPENED, Cases
from desk.acts.drafts import Drafts
from desk.case import Case
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.journal import writing
from desk.people import Actor
from desk.simulation import Rechecked
from desk.stages import Act
from desk.steps import converting, outcome


class Conversions:
    """What makes a case simulated, and a simulated one formal."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drafts = Drafts(desk)
        self._cases = Cases(desk)

    def simulate(
        self, draft_id: str, actor: Actor, *, letter: str, issuer: str, dated: date
    ) -> Done[Case]:
        """Open the draft as 模拟审批, on a letter of intent; undo takes it back."""
        draft = self._drafts.get(draft_id)
        check_duty(Duty.SIMULATE, actor, self._desk.station, draft)
        event = converting.simulate(
            draft, at=self._desk.clock.now(), letter=letter, issuer=issuer, dated=dated
        )
        return self._drafts.note(draft_id, event)

    def recheck(self, case: Case) -> tuple[Rechecked, ...]:
        """What would have to be brought anew if the case were converted today."""
        today = self._desk.clock.now().date()
        item = self._desk.catalogue.get(case.get_item().key, today)
        return converting.rechecked(case, item, today)

    def convert(
        self, case_id: str, actor: Actor, *, renewed: frozenset[str], matched: bool
    ) -> Done[Case]:
        """模拟 → 正式: gives the formal case, received and accepted on this day.

        `renewed` are the materials brought anew, `matched` is 人证一致 of today. Raises as the
        gates of conversion, receipt and acceptance, and as `converting.formal_draft`.
        """
        with writing(self._desk, actor) as journal:
            case, at = journal.get(case_id), journal.reading.wall
            check(self._desk, Act.CONVERT, case, actor)
            check_time(case, at)
            formal_id = self._desk.ids.event_id()
            closing = outcome.convert(case, at=at, formal_case=formal_id)
            item = self._desk.catalogue.get(case.get_item().key, at.date())
            draft = converting.formal_draft(
                case, item, case_id=formal_id, at=at, renewed=renewed, matched=matched
            )
            formal = self._cases.take_in(journal, draft, actor)
            formal = self._cases.take_up(journal, formal, actor)
            journal.append(closing, case)
        return Done(formal, OPENED | {Kind.RECORDS})
