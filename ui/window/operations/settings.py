"""Operations on settings. Work runs in the STORE lane.

The one rule: the look changes on the screen at once; what is kept is what the store has.
"""

from __future__ import annotations

from desk.acts.settings import Settings
from desk.settings import SCALE, THEME
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
