"""Acts on settings: each change is an entry of the journal, with before and after.

Belongs to the STORE lane. The one rule: only a declared setting, by a role that may.
"""

from __future__ import annotations

from typing import TypeVar

from desk.desk import Desk
from desk.done import Done, Kind
from desk.events.station import SettingChanged
from desk.journal import writing
from desk.people import Actor
from desk.refusal import Refused
from desk.settings import Setting, read_setting

T = TypeVar("T")


class Settings:
    """The settings of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def change(self, setting: Setting[T], value: T, actor: Actor) -> Done[T]:
        """Set it; nothing is written when it is so already.

        Raises Refused("person.act-not-allowed") for a role that may not, and
        ("setting.bad-value") for a value that is not among its choices.
        """
        if actor.role not in setting.roles:
            raise Refused("person.act-not-allowed", act=setting.key, role=actor.role.label)
        fresh = setting.parse(setting.text(value))
        before = read_setting(self._desk.store.views, setting)
        if fresh == before:
            return Done(fresh)
        with writing(self._desk, actor) as journal:
            journal.append(
                SettingChanged(
                    at=journal.reading.wall,
                    key=setting.key,
                    before=setting.text(before),
                    after=setting.text(fresh),
                )
            )
        return Done(fresh, frozenset({Kind.SETTINGS, Kind.OUTBOX}))
