"""Operations with rare characters: searched in the READ lane.

The one rule: the table is read once, by the lane that searches first; the window never waits
for it.
"""

from __future__ import annotations

from desk.characters import Character, find_characters
from ui.window.lanes import Lane
from ui.window.operations.operation import Operation, Place


def search(place: Place, query: str) -> Operation[tuple[Character, ...]]:
    """The characters that the query may mean."""
    return Operation(place, Lane.READ, lambda: find_characters(query))
