"""The steps of a case as every target tells them: what began it, what came, what ended it.

Owned by no thread. The one rule: a step is told at the moment at which it was entered; what
has a day only is told with its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desk.case import Case
from desk.events.facts import Mode, Result
from desk.stages import Stage
from sync.provincial.calls import ZONE, Call, Place

_UNACCEPTED = frozenset({Stage.REFUSED, Stage.RETURNED})
_ENDS: Mapping[Stage, str] = {
    Stage.REFUSED: "refused",
    Stage.RETURNED: "returned",
    Stage.WITHDRAWN: "withdrawn",
    Stage.VOIDED: "voided",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step: its name, the code of its kind (1 first, 2 between, 3 last, 4 both), result."""

    key: str
    at: datetime
    name: str
    kind: str
    result: str

    @property
    def is_decision(self) -> bool:
        """Whether it is the one by which the case was decided."""
        return self.key == "decide"


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How a case ended: our word for it, when, and why where a reason was given."""

    word: str
    at: datetime
    reason: str


def begun_at(case: Case, place: Place) -> datetime | None:
    """When a case became the province's business; None while it is nobody's.

    Simulated and training cases, and those that were never accepted or refused, are not told.
    """
    if case.mode is not Mode.FORMAL or case.item is None or case.applicant is None:
        return None
    return case.accepted_at or (place.ended if case.stage in _UNACCEPTED else None)


def steps_of(case: Case, begun: datetime) -> Iterator[Step]:
    """受理, 补齐补正, 办结; 不予受理 is one step, first and last."""
    refused = case.accepted_at is None
    if refused:
        yield Step(key="accept", at=begun, name="不予受理", kind="4", result="3")
    else:
        yield Step(key="accept", at=begun, name="受理", kind="1", result="4")
    for number, supplement in enumerate(case.supplements, start=1):
        if supplement.after and supplement.completed is not None:
            key = f"supplement:{number}"
            yield Step(key=key, at=supplement.completed, name="补齐补正", kind="2", result="5")
    if case.decision is not None:
        good = case.decision.result is not Result.NOT_GRANTED
        result = "1" if good else "0"
        yield Step(key="decide", at=case.decision.at, name="办结", kind="3", result=result)


def end_of(case: Case, place: Place) -> End | None:
    """The end of the case, once there is one; a forwarded case goes on elsewhere."""
    decision = case.decision
    if decision is not None:
        if decision.result is Result.FORWARDED:
            return None
        return End(word=decision.result.value, at=decision.at, reason=decision.reason)
    word = _ENDS.get(case.stage, "")
    if not word or place.ended is None:
        return None
    return End(word=word, at=place.ended, reason=case.closed_reason)


def in_order(calls: Iterable[Call]) -> list[Call]:
    """Steps by their day: acceptance first in its day, the decision last, numbered from 1."""
    sorted_ = sorted(calls, key=_rank)
    return [numbered(call, number) for number, call in enumerate(sorted_, start=1)]


def numbered(call: Call, number: int) -> Call:
    """That step under that number."""
    return replace(call, fields={**call.fields, "sn": str(number)})


def _rank(call: Call) -> tuple[str, int, datetime]:
    first, last = call.key == "proc:accept", call.key == "proc:decide"
    return call.at.astimezone(ZONE).date().isoformat(), 0 if first else 1 + last, call.at
