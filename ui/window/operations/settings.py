"""Operations on settings. Work runs in the STORE lane.

The one rule: the look changes on the screen at once; what is kept is what the store has.
"""

from __future__ import annotations

from collections.abc import Callable

from desk.acts.clocks import Clocks
from desk.acts.settings import Settings
from desk.done import Done
from desk.opening_hours import OpeningHours
from desk.settings import HALL_HOURS, SCALE, THEME, read_setting
from ui.window.files import file_of
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def keep_theme(place: CounterPlace, theme: str) -> Operation[str]:
    """Keep the theme."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Settings(acts.desk).change(THEME, theme, acts.actor)
    )


def keep_scale(place: CounterPlace, scale: int) -> Operation[int]:
    """Keep the scale."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Settings(acts.desk).change(SCALE, scale, acts.actor)
    )


def hours(place: CounterPlace) -> Operation[OpeningHours]:
    """The hall's opening hours."""
    acts = place.acts
    return Operation(place, Lane.STORE, lambda: read_setting(acts.desk.store.views, HALL_HOURS))


def keep_hours(
    place: CounterPlace, change: Callable[[OpeningHours], OpeningHours]
) -> Operation[OpeningHours]:
    """Change the opening hours as they are kept now; Refused("calendar.bad-hours")."""
    acts = place.acts

    def work() -> Done[OpeningHours]:
        fresh = change(read_setting(acts.desk.store.views, HALL_HOURS))
        return Settings(acts.desk).change(HALL_HOURS, fresh, acts.actor)

    return Operation(place, Lane.STORE, work)


def load_calendar(place: CounterPlace, path: str) -> Operation[tuple[str, ...]]:
    """Take a calendar year from that file; the receipts whose day was looked at again."""
    acts = place.acts

    def work() -> Done[tuple[str, ...]]:
        text = file_of(path).decode("utf-8-sig", errors="replace")
        return Clocks(acts.desk).load_calendar(text, acts.actor)

    return Operation(place, Lane.STORE, work)
