"""Records: what is kept of things that are no case (a visit, a slip, a shelf place, a person).

Owned by no thread. The one rule: a record follows from its events alone; all kinds share one
table, so a new register is an event, a fold and a list, never a new table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from desk.entry import Header


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that happened to a record: when, by whom (person id), what, a note."""

    at: datetime
    actor: str
    word: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record. `title` is what it is about, `subject` whom it concerns (searched for).

    `state` is a word of its kind; `due` the day on which something has to be done; `day`
    the business date on which it began. `facts` are further texts by name.
    """

    kind: str
    record_id: str
    state: str
    title: str
    day: date
    opened: datetime
    changed: datetime
    actor: str = ""
    subject: str = ""
    case_id: str = ""
    due: date | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    log: tuple[Line, ...] = ()


Fold = Callable[["Record | None", Header, Any], "Record | None"]


def begun(
    header: Header,
    *,
    kind: str,
    record_id: str,
    state: str,
    title: str,
    at: datetime,
    note: str = "",
    **rest: Any,
) -> Record:
    """A record as it begins with that entry."""
    return Record(
        kind=kind,
        record_id=record_id,
        state=state,
        title=title,
        day=date.fromisoformat(header.business_date),
        opened=at,
        changed=at,
        actor=header.actor,
        log=(Line(at=at, actor=header.actor, word=state, note=note),),
        **rest,
    )


def moved(
    record: Record,
    header: Header,
    *,
    at: datetime,
    state: str | None = None,
    note: str = "",
    facts: Mapping[str, str] | None = None,
    **rest: Any,
) -> Record:
    """The record after that entry: a new state, further facts, one line more in its log."""
    after = record.state if state is None else state
    line = Line(at=at, actor=header.actor, word=after, note=note)
    return replace(
        record,
        state=after,
        changed=at,
        facts={**record.facts, **(facts or {})},
        log=(*record.log, line),
        **rest,
    )
