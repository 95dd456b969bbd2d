"""One event of every kind, made from the types of its fields: what an attacker would send."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from desk.applicant import Applicant
from desk.entry import Header
from desk.events.facts import Event, Holder, HolderKind, Origin
from desk.events.kinds import KINDS
from desk.item import ItemVersion
from sync.gateway.whose import TABLE, Whose
from tests.sync.counter import AT, DAY, ITEM, Counter, an_applicant

PLAIN: dict[Any, Any] = {str: "x", int: 1, bool: False, datetime: AT, date: DAY, Any: "x"}


NOBODY = Holder(kind=HolderKind.STATION, id="37990199999", name="x")


def some(kind: str, counter: Counter) -> Event:
    """A readable event of that kind, said by that counter of itself."""
    return counter.receive() if kind == "received" else sample(kind, counter.holder())


def sample(kind: str, holder: Holder = NOBODY) -> Event:
    """A readable event of that kind."""
    event = _some(KINDS[kind], holder)
    assert isinstance(event, Event)
    return event


def header_of(kind: str, role: str = "clerk") -> Header:
    """A header of that kind in that role."""
    made = _some(Header, NOBODY)
    assert isinstance(made, Header)
    return replace(made, kind=kind, role=role)


def kinds_of(*whose: Whose) -> list[str]:
    """The kinds of those rows of the table."""
    return [kind for kind in KINDS if TABLE[kind].whose in whose]


def _some(wanted: Any, holder: Holder) -> Any:
    own = {
        Holder: holder,
        ItemVersion: ITEM,
        Applicant: an_applicant(),
        Origin: Origin.RECORDED,
    }
    if wanted in own:
        return own[wanted]
    if wanted in PLAIN:
        return PLAIN[wanted]
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return next(iter(wanted))
    if is_dataclass(wanted):
        hints = get_type_hints(wanted)
        needed = [f for f in fields(wanted) if f.default is f.default_factory is MISSING]
        return wanted(**{f.name: _some(hints[f.name], holder) for f in needed})
    return _compound(wanted, holder)


def _compound(wanted: Any, holder: Holder) -> Any:
    origin, parts = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        chosen = [part for part in parts if part is not NoneType]
        return None if len(chosen) < len(parts) else _some(chosen[0], holder)
    return () if origin is tuple else {}
