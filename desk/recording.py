"""Folds of records made from a few words: how one begins, how it moves on.

Owned by no thread. The one rule: an entry that is met twice (own journal and feed) leaves the
record as it was after the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from desk.entry import Header
from desk.record import Line, Record, begun, moved

Word = Callable[[Any], str]
# A fold that always gives a record, also of one that began elsewhere.
Told = Callable[["Record | None", Header, Any], Record]


def begins(
    kind: str,
    state: str | Word,
    title: str,
    *,
    subject: str = "",
    due: str = "",
    facts: Iterable[str] = (),
) -> Told:
    """A fold that begins a record of that kind; the other words name fields of the event."""
    names = tuple(facts)

    def fold(record: Record | None, header: Header, event: Any) -> Record:
        if record is not None:
            return record
        return begun(
            header,
            kind=kind,
            record_id=event.record_id,
            state=state if isinstance(state, str) else state(event),
            title=str(getattr(event, title)),
            at=event.at,
            subject=str(getattr(event, subject)) if subject else "",
            due=getattr(event, due) if due else None,
            case_id=getattr(event, "case_id", "") or header.case_id or "",
            facts=_texts(event, names),
        )

    return fold


def moves(
    state: str | Word | None = None,
    *,
    kind: str = "",
    title: str = "",
    note: str = "",
    due: str = "",
    facts: Iterable[str] = (),
) -> Told:
    """A fold that moves a record on; of one that never began here it begins a bare one."""
    names = tuple(facts)

    def fold(record: Record | None, header: Header, event: Any) -> Record:
        after = state if state is None or isinstance(state, str) else state(event)
        words = str(getattr(event, note)) if note else ""
        known = record or begun(
            header,
            kind=kind,
            record_id=event.record_id,
            state=after or "",
            title=str(getattr(event, title)) if title else "",
            at=event.at,
            note=words,
            case_id=header.case_id or "",
        )
        line = Line(at=event.at, actor=header.actor, word=after or known.state, note=words)
        if any(
            (each.at, each.word, each.note) == (line.at, line.word, words) for each in known.log
        ):
            return _with_facts(known, _texts(event, names))
        rest = {"due": getattr(event, due)} if due else {}
        return moved(
            known,
            header,
            at=event.at,
            state=after,
            note=words,
            facts=_texts(event, names),
            **rest,
        )

    return fold


def _with_facts(record: Record, facts: dict[str, str]) -> Record:
    return replace(record, facts={**record.facts, **facts})


def _texts(event: Any, names: Iterable[str]) -> dict[str, str]:
    return {name: _text(getattr(event, name)) for name in names}


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return "、".join(str(each) for each in value)
    if isinstance(value, bool):
        return "yes" if value else ""
    return "" if value is None else str(value)
