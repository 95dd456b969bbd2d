"""The catalogue in use and those that wait for their day, swapped whole.

Read from any lane, moved in the STORE lane. The one rule: an edition is taken by one
assignment of a new tuple; whoever asked before goes on with what it has.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desk.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One catalogue: its number (0: the one that ships), its first day, its content's hash."""

    number: int
    effective: date
    catalogue: Catalogue
    hash: str = ""


class Catalogues:
    """The editions of one station, by number."""

    def __init__(self, shipped: Catalogue) -> None:
        """Begin with the catalogue that came with the program."""
        first = Edition(number=0, effective=date.min, catalogue=shipped)
        self._editions: tuple[Edition, ...] = (first,)

    @property
    def editions(self) -> tuple[Edition, ...]:
        """Every edition that is known here, by number."""
        return self._editions

    @property
    def newest(self) -> Edition:
        """The edition with the highest number, though its day may be to come."""
        return self._editions[-1]

    def edition(self, on: date) -> Edition:
        """The edition that a case opened that day is opened under."""
        begun = [edition for edition in self._editions if edition.effective <= on]
        return begun[-1] if begun else self._editions[0]

    def on(self, day: date) -> Catalogue:
        """The catalogue that a case opened that day is opened under."""
        return self.edition(day).catalogue

    def take(self, edition: Edition) -> None:
        """Add a newer edition; from its day on it is the one in use."""
        if edition.number > self.newest.number:
            self._editions = (*self._editions, edition)
