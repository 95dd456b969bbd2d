"""Acts of signing in: name and PIN, lock, relief (顶岗), and setting a PIN.

Belongs to the STORE lane. The one rule: a wrong try is counted and durable before it is
answered; the PIN itself is in no entry, log or fact.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desk.acts.people import PEOPLE, person_record
from desk.desk import Desk
from desk.done import Done, Kind
from desk.duties import Duty, check_duty
from desk.events.facts import Event
from desk.events.people import (
    Locked,
    PinSet,
    Relieved,
    SignedIn,
    SignedOut,
    SignInFailed,
    Unlocked,
)
from desk.journal import writing
from desk.people import Actor, Role, demonstration_roster
from desk.pins import (
    DEMONSTRATION_PIN,
    check_form,
    delay_after,
    make_verifier,
    proves,
    seconds_left,
)
from desk.ports.pins import PinRow
from desk.refusal import Refused
from desk.settings import PIN_LENGTH, PIN_MEMORY, PIN_ROUNDS, read_setting

SIGNED = frozenset({Kind.OUTBOX, Kind.PEOPLE})
RELIEF_LIMIT = timedelta(seconds=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Who says to be there, and the PIN that shall prove it."""

    person_id: str
    pin: str
    role: Role | None = None

    def __repr__(self) -> str:
        """Never the PIN."""
        return f"Proof({self.person_id})"


class SigningIn:
    """Who is at this window."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sign_in(self, proof: Proof) -> Done[Actor]:
        """Take the window.

        Raises Refused: person.unknown, person.pin-not-set, person.pin-blocked (seconds),
        person.pin-wrong.
        """
        actor = self.prove(proof)
        self._write(actor, SignedIn(at=self._now(), person_id=actor.person_id, role=actor.role))
        return Done(actor, SIGNED)

    def sign_out(self, actor: Actor) -> Done[None]:
        """Leave the window."""
        self._write(actor, SignedOut(at=self._now(), person_id=actor.person_id))
        return Done(None, SIGNED)

    def lock(self, actor: Actor, *, idle: bool) -> Done[None]:
        """The window is locked; the work stays."""
        self._write(actor, Locked(at=self._now(), person_id=actor.person_id, idle=idle))
        return Done(None, SIGNED)

    def unlock(self, actor: Actor, pin: str) -> Done[Actor]:
        """The same person goes on; refused as `sign_in`."""
        same = self.prove(Proof(person_id=actor.person_id, pin=pin, role=actor.role))
        self._write(same, Unlocked(at=self._now(), person_id=same.person_id))
        return Done(same, SIGNED)

    def relieve(
        self, before: Actor, released: Proof, taken: Proof, asked_at: datetime
    ) -> Done[Actor]:
        """顶岗: `taken` stands in for `before`; `released` is that person, or a supervisor.

        Both PINs within 30 seconds. Raises Refused besides what `sign_in` does:
        person.relief-too-slow, person.relief-same, person.relief-not-released.
        """
        now = self._now()
        if not timedelta() <= now - asked_at <= RELIEF_LIMIT:
            raise Refused("person.relief-too-slow")
        if before.person_id == taken.person_id:
            raise Refused("person.relief-same")
        releasing = self.prove(released)
        if releasing.person_id != before.person_id and (
            releasing.role is not Role.SUPERVISOR or releasing.person_id == taken.person_id
        ):
            raise Refused("person.relief-not-released")
        after = self.prove(taken)
        check_duty(Duty.RELIEVE, after, self._desk.station)
        event = Relieved(
            at=now,
            record_id=f"relief-{self._desk.ids.event_id()}",
            before=before.person_id,
            after=after.person_id,
            before_name=before.name,
            after_name=after.name,
            role=after.role,
        )
        self._write(after, event)
        return Done(after, SIGNED | {Kind.RECORDS})

    def set_pin(self, person_id: str, pin: str, actor: Actor, *, old: str = "") -> Done[str]:
        """Set one's own PIN (with the old one), or as administrator somebody else's.

        Raises Refused: person.unknown, person.pin-too-short, person.pin-too-plain, and for
        one's own what `sign_in` refuses.
        """
        check_duty(Duty.SET_PIN, actor, self._desk.station)
        own = actor.person_id == person_id
        if not own and actor.role is not Role.ADMINISTRATOR:
            raise Refused("person.act-not-allowed", act="set_pin", role=actor.role.label)
        if own and self._has_pin(person_id):
            self.prove(Proof(person_id=person_id, pin=old))
        return self.keep_pin(person_id, pin, actor)

    def keep_pin(self, person_id: str, pin: str, actor: Actor | None) -> Done[str]:
        """Keep a PIN without asking who does it: enrolment, and the end of `set_pin`."""
        if self._desk.roster.find(person_id) is None:
            raise Refused("person.unknown")
        views = self._desk.store.views
        check_form(pin, read_setting(views, PIN_LENGTH))
        verifier = make_verifier(
            pin,
            memory=read_setting(views, PIN_MEMORY),
            rounds=read_setting(views, PIN_ROUNDS),
        )
        self._desk.store.pins.put(PinRow(person_id=person_id, verifier=verifier))
        self._write(
            actor,
            PinSet(at=self._now(), record_id=person_record(person_id), person_id=person_id),
        )
        return Done(person_id, PEOPLE)

    def _has_pin(self, person_id: str) -> bool:
        return self._desk.store.pins.find(person_id) is not None or self._invented(person_id)

    def _invented(self, person_id: str) -> bool:
        """Whether that is one of the invented people, whose PIN is shown on the screen."""
        invented = {actor.person_id for actor in demonstration_roster()}
        return self._desk.station.demonstration and person_id in invented

    def prove(self, proof: Proof) -> Actor:
        """The actor whose PIN that is; a wrong one is counted. Refused as `sign_in`."""
        actor = self._desk.roster.find(proof.person_id, proof.role)
        if actor is None:
            raise Refused("person.unknown")
        row = self._desk.store.pins.find(proof.person_id)
        if row is None and not self._invented(proof.person_id):
            raise Refused("person.pin-not-set")
        kept = row or PinRow(person_id=proof.person_id, verifier="")
        left = seconds_left(kept.blocked_until, self._now())
        if left:
            raise Refused("person.pin-blocked", seconds=left)
        if not self._matches(proof.pin, kept):
            self._count(kept)
        if kept.failures:
            self._desk.store.pins.put(replace(kept, failures=0, blocked_until=""))
        return actor

    @staticmethod
    def _matches(pin: str, kept: PinRow) -> bool:
        if not kept.verifier:
            return pin == DEMONSTRATION_PIN
        return proves(pin, kept.verifier)

    def _count(self, kept: PinRow) -> None:
        """One wrong try more: kept, written down, refused."""
        failures = kept.failures + 1
        delay = delay_after(failures)
        until = (self._now() + delay).isoformat() if delay else ""
        self._desk.store.pins.put(replace(kept, failures=failures, blocked_until=until))
        event = SignInFailed(at=self._now(), person_id=kept.person_id, failures=failures)
        self._write(None, event)
        if delay:
            raise Refused("person.pin-blocked", seconds=int(delay.total_seconds()))
        raise Refused("person.pin-wrong", failures=failures)

    def _now(self) -> datetime:
        return self._desk.clock.now()

    def _write(self, actor: Actor | None, event: Event) -> None:
        with writing(self._desk, actor) as journal:
            journal.append(event)
