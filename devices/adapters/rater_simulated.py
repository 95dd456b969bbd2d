"""A rating machine without hardware, for training and demonstration.

Used from the RATING lane; its machine's faces are pressed from anywhere. The one rule: it rates
nothing by itself.
"""

from __future__ import annotations

from desk.ports.evaluation import ASK_SECONDS, RatingAnswer, RatingQuestion
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.simulators.rating_machine import RatingMachine

NAME = "rater-simulated"


class SimulatedRater:
    """A machine inside this program."""

    name = NAME
    simulated = True

    def __init__(self, machine: RatingMachine | None = None) -> None:
        """A machine of its own, or that one."""
        self.machine = machine or RatingMachine()
        self._fault = ""

    def fail(self, code: str) -> None:
        """Let each call fail with that code; "" mends it."""
        self._fault = code

    def state(self) -> DeviceState:
        """Ready unless told to fail."""
        return DeviceState(name=NAME, ready=not self._fault, code=self._fault, simulated=True)

    def ask(self, question: RatingQuestion, *, seconds: int = ASK_SECONDS) -> str:
        """Ask who stands there."""
        self._fail_if_told()
        return self.machine.ask(question, seconds)

    def answer(self, asked: str) -> RatingAnswer:
        """What came of it."""
        self._fail_if_told()
        try:
            return self.machine.answer(asked)
        except KeyError as error:
            raise DeviceError("rater.said-no", reason="404") from error

    def withdraw(self, asked: str) -> None:
        """Ask no more."""
        self.answer(asked)
        self.machine.withdraw(asked)

    def invite(self, question: RatingQuestion) -> None:
        """By phone, later."""
        self._fail_if_told()
        self.machine.invite(question)

    def _fail_if_told(self) -> None:
        if self._fault:
            raise DeviceError(self._fault)
