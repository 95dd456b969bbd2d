"""Operations that take over from an earlier case, in the STORE lane.

The one rule: all that is taken over is one step of the draft.
"""

from __future__ import annotations

from desk.acts.reusing import Picked, Reusing
from desk.case import Case
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def reuse(
    place: CounterPlace, draft_id: str, earlier_id: str, picked: Picked | None = None
) -> Operation[Case]:
    """Everything that may be, or what was picked."""
    reusing = Reusing(place.acts.desk)
    return Operation(place, Lane.STORE, lambda: reusing.reuse(draft_id, earlier_id, picked))


def offered(
    place: CounterPlace, draft_id: str, earlier_id: str
) -> Operation[tuple[Case, Case]]:
    """The draft with an item, and the earlier case: for picking."""
    reusing = Reusing(place.acts.desk)
    return Operation(place, Lane.STORE, lambda: reusing.offered(draft_id, earlier_id))
