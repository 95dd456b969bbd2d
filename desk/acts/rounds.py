"""One round of asking the registers: what waits, what they said, written down.

`waiting` and `apply` belong to the STORE lane, `ask` to PUSH. The one rule: a step that talks
never writes, a step that writes never talks.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.acts.acting import KEPT
from desk.acts.confirming import Confirming, Told, Waiting
from desk.acts.credit import Answered, Credits
from desk.desk import Desk
from desk.done import Done, Kind
from desk.ports.registers import CreditList
from desk.record import Record
from desk.refusal import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What waits for a register; `list_due` that the kept credit list is old."""

    materials: tuple[Waiting, ...] = ()
    credit: tuple[Record, ...] = ()
    list_due: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to ask."""
        return not (self.materials or self.credit or self.list_due)


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """What the registers said."""

    materials: tuple[Told, ...] = ()
    credit: tuple[Answered, ...] = ()
    kept: CreditList | None = None


class Rounds:
    """The steps of one round."""

    def __init__(self, desk: Desk) -> None:
        self._confirming, self._credits = Confirming(desk), Credits(desk)

    def waiting(self) -> Round:
        """What waits. The list is fetched once somebody's credit was asked for here."""
        credit = self._credits.pending()
        return Round(
            materials=self._confirming.pending(),
            credit=credit,
            list_due=(bool(credit) or self._credits.has_list()) and self._credits.is_list_due(),
        )

    def ask(self, waiting: Round) -> Replies:
        """Ask (PUSH lane). Refused("line.down"), ("register.none")."""
        return Replies(
            materials=self._confirming.ask(waiting.materials),
            credit=self._credits.ask(waiting.credit),
            kept=self._credits.fetch_list() if waiting.list_due else None,
        )

    def apply(self, replies: Replies) -> Done[int]:
        """Write down what was said; how many answers counted."""
        count = self._confirming.apply(replies.materials).value
        count += self._credits.apply(replies.credit).value
        if replies.kept is not None:
            self._credits.keep_list(replies.kept)
            count += 1
        return Done(count, KEPT | {Kind.DRAFT} if count else frozenset())

    def run(self) -> Done[int]:
        """The whole round (one lane, one caller: the command line)."""
        waiting = self.waiting()
        if waiting.is_empty:
            return Done(0)
        return self.apply(self.ask(waiting))

    def after_sync(self) -> Done[int]:
        """The same beside a round of sync; what cannot be asked now stays 待核验."""
        try:
            return self.run()
        except Refused:
            return Done(0)
