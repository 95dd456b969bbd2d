"""Who is signed in at this window.

Changed on the window thread, read in every lane. The one rule: whoever acts is asked for here
at the moment of the act; nobody keeps an actor.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.people import Actor
from desk.refusal import Refused


@dataclass(slots=True)
class Session:
    """The person at the window; None while nobody is signed in."""

    current: Actor | None = None

    @property
    def actor(self) -> Actor:
        """The person; Refused("person.not-signed-in")."""
        if self.current is None:
            raise Refused("person.not-signed-in")
        return self.current
