"""Blank licences as numbered stock: ranges, what became of each sheet, what is left.

Owned by no thread (reckoned in the STORE or READ lane). The one rule: received − issued on −
used − spoiled − put away = left, by kind; a box of a thousand is one range, never a thousand
rows. (证照空白纸管理: each number is accounted for.)
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk.blank_moves import Drawer, Interval, Series, joined, size, without
from desk.ports.store import Views
from desk.record import Record
from desk.record_rows import read_record
from desk.refusal import Refused
from desk.registers.blanks import AWAY, FREE, ISSUE, RANGE, SHEET, SPOILED

MOST = 100_000  # sheets of one range, and rows that are looked at
_NUMBER = re.compile(r"([A-Z0-9()（）\-]*?)(\d{1,12})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Sheets `first` to `last` of one series, both included."""

    prefix: str
    digits: int
    first: int
    last: int

    @property
    def count(self) -> int:
        """How many sheets."""
        return self.last - self.first + 1

    @property
    def text(self) -> str:
        """The range as people write it: one number, or first–last."""
        first, last = self.number(self.first), self.number(self.last)
        return first if self.first == self.last else f"{first}–{last}"

    def number(self, n: int) -> str:
        """The number of one sheet as it is printed on it."""
        return f"{self.prefix}{n:0{self.digits}d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One kind of blank at one station: received = issued + used + spoiled + away + left."""

    kind: str
    name: str
    received: int
    issued: int
    used: int
    spoiled: int
    away: int
    left: int
    spans: tuple[Span, ...]


def read_number(text: str) -> tuple[str, int, int]:
    """Prefix, number and digits of a sheet's number; Refused("blank.bad-number")."""
    found = _NUMBER.fullmatch(text.strip().upper())
    if found is None:
        raise Refused("blank.bad-number", number=text.strip()[:40])
    return found[1], int(found[2]), len(found[2])


def read_span(first: str, last: str) -> Span:
    """The range between two numbers; Refused("blank.bad-number"), ("blank.bad-range")."""
    prefix, begin, digits = read_number(first)
    other, end, width = read_number(last or first)
    fits = (prefix, digits) == (other, width) and 0 <= end - begin < MOST
    if not fits:
        raise Refused("blank.bad-range", first=first.strip(), last=last.strip(), limit=MOST)
    return Span(prefix=prefix, digits=digits, first=begin, last=end)


def sheet_id(kind: str, number: str) -> str:
    """The record of one sheet."""
    return f"blank-{kind}-{number}"


def normal(number: str) -> str:
    """A sheet's number as it is kept, however it was typed or scanned."""
    prefix, n, digits = read_number(number)
    return f"{prefix}{n:0{digits}d}"


class Books:
    """What the records known here say of the blanks of one kind at one station."""

    def __init__(
        self, kind: str, station: str, records: Mapping[str, Sequence[Record]]
    ) -> None:
        """Read the records of each sort that concern this kind, in the order of their times."""
        self.kind = kind
        sheets = [r for r in records[SHEET] if _is(r, kind, station)]
        self.touched = {r.facts["number"]: r.state for r in sheets if r.state != FREE}
        moved = [r for sort in (RANGE, ISSUE, AWAY) for r in reversed(records[sort])]
        own = [r for r in moved if r.facts["kind"] == kind]
        self._drawer = Drawer(station)
        self._drawer.move_all(sorted(own, key=lambda each: each.opened))
        self._held = self._drawer.held
        self.name = next((r.title for r in (*sheets, *own)), "")

    def left(self, series: Series) -> list[Interval]:
        """The numbers of a series that lie here unused."""
        return without(self._held.get(series, []), self._gone(series))

    def knows(self, span: Span) -> bool:
        """Whether any sheet of the span lies here or was used or spoiled here."""
        series, part = (span.prefix, span.digits), [(span.first, span.last)]
        known = joined([*self._held.get(series, []), *self._gone(series)])
        return size(without(part, known)) < span.count

    def firsts(self) -> tuple[tuple[Span, str], ...]:
        """Each stretch of numbers held here, with its lowest sheet that is left."""
        found = []
        for (prefix, digits), held in sorted(self._held.items()):
            left = self.left((prefix, digits))
            for first, last in held:
                span = Span(prefix=prefix, digits=digits, first=first, last=last)
                lowest = next((a for a, b in left if first <= a and b <= last), None)
                if lowest is not None:
                    found.append((span, span.number(lowest)))
        return tuple(found)

    def check_next(self, number: str) -> None:
        """Whether that sheet is the next one: lower ones are to be accounted for first.

        Raises Refused("blank.not-here"), ("blank.not-next", number, next).
        """
        prefix, n, digits = read_number(number)
        here = Span(prefix=prefix, digits=digits, first=n, last=n)
        if not self.has(here):
            raise Refused("blank.not-here", range=number)
        for span, lowest in self.firsts():
            same = (span.prefix, span.digits) == (prefix, digits)
            if same and span.first <= n <= span.last and lowest != number:
                raise Refused("blank.not-next", number=number, next=lowest)

    def has(self, span: Span) -> bool:
        """Whether every sheet of the span lies here unused."""
        left = self.left((span.prefix, span.digits))
        return not without([(span.first, span.last)], left)

    def _gone(self, series: Series) -> list[Interval]:
        read = (read_number(number) for number in self.touched)
        return joined((n, n) for prefix, n, digits in read if (prefix, digits) == series)

    def stock(self) -> Stock:
        """The sums, and the ranges that are left."""
        spans = [
            Span(prefix=prefix, digits=digits, first=first, last=last)
            for prefix, digits in sorted(self._held)
            for first, last in self.left((prefix, digits))
        ]
        states = Counter(self.touched.values())
        return Stock(
            kind=self.kind,
            name=self.name,
            received=self._drawer.received,
            issued=self._drawer.issued,
            used=sum(states.values()) - states[SPOILED],
            spoiled=states[SPOILED],
            away=self._drawer.away,
            left=sum(span.count for span in spans),
            spans=tuple(spans),
        )


def _is(record: Record, kind: str, station: str) -> bool:
    return record.facts["kind"] == kind and record.facts["station"] == station


def read_books(views: Views, station: str, kind: str) -> Books:
    """The books of one kind at that station."""
    return Books(kind, station, _records(views))


def all_books(views: Views, kind: str) -> tuple[Books, ...]:
    """The books of one kind at every station that the records name."""
    records = _records(views)
    rows = [r for sort in records.values() for r in sort if r.facts["kind"] == kind]
    stations = {r.facts["station"] for r in rows} | {
        r.facts["to_station"] for r in rows if "to_station" in r.facts
    }
    return tuple(Books(kind, station, records) for station in sorted(stations))


def stocks(views: Views, station: str) -> tuple[Stock, ...]:
    """Every kind that this station ever had, by its word."""
    records = _records(views)
    kinds = {r.facts["kind"] for sort in records.values() for r in sort}
    made = (Books(kind, station, records).stock() for kind in sorted(kinds))
    return tuple(each for each in made if each.received or each.used or each.spoiled)


def _records(views: Views) -> dict[str, list[Record]]:
    """Whose first entry came back from the platform without its body says nothing here."""
    found = {
        sort: map(read_record, views.records(sort, limit=MOST))
        for sort in (RANGE, ISSUE, AWAY, SHEET)
    }
    return {sort: [r for r in records if "kind" in r.facts] for sort, records in found.items()}
