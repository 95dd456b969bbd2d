"""Port: a machine that people rate a service on (评价器), or the platform that asks them.

Used from the RATING lane only. The one rule: there is no default: who presses nothing has not
rated, and an answer that is not one of five levels is no answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from desk.ports.identity import DeviceState

ASK_SECONDS = 20
"""How long somebody is asked at the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingQuestion:
    """Which service is to be rated: printed number of the case, its item, the service."""

    number: str
    item: str
    service: str


class Outcome(StrEnum):
    """What came of asking."""

    WAITING = "waiting"
    RATED = "rated"
    DECLINED = "declined"
    SILENT = "silent"


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingAnswer:
    """What the machine says; `level` 1 to 5 where somebody rated, otherwise 0."""

    outcome: Outcome
    level: int = 0


class Evaluator(Protocol):
    """A rating machine as this window sees it.

    Every call raises DeviceError("rater.unreachable"), ("rater.too-slow"),
    ("rater.not-understood") or ("rater.said-no"), within a few seconds.
    """

    @property
    def name(self) -> str:
        """A short name for the status list: `rater-http`, `rater-simulated`."""

    @property
    def simulated(self) -> bool:
        """True for a simulator."""

    def state(self) -> DeviceState:
        """Whether it answers; never raises."""

    def ask(self, question: RatingQuestion, *, seconds: int = ASK_SECONDS) -> str:
        """Ask who stands at the window; the name of this question for `answer`."""

    def answer(self, asked: str) -> RatingAnswer:
        """What came of it so far."""

    def withdraw(self, asked: str) -> None:
        """Ask no more."""

    def invite(self, question: RatingQuestion) -> None:
        """Let somebody rate it later, by phone; a second time changes nothing."""
