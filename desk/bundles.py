"""A thing done at once (一件事): the state of its parts, and what follows from their graph.

Owned by no thread. The one rule: what starts follows from the graph of the item and the
facts so far, in whatever order they arrive; nobody starts a part by hand. (Rule: 鲁发〔2020〕
§17, 19, 28; domain design R15, R17, R26.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk.events.facts import Origin
from desk.item_rules import BundlePart

CHOICE = "part:"  # before the code of an optional part, among the answers of a case
YES, NO = "yes", "no"
# A licence whose number is the company's credit code (GB 32100; 市场主体登记管理条例 art. 22).
CODED_LICENCES = frozenset({"营业执照"})


class PartState(StrEnum):
    """Where a part stands; the value is the stored word."""

    UNDECIDED = "undecided"  # optional, and nobody asked the applicant yet
    NOT_WANTED = "not_wanted"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    GIVEN_UP = "given_up"

    @property
    def label(self) -> str:
        """The Chinese name."""
        return _LABELS[self]


_LABELS = {
    PartState.UNDECIDED: "待选择",
    PartState.NOT_WANTED: "不办",
    PartState.WAITING: "等候",
    PartState.RUNNING: "在办",
    PartState.DONE: "已办",
    PartState.FAILED: "未通过",
    PartState.GIVEN_UP: "不再办",
}
SATISFIED = frozenset({PartState.DONE, PartState.NOT_WANTED})
OVER = SATISFIED | {PartState.GIVEN_UP}
CHOOSABLE = frozenset({PartState.UNDECIDED, PartState.WAITING, PartState.NOT_WANTED})
STOPPED = frozenset({PartState.FAILED, PartState.GIVEN_UP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """That a part was tried and did not pass, and why."""

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of a bundle as it stands.

    `number` is what its result carries (credit code, account, appointment); `overruled` the
    number that a window had recorded where the department's word was another one.
    """

    code: str
    state: PartState
    chosen: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    result: str = ""
    number: str = ""
    reason: str = ""
    origin: Origin | None = None
    document: str = ""
    overruled: str = ""
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """The company that a licence part founded: its name, code, and when."""

    name: str
    credit_code: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """The parts of an accepted bundle, in the item's order."""

    began: datetime
    parts: tuple[Part, ...]
    company: Company | None = None

    def find(self, code: str) -> Part | None:
        """The part of that code, or None."""
        return next((part for part in self.parts if part.code == code), None)

    def codes(self, *states: PartState) -> tuple[str, ...]:
        """The codes of the parts in those states."""
        return tuple(part.code for part in self.parts if part.state in states)

    @property
    def is_finished(self) -> bool:
        """Whether every part that is wanted has come to its end."""
        over = OVER | {PartState.UNDECIDED}
        return all(part.state in over for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """What happened to one part, as its event tells it."""

    code: str
    state: PartState
    at: datetime
    origin: Origin
    result: str = ""
    number: str = ""
    reason: str = ""
    document: str = ""


def choices(rules: Sequence[BundlePart]) -> dict[str, set[str]]:
    """The answers that a draft may give on optional parts: code with CHOICE, yes or no."""
    return {CHOICE + rule.code: {YES, NO} for rule in rules if rule.optional}


def dependants(rules: Sequence[BundlePart], code: str) -> frozenset[str]:
    """Every part that directly or indirectly waits for that one."""
    found: set[str] = set()
    queue = [code]
    while queue:
        ended = queue.pop()
        for rule in rules:
            if ended in rule.after and rule.code not in found:
                found.add(rule.code)
                queue.append(rule.code)
    return frozenset(found)


def waits_for(bundle: Bundle, rule: BundlePart) -> tuple[str, ...]:
    """The codes of what a part still waits for."""
    found = (bundle.find(code) for code in rule.after)
    return tuple(
        part.code for part in found if part is not None and part.state not in SATISFIED
    )


def blocked(bundle: Bundle, rules: Sequence[BundlePart]) -> frozenset[str]:
    """The waiting parts that a failed or given up part keeps from starting."""
    stopped = bundle.codes(*STOPPED)
    held = {code for each in stopped for code in dependants(rules, each)}
    return frozenset(held) & frozenset(bundle.codes(PartState.WAITING))
