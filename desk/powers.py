"""Who may do what where, in one table: acts on stages, duties, and words of the counter.

Owned by no thread. The one rule: it is drawn from the tables that the gates ask (ROLE_ACTS,
STATION_ACTS, duties.TABLE); nothing is decided here. Not in it, and left open: how long a
person may work without a line, acts that need four eyes, keys of persons.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk.duties import TABLE
from desk.people import ROLE_ACTS, Role
from desk.stages import Act
from desk.station import STATION_ACTS, StationKind

COUNTER_WORDS = ("draft", "print", "claim", "close_day")


class Sort(StrEnum):
    """What a word is."""

    ACT = "act"
    DUTY = "duty"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """One word, and the roles and kinds of station that have it."""

    word: str
    sort: Sort
    roles: frozenset[Role]
    kinds: frozenset[StationKind]


def powers() -> tuple[Power, ...]:
    """Every word there is."""
    acts = (
        Power(
            word=act.value,
            sort=Sort.ACT,
            roles=frozenset(role for role in Role if act.value in ROLE_ACTS[role]),
            kinds=frozenset(kind for kind in StationKind if act.value in STATION_ACTS[kind]),
        )
        for act in Act
    )
    duties = (
        Power(word=duty.value, sort=Sort.DUTY, roles=rule.roles, kinds=rule.kinds)
        for duty, rule in TABLE.items()
    )
    counter = (
        Power(
            word=word,
            sort=Sort.COUNTER,
            roles=frozenset(role for role in Role if ROLE_ACTS[role]),
            kinds=frozenset(StationKind),
        )
        for word in COUNTER_WORDS
    )
    return (*acts, *duties, *counter)


def table() -> str:
    """The table as the administrator's guide prints it (Markdown)."""
    heads = (*(role.label for role in Role), *(kind.label for kind in StationKind))
    lines = [
        f"| word | | {' | '.join(heads)} |",
        f"|---|---|{'---|' * len(heads)}",
    ]
    for power in powers():
        marks = (
            *("✓" if role in power.roles else "–" for role in Role),
            *("✓" if kind in power.kinds else "–" for kind in StationKind),
        )
        lines.append(f"| `{power.word}` | {power.sort} | {' | '.join(marks)} |")
    return "\n".join(lines)
