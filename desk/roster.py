"""The roster: who works at this station, as the screen and the sign-in list know them.

Filled in the STORE lane, read from any. The one rule: it is replaced as a whole; who left is
no longer in it, but keeps the name under what was done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from desk.people import Actor, Role
from desk.record import Record
from desk.registers.people import ACTIVE


class Roster(Sequence[Actor]):
    """Everybody with each of their roles; the usual role of a person comes first."""

    def __init__(self, actors: Iterable[Actor] = (), left: Iterable[Actor] = ()) -> None:
        self._actors, self._left = tuple(actors), tuple(left)

    def take(self, other: Roster) -> None:
        """Become what the other one is."""
        self._actors, self._left = other._actors, other._left

    def find(self, person_id: str, role: Role | None = None) -> Actor | None:
        """That person in that role, or in the usual one."""
        found = (
            actor
            for actor in self._actors
            if actor.person_id == person_id and role in (None, actor.role)
        )
        return next(found, None)

    def people(self) -> tuple[Actor, ...]:
        """Everybody once, in the usual role."""
        first: dict[str, Actor] = {}
        for actor in self._actors:
            first.setdefault(actor.person_id, actor)
        return tuple(first.values())

    def roles_of(self, person_id: str) -> tuple[Role, ...]:
        """The roles of that person, the usual one first."""
        return tuple(a.role for a in self._actors if a.person_id == person_id)

    def name_of(self, person_id: str) -> str:
        """The name, also of somebody who left; the id where nobody was ever known."""
        known = (a.name for a in (*self._actors, *self._left) if a.person_id == person_id)
        return next(known, person_id)

    @overload
    def __getitem__(self, index: int) -> Actor: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Actor]: ...
    def __getitem__(self, index: int | slice) -> Actor | Sequence[Actor]:
        """The actor at that place."""
        return self._actors[index]

    def __len__(self) -> int:
        """How many actors, a person counted once for each role."""
        return len(self._actors)

    def __iter__(self) -> Iterator[Actor]:
        """Every actor."""
        return iter(self._actors)


def roster_of(records: Iterable[Record], invented: Iterable[Actor] = ()) -> Roster:
    """The roster that the records of persons make; `invented` people stand first."""
    known = list(records)
    named = {record.facts.get("person_id", "") for record in known}
    here = [actor for actor in invented if actor.person_id not in named]
    gone: list[Actor] = []
    for record in sorted(known, key=lambda each: (each.opened, each.record_id)):
        (here if record.state == ACTIVE else gone).extend(_actors(record))
    return Roster(here, gone)


def _actors(record: Record) -> tuple[Actor, ...]:
    person = record.facts.get("person_id", "")
    words = record.facts.get("roles", "").split()
    return tuple(Actor(person_id=person, name=record.title, role=Role(word)) for word in words)
