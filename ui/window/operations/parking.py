"""Operations on drafts that are not in front, and the window's own note of itself.

All in the STORE lane. The one rule: a page shows a case as parked, or gone, when the store
has said so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk.acts.parking import Parking, open_draft
from desk.acts.recovering import Recovering
from desk.done import Done
from desk.drafting import OpenDraft, Place
from desk.recovering import Found
from desk.settings import PARKED_MINUTES, read_setting
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation


def listed(place: CounterPlace) -> Operation[tuple[OpenDraft, ...]]:
    """Every draft that is not given up, the last saved first."""
    return Operation(place, Lane.STORE, Parking(place.acts.desk).listed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """What is set aside here, the longest first; what was given up, the last first.

    Parked ones are late after `late` minutes.
    """

    parked: tuple[OpenDraft, ...]
    given_up: tuple[OpenDraft, ...]
    late: int


def aside(place: CounterPlace) -> Operation[Aside]:
    """Every draft that is off the screen and can be brought back."""

    def work() -> Aside:
        gone = [open_draft(row) for row in place.views.drafts() if row.given_up]
        gone.sort(key=lambda each: str(each.given_up), reverse=True)
        return Aside(
            parked=Parking(place.acts.desk).parked(),
            given_up=tuple(gone),
            late=read_setting(place.views, PARKED_MINUTES),
        )

    return Operation(place, Lane.STORE, work)


def park(
    place: CounterPlace, draft_id: str, *, reason: str, code: str = ""
) -> Operation[OpenDraft]:
    """Set a case aside."""
    acts = place.acts
    work = Parking(acts.desk).park
    return Operation(
        place, Lane.STORE, lambda: work(draft_id, acts.actor, reason=reason, code=code)
    )


def park_all(place: CounterPlace, *, reason: str, code: str) -> Operation[int]:
    """Somebody leaves: everything that is open is set aside, what was given up is gone."""
    acts = place.acts
    actor = acts.actor

    def work() -> Done[int]:
        parking = Parking(acts.desk)
        parking.settle(actor, today_too=True)
        return parking.park_all(actor, reason=reason, code=code)

    return Operation(place, Lane.STORE, work)


def take_back(
    place: CounterPlace, draft_id: str, *, over: bool = False
) -> Operation[OpenDraft]:
    """Go on with a parked case; `over` says that a colleague's is meant."""
    acts = place.acts
    return Operation(
        place,
        Lane.STORE,
        lambda: Parking(acts.desk).take_back(draft_id, acts.actor, over=over),
    )


def give_up(place: CounterPlace, draft_id: str) -> Operation[OpenDraft]:
    """A draft that is not pursued; it can be brought back."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Parking(acts.desk).give_up(draft_id, acts.actor)
    )


def restore(place: CounterPlace, draft_id: str) -> Operation[OpenDraft]:
    """Bring back what was given up."""
    acts = place.acts
    return Operation(
        place, Lane.STORE, lambda: Parking(acts.desk).restore(draft_id, acts.actor)
    )


def discard(place: CounterPlace, draft_id: str) -> Operation[None]:
    """A blank draft goes."""
    return Operation(place, Lane.STORE, lambda: Parking(place.acts.desk).discard(draft_id))


def keep_places(place: CounterPlace, places: Mapping[str, Place]) -> Operation[None]:
    """Where work stands, by draft."""

    def work() -> Done[None]:
        parking = Parking(place.acts.desk)
        for draft_id, each in places.items():
            parking.keep_place(draft_id, each)
        return Done(None)

    return Operation(place, Lane.STORE, work)


def begin(place: CounterPlace) -> Operation[Found]:
    """What was left when the program last ended; and this window is open now."""
    acts = place.acts

    def work() -> Done[Found]:
        Parking(acts.desk).settle(acts.actor, today_too=False)
        return Recovering(acts.desk).begin(acts.actor)

    return Operation(place, Lane.STORE, work)


def shown(place: CounterPlace, case_id: str) -> Operation[None]:
    """The end of an act was seen, and its papers were sent."""
    return Operation(place, Lane.STORE, lambda: Recovering(place.acts.desk).shown(case_id))


def end(place: CounterPlace) -> Operation[None]:
    """The window is closed in order."""
    return Operation(place, Lane.STORE, Recovering(place.acts.desk).end)
