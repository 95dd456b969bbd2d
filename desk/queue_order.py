"""Whose turn it is: the order in which waiting tickets are called.

Owned by no thread. The one rule: who comes first by law comes first, then who came first; a
reason for priority is words on the ticket, never a rank that somebody typed.
"""

from __future__ import annotations

from collections.abc import Iterable

from desk.record import Record


def in_turn(waiting: Iterable[Record]) -> tuple[Record, ...]:
    """Those tickets in the order of calling."""
    return tuple(sorted(waiting, key=_turn))


def _turn(ticket: Record) -> tuple[bool, str, str]:
    return (not comes_first(ticket), ticket.opened.isoformat(), ticket.record_id)


def comes_first(ticket: Record) -> bool:
    """Whether a reason for priority stands on it."""
    return bool(ticket.facts.get("priority"))
