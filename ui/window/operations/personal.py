"""Operations on what belongs to who is signed in. Work runs in the STORE lane.

The one rule: a preference is asked for when somebody signs in, and kept with who changed it.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.acts.settings import Settings
from desk.look_settings import LAYOUT
from desk.personal import KeyMap, Layout
from desk.settings import KEYS, SCALE, THEME, read_personal
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """What the window takes on when a person sits down."""

    theme: str
    scale: int
    keys: KeyMap


def preferences(place: CounterPlace) -> Operation[Preferences]:
    """Theme, type size and keys of who is signed in."""
    acts = place.acts

    def work() -> Preferences:
        views, person = place.views, acts.actor.person_id
        return Preferences(
            theme=read_personal(views, THEME, person),
            scale=read_personal(views, SCALE, person),
            keys=read_personal(views, KEYS, person),
        )

    return Operation(place, Lane.STORE, work)


def keep_keys(place: CounterPlace, own: KeyMap) -> Operation[KeyMap]:
    """Keep the keys of who is signed in."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Settings(acts.desk).change_personal(KEYS, own, acts.actor)
    )


def layout(place: CounterPlace) -> Operation[Layout]:
    """How who is signed in left lists and page."""
    acts = place.acts
    person = acts.actor.person_id
    return Operation(place, Lane.STORE, lambda: read_personal(place.views, LAYOUT, person))


def keep_layout(place: CounterPlace, own: Layout) -> Operation[Layout]:
    """Keep how who is signed in arranged lists and page."""
    desk, actor = place.acts.desk, place.acts.actor
    return Operation(
        place, Lane.STORE, lambda: Settings(desk).change_personal(LAYOUT, own, actor)
    )
