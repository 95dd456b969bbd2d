"""The verb `people`: the roster of a station from the command line, and its first person.

Runs in the main thread. The one rule: a PIN comes from a prompt or the environment, never from
the command line, where others could read it.
"""

from __future__ import annotations

import getpass
import os
import sys
from argparse import Namespace
from pathlib import Path

from desk.acts.people import People
from desk.acts.signing_in import Proof, SigningIn
from desk.desk import Desk
from desk.people import Actor, Role, demonstration_roster
from desk.pins import check_form
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.people import PERSON
from desk.roster import Roster, roster_of
from desk.settings import PIN_LENGTH
from ui.opening.parts import Parts
from ui.terminal.answers import OK, say, say_json

OWN_PIN, NEW_PIN = "OWD_PIN", "OWD_NEW_PIN"


def people(parts: Parts, args: Namespace) -> int:
    """`people list | add NAME | leave NAME | pin NAME`."""
    folder = Path(args.data) if args.data else parts.default_folder()
    if args.what == "list":
        return _list(parts, folder, as_json=args.json)
    if not args.name.strip():
        raise Refused("person.name-missing")
    desk = parts.open_desk(folder, None, "")
    try:
        person, words = {"add": _add, "leave": _leave, "pin": _pin}[args.what](desk, args)
        if args.json:
            say_json({"station": desk.station.station_id, "person": person})
        else:
            say(f"{desk.station.name}（{desk.station.station_id}）：{words}")
    finally:
        desk.close()
    return OK


def first_administrator(desk: Desk, name: str, pin: str) -> str:
    """Register the first administrator with a PIN; gives the person's id."""
    invented = _administrators(desk.roster) if desk.station.demonstration else []
    if invented:
        roles = (Role.ADMINISTRATOR,)
        person = People(desk).register(name, roles, invented[0]).value
    else:
        person = People(desk).begin(name).value
    SigningIn(desk).keep_pin(person, pin, None)
    return person


def first_pin() -> str:
    """The PIN of the first administrator, looked at before a one-time code is spent on it."""
    pin = _asked(NEW_PIN, "站点管理员 PIN：")
    check_form(pin, PIN_LENGTH.default)
    return pin


def _list(parts: Parts, folder: Path, *, as_json: bool) -> int:
    reader = parts.open_reader(folder)
    try:
        rows = reader.views.records(PERSON)
        invented = demonstration_roster() if reader.station.demonstration else ()
        roster = roster_of((read_record(row) for row in rows), invented)
    finally:
        reader.close()
    listed = [
        {"id": each.person_id, "name": each.name, "role": each.role.value} for each in roster
    ]
    if as_json:
        say_json({"station": reader.station.station_id, "people": listed})
    else:
        for each in roster:
            say(f"{each.name}  {each.role.label}")
    return OK


def _add(desk: Desk, args: Namespace) -> tuple[str, str]:
    roles = tuple(Role(word) for word in args.role or ("clerk",))
    if not _administrators(desk.roster):
        if Role.ADMINISTRATOR not in roles:
            raise Refused("person.first-administrator")
        pin = _asked(NEW_PIN, f"{args.name} 的 PIN：")
        return first_administrator(desk, args.name, pin), f"已登记站点管理员 {args.name}"
    actor, _typed = who_commands(desk, args)
    person = People(desk).register(args.name, roles, actor).value
    SigningIn(desk).set_pin(person, _asked(NEW_PIN, f"{args.name} 的 PIN："), actor)
    return person, f"已登记 {args.name}"


def _leave(desk: Desk, args: Namespace) -> tuple[str, str]:
    actor, _typed = who_commands(desk, args)
    person = _named(desk.roster, args.name).person_id
    People(desk).leave(person, args.reason, actor)
    return person, f"{args.name} 已离岗"


def _pin(desk: Desk, args: Namespace) -> tuple[str, str]:
    actor, typed = who_commands(desk, args)
    person = _named(desk.roster, args.name).person_id
    own = typed if person == actor.person_id else ""
    pin = _asked(NEW_PIN, f"{args.name} 的新 PIN：")
    SigningIn(desk).set_pin(person, pin, actor, old=own)
    return person, f"{args.name} 的 PIN 已设"


def who_commands(desk: Desk, args: Namespace) -> tuple[Actor, str]:
    """Who gives the command (`--by`, else the administrator), and the PIN that proved it."""
    found = _administrators(desk.roster)
    doer = _named(desk.roster, args.by) if args.by else found[0]
    pin = _asked(OWN_PIN, f"{doer.role.label} {doer.name} 的 PIN：")
    proof = Proof(person_id=doer.person_id, pin=pin, role=doer.role)
    return SigningIn(desk).prove(proof), pin


def _administrators(roster: Roster) -> list[Actor]:
    return [actor for actor in roster if actor.role is Role.ADMINISTRATOR]


def _named(roster: Roster, name: str) -> Actor:
    """The one person of that name (or id); Refused("person.unknown")."""
    found = [a for a in roster.people() if name in (a.name, a.person_id)]
    if len(found) != 1:
        raise Refused("person.unknown")
    return found[0]


def _asked(variable: str, prompt: str) -> str:
    """From the environment, else from the keyboard; Refused("person.pin-missing")."""
    given = os.environ.get(variable, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise Refused("person.pin-missing", variable=variable)
    return getpass.getpass(prompt)
