"""What the sign-in and lock screen shows, as values without Qt.

Owned by no thread. The one rule: names and roles, never a PIN except the invented one of a
demonstration.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Somebody who may take the window, in one role; `key` tells the line."""

    key: str
    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInView:
    """The screen. `locked` is the key of the person whose work waits, "" when nobody's does.

    `releasing` are those who may hand the window over besides that person.
    """

    title: str
    place: str
    note: str
    people: tuple[PersonLine, ...]
    locked: str = ""
    releasing: tuple[PersonLine, ...] = ()
    hint: str = ""
