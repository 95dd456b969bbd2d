"""Acts on the people of the station: register, change, leave.

Belongs to the STORE lane. The one rule: nobody is deleted; who left may not sign in and stays
named under what was done.
"""

from __future__ import annotations

from desk.acts.acting import CHANGED, enter
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty
from desk.events.facts import RecordEvent
from desk.events.people import PersonChanged, PersonLeft, PersonRegistered
from desk.journal import writing
from desk.names import normalise
from desk.people import Actor, Role, demonstration_roster
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.people import PERSON
from desk.roster import Roster, roster_of

PEOPLE = CHANGED | {Kind.RECORDS, Kind.PEOPLE}


def person_record(person_id: str) -> str:
    """The record of a person."""
    return f"{PERSON}-{person_id}"


def read_roster(desk: Desk) -> Roster:
    """The roster as the store has it; a demonstration's invented people are in it."""
    rows = desk.store.views.records(PERSON)
    invented = demonstration_roster() if desk.station.demonstration else ()
    return roster_of((read_record(row) for row in rows), invented)


class People:
    """The roster of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def register(self, name: str, roles: tuple[Role, ...], actor: Actor) -> Done[str]:
        """Somebody works here from now on; gives the person's id.

        Raises Refused: person.name-missing, person.role-missing, person.act-not-allowed.
        """
        tidy = _checked(name, roles)
        person_id = self._desk.ids.event_id()
        done = self._enter(
            PersonRegistered(
                at=self._desk.clock.now(),
                record_id=person_record(person_id),
                person_id=person_id,
                name=tidy,
                roles=roles,
            ),
            actor,
        )
        return Done(person_id, done.changed)

    def begin(self, name: str) -> Done[str]:
        """The first administrator of a station; nobody is there yet to say who may.

        Raises Refused("person.administrator-there") where there is one.
        """
        if any(actor.role is Role.ADMINISTRATOR for actor in read_roster(self._desk)):
            raise Refused("person.administrator-there")
        roles = (Role.ADMINISTRATOR,)
        tidy = _checked(name, roles)
        person_id = self._desk.ids.event_id()
        with writing(self._desk, None) as journal:
            event = PersonRegistered(
                at=journal.reading.wall,
                record_id=person_record(person_id),
                person_id=person_id,
                name=tidy,
                roles=roles,
            )
            journal.append(event)
        self._desk.roster.take(read_roster(self._desk))
        return Done(person_id, PEOPLE)

    def change(
        self, person_id: str, name: str, roles: tuple[Role, ...], reason: str, actor: Actor
    ) -> Done[str]:
        """Another name or other roles; Refused("person.unknown", "person.last-…")."""
        self._require(person_id)
        tidy = _checked(name, roles)
        if Role.ADMINISTRATOR not in roles:
            self._keep_one(person_id)
        return self._enter(
            PersonChanged(
                at=self._desk.clock.now(),
                record_id=person_record(person_id),
                person_id=person_id,
                name=tidy,
                roles=roles,
                reason=reason.strip(),
            ),
            actor,
        )

    def leave(self, person_id: str, reason: str, actor: Actor) -> Done[str]:
        """Somebody no longer works here.

        Raises Refused("person.unknown"), ("person.reason-missing"), and
        ("person.last-administrator") for the only one.
        """
        self._require(person_id)
        if not reason.strip():
            raise Refused("person.reason-missing")
        self._keep_one(person_id)
        return self._enter(
            PersonLeft(
                at=self._desk.clock.now(),
                record_id=person_record(person_id),
                person_id=person_id,
                reason=reason.strip(),
            ),
            actor,
        )

    def _require(self, person_id: str) -> None:
        """Invented people have no record: they can be neither changed nor let go."""
        row = self._desk.store.views.find_record(person_record(person_id))
        if row is None or row.state != "active":
            raise Refused("person.unknown")

    def _keep_one(self, person_id: str) -> None:
        others = (
            actor
            for actor in read_roster(self._desk)
            if actor.role is Role.ADMINISTRATOR and actor.person_id != person_id
        )
        if next(others, None) is None:
            raise Refused("person.last-administrator")

    def _enter(self, event: RecordEvent, actor: Actor) -> Done[str]:
        done = enter(self._desk, Duty.KEEP_ROSTER, actor, lambda _at: event)
        self._desk.roster.take(read_roster(self._desk))
        return Done(done.value, PEOPLE)


def _checked(name: str, roles: tuple[Role, ...]) -> str:
    tidy = normalise(name.strip())
    if not tidy:
        raise Refused("person.name-missing")
    if not roles or len(set(roles)) < len(roles):
        raise Refused("person.role-missing")
    return tidy
