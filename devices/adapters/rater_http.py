"""A rating machine over HTTP: POST /VERB with {token, params} (port: desk.ports.evaluation).

Used from the RATING lane only. The one rule: a level is one of five whole numbers, or there is
no rating; nobody's name or certificate is ever sent.

Answers are `{"code": 0, "data": {…}}`; 401 asks for a new sign-in (tried once).
"""

from __future__ import annotations

import json
from typing import Any

from desk.ports.evaluation import ASK_SECONDS, Outcome, RatingAnswer, RatingQuestion
from desk.ports.identity import DeviceState
from desk.refusal import DeviceError
from devices.adapters.token_line import LARGEST, Codes, TokenLine

NAME = "rater-http"
LIMIT = 3.0
"""Seconds for one call."""
LEVELS = range(1, 6)
LONGEST_NAME = 100
MOST_CODE = 10**9

CODES = Codes(
    not_set="rater.url-not-set",
    unreachable="rater.unreachable",
    too_slow="rater.too-slow",
    not_understood="rater.not-understood",
    said_no="rater.said-no",
)


class HttpRater:
    """The machine at `url`."""

    name = NAME
    simulated = False

    def __init__(self, url: str, *, limit: float = LIMIT) -> None:
        """Nothing is asked yet; `limit` seconds for one call."""
        self._line = TokenLine(
            url.strip().rstrip("/"), {}, limit=limit, parse=parse, codes=CODES
        )

    def state(self) -> DeviceState:
        """Sign in, to see whether it answers."""
        try:
            self._line.sign_in()
        except DeviceError as error:
            return DeviceState(name=self.name, ready=False, code=error.code)
        return DeviceState(name=self.name, ready=True)

    def ask(self, question: RatingQuestion, *, seconds: int = ASK_SECONDS) -> str:
        """Ask who stands there."""
        asked = self._line.ask("ask", seconds=seconds, **_facts(question)).get("asked")
        if not isinstance(asked, str) or not 0 < len(asked) <= LONGEST_NAME:
            raise DeviceError("rater.not-understood")
        return asked

    def answer(self, asked: str) -> RatingAnswer:
        """What came of it."""
        return answer_of(self._line.ask("answer", asked=asked))

    def withdraw(self, asked: str) -> None:
        """Ask no more."""
        self._line.ask("withdraw", asked=asked)

    def invite(self, question: RatingQuestion) -> None:
        """By phone, later."""
        self._line.ask("invite", **_facts(question))


def parse(body: bytes) -> tuple[int, dict[str, Any]]:
    """The code and the data of an answer; DeviceError("rater.not-understood")."""
    try:
        told = json.loads(body) if len(body) <= LARGEST else None
    except (ValueError, RecursionError) as error:
        raise DeviceError("rater.not-understood") from error
    if not isinstance(told, dict):
        raise DeviceError("rater.not-understood")
    code, data = told.get("code"), told.get("data", {})
    if not isinstance(code, int) or isinstance(code, bool) or not isinstance(data, dict):
        raise DeviceError("rater.not-understood")
    if abs(code) >= MOST_CODE:
        raise DeviceError("rater.not-understood")
    return code, data


def answer_of(data: dict[str, Any]) -> RatingAnswer:
    """What the machine says of a question; DeviceError("rater.not-understood").

    A level without "rated", and "rated" without one of five levels, is no answer.
    """
    state, level = data.get("state"), data.get("level", 0)
    if not isinstance(state, str) or state not in set(Outcome) or type(level) is not int:
        raise DeviceError("rater.not-understood")
    outcome = Outcome(state)
    if (outcome is Outcome.RATED) is not (level in LEVELS) or level not in (0, *LEVELS):
        raise DeviceError("rater.not-understood")
    return RatingAnswer(outcome=outcome, level=level)


def _facts(question: RatingQuestion) -> dict[str, str]:
    return {
        "number": question.number,
        "item": question.item,
        "service": question.service,
    }
