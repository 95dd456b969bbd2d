"""What a setting is: key, type, default, who may change it, what it is for.

Owned by no thread. The one rule: a value is always of its type; what cannot be one is refused
before it is written.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Generic, TypeVar

from desk.opening_hours import OpeningHours
from desk.people import Role
from desk.refusal import Refused
from desk.values import dump, load

T = TypeVar("T")
OF = "@"  # parts key and person; no key has one


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Generic[T]):
    """One setting; `choices` empty means that any value of the type will do.

    `personal`: it belongs to who is signed in; read with `read_personal`.
    """

    key: str
    type: type[T]
    default: T
    roles: frozenset[Role]
    about: str
    choices: tuple[T, ...] = ()
    personal: bool = False

    def key_of(self, person_id: str) -> str:
        """The key under which that person's value is kept."""
        return f"{self.key}{OF}{person_id}"

    def parse(self, text: str) -> T:
        """The value in its JSON text; Refused("setting.bad-value") when it is none."""
        try:
            value = load(self.type, json.loads(text))
        except ValueError:
            raise Refused("setting.bad-value", key=self.key) from None
        if isinstance(value, OpeningHours):
            value.check()
        if self.choices and value not in self.choices:
            raise Refused("setting.bad-value", key=self.key)
        return value

    def text(self, value: T) -> str:
        """The JSON text of a value."""
        return json.dumps(dump(value), ensure_ascii=False, sort_keys=True)
