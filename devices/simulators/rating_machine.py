"""What a rating machine knows: who is asked, what was pressed, who was invited.

Called from one thread at a time. The one rule: nobody is asked for ever: after its seconds a
question is silent, and it never becomes a level.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from desk.ports.evaluation import Outcome, RatingAnswer, RatingQuestion


class RatingMachine:
    """One machine; `now` tells seconds."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """Nobody is asked."""
        self._now = now
        self._questions: dict[str, tuple[RatingQuestion, float]] = {}
        self._said: dict[str, RatingAnswer] = {}
        self.invited: list[RatingQuestion] = []

    @property
    def shown(self) -> RatingQuestion | None:
        """What stands on its screen now."""
        open_now = [
            question
            for asked, (question, _) in self._questions.items()
            if self.answer(asked).outcome is Outcome.WAITING
        ]
        return open_now[-1] if open_now else None

    def ask(self, question: RatingQuestion, seconds: int) -> str:
        """Show five faces; the name of this question."""
        asked = f"q{len(self._questions) + 1}"
        self._questions[asked] = (question, self._now() + seconds)
        return asked

    def press(self, level: int) -> None:
        """Somebody presses a face."""
        self._answer_open(RatingAnswer(outcome=Outcome.RATED, level=level))

    def decline(self) -> None:
        """Somebody presses 暂不评价."""
        self._answer_open(RatingAnswer(outcome=Outcome.DECLINED))

    def answer(self, asked: str) -> RatingAnswer:
        """What came of it; KeyError for a question nobody asked."""
        _, end = self._questions[asked]
        if asked not in self._said and self._now() > end:
            self._said[asked] = RatingAnswer(outcome=Outcome.SILENT)
        return self._said.get(asked, RatingAnswer(outcome=Outcome.WAITING))

    def withdraw(self, asked: str) -> None:
        """It is not asked any more."""
        if self.answer(asked).outcome is Outcome.WAITING:
            self._said[asked] = RatingAnswer(outcome=Outcome.SILENT)

    def invite(self, question: RatingQuestion) -> None:
        """By phone; once."""
        if question not in self.invited:
            self.invited.append(question)

    def _answer_open(self, answer: RatingAnswer) -> None:
        for asked in self._questions:
            if self.answer(asked).outcome is Outcome.WAITING:
                self._said[asked] = answer
