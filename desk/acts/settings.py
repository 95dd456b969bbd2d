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
from desk.setting import Setting
from desk.settings import read_personal, read_setting

T = TypeVar("T")
SIMULATED = "simulated"


class Settings:
    """The settings of this station."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def change(self, setting: Setting[T], value: T, actor: Actor) -> Done[T]:
        """Set it; nothing is written when it is so already.

        Raises Refused("person.act-not-allowed") for a role that may not,
        ("setting.bad-value") for a value that is not among its choices, and
        ("setting.simulated-not-here") for a simulated device where cases count.
        """
        _check(setting, actor)
        if value == SIMULATED and not self._desk.station.demonstration:
            raise Refused("setting.simulated-not-here", key=setting.key)
        before = read_setting(self._desk.store.views, setting)
        return self._write(setting, setting.key, (before, value), actor)

    def change_personal(self, setting: Setting[T], value: T, actor: Actor) -> Done[T]:
        """Set it for the person who acts, and for nobody else.

        What a person chose stays theirs also where the station's value is the same today.
        Raises as `change`, and ValueError for a setting that is not declared personal.
        """
        if not setting.personal:
            raise ValueError(f"{setting.key} is not a personal setting")
        _check(setting, actor)
        views, key = self._desk.store.views, setting.key_of(actor.person_id)
        before = read_personal(views, setting, actor.person_id)
        if key not in views.settings():
            return self._append(setting, key, (before, value), actor)
        return self._write(setting, key, (before, value), actor)

    def _write(
        self, setting: Setting[T], key: str, values: tuple[T, T], actor: Actor
    ) -> Done[T]:
        before, value = values
        if setting.parse(setting.text(value)) == before:
            return Done(before)
        return self._append(setting, key, values, actor)

    def _append(
        self, setting: Setting[T], key: str, values: tuple[T, T], actor: Actor
    ) -> Done[T]:
        before, value = values
        fresh = setting.parse(setting.text(value))
        with writing(self._desk, actor) as journal:
            journal.append(
                SettingChanged(
                    at=journal.reading.wall,
                    key=key,
                    before=setting.text(before),
                    after=setting.text(fresh),
                )
            )
        return Done(fresh, frozenset({Kind.SETTINGS, Kind.OUTBOX}))


def _check(setting: Setting[T], actor: Actor) -> None:
    if actor.role not in setting.roles:
        raise Refused("person.act-not-allowed", act=setting.key, role=actor.role.label)
