"""Operations of the one box: items, and what the store has for some words.

Work runs in the READ lane: it waits for no act. The one rule: finding changes nothing, and
what it gives may be a moment older than the last act.
"""

from __future__ import annotations

from desk.finding import Seen, Sought, cases_of_person, number_in, seek
from desk.item import ItemVersion
from ui.window.lanes import Lane
from ui.window.operations.acts import CounterPlace
from ui.window.operations.operation import Operation

Items = tuple[ItemVersion, ...]


def find_items(place: CounterPlace, text: str, most: int) -> Operation[Items]:
    """The items in force that those words, digits or initials may mean."""
    desk = place.acts.desk
    word = number_in(text)
    return Operation(
        place, Lane.READ, lambda: desk.catalogue.find(word, desk.clock.now().date())[:most]
    )


def seek_words(place: CounterPlace, text: str, most: int) -> Operation[Sought]:
    """Cases, people and tickets."""
    acts, region = place.acts, place.acts.desk.station.region
    return Operation(place, Lane.READ, lambda: seek(acts.reading.views, text, most, region))


def cases_of(place: CounterPlace, seen: Seen) -> Operation[tuple[str, ...]]:
    """Ids of the cases of that person, the newest first."""
    return Operation(place, Lane.READ, lambda: cases_of_person(place.acts.reading.views, seen))
